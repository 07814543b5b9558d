"""What is said of backups from before another passphrase: of one as of one."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.domain.phrases import phrased_by


@dataclass(frozen=True, slots=True, kw_only=True)
class Deletion:
    """The question before they go for good."""

    title: str
    text: str
    accept: str
    keep: str


def older_note(count: int) -> str:
    """Who can still open them."""
    return phrased_by(
        count,
        "{count} backup cannot be opened with today's passphrase, or is not protected as the file "
        "is now. Whoever knows the passphrase of its day can still open it.",
        "{count} backups cannot be opened with today's passphrase, or are not protected as the "
        "file is now. Whoever knows the passphrase of their day can still open them.",
        count=count,
    )


def bring_label(count: int, *, is_protected: bool) -> str:
    """The button that brings them under the key of today."""
    if is_protected:
        return phrased_by(count, "Give it today's passphrase…", "Give them today's passphrase…")
    return phrased_by(count, "Take its passphrase away…", "Take their passphrase away…")


def delete_label(count: int) -> str:
    """The button that asks before they go."""
    return phrased_by(count, "Delete it…", "Delete them…")


def deletion(count: int, listed: str) -> Deletion:
    """Asks whether those that are listed are to go."""
    return Deletion(
        title=phrased_by(
            count, "Delete {count} backup for good", "Delete {count} backups for good", count=count
        ),
        text=phrased_by(
            count,
            "{listed}\n\nIt cannot be brought back.",
            "{listed}\n\nThey cannot be brought back.",
            listed=listed,
        ),
        accept=phrased_by(count, "Delete it", "Delete them"),
        keep=phrased_by(count, "Keep it", "Keep them"),
    )
