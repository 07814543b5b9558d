"""A presenter at work: a file in memory, a screen that remembers, a person who answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from tests.fakes_case import FakeCase, case_with
from tests.ui.stages.records import CYCLE, NOW, TODAY
from tests.ui.stages.shipped import templates

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import Access
from appraisal_app.application.ports.interaction import (
    DayAnswer,
    DayQuestion,
    FileKind,
    PassphraseQuestion,
    Question,
    TextQuestion,
)
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.stages.beyond import Beyond
from appraisal_app.ui.stages.presenter import StepPresenter


class FixedClock:
    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return TODAY


class FakeScreen:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.states: list[PageState] = []
        self.focused: list[str] = []

    @property
    def state(self) -> PageState:
        return self.states[-1]

    def render_state(self, state: PageState) -> None:
        self.states.append(state)

    def focus_field(self, key: str) -> bool:
        self.focused.append(key)
        return True


class FakeDialogs:
    """Answers with what it was given; None and False are to turn away."""

    def __init__(self) -> None:
        self.text: str | None = "Because the board asked for it."
        self.sure = True
        self.asked: list[TextQuestion] = []
        self.confirmed: list[str] = []

    def confirm(self, title: str, text: str, *, accept: str, keep: str) -> bool:
        assert title
        assert text
        assert keep
        self.confirmed.append(accept)
        return self.sure

    def ask_text(self, question: TextQuestion) -> str | None:
        self.asked.append(question)
        return self.text

    def choose(self, question: Question) -> str:
        raise NotImplementedError

    def open_path(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> Path | None:
        raise NotImplementedError

    def open_paths(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> tuple[Path, ...]:
        raise NotImplementedError

    def save_path(self, title: str, suggestion: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        raise NotImplementedError

    def folder(self, title: str, *, start: Path | None = None) -> Path | None:
        raise NotImplementedError

    def tell(self, title: str, text: str, *, detail: str = "") -> None:
        raise NotImplementedError

    def ask_day(self, question: DayQuestion) -> DayAnswer | None:
        raise NotImplementedError

    def show_words(self, title: str, text: str, words: str) -> None:
        raise NotImplementedError

    def ask_passphrase(self, question: PassphraseQuestion) -> str | None:
        raise NotImplementedError

    def report(self, text: str) -> None:
        raise NotImplementedError


@dataclass
class Desk:
    """One page with everything around it."""

    case: FakeCase
    editor: RecordEditor
    presenter: StepPresenter
    screen: FakeScreen = field(default_factory=FakeScreen)
    dialogs: FakeDialogs = field(default_factory=FakeDialogs)
    went: list[str] = field(default_factory=list[str])

    @property
    def record(self) -> Record:
        return self.editor.record

    @property
    def state(self) -> PageState:
        return self.screen.state

    @property
    def problem_texts(self) -> list[str]:
        return [problem.text for problem in self.state.problems]


class Ids:
    """new-1, new-2, new-3 …"""

    def __init__(self) -> None:
        self._last = 0

    def __call__(self) -> str:
        self._last += 1
        return f"new-{self._last}"


def desk(kind: StepKind, record: Record, *, access: Access = Access.WRITE) -> Desk:
    """The page of `kind`, shown."""
    case = case_with(record, access=access)
    clock, screen, dialogs = FixedClock(), FakeScreen(), FakeDialogs()
    went: list[str] = []
    editor = RecordEditor(case, CYCLE, clock=clock, role=Role.CHAIR)
    code = next((page.code for page in record.cycle.process.pages if page.kind is kind), "")
    beyond = Beyond(code=code, templates=templates)
    presenter = StepPresenter(
        kind, editor, screen, dialogs, clock, went.append, new_id=Ids(), beyond=beyond
    )
    presenter.show()
    return Desk(case, editor, presenter, screen, dialogs, went)
