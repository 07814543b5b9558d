"""Dialogs that a dropped file answers, as if it had been chosen in them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from appraisal_app.application.ports.interaction import Dialogs, FileKind, Question
from appraisal_app.ui.asking.passed_on import PassedOn

_CHOOSE = "choose"
"""The choice of a question before a file that leads to the file."""


class DroppedDialogs(PassedOn):
    """Passes every question on, but for those that the file in hand answers."""

    def __init__(self, dialogs: Dialogs) -> None:
        super().__init__(dialogs)
        self._dropped: Path | None = None

    def with_file(self, path: Path, deed: Callable[[], None]) -> bool:
        """Do something that asks for a file and gets this one; whether it did ask."""
        self._dropped = path
        try:
            deed()
            return not self._is_in_hand
        finally:
            self._dropped = None

    @property
    def _is_in_hand(self) -> bool:
        return self._dropped is not None

    def choose(self, question: Question) -> str:
        """The key of the choice."""
        keys = {choice.key for choice in question.choices}
        if self._is_in_hand and _CHOOSE in keys:
            return _CHOOSE
        return super().choose(question)

    def open_path(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> Path | None:
        """A file that exists."""
        dropped, self._dropped = self._dropped, None
        if dropped is not None:
            return dropped
        return super().open_path(title, kinds, folder=folder)
