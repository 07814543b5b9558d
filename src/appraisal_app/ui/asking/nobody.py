"""Dialogs with nobody before them: every question gets its safe answer at once, as by Escape."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.ports.interaction import (
    DayAnswer,
    DayQuestion,
    FileKind,
    PassphraseQuestion,
    Question,
    TextQuestion,
)


class NobodyThere:
    """Turns away from every question, and reads nothing of what is said."""

    def confirm(self, title: str, text: str, *, accept: str, keep: str) -> bool:
        """No."""
        del title, text, accept, keep
        return False

    def choose(self, question: Question) -> str:
        """The last choice, which is the safe one."""
        return question.choices[-1].key

    def open_path(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> Path | None:
        """No file."""
        del title, kinds, folder
        return None

    def open_paths(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> tuple[Path, ...]:
        """No files."""
        del title, kinds, folder
        return ()

    def save_path(self, title: str, suggestion: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        """Nowhere."""
        del title, suggestion, kinds
        return None

    def folder(self, title: str, *, start: Path | None = None) -> Path | None:
        """No folder."""
        del title, start
        return None

    def tell(self, title: str, text: str, *, detail: str = "") -> None:
        """Nobody is to read it."""

    def ask_text(self, question: TextQuestion) -> str | None:
        """No words."""
        del question
        return None

    def ask_day(self, question: DayQuestion) -> DayAnswer | None:
        """No answer."""
        del question
        return None

    def show_words(self, title: str, text: str, words: str) -> None:
        """Nobody is to see them."""

    def ask_passphrase(self, question: PassphraseQuestion) -> str | None:
        """No passphrase."""
        del question
        return None

    def report(self, text: str) -> None:
        """Nobody reads it; the log has it in any case."""
