"""An editor as whoever keeps the file safe sees it, whatever it edits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from appraisal_app.application.history import History
from appraisal_app.application.ports.files import CaseFile


class KeptEditor(Protocol):
    """What is undone, redone and saved in the same way in every kind of file."""

    @property
    def history(self) -> History[Any]:
        """The steps that can be taken back."""
        ...

    @property
    def dirty(self) -> bool:
        """Whether something is not on disk yet."""
        ...

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change."""
        ...

    def undo(self) -> None:
        """Take the last step back."""
        ...

    def redo(self) -> None:
        """Do again what undo took back."""
        ...

    def save(self) -> None:
        """Write what is not on disk yet; raises AppError."""
        ...

    def save_into(self, copy: CaseFile) -> None:
        """Write what is not on disk yet into a copy of the file instead; raises AppError."""
        ...

    def leave_page(self) -> None:
        """Save, and put one hash of each changed part into the audit chain; raises AppError."""
        ...
