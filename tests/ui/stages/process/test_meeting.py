"""The page of the review meeting: agenda, gathering, conversation, promises, reading back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import CEO, CHAIR, READING, VICE, empty_record, full_record
from tests.ui.stages.working_desk import working_desk

from appraisal_app.application.ports.files import Access
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.panel import Conflict, ConflictAction
from appraisal_app.domain.people import PersonId
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Facts,
    ListField,
    Note,
    NoteKind,
    PageAction,
    SelectField,
)
from appraisal_app.ui.stages.process.meeting.agenda import MAKE, PRINT
from appraisal_app.ui.stages.tree import find, walk


def meeting(record: Record, **changes: Any) -> Record:
    return replace(record, meeting=replace(record.meeting, **changes))


def at_meeting(**changes: Any) -> Record:
    return meeting(full_record(Status.MEETING), **changes)


def opened(record: Record, *, access: Access = Access.WRITE) -> Desk:
    return desk(StepKind.MEETING, record, access=access)


def buttons(at: Desk) -> dict[str, PageAction]:
    blocks = [block for block in walk(at.state.blocks) if isinstance(block, ActionBlock)]
    return {action.key: action for block in blocks for action in block.actions}


def note(at: Desk, key: str) -> Note:
    block = find(at.state.blocks, key)
    assert isinstance(block, Note)
    return block


def listed(at: Desk, key: str) -> ListField:
    block = find(at.state.blocks, key)
    assert isinstance(block, ListField)
    return block


def test_the_agenda_is_made_with_one_button_and_taken_back_with_one_undo() -> None:
    at = opened(at_meeting(agenda=()))
    assert buttons(at)[MAKE].label == "Make the agenda"
    assert buttons(at)[MAKE].primary

    at.presenter.pressed(MAKE)

    assert len(listed(at, "agenda").items) == len(at.record.meeting.agenda) > 10
    assert all(card.folded and card.movable for card in listed(at, "agenda").items)
    assert not at.editor.dirty
    at.editor.undo()
    assert at.record.meeting.agenda == ()


def test_a_second_agenda_keeps_what_was_dealt_with() -> None:
    at = opened(at_meeting(agenda=()))
    at.presenter.pressed(MAKE)
    first = at.record.meeting.agenda[0].id
    at.presenter.changed(f"agenda.{first}.done", value=True)

    assert buttons(at)[MAKE].label == "Make the agenda anew"
    at.presenter.pressed(MAKE)

    assert [item.id for item in at.record.meeting.agenda if item.done] == [first]
    assert "dealt with" in listed(at, "agenda").items[0].summary


def test_the_total_time_stands_under_the_items_and_warns_when_it_is_long() -> None:
    at = opened(at_meeting())
    assert note(at, "note.length").text == "Together about 20 minutes."

    at.presenter.changed("agenda.ag-1.minutes", "200")

    assert note(at, "note.length").text.startswith("Together about 3 hours 20 minutes.")
    assert note(at, "note.length").kind is NoteKind.WARN


def test_minutes_can_be_left_empty_but_not_be_a_word() -> None:
    at = opened(at_meeting())

    at.presenter.changed("agenda.ag-1.minutes", "soon")
    assert at.problem_texts == [
        "Write a whole number from 0 to 480. What stands here now is not kept."
    ]

    at.presenter.changed("agenda.ag-1.minutes", "")
    assert at.record.meeting.agenda[0].minutes == 0
    assert find(at.state.blocks, "note.length") is None


def test_the_way_to_the_meeting_view_is_a_button() -> None:
    actions = buttons(opened(at_meeting()))

    assert actions["meeting.open_view"].label == "Open the meeting view (F11)"
    assert actions["meeting.open_view"].primary


def test_an_agenda_can_be_looked_at_on_paper_and_printed(tmp_path: Path) -> None:
    assert PRINT not in buttons(opened(at_meeting(agenda=())))
    assert buttons(opened(at_meeting()))[PRINT].label == "Print the agenda…"

    at = working_desk(StepKind.MEETING, at_meeting(), tmp_path)
    at.press(PRINT)
    assert at.went == ["documents#D06"]


def test_who_is_not_ticked_is_named_as_not_there() -> None:
    at = opened(at_meeting(present=(CEO, CHAIR)))
    vice = at.record.people.get(VICE)
    assert vice is not None
    assert note(at, "note.absent").text == f"Not there: {vice.full_name}."

    at.presenter.changed("present", (CHAIR, VICE))

    assert "A review meeting is with the chief executive" in note(at, "note.absent").text
    assert note(at, "note.absent").kind is NoteKind.WARN


def test_a_conflict_on_record_asks_for_the_withdrawal_and_offers_the_person() -> None:
    record = at_meeting(withdrawals=())
    conflict = Conflict(id="c-1", person=PersonId(VICE), action=ConflictAction.WITHDRAW)
    at = opened(replace(record, panel=replace(record.panel, conflicts=(conflict,))))
    assert "withdraws for a part" in listed(at, "withdrawals").advice[0]

    at.presenter.added("withdrawals")

    assert [each.person for each in at.record.meeting.withdrawals] == [VICE]
    assert listed(at, "withdrawals").advice == ()
    chosen = find(at.state.blocks, "withdrawals.new-1.person")
    assert isinstance(chosen, SelectField)
    assert {option.value for option in chosen.options} == {CEO, CHAIR, VICE}


def test_a_note_on_an_objective_is_written_under_it() -> None:
    at = opened(at_meeting(objective_notes=()))

    at.presenter.changed(f"objective_notes.{READING}.words", "One lead is still to come.")

    assert at.record.meeting.note(READING).words == "One lead is still to come."
    card = next(each for each in listed(at, "objective_notes").items if each.id == READING)
    assert card.summary.endswith("One lead is still to come.")


def test_an_action_says_when_it_is_due_and_when_it_was_done() -> None:
    at = opened(at_meeting())
    at.presenter.changed("actions.a-1.due", date(2020, 5, 1))
    assert listed(at, "actions").items[0].summary.endswith("(that day has passed)")

    at.presenter.changed("actions.a-1.done_on", date(2020, 5, 2))

    assert listed(at, "actions").items[0].summary.endswith("done on 2 May 2020")


def test_a_closed_meeting_reads_as_words_without_empty_boxes() -> None:
    at = opened(full_record(Status.MEETING), access=Access.READ_ONLY)
    kinds = {type(block) for block in walk(at.state.blocks)}

    assert ListField not in kinds
    assert not buttons(at)
    facts = [row for b in walk(at.state.blocks) if isinstance(b, Facts) for row in b.rows]
    assert ("Where", "Trust office") in facts
    assert ("Lasted", "2 hours") in facts


def test_a_meeting_that_was_never_held_says_so_once_it_is_closed() -> None:
    at = opened(empty_record(), access=Access.READ_ONLY)

    assert note(at, "held_on").text == "Nothing was written down about a meeting."
