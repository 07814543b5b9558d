"""Writes a file anew within itself, so that no place is left of what was taken out."""

from __future__ import annotations

from appraisal_app.storage.driver import Link, scalar


def compact(link: Link) -> None:
    """Takes away the places of deleted rows, which are overwritten already."""
    link.execute("VACUUM")
    link.execute("UPDATE change_mark SET remains = 0")


def is_owed(link: Link) -> bool:
    """Whether something was disposed of and the program ended before the file was compacted."""
    return bool(scalar(link, "SELECT remains = 1 FROM change_mark"))
