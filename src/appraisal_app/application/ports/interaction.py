"""Questions to the person at the keyboard, and work that goes on behind the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file to choose, suffixes without a dot; none is to be saved in `never_in`."""

    label: str
    suffixes: tuple[str, ...]
    never_in: Path | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question, named by its verb."""

    key: str
    label: str
    _: KW_ONLY
    destructive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question whose buttons are verbs; the last choice is the safe one (Escape)."""

    title: str
    text: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseQuestion:
    """Asks for a passphrase; `new` asks twice; `error` says why the last one, `typed`, did not do.

    What was typed stands in the line, hidden and selected, to be looked at or typed anew.
    """

    title: str
    text: str
    accept: str
    new: bool = False
    error: str = ""
    minimum: int = 0
    typed: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextQuestion:
    """Asks for a few words, such as a reason; `error` says why the last ones did not do.

    What is copied from those that are `is_secret` does not stay on the clipboard.
    """

    title: str
    text: str
    label: str
    accept: str
    value: str = ""
    error: str = ""
    is_secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DayQuestion:
    """Asks for a day, or for none; `today` is where a calendar opens without a `value`."""

    title: str
    text: str
    label: str
    accept: str
    today: date
    value: date | None = None


@dataclass(frozen=True, slots=True)
class DayAnswer:
    """The day, or None for none."""

    day: date | None


class Dialogs(Protocol):
    """Asks and tells; every answer may be that the person turned away."""

    def confirm(self, title: str, text: str, *, accept: str, keep: str) -> bool:
        """Whether the destructive verb `accept` was pressed rather than `keep`."""
        ...

    def choose(self, question: Question) -> str:
        """The key of the choice; Escape gives the last one."""
        ...

    def open_path(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> Path | None:
        """A file that exists."""
        ...

    def open_paths(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> tuple[Path, ...]:
        """Files that exist; empty when the person turned away."""
        ...

    def save_path(self, title: str, suggestion: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        """Where to write, asked about if it exists; a missing suffix is added."""
        ...

    def folder(self, title: str, *, start: Path | None = None) -> Path | None:
        """A folder that exists."""
        ...

    def tell(self, title: str, text: str, *, detail: str = "") -> None:
        """Say something that has to be read before going on."""
        ...

    def ask_text(self, question: TextQuestion) -> str | None:
        """Words that are not blank."""
        ...

    def ask_day(self, question: DayQuestion) -> DayAnswer | None:
        """A day, or that there is to be none."""
        ...

    def show_words(self, title: str, text: str, words: str) -> None:
        """Show words large, to be read out to somebody."""
        ...

    def ask_passphrase(self, question: PassphraseQuestion) -> str | None:
        """A passphrase, exactly as typed."""
        ...

    def report(self, text: str) -> None:
        """Say that something unexpected happened, with a report that can be copied."""
        ...


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The person asked a job to stop, and it did."""


class Progress(Protocol):
    """What a job says while it works; used on the worker."""

    def step(self, done: int, total: int, text: str = "") -> None:
        """`done` of `total` parts are finished; raises Cancelled when asked to stop."""
        ...


class Job(Protocol):
    """Work that was started."""

    def cancel(self) -> None:
        """Ask it to stop at its next step."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressNote:
    """How far a job is; `total` 0 means nobody knows."""

    done: int
    total: int
    text: str = ""


class Tasks(Protocol):
    """Runs work behind the window, one job at a time, in the order asked."""

    def run(
        self,
        job: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[ProgressNote], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Start `job`; exactly one of `done`, `failed` and `cancelled` is called later, once.

        All callbacks run where the window lives. `job` gets frozen values, never widgets.
        """
        ...
