"""Whatever a person does on the pages, in whatever order: nothing raises, nothing is lost."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.ui.stages.answers import other_answers
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import CYCLE, empty_record, full_record

from appraisal_app.application.errors import DiskFullError
from appraisal_app.application.loading import load_record
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.workflow import TRANSITIONS
from appraisal_app.ui.forms.blocks import Field, ListField
from appraisal_app.ui.stages.registry import PAGES
from appraisal_app.ui.stages.tree import walk

KINDS = tuple(PAGES)
ANY = st.integers(min_value=0, max_value=10_000)


def pick(items: list[str], number: int) -> str:
    return items[number % len(items)] if items else "nothing"


class AnyUse(RuleBasedStateMachine):
    """One review, its pages opened one after the other, every intent in random order."""

    def __init__(self) -> None:
        super().__init__()
        self.at: Desk = desk(StepKind.BASIS, empty_record())

    @rule(kind=st.sampled_from(KINDS), status=st.sampled_from(Status), full=st.booleans())
    def open_another_review(self, kind: StepKind, status: Status, *, full: bool) -> None:
        self.at = desk(kind, full_record(status) if full else empty_record(status))

    @rule(number=ANY, which=ANY)
    def answer(self, number: int, which: int) -> None:
        fields = self._fields()
        if fields:
            field = fields[number % len(fields)]
            answers = other_answers(field) or ("",)
            self.at.presenter.changed(field.key, answers[which % len(answers)])

    @rule(number=ANY)
    def leave_a_field(self, number: int) -> None:
        fields = self._fields()
        if fields:
            self.at.presenter.committed(fields[number % len(fields)].key)

    @rule(number=ANY)
    def add(self, number: int) -> None:
        self.at.presenter.added(pick([each.key for each in self._lists()], number))

    @rule(number=ANY, which=ANY)
    def remove(self, number: int, which: int) -> None:
        for block in self._lists()[number % 7 : number % 7 + 1]:
            card = pick([each.id for each in block.items], which)
            self.at.presenter.removed(block.key, card)

    @rule(number=ANY, which=ANY, delta=st.integers(-3, 3))
    def move(self, number: int, which: int, delta: int) -> None:
        for block in self._lists()[number % 7 : number % 7 + 1]:
            self.at.presenter.moved(block.key, pick([c.id for c in block.items], which), delta)

    @rule(number=ANY, reason=st.sampled_from(["A reason that is long enough.", "Short", None]))
    def press(self, number: int, reason: str | None) -> None:
        self.at.dialogs.text = reason
        before = self.at.record
        key = pick([each.key for each in self.at.state.actions], number)
        self.at.presenter.pressed(key)
        if self.at.record != before:
            assert before.cycle.status in {move.source for move in TRANSITIONS.values()}
            assert len(self.at.record.cycle.moves) == len(before.cycle.moves) + 1

    @rule()
    def undo(self) -> None:
        self.at.editor.undo()

    @rule()
    def redo(self) -> None:
        self.at.editor.redo()

    @rule()
    def fill_the_disk(self) -> None:
        self.at.case.fault = DiskFullError()

    @rule()
    def free_the_disk(self) -> None:
        self.at.case.fault = None

    @rule()
    def leave_and_come_back(self) -> None:
        if self.at.presenter.leave():
            with self.at.case.unit_of_work() as unit:
                assert load_record(unit, CYCLE).record == self.at.record
            self.at.presenter.show()

    @invariant()
    def the_page_shows_the_record(self) -> None:
        assert self.at.state == self.at.presenter.state

    @invariant()
    def every_problem_has_words(self) -> None:
        assert all(problem.text for problem in self.at.state.problems)

    def _fields(self) -> list[Field]:
        return [
            block
            for block in walk(self.at.state.blocks)
            if isinstance(block, Field) and not isinstance(block, ListField)
        ]

    def _lists(self) -> list[ListField]:
        return [block for block in walk(self.at.state.blocks) if isinstance(block, ListField)]


AnyUse.TestCase.settings = settings(
    max_examples=40,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyUse = AnyUse.TestCase
