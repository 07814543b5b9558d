"""Stand-ins for what a page or a window talks to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from appraisal_app.application.ports.interaction import (
    DayAnswer,
    DayQuestion,
    FileKind,
    Job,
    PassphraseQuestion,
    Progress,
    ProgressNote,
    Question,
    TextQuestion,
)
from appraisal_app.ui.forms.listener import Answer

T = TypeVar("T")


class PageEar:
    """Writes down what a page says."""

    def __init__(self) -> None:
        self.heard: list[tuple[object, ...]] = []

    def changed(self, key: str, value: Answer) -> None:
        self.heard.append(("changed", key, value))

    def committed(self, key: str) -> None:
        self.heard.append(("committed", key))

    def pressed(self, action_key: str) -> None:
        self.heard.append(("pressed", action_key))

    def added(self, list_key: str) -> None:
        self.heard.append(("added", list_key))

    def removed(self, list_key: str, card_id: str) -> None:
        self.heard.append(("removed", list_key, card_id))

    def moved(self, list_key: str, card_id: str, delta: int) -> None:
        self.heard.append(("moved", list_key, card_id, delta))

    def followed(self, target_key: str) -> None:
        self.heard.append(("followed", target_key))


class WindowEar:
    """Writes down what a window says."""

    def __init__(self, *, may_close: bool = True) -> None:
        self.heard: list[tuple[object, ...]] = []
        self._may_close = may_close

    def command(self, key: str) -> None:
        self.heard.append(("command", key))

    def went(self, key: str) -> None:
        self.heard.append(("went", key))

    def chose_review(self, key: str) -> None:
        self.heard.append(("review", key))

    def chose_role(self, key: str) -> None:
        self.heard.append(("role", key))

    def dropped(self, paths: tuple[Path, ...]) -> None:
        self.heard.append(("dropped", paths))

    def foretold(self, paths: tuple[Path, ...]) -> str:
        return f"Let go of {paths[0].name}." if paths else ""

    def left(self) -> None:
        self.heard.append(("left",))

    def allow_close(self) -> None:
        self._may_close = True

    def may_close(self) -> bool:
        self.heard.append(("may_close",))
        return self._may_close


class FakeDialogs:
    """Answers from a list, in order, and writes down what was asked."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[object, ...]] = []

    def confirm(self, title: str, text: str, *, accept: str, keep: str) -> bool:
        return bool(self._answer("confirm", title, text, accept, keep))

    def choose(self, question: Question) -> str:
        return str(self._answer("choose", question))

    def open_path(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> Path | None:
        return self._path("open_path", title, kinds, folder)

    def open_paths(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> tuple[Path, ...]:
        answer = self._answer("open_paths", title, kinds, folder)
        return tuple(Path(str(path)) for path in answer) if isinstance(answer, tuple) else ()

    def save_path(self, title: str, suggestion: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        return self._path("save_path", title, suggestion, kinds)

    def folder(self, title: str, *, start: Path | None = None) -> Path | None:
        return self._path("folder", title, start)

    def tell(self, title: str, text: str, *, detail: str = "") -> None:
        self.asked.append(("tell", title, text, detail))

    def ask_text(self, question: TextQuestion) -> str | None:
        return self._words("ask_text", question)

    def ask_day(self, question: DayQuestion) -> DayAnswer | None:
        answer = self._answer("ask_day", question)
        if answer is None or isinstance(answer, DayAnswer):
            return answer
        return DayAnswer(question.value)

    def show_words(self, title: str, text: str, words: str) -> None:
        self.asked.append(("show_words", title, text, words))

    def ask_passphrase(self, question: PassphraseQuestion) -> str | None:
        return self._words("ask_passphrase", question)

    def report(self, text: str) -> None:
        self.asked.append(("report", text))

    def _answer(self, *asked: object) -> object:
        self.asked.append(asked)
        assert self.answers, f"nobody told how to answer {asked}"
        return self.answers.pop(0)

    def _path(self, *asked: object) -> Path | None:
        answer = self._answer(*asked)
        return None if answer is None else Path(str(answer))

    def _words(self, *asked: object) -> str | None:
        answer = self._answer(*asked)
        return None if answer is None else str(answer)


class InlineTasks:
    """Does the work at once, where it was asked for."""

    def run(
        self,
        job: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[ProgressNote], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        del cancelled
        finished = FinishedJob(progress)
        try:
            result = job(finished)
        except Exception as error:  # noqa: BLE001 - as the real one does
            failed(error)
        else:
            done(result)
        return finished


class FinishedJob:
    """A job that is over before anybody could stop it."""

    def __init__(self, progress: Callable[[ProgressNote], None] | None) -> None:
        self._progress = progress

    def step(self, done: int, total: int, text: str = "") -> None:
        if self._progress is not None:
            self._progress(ProgressNote(done=done, total=total, text=text))

    def cancel(self) -> None:
        return None
