from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from tests.fakes_case import case_with
from tests.ui.screens.glass import Glass
from tests.ui.stages.desk import FixedClock
from tests.ui.stages.records import CYCLE, TODAY, full_record
from tests.ui.stages.shipped import templates

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import Access
from appraisal_app.application.replacing import Wish, count, excerpt, replaced
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.handover import Handover
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, ChecksField, PageAction
from appraisal_app.ui.replacing.finding import pages_of_review
from appraisal_app.ui.replacing.presenter import ReplacingParts, ReplacingPresenter
from appraisal_app.ui.replacing.state import BACK, FIND, INSTEAD, LOOK, ON_PAGE, REPLACE_ALL, WHOLE
from appraisal_app.ui.stages.context import PageContext


def wishing(find: str, instead: str, *, is_whole: bool = True) -> Wish:
    return Wish(find=find, instead=instead, is_whole=is_whole)


def test_whole_words_are_replaced_and_their_capital_stays() -> None:
    wish = wishing("art room", "studio")

    assert replaced("Art  room, art room, smart rooms", wish) == "Studio, studio, smart rooms"
    assert count("Art  room, art room, smart rooms", wish) == 2


def test_parts_of_words_and_signs_are_replaced_when_asked() -> None:
    assert replaced("cost (net)", wishing("(net)", r"\1", is_whole=False)) == r"cost \1"
    assert replaced("start", wishing("art", "op", is_whole=False)) == "stop"
    assert replaced("anything", wishing("  ", "x")) == "anything"


def test_an_excerpt_shows_what_stands_around() -> None:
    assert excerpt(f"{'a ' * 60}word\nhere", wishing("word", "x")).endswith("a a word here")


class Stage:
    def __init__(self, record: Record, access: Access = Access.WRITE) -> None:
        self.case = case_with(record, access=access)
        self.editor = RecordEditor(self.case, CYCLE, clock=FixedClock(), role=Role.CHAIR)
        self.glass, self.backs = Glass(), 0
        parts = ReplacingParts(
            editor=lambda: self.editor,
            pages=lambda: pages_of_review(self._context()),
            back=self._back,
        )
        self.presenter = ReplacingPresenter(parts, self.glass)
        self.presenter.show()

    def look(self, find: str, instead: str) -> None:
        self.presenter.changed(FIND, find)
        self.presenter.changed(INSTEAD, instead)
        self.presenter.pressed(LOOK)

    @property
    def lists(self) -> list[ChecksField]:
        return [each for each in self.glass.page.blocks if isinstance(each, ChecksField)]

    def action(self, key: str) -> PageAction | None:
        return self.glass.actions().get(key)

    def _context(self) -> PageContext:
        return PageContext(
            record=self.editor.record,
            today=TODAY,
            role=self.editor.role,
            access=self.editor.access,
            templates=templates,
        )

    def _back(self) -> None:
        self.backs += 1


def titled(record: Record, *titles: str) -> Record:
    """The record with those titles on its first objectives."""
    kept = record.objectives.objectives
    changed = tuple(replace(each, title=t) for each, t in zip(kept, titles, strict=False))
    objectives = replace(record.objectives, objectives=(*changed, *kept[len(titles) :]))
    return replace(record, objectives=objectives)


@pytest.fixture
def stage() -> Stage:
    return Stage(titled(full_record(), "Zebras in every school", "More zebras, fewer Zebras"))


def test_all_that_is_ticked_is_replaced_in_one_step_of_undo(stage: Stage) -> None:
    before = stage.editor.record
    stage.look("zebras", "horses")

    stage.presenter.pressed(REPLACE_ALL)

    found = [each.title for each in stage.editor.record.objectives.objectives[:2]]
    assert found == ["Horses in every school", "More horses, fewer Horses"]
    stage.editor.undo()
    assert stage.editor.record == before


def test_what_is_not_ticked_stays_and_the_button_counts(stage: Stage) -> None:
    stage.look("zebras", "horses")
    (only,) = stage.lists
    counted = cast("PageAction", stage.action(REPLACE_ALL)).label

    stage.presenter.changed(only.key, only.values[1:])
    stage.presenter.pressed(REPLACE_ALL)

    assert counted == "Replace 3 places with “horses”"
    assert only.key.startswith(ON_PAGE)
    found = [each.title for each in stage.editor.record.objectives.objectives[:2]]
    assert found == ["Zebras in every school", "More horses, fewer Horses"]


def test_nothing_that_is_locked_is_found() -> None:
    sealed = Stage(titled(full_record(Status.SIGNED), "Zebras in every school"))
    reading = Stage(titled(full_record(), "Zebras in every school"), Access.COPY)

    for stage in (sealed, reading):
        stage.look("zebras", "horses")
        assert stage.lists == []
        assert stage.action(REPLACE_ALL) is None


def test_what_stands_from_year_to_year_is_left_as_it_is() -> None:
    record = titled(full_record(), "Zebras in every school")
    handover = Handover(id="one", from_name="Zebras", authority="The zebras of the board")
    record = replace(record, handovers=replace(record.handovers, handovers=(handover,)))
    stage = Stage(record)
    stage.look("zebras", "horses")
    stage.presenter.pressed(REPLACE_ALL)
    assert stage.editor.record.objectives.objectives[0].title == "Horses in every school"
    assert stage.editor.record.handovers == record.handovers


def test_words_that_would_not_fit_are_left_out_and_named(stage: Stage) -> None:
    stage.look("zebras", "x" * 190)

    assert "Shorten these first" in str(stage.glass.block("too_long"))


def test_other_words_must_be_looked_for_first(stage: Stage) -> None:
    stage.look("zebras", "horses")

    stage.presenter.changed(WHOLE, False)

    assert stage.lists == []
    assert stage.action(REPLACE_ALL) is None


def test_one_row_of_buttons_has_one_main_deed_finding_and_then_replacing(stage: Stage) -> None:
    def row() -> list[tuple[str, bool]]:
        return [(each.key, each.primary) for each in stage.glass.page.actions]

    empty = row()
    stage.look("zebras", "horses")
    found = row()
    stage.presenter.changed(INSTEAD, "donkeys")
    anew = row()

    assert empty == anew == [(BACK, False), (LOOK, True)]
    assert found == [(BACK, False), (LOOK, False), (REPLACE_ALL, True)]
    assert not any(isinstance(each, ActionBlock) for each in stage.glass.page.blocks)


def test_the_keyboard_goes_on_at_the_first_answer_that_was_found(stage: Stage) -> None:
    stage.look("unicorns", "horses")
    nothing = stage.glass.focused[-1]
    stage.look("zebras", "horses")

    assert nothing == FIND
    assert stage.glass.focused[-1] == stage.lists[0].key


def test_one_can_go_back_and_an_empty_wish_cannot_be_looked_for(stage: Stage) -> None:
    stage.presenter.pressed(BACK)

    assert stage.backs == 1
    assert not cast("PageAction", stage.action(LOOK)).enabled
