"""Dialogs that ask through others: what a question is passed on by, in one place."""

from __future__ import annotations

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


class PassedOn:
    """Passes every question on to the dialogs behind it, but those that a subclass answers."""

    def __init__(self, dialogs: Dialogs) -> None:
        self._dialogs = dialogs

    @property
    def behind(self) -> Dialogs:
        """Who is asked now."""
        return self._dialogs

    def confirm(self, title: str, text: str, *, accept: str, keep: str) -> bool:
        """Whether `accept` was pressed."""
        return self.behind.confirm(title, text, accept=accept, keep=keep)

    def choose(self, question: Question) -> str:
        """The key of the choice."""
        return self.behind.choose(question)

    def open_path(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> Path | None:
        """A file that exists."""
        return self.behind.open_path(title, kinds, folder=folder)

    def open_paths(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> tuple[Path, ...]:
        """Files that exist."""
        return self.behind.open_paths(title, kinds, folder=folder)

    def save_path(self, title: str, suggestion: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        """Where to write."""
        return self.behind.save_path(title, suggestion, kinds)

    def folder(self, title: str, *, start: Path | None = None) -> Path | None:
        """A folder that exists."""
        return self.behind.folder(title, start=start)

    def tell(self, title: str, text: str, *, detail: str = "") -> None:
        """Say something."""
        self.behind.tell(title, text, detail=detail)

    def ask_text(self, question: TextQuestion) -> str | None:
        """Words."""
        return self.behind.ask_text(question)

    def ask_day(self, question: DayQuestion) -> DayAnswer | None:
        """A day."""
        return self.behind.ask_day(question)

    def show_words(self, title: str, text: str, words: str) -> None:
        """Show words large."""
        self.behind.show_words(title, text, words)

    def ask_passphrase(self, question: PassphraseQuestion) -> str | None:
        """A passphrase."""
        return self.behind.ask_passphrase(question)

    def report(self, text: str) -> None:
        """Say that something unexpected happened."""
        self.behind.report(text)
