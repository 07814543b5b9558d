"""What can be saved of a damaged file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import Any, Protocol

from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.ports.keys import Key

REPAIRED = "repaired"
"""The kind of event with which the record of a repaired file goes on."""


class Start(Enum):
    """Where the salt is from with which a protected file begins."""

    AS_WRITTEN = auto()
    FROM_BACKUP = auto()
    LOST = auto()
    """Only the recovery key opens the new file; and nothing but hashes proves what was read."""


class MetaPart(Enum):
    """What a file says about itself."""

    NUMBER = auto()
    KIND = auto()
    MADE_AT = auto()
    SALT = auto()
    """With which hashes are made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRef:
    """One part of a file: its class, and its id."""

    kind: type[Any]
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRef:
    """A paper kept in the file, by its SHA-256."""

    sha256: str
    media_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """What came out of a damaged file into a new one, and what did not.

    `recovered` is as it was. `unproved` could be read, but nothing shows that it is as it was: only
    a file without a passphrase has such parts. `lost` was there and could not be read, or
    is not as it was noted. Of the kinds
    `perhaps_more` there may have been others, of which not even a trace could be read.
    """

    pages: int
    bad_pages: int
    """Of those that are there."""
    missing_pages: int
    """At the end of a file that was cut off."""
    recovered: tuple[PartRef, ...]
    unproved: tuple[PartRef, ...]
    lost: tuple[PartRef, ...]
    perhaps_more: tuple[type[Any], ...]
    papers: tuple[PaperRef, ...]
    lost_papers: tuple[PaperRef, ...]
    perhaps_more_papers: bool
    unsealed: tuple[PartRef, ...]
    """Of those recovered, what was sealed and is not any more: its seal cannot be proved."""
    perhaps_more_seals: bool
    events: int
    """How many events of the chain were carried; the new file's own begin after them."""
    lost_events: bool
    start: Start = Start.AS_WRITTEN
    made_anew: tuple[MetaPart, ...] = ()
    """What nothing could give back of what the file said about itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupByName:
    """A backup that bears a file's name; `taken_at` is from its own name."""

    taken_at: datetime
    path: Path


class Repairs(Protocol):
    """Reads damaged files; never writes to one."""

    def salvage(
        self,
        path: Path,
        key: Key,
        target: Path,
        *,
        at: datetime,
        progress: Progress | None = None,
        alike: tuple[Path, ...] = (),
    ) -> Salvaged:
        """Writes what can be read into a new file under the same key.

        `alike` are backups of the file, from which its first bytes can be had.

        Raises AlreadyThereError for a `target` that is there, WrongKeyError and DamagedError where
        nothing can be read at all, and Cancelled; then there is no new file.
        """
        ...

    def has_lost_salt(self, path: Path, key: Key, alike: tuple[Path, ...]) -> bool:
        """Whether the key fits the file once it begins as one of those backups does."""
        ...

    def backups_by_name(self, path: Path, folder: Path) -> tuple[BackupByName, ...]:
        """Backups that bear the name of the file, here or at a second place, the newest first.

        By name alone: which file it is cannot be read where it is damaged.
        """
        ...
