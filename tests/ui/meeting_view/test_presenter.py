"""Leading through the meeting, without Qt: what is in sight, what is hidden, what is written."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.fakes_case import FakeCase, case_with
from tests.ui.stages.desk import FixedClock, Ids
from tests.ui.stages.records import CYCLE, MONEY, READING, STAFF, full_record

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import DiskFullError
from appraisal_app.application.ports.files import Access
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import MidwayOn, Progress
from appraisal_app.ui.meeting_view.presenter import MeetingParts, MeetingPresenter
from appraisal_app.ui.meeting_view.sources import HIDDEN
from appraisal_app.ui.meeting_view.state import (
    FULL,
    GO,
    IN_ROOM,
    LEAVE,
    MAKE,
    NEXT,
    NOTE,
    PREVIOUS,
    TICK,
    WHOLE,
    MeetingState,
    Source,
)


class Screen:
    def __init__(self) -> None:
        self.states: list[MeetingState] = []
        self.is_full = False

    def render_state(self, state: MeetingState) -> None:
        self.states.append(state)

    def toggle_full_screen(self) -> None:
        self.is_full = not self.is_full

    def end_full_screen(self) -> bool:
        was, self.is_full = self.is_full, False
        return was


class Meeting:
    """A presenter at work on a file in memory."""

    def __init__(self, record: Record, access: Access = Access.WRITE) -> None:
        self.case: FakeCase = case_with(record, access=access)
        self.editor = RecordEditor(self.case, CYCLE, clock=FixedClock(), role=Role.CHAIR)
        self.screen = Screen()
        self.left: list[str] = []
        parts = MeetingParts(
            editor=self.editor, back=lambda: self.left.append("back"), new_id=Ids()
        )
        self.presenter = MeetingPresenter(parts, self.screen)
        self.presenter.show()

    @property
    def state(self) -> MeetingState:
        return self.screen.states[-1]

    def source(self, key: str) -> Source:
        return next(each for each in self.state.sources if each.key == key)

    def words(self, key: str) -> str:
        source = self.source(key)
        return " | ".join(f"{e.label}: {e.text}" for e in source.entries) or source.empty

    def note(self, objective: str) -> str:
        return self.editor.record.meeting.note(objective).words


def at_meeting(**changes: Any) -> Record:
    record = full_record(Status.MEETING)
    return replace(record, **changes)


def without_notes(**changes: Any) -> Record:
    record = at_meeting()
    return replace(record, meeting=replace(record.meeting, objective_notes=(), **changes))


def test_it_begins_with_the_first_objective_and_goes_on_to_the_whole() -> None:
    at = Meeting(at_meeting())
    seen = [at.state.here]
    while at.state.has_next:
        at.presenter.pressed(NEXT)
        seen.append(at.state.here)

    assert seen == [READING, MONEY, STAFF, WHOLE]
    at.presenter.pressed(NEXT)
    assert at.state.here == WHOLE
    for _ in range(5):
        at.presenter.pressed(PREVIOUS)
    assert at.state.here == READING
    assert not at.state.has_previous


def test_the_time_is_a_guide_beside_the_number() -> None:
    at = Meeting(at_meeting())
    assert at.state.eyebrow == "Objective 1 of 3 · about 12 minutes"


def test_the_panels_words_are_not_in_the_state_while_the_chief_executive_is_in_the_room() -> None:
    at = Meeting(at_meeting())
    at.presenter.pressed(MAKE)
    for _ in range(4):
        assert at.state.in_room
        assert at.source("panel").empty == HIDDEN
        said = repr(at.state)
        assert "So say the papers." not in said
        assert "Mary Oldroyd" not in said
        assert "Ask once" not in said
        at.presenter.pressed(NEXT)


def test_alone_the_panel_sees_each_view_as_it_was_given() -> None:
    at = Meeting(at_meeting())
    at.presenter.changed(IN_ROOM, value=False)

    names = [entry.label for entry in at.source("panel").entries]
    assert names == ["John Harker", "Mary Oldroyd"]
    assert "Met\nSo say the papers.\nTo ask: Why?" in at.words("panel")
    assert "Exceeded" in at.words("panel")


def test_the_panels_views_are_hidden_again_whenever_the_view_is_opened() -> None:
    at = Meeting(at_meeting())
    at.presenter.changed(IN_ROOM, value=False)
    at.presenter.leave()

    at.presenter.show()

    assert at.source("panel").hidden


def test_nothing_of_a_view_that_is_not_sealed_is_shown() -> None:
    record = at_meeting()
    at = Meeting(replace(record, views=replace(record.views, sealed_at=None)))
    at.presenter.changed(IN_ROOM, value=False)

    assert at.words("panel") == "No view has been sealed yet."


def test_the_chief_executives_words_are_shown_once_they_are_submitted() -> None:
    record = at_meeting()
    draft = replace(record, reflection=replace(record.reflection, submitted_at=None))

    assert "Seven leads are trained." in Meeting(record).words("own")
    assert "My own view: Met" in Meeting(record).words("own")
    assert Meeting(draft).words("own") == "The reflection has not been submitted yet."


def test_evidence_says_where_it_is_kept_and_midway_what_both_wrote() -> None:
    record = at_meeting()
    midway = MidwayOn(objective=READING, progress=Progress.AT_RISK, words="Two have left.")
    mid_cycle = replace(record.mid_cycle, objectives=(midway,))
    at = Meeting(replace(record, mid_cycle=mid_cycle))

    assert "1 July 2026 · kept: Shared drive: HR report" in at.words("evidence")
    assert "Halfway through the year: At risk\nTwo have left." in at.words("evidence")


def test_advice_is_shown_once_the_chief_executive_has_it_too() -> None:
    record = at_meeting()
    unsent = replace(record, advice=replace(record.advice, sent_to_ceo_on=None))

    assert "The leads are well trained." in Meeting(record).words("evidence")
    assert "The leads are well trained." not in Meeting(unsent).words("evidence")


def test_a_note_goes_to_its_objective_and_typing_is_one_step_of_undo() -> None:
    at = Meeting(without_notes())
    at.presenter.pressed(NEXT)
    for end in range(1, 6):
        at.presenter.changed(NOTE, "Five weeks"[:end])
    at.presenter.changed(NOTE, "Five weeks")
    at.presenter.committed(NOTE)

    assert at.note(MONEY) == "Five weeks"
    assert not at.editor.dirty
    assert at.editor.history.undo_label == "“Notes on objective 2”"
    at.editor.undo()
    assert at.note(MONEY) == ""
    assert at.state.note.value == ""


def test_what_is_typed_after_turning_back_is_a_step_of_its_own() -> None:
    at = Meeting(without_notes())
    at.presenter.changed(NOTE, "one")
    at.presenter.pressed(NEXT)
    at.presenter.pressed(PREVIOUS)
    at.presenter.changed(NOTE, "one and two")

    at.editor.undo()

    assert at.note(READING) == "one"


def test_the_notes_of_the_whole_are_the_notes_of_the_page() -> None:
    at = Meeting(at_meeting())
    at.presenter.show(WHOLE)
    at.presenter.changed(NOTE, "More was said.")

    assert at.editor.record.meeting.notes == "More was said."


def test_the_agenda_is_made_ticked_and_leads_to_what_it_is_about() -> None:
    at = Meeting(without_notes(agenda=()))
    offered = [at.state.can_make]
    at.presenter.pressed(MAKE)
    offered.append(at.state.can_make)
    assert offered == [True, False]

    line = next(each for each in at.state.agenda if "Fewer teachers" in each.title)
    at.presenter.pressed(f"{GO}{line.id}")
    assert at.state.here == STAFF
    assert [each.id for each in at.state.agenda if each.is_here] == [line.id]

    at.presenter.changed(f"{TICK}{line.id}", value=True)
    assert [item.about for item in at.editor.record.meeting.agenda if item.done] == [STAFF]
    at.presenter.pressed(f"{GO}{at.state.agenda[0].id}")
    assert at.state.here == WHOLE


@pytest.mark.parametrize(
    ("status", "access"),
    [
        (Status.READY_TO_SIGN, Access.WRITE),
        (Status.SIGNED, Access.WRITE),
        (Status.MEETING, Access.READ_ONLY),
    ],
)
def test_a_closed_meeting_can_be_looked_at_but_not_changed(status: Status, access: Access) -> None:
    record = full_record(status)
    at = Meeting(record, access)
    item = record.meeting.agenda[0].id

    assert at.state.note.lock
    at.presenter.changed(NOTE, "something else")
    at.presenter.changed(f"{TICK}{item}", value=False)
    at.presenter.pressed(MAKE)
    at.presenter.pressed(NEXT)

    assert at.editor.record == record
    assert (at.state.here, at.state.problem) == (MONEY, "")


def test_an_objective_that_goes_while_it_is_looked_at_gives_way_to_the_first() -> None:
    at = Meeting(full_record(Status.PLANNING))
    at.presenter.pressed(NEXT)

    def gone(record: Record) -> Record:
        left = tuple(o for o in record.objectives.objectives if o.id != MONEY)
        return replace(record, objectives=replace(record.objectives, objectives=left))

    at.editor.edit(gone, "test")

    assert at.state.here == READING


def test_without_objectives_there_is_the_whole_alone() -> None:
    record = at_meeting()
    at = Meeting(replace(record, objectives=replace(record.objectives, objectives=())))

    assert at.state.here == WHOLE
    assert (at.state.has_previous, at.state.has_next) == (False, False)


def test_esc_gives_the_screen_back_before_it_leaves() -> None:
    at = Meeting(at_meeting())
    at.presenter.show(FULL)
    assert at.screen.is_full

    at.presenter.pressed(LEAVE)
    after_one = (at.screen.is_full, list(at.left))
    at.presenter.pressed(LEAVE)

    assert after_one == (False, [])
    assert at.left == ["back"]


def test_turning_to_the_whole_screen_brings_nothing_back_that_was_hidden_or_shown() -> None:
    at = Meeting(at_meeting())
    at.presenter.changed(IN_ROOM, value=False)
    at.presenter.pressed(NEXT)

    at.presenter.show(FULL)

    assert not at.state.in_room
    assert at.state.here == MONEY


def test_a_note_that_cannot_be_saved_says_so_and_the_view_stays() -> None:
    at = Meeting(without_notes())
    at.presenter.changed(NOTE, "kept in memory")
    at.case.fault = DiskFullError()

    assert not at.presenter.leave()
    assert at.state.problem
    assert at.note(READING) == "kept in memory"
    at.case.fault = None
    assert at.presenter.leave()
