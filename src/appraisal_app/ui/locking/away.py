"""What the window knows while it is locked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """The file that was in sight, and where in it somebody was.

    `held` says why the file could not be closed, "" when it was: then neither its key nor any of
    its words are in the program any more.
    """

    path: Path
    page: str
    field: str
    review: str = ""
    role: str = ""
    held: str = ""
    is_waiting: bool = False
    """Work that was begun before goes on; it is locked as soon as that is done."""
    can_stop: bool = False
    """Whether some of that work stops when it is asked to."""
    is_stopping: bool = False
    """Whether it was asked to."""
    is_closing: bool = False
    """A backup is being made behind the window; then the file is closed."""
    missed: str = ""
    """Why no backup was made when the file was closed; "" when one was, or none was needed."""
