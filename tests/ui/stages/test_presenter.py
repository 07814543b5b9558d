"""The presenter between a page and a review."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import READING, TODAY, empty_record, full_record

from appraisal_app.application.errors import DiskFullError
from appraisal_app.application.ports.files import Access
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.next_up import next_up
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.workflow import TRANSITIONS
from appraisal_app.ui.forms.blocks import Field, ListField, TextField
from appraisal_app.ui.stages.offers import OFFERS
from appraisal_app.ui.stages.tree import find, walk

HOME: dict[Action, StepKind] = {
    Action.OPEN_PLANNING: StepKind.ADOPTION,
    Action.OPEN_REFLECTION: StepKind.OBJECTIVES,
    Action.SUBMIT_REFLECTION: StepKind.REFLECTION,
    Action.GO_WITHOUT_REFLECTION: StepKind.REFLECTION,
    Action.RECORD_MEETING: StepKind.MEETING,
    Action.RELEASE_DRAFT: StepKind.STATEMENT,
    Action.REPORT: StepKind.REPORT,
    Action.CLOSE: StepKind.LETTER,
    Action.BACK_TO_PRINCIPLES: StepKind.BASIS,
    Action.BACK_TO_PLANNING: StepKind.OBJECTIVES,
    Action.BACK_TO_MEETING: StepKind.MEETING,
    Action.BACK_TO_JUDGING: StepKind.STATEMENT,
}


def source_of(action: Action) -> Status:
    """Where the review stands when it can take that move."""
    source = TRANSITIONS[action].source
    assert source is not None
    return source


def keys(at: Desk) -> list[str]:
    return [action.key for action in at.state.actions]


def text_of(at: Desk, key: str) -> TextField:
    block = find(at.state.blocks, key)
    assert isinstance(block, TextField)
    return block


def ids_in(at: Desk, key: str) -> list[str]:
    block = find(at.state.blocks, key)
    assert isinstance(block, ListField)
    return [card.id for card in block.items]


def test_typing_in_one_field_is_one_step_of_undo() -> None:
    at = desk(StepKind.STATEMENT, full_record(Status.JUDGING))
    before = at.record
    for typed in (" A", " A y", " A year"):
        at.presenter.changed("summary", before.statement.summary + typed)

    at.editor.undo()

    assert at.record == before
    assert text_of(at, "summary").value == before.statement.summary


def test_leaving_a_field_begins_another_step_and_saves() -> None:
    at = desk(StepKind.STATEMENT, full_record(Status.JUDGING))
    at.presenter.changed("summary", "First")
    at.presenter.committed("summary")
    saved_after_leaving = not at.editor.dirty
    at.presenter.changed("summary", "First and second")

    at.editor.undo()

    assert saved_after_leaving
    assert at.record.statement.summary == "First"


def test_typing_in_two_fields_is_two_steps() -> None:
    at = desk(StepKind.STATEMENT, full_record(Status.JUDGING))
    at.presenter.changed("summary", "A year")
    at.presenter.changed("growth", "More")

    at.editor.undo()

    assert at.record.statement.summary == "A year"
    assert at.record.statement.growth == full_record().statement.growth


def test_ticking_twice_is_two_steps() -> None:
    at = desk(StepKind.MEETING, full_record(Status.MEETING))
    at.presenter.changed("conflicts_restated", value=False)
    at.presenter.changed("conflicts_restated", value=True)

    at.editor.undo()

    assert not at.record.meeting.conflicts_restated


def test_undo_names_the_field() -> None:
    at = desk(StepKind.STATEMENT, full_record(Status.JUDGING))

    at.presenter.changed("summary", "A year")

    assert at.editor.history.undo_label == "“In short”"


def test_a_new_card_gets_an_id_of_its_own_and_the_cursor() -> None:
    at = desk(StepKind.EVIDENCE, empty_record())

    at.presenter.added("items")

    assert ids_in(at, "items") == ["new-1"]
    assert at.screen.focused == ["items.new-1.title"]
    assert not at.editor.dirty


def test_a_card_inside_a_card_comes_goes_and_moves() -> None:
    at = desk(StepKind.OBJECTIVES, full_record(Status.PLANNING))
    inner = f"objectives.{READING}.success_criteria"
    at.presenter.added(inner)
    at.presenter.moved(inner, "new-1", -1)
    moved = ids_in(at, inner)
    at.presenter.removed(inner, "s-1")
    left = ids_in(at, inner)
    at.editor.undo()

    assert moved == ["new-1", "s-1"]
    assert left == ["new-1"]
    assert ids_in(at, inner) == ["new-1", "s-1"]


def test_the_first_panel_member_leads_and_the_second_does_not() -> None:
    at = desk(StepKind.PANEL, empty_record())
    at.presenter.added("members")
    at.presenter.added("members")

    assert [member.role.value for member in at.record.panel.members] == ["lead", "member"]


def test_somebody_with_a_part_in_the_review_cannot_be_removed() -> None:
    at = desk(StepKind.PEOPLE, full_record())

    for person in ("p-chair", "p-free-1", "p-clerk"):
        at.presenter.removed("persons", person)

    assert "p-chair" in ids_in(at, "persons")
    assert "p-free-1" in ids_in(at, "persons")
    assert "p-clerk" in ids_in(at, "persons"), "who prepared the pay paper"

    at.presenter.added("persons")
    at.presenter.removed("persons", "new-1")
    assert "new-1" not in ids_in(at, "persons")


@pytest.mark.parametrize("action", HOME)
def test_a_move_whose_gates_are_met_is_offered_on_its_page_and_moves_the_review(
    action: Action,
) -> None:
    move = TRANSITIONS[action]
    at = desk(HOME[action], full_record(source_of(action)))
    assert action.value in keys(at)

    at.presenter.pressed(action.value)

    assert at.record.cycle.status is move.target
    assert at.record.cycle.moves[-1].action is action
    assert not at.state.problems
    assert bool(at.dialogs.asked) is move.needs_reason
    assert bool(at.record.cycle.moves[-1].reason) is move.needs_reason
    assert not at.editor.dirty


def test_a_reflection_that_comes_late_can_still_be_entered() -> None:
    record = full_record(Status.MEETING)
    late = desk(
        StepKind.REFLECTION,
        replace(record, reflection=replace(record.reflection, submitted_at=None)),
    )

    late.presenter.pressed(Action.BACK_TO_REFLECTION.value)

    assert late.record.cycle.status is Status.REFLECTION


@pytest.mark.parametrize("action", HOME)
def test_a_move_is_only_offered_where_it_can_begin(action: Action) -> None:
    for status in Status:
        at = desk(HOME[action], full_record(status))
        assert (action.value in keys(at)) is (status is TRANSITIONS[action].source)


@pytest.mark.parametrize("action", HOME)
def test_a_move_forward_stands_out_once_its_page_is_complete(action: Action) -> None:
    source = source_of(action)

    def is_primary(at: Desk) -> bool:
        return next(each.primary for each in at.state.actions if each.key == action.value)

    forward = not TRANSITIONS[action].needs_reason
    assert is_primary(desk(HOME[action], full_record(source))) is forward
    assert not is_primary(desk(HOME[action], empty_record(source)))


@pytest.mark.parametrize("action", [each for each in HOME if not TRANSITIONS[each].needs_reason])
def test_a_refused_move_moves_nothing_and_lists_all_that_is_missing_with_links(
    action: Action,
) -> None:
    at = desk(HOME[action], empty_record(source_of(action)))
    before = at.record

    at.presenter.pressed(action.value)

    assert at.record == before
    assert at.state.problems
    assert not at.dialogs.asked
    assert not at.dialogs.confirmed
    codes = {step.code for step in before.cycle.process.steps}
    for problem in at.state.problems:
        code = problem.target.removeprefix("step:").partition("#")[0]
        elsewhere = problem.target.startswith("step:") and code in codes
        assert elsewhere or find(at.state.blocks, problem.target), problem


def test_every_link_to_another_page_leads_to_a_field_that_is_there() -> None:
    at = desk(StepKind.OBJECTIVES, empty_record(Status.PLANNING))
    at.presenter.pressed(Action.OPEN_REFLECTION.value)
    away = [each.target for each in at.state.problems if each.target.startswith("step:")]
    assert away
    for target in away:
        code, _, key = target.removeprefix("step:").partition("#")
        step = next(each for each in at.record.cycle.process.steps if each.code == code)
        assert not key or find(desk(step.kind, at.record).state.blocks, key), target


def test_a_problem_goes_away_as_it_is_mended_and_is_said_at_its_field() -> None:
    record = empty_record()
    minuted = replace(record.principles, board_minute_ref="Board of 8 July, item 7")
    at = desk(StepKind.ADOPTION, replace(record, principles=minuted))
    at.presenter.pressed(Action.OPEN_PLANNING.value)
    problems = len(at.state.problems)
    marked = find(at.state.blocks, "board_adopted_on")

    at.presenter.changed("board_adopted_on", TODAY)

    mended = find(at.state.blocks, "board_adopted_on")
    assert isinstance(marked, Field)
    assert isinstance(mended, Field)
    assert marked.error
    assert not mended.error
    assert len(at.state.problems) == problems - 1


def test_an_untouched_page_complains_of_nothing() -> None:
    at = desk(StepKind.BASIS, empty_record())

    assert not at.state.problems
    assert not [each for each in walk(at.state.blocks) if isinstance(each, Field) and each.error]


def test_a_short_reason_is_refused_and_offered_again() -> None:
    at = desk(StepKind.REFLECTION, full_record(Status.REFLECTION))
    at.dialogs.text = "Too short"
    at.presenter.pressed(Action.GO_WITHOUT_REFLECTION.value)
    refused = at.problem_texts
    at.presenter.pressed(Action.GO_WITHOUT_REFLECTION.value)

    assert at.record.cycle.status is Status.REFLECTION
    assert len(refused) == 1
    assert "at least 15 characters" in refused[0]
    assert at.dialogs.asked[-1].value == "Too short"


def test_turning_away_from_the_question_moves_nothing() -> None:
    at = desk(StepKind.REFLECTION, full_record(Status.REFLECTION))
    at.dialogs.text, at.dialogs.sure = None, False

    at.presenter.pressed(Action.GO_WITHOUT_REFLECTION.value)
    at.presenter.pressed(Action.SUBMIT_REFLECTION.value)

    assert at.record.cycle.status is Status.REFLECTION
    assert at.dialogs.confirmed == ["Record as submitted"]
    assert not at.state.problems


def test_submitting_closes_the_reflection() -> None:
    at = desk(StepKind.REFLECTION, full_record(Status.REFLECTION))

    at.presenter.pressed(Action.SUBMIT_REFLECTION.value)

    assert at.state.lock
    at.presenter.changed("achievements", "Rewritten")
    assert at.record.reflection.achievements == full_record().reflection.achievements


def test_going_on_opens_the_next_step() -> None:
    at = desk(StepKind.ADOPTION, full_record())

    at.presenter.pressed(Action.OPEN_PLANNING.value)

    assert at.went == ["panel-step"]


def test_previous_and_next_steps_are_buttons() -> None:
    at = desk(StepKind.EVIDENCE, full_record())
    first, last = at.state.actions[0], at.state.actions[-1]

    at.presenter.pressed(first.key)
    at.presenter.pressed(last.key)

    assert (first.label, last.label) == ("\u2039 Reflection", "Advice \u203a")
    assert at.went == ["reflection-step", "advice-step"]


def test_links_lead_to_fields_and_steps() -> None:
    at = desk(StepKind.EVIDENCE, full_record())

    at.presenter.followed("items")
    at.presenter.followed("step:panel-step")
    at.presenter.followed("step:panel-step#members")

    assert at.screen.focused == ["items"]
    assert at.went == ["panel-step", "panel-step#members"]


def test_a_page_can_be_opened_at_what_a_gate_names() -> None:
    at = desk(StepKind.REFLECTION, full_record())

    at.presenter.show(focus="responses")

    assert at.screen.focused == [f"responses.{READING}.progress"]


def test_a_full_disk_is_told_on_the_page_and_forgotten_once_it_saves() -> None:
    at = desk(StepKind.STATEMENT, full_record(Status.JUDGING))
    at.case.fault = DiskFullError()
    at.presenter.changed("summary", "Written anyway")
    at.presenter.committed("summary")
    told = at.problem_texts
    stayed = not at.presenter.leave()
    at.case.fault = None
    at.presenter.committed("summary")

    assert told == [DiskFullError().sentence]
    assert stayed
    assert at.record.statement.summary == "Written anyway"
    assert not at.state.problems
    assert not at.editor.dirty


def test_a_full_disk_stops_a_move() -> None:
    at = desk(StepKind.ADOPTION, full_record())
    at.case.fault = DiskFullError()

    at.presenter.pressed(Action.OPEN_PLANNING.value)

    assert at.record.cycle.status is Status.PRINCIPLES
    assert at.problem_texts == [DiskFullError().sentence]
    assert not at.went


def test_a_closed_file_can_be_read_and_left_but_not_changed() -> None:
    for kind in (StepKind.PRINCIPLES, StepKind.ADOPTION):
        at = desk(kind, full_record(), access=Access.READ_ONLY)
        before = at.record

        at.presenter.changed("purpose", "Other")
        at.presenter.changed("board_minute_ref", "Other")
        at.presenter.added("principles")
        at.presenter.pressed(Action.OPEN_PLANNING.value)

        assert at.record == before
        assert [key for key in keys(at) if not key.startswith("go:")] == []
        assert at.presenter.leave()


def test_a_page_that_was_left_is_not_shown_again_until_it_is_asked_for() -> None:
    at = desk(StepKind.STATEMENT, full_record(Status.JUDGING))
    at.presenter.leave()
    shown = len(at.screen.states)

    at.editor.edit(lambda r: replace(r, statement=replace(r.statement, growth="x")), "growth")
    silent = len(at.screen.states) == shown
    at.presenter.show(focus="growth")

    assert silent
    assert text_of(at, "growth").value == "x"
    assert at.screen.focused == ["growth"]


def test_unknown_keys_do_nothing() -> None:
    at = desk(StepKind.STATEMENT, full_record(Status.JUDGING))
    before = at.record

    at.presenter.changed("nowhere", "x")
    at.presenter.added("nowhere")
    at.presenter.removed("nowhere", "x")
    at.presenter.moved("nowhere", "x", 1)
    at.presenter.pressed("nowhere")
    at.presenter.pressed(Action.SIGN.value)

    assert at.record == before


def test_a_released_draft_can_be_taken_back_from_every_page_that_it_locks() -> None:
    for kind in (StepKind.JUDGEMENTS, StepKind.STATEMENT, StepKind.OBJECTIVES, StepKind.MEETING):
        at = desk(kind, full_record(Status.COMMENTS))
        assert at.state.lock
        assert Action.BACK_TO_JUDGING.value in keys(at)


def test_a_statement_that_is_ready_to_sign_points_to_the_sign_off() -> None:
    at = desk(StepKind.STATEMENT, full_record(Status.READY_TO_SIGN))

    assert "go:sign_off-step" in keys(at)
    assert Action.BACK_TO_DRAFT not in OFFERS


SIGNING = {Status.COMMENTS, Status.READY_TO_SIGN}
"""The sign-off moves these on, and has a page with use cases of its own."""
AT_AN_END = {Status.CLOSED, Status.CLOSED_EARLY}


@pytest.mark.parametrize("status", [each for each in Status if each not in SIGNING | AT_AN_END])
def test_the_page_that_is_next_up_has_the_button_that_moves_the_review_on(status: Status) -> None:
    record = full_record(status)
    up = next_up(record)
    assert up is not None
    assert up.is_complete

    forward = {a.value for a, move in TRANSITIONS.items() if not move.needs_reason}
    assert forward & set(keys(desk(up.step.kind, record)))


def test_a_review_is_given_up_with_a_reason_and_then_nothing_of_it_changes() -> None:
    record = full_record(Status.JUDGING)
    unsigned = replace(record, sign_off=empty_record().sign_off)
    at = desk(StepKind.SUCCESSION, unsigned)

    at.presenter.pressed(Action.CLOSE_EARLY.value)

    assert at.dialogs.asked
    assert at.record.cycle.status is Status.CLOSED_EARLY
    assert Action.CLOSE_EARLY.value not in keys(at)
    assert desk(StepKind.JUDGEMENTS, at.record).state.lock
