"""Two hundred steps of legal use through the presenters end in a file that reopens equal."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.ui.fakes import InlineTasks
from tests.ui.stages.answers import other_answers
from tests.ui.stages.desk import FakeDialogs, FakeScreen
from tests.wired import NOW, example_at, wired

from appraisal_app.application.creating import create_first
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import (
    DayAnswer,
    DayQuestion,
    FileKind,
    Question,
)
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.boards import boards_taking
from appraisal_app.application.reading import choose_cycle, read_content
from appraisal_app.application.starting import FirstAnswers
from appraisal_app.application.verifying import verify_file
from appraisal_app.domain.cycle import Preset
from appraisal_app.domain.hard_rules import hard_faults
from appraisal_app.domain.people import Role
from appraisal_app.ui.forms.blocks import EXCUSE, INSIST, ActionBlock, Field, ListField, PageState
from appraisal_app.ui.stages.beyond import Beyond, Notice
from appraisal_app.ui.stages.deeds import DeedTools
from appraisal_app.ui.stages.presenter import StepPresenter
from appraisal_app.ui.stages.registry import PAGES
from appraisal_app.ui.stages.tree import walk

T = TypeVar("T")
STEPS = 200
PUPILS = "contains_pupil_data"
"""A tick that asks for a paper to be taken out; until then it stops the review."""
EXAMPLES = 40 if os.environ.get("APPRAISAL_SOAK") else 2


class AnyAnswers(FakeDialogs):
    """Agrees to everything, gives a reason or a day, and never chooses a file."""

    def choose(self, question: Question) -> str:
        return question.choices[0].key

    def open_path(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> Path | None:
        del title, kinds, folder
        return None

    def save_path(self, title: str, suggestion: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        del title, suggestion, kinds
        return None

    def folder(self, title: str, *, start: Path | None = None) -> Path | None:
        del title, start
        return None

    def ask_day(self, question: DayQuestion) -> DayAnswer | None:
        return DayAnswer(question.value)

    def tell(self, title: str, text: str, *, detail: str = "") -> None:
        del title, text, detail


class Somebody:
    """One person at one open file, who does what the pages offer."""

    def __init__(self, case: CaseFile, services: Services, draw: Callable[[int], int]) -> None:
        self._case = case
        self._services = services
        self._draw = draw
        self._dialogs = AnyAnswers()
        cycle = choose_cycle(case, None)
        self.editor = RecordEditor(case, cycle.id, clock=services.clock, role=Role.CHAIR)
        self._presenter: StepPresenter | None = None
        self._screen = FakeScreen()
        self._taking = boards_taking(self.editor, services.clock)
        self.did: list[str] = []

    def do_something(self) -> None:
        deeds: tuple[Callable[[], None], ...] = (
            *(self._answer,) * 8,
            *(self._press,) * 4,
            *(self._change_a_list,) * 4,
            *(self._turn_over,) * 3,
            self._set_aside,
            self.editor.undo,
            self.editor.redo,
        )
        self._one_of(deeds)()

    def go_away(self) -> None:
        if self._presenter is not None:
            assert self._presenter.leave()
        self.editor.save()

    def _turn_over(self) -> None:
        self.go_away()
        pages = [p for p in self.editor.record.cycle.process.pages if p.kind in PAGES]
        page = self._one_of(pages)
        self.did.append(f"turn to {page.code}")
        self._presenter = StepPresenter(
            page.kind,
            self.editor,
            self._screen,
            self._dialogs,
            self._services.clock,
            lambda _: None,
            new_id=self._services.new_id,
            beyond=Beyond(
                code=page.code,
                records=lambda: read_content(self._case).records,
                templates=self._services.templates,
                tools=self._tools,
            ),
        )
        self._presenter.show()

    def _tools(self, notice: Notice) -> DeedTools:
        return DeedTools(
            editor=self.editor,
            case=self._case,
            services=self._services,
            dialogs=self._dialogs,
            tasks=InlineTasks(),
            documents=Path(),
            navigate=lambda _: None,
            show_review=lambda _: None,
            notice=notice,
            taking=lambda: self._taking,
        )

    def _answer(self) -> None:
        fields = [each for each in self._fields() if not isinstance(each, ListField)]
        choices = [(each, a) for each in fields if each.write for a in other_answers(each)]
        if not choices:
            return
        field, answer = self._one_of(choices)
        self.did.append(f"answer {field.key} with {answer!r}")
        self._page.changed(field.key, answer)
        self._page.committed(field.key)

    def _change_a_list(self) -> None:
        lists = [each for each in self._fields() if isinstance(each, ListField) and each.write]
        if not lists:
            return
        chosen = self._one_of(lists)
        what = self._draw(3)
        self.did.append(f"list {chosen.key} {what}")
        if what == 0 or not chosen.items:
            self._page.added(chosen.key)
            return
        card = self._one_of(chosen.items)
        if what == 1:
            self._page.removed(chosen.key, card.id)
        else:
            self._page.moved(chosen.key, card.id, self._draw(5) - 2)

    def _press(self) -> None:
        inside = (b for b in walk(self._state.blocks) if isinstance(b, ActionBlock))
        actions = [*self._state.actions, *(a for block in inside for a in block.actions)]
        if actions:
            action = self._one_of(actions)
            self.did.append(f"press {action.key}")
            self._page.pressed(action.key)

    def _set_aside(self) -> None:
        rules = [check for check in self._state.complete_when if check.rule]
        if rules:
            check = self._one_of(rules)
            self.did.append(f"aside {check.rule}")
            self._page.followed(f"{INSIST if check.excused else EXCUSE}{check.rule}")

    @property
    def _page(self) -> StepPresenter:
        if self._presenter is None:
            self._turn_over()
        assert self._presenter is not None
        return self._presenter

    @property
    def _state(self) -> PageState:
        return self._page.state

    def _fields(self) -> list[Field]:
        return [each for each in walk(self._state.blocks) if isinstance(each, Field)]

    def _one_of(self, things: Sequence[T]) -> T:
        return things[self._draw(len(things))]


def _started(path: Path, services: Services, *, is_example: bool, preset: Preset) -> CaseFile:
    if is_example:
        example_at(path)
        return services.files().open(path, None, at=NOW)
    answers = FirstAnswers(
        trust="Ashdown Learning Trust",
        chief_executive="Dr Ngozi Okonjo",
        your_name="Helen Carr",
        your_role=Role.CHAIR,
        preset=preset,
        meeting_date=date(2026, 10, 14),
    )
    return create_first(path, None, answers, services)


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data(), start=st.sampled_from(("example", "new")), preset=st.sampled_from(Preset))
def test_two_hundred_steps_end_in_a_file_that_reopens_equal(
    data: st.DataObject, start: str, preset: Preset
) -> None:
    with TemporaryDirectory() as folder:
        services, path = wired(Path(folder)), Path(folder) / "F.appraisal"
        case = _started(path, services, is_example=start == "example", preset=preset)
        random = data.draw(st.randoms(use_true_random=False))
        somebody = Somebody(case, services, random.randrange)
        try:
            for _ in range(STEPS):
                somebody.do_something()
        except BaseException as error:
            error.add_note("\n".join(somebody.did[-20:]))
            raise
        somebody.go_away()
        record, content = somebody.editor.record, read_content(case)
        case.close()
        again = services.files().open(path, None, at=NOW)
        reopened, is_sound = read_content(again), verify_file(again, services.signing()).chain.ok
        again.close()

    assert content.record(record.cycle.id) == record
    assert reopened == content
    assert is_sound
    assert [fault for fault in hard_faults(reopened) if PUPILS not in fault[0]] == []
