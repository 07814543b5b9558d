"""One window among the others."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from appraisal_app.ui.session.neighbours import Neighbour


class Member(Neighbour, Protocol):
    """A window as all windows together see it."""

    @property
    def title(self) -> str:
        """What tells it from others."""
        ...

    @property
    def is_empty(self) -> bool:
        """Whether it shows the first page and nothing is begun there."""
        ...

    @property
    def is_locked(self) -> bool:
        """Whether somebody has to type a passphrase first."""
        ...

    @property
    def is_unsaved(self) -> bool:
        """Whether something in it is not on disk yet."""
        ...

    @property
    def is_begun(self) -> bool:
        """Whether somebody fills in a new file there that is not made yet."""
        ...

    def open(self, path: Path) -> None:
        """Open a file there, or from there in another window."""
        ...

    def keeps_packet(self, path: Path) -> bool:
        """Keep a packet until its file is unlocked; False where it is not, or this is none."""
        ...

    def cover(self) -> bool:
        """Hide it at once where locking it has to wait for work; whether it has to."""
        ...

    def lock(self) -> None:
        """Lock it if its file has a passphrase."""
        ...

    def look_again(self) -> None:
        """Take on settings as they are now."""
        ...

    def refresh(self) -> None:
        """Show what concerns all windows as it is now."""
        ...

    def close(self) -> bool:
        """Close it; False when it stays."""
        ...
