"""Dialogs that are left before they are asked, as by Escape, while the windows are being locked.

Work that ends while a window waits for it may have a question. Whoever could answer it is not
there, or has asked for the lock: nobody is waited for.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
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


class Leaving:
    """Whether questions are left at once; the same for all windows."""

    def __init__(self) -> None:
        self._depth = 0

    @property
    def is_on(self) -> bool:
        """Whether no question may stand in the way now."""
        return self._depth > 0

    @contextmanager
    def on(self) -> Generator[None, None, None]:
        """Leave every question until this is over."""
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1


class LeftDialogs:
    """Passes every question on, but gives its safe answer at once while `leaving` is on."""

    def __init__(self, dialogs: Dialogs, leaving: Leaving) -> None:
        self._dialogs = dialogs
        self._leaving = leaving

    def confirm(self, title: str, text: str, *, accept: str, keep: str) -> bool:
        """Whether `accept` was pressed."""
        if self._leaving.is_on:
            return False
        return self._dialogs.confirm(title, text, accept=accept, keep=keep)

    def choose(self, question: Question) -> str:
        """The key of the choice; the last one when it is left."""
        if self._leaving.is_on:
            return question.choices[-1].key
        return self._dialogs.choose(question)

    def open_path(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> Path | None:
        """A file that exists."""
        if self._leaving.is_on:
            return None
        return self._dialogs.open_path(title, kinds, folder=folder)

    def open_paths(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> tuple[Path, ...]:
        """Files that exist."""
        if self._leaving.is_on:
            return ()
        return self._dialogs.open_paths(title, kinds, folder=folder)

    def save_path(self, title: str, suggestion: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        """Where to write."""
        if self._leaving.is_on:
            return None
        return self._dialogs.save_path(title, suggestion, kinds)

    def folder(self, title: str, *, start: Path | None = None) -> Path | None:
        """A folder that exists."""
        return None if self._leaving.is_on else self._dialogs.folder(title, start=start)

    def tell(self, title: str, text: str, *, detail: str = "") -> None:
        """Say something, unless nobody is to read it."""
        if not self._leaving.is_on:
            self._dialogs.tell(title, text, detail=detail)

    def ask_text(self, question: TextQuestion) -> str | None:
        """Words."""
        return None if self._leaving.is_on else self._dialogs.ask_text(question)

    def ask_day(self, question: DayQuestion) -> DayAnswer | None:
        """A day."""
        return None if self._leaving.is_on else self._dialogs.ask_day(question)

    def show_words(self, title: str, text: str, words: str) -> None:
        """Show words large, unless nobody is to see them."""
        if not self._leaving.is_on:
            self._dialogs.show_words(title, text, words)

    def ask_passphrase(self, question: PassphraseQuestion) -> str | None:
        """A passphrase."""
        return None if self._leaving.is_on else self._dialogs.ask_passphrase(question)

    def report(self, text: str) -> None:
        """Say that something unexpected happened; the log has it in any case."""
        if not self._leaving.is_on:
            self._dialogs.report(text)
