"""Dialogs that a dropped file answers, as if it had been chosen in them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from appraisal_app.application.ports.interaction import (
    DayAnswer,
    DayQuestion,
    Dialogs,
    FileKind,
    PassphraseQuestion,
    Question,
    TextQuestion,
)

_CHOOSE = "choose"
"""The choice of a question before a file that leads to the file."""


class DroppedDialogs:
    """Passes every question on, but for those that the file in hand answers."""

    def __init__(self, dialogs: Dialogs) -> None:
        self._dialogs = dialogs
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
        return self._dialogs.choose(question)

    def open_path(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> Path | None:
        """A file that exists."""
        dropped, self._dropped = self._dropped, None
        if dropped is not None:
            return dropped
        return self._dialogs.open_path(title, kinds, folder=folder)

    def open_paths(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> tuple[Path, ...]:
        """Files that exist."""
        return self._dialogs.open_paths(title, kinds, folder=folder)

    def confirm(self, title: str, text: str, *, accept: str, keep: str) -> bool:
        """Whether `accept` was pressed."""
        return self._dialogs.confirm(title, text, accept=accept, keep=keep)

    def save_path(self, title: str, suggestion: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        """Where to write."""
        return self._dialogs.save_path(title, suggestion, kinds)

    def folder(self, title: str, *, start: Path | None = None) -> Path | None:
        """A folder that exists."""
        return self._dialogs.folder(title, start=start)

    def tell(self, title: str, text: str, *, detail: str = "") -> None:
        """Say something."""
        self._dialogs.tell(title, text, detail=detail)

    def ask_text(self, question: TextQuestion) -> str | None:
        """Words."""
        return self._dialogs.ask_text(question)

    def ask_day(self, question: DayQuestion) -> DayAnswer | None:
        """A day."""
        return self._dialogs.ask_day(question)

    def show_words(self, title: str, text: str, words: str) -> None:
        """Show words large."""
        self._dialogs.show_words(title, text, words)

    def ask_passphrase(self, question: PassphraseQuestion) -> str | None:
        """A passphrase."""
        return self._dialogs.ask_passphrase(question)

    def report(self, text: str) -> None:
        """Say that something unexpected happened."""
        self._dialogs.report(text)
