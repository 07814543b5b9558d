"""Whether an open file is whole, from its first page to its last seal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """When a file was last read through, and what was found: "" when it was whole."""

    at: datetime
    fault: str = ""


class Checkable(Protocol):
    """A file that can be read through while it is open, from any thread."""

    @property
    def created_at(self) -> datetime: ...

    def find_fault(self) -> str:
        """Reads every page, row, event and seal; what is wrong in plain words, or "".

        Whoever saves meanwhile waits for one step of several. Raises AppError where the disk
        refuses.
        """
        ...

    def last_check(self, folder: Path) -> Checked | None:
        """What is remembered in `folder`, that of this computer's backups."""
        ...

    def note_check(self, folder: Path, found: Checked) -> None:
        """Remembers it; where it cannot be written, the next opening checks again."""
        ...
