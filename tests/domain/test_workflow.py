"""Random walks through the review: nothing is reached without its gates, nobody gets stuck."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ui.stages.records import NOW, TASK, empty_record, full_record, process

from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.frozen import forbidden_change, frozen_parts
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.sign_off import Addendum
from appraisal_app.domain.steps import is_complete
from appraisal_app.domain.workflow import (
    TRANSITIONS,
    advance,
    is_possible,
    refusals,
    with_days_done,
)

REASON = "The board asked for it in July."
TIMETABLE = "timetable"
PARTS = (
    TIMETABLE,
    *(part.name for part in fields(Record) if part.name not in {"trust", "cycle"}),
)
ASKED_BEFORE_SIGNING = {step.kind for step in process().steps} - {
    StepKind.TIMETABLE,
    StepKind.REFLECTION,
    StepKind.TASK,
    StepKind.PAY,
    StepKind.REPORT,
    StepKind.LETTER,
}
"""The timetable and what follows the signature stay open to the end; a review may go on without
a reflection; a step of the trust's own holds nobody up."""


def parts_of(record: Record, filled: Record, name: str) -> Record:
    """The record with one part filled or emptied, the moment of submission apart."""
    if name == TIMETABLE:
        return replace(record, cycle=replace(record.cycle, steps=filled.cycle.steps))
    part = getattr(filled, name)
    if name == "reflection":
        part = replace(part, submitted_at=record.reflection.submitted_at)
    return replace(record, **{name: part})


MOVES = st.one_of(
    st.tuples(st.just("fill"), st.sampled_from(PARTS)),
    st.tuples(st.just("empty"), st.sampled_from(PARTS)),
    st.tuples(st.just("fill"), st.just("everything")),
    st.tuples(st.just("do"), st.sampled_from(Action)),
    st.tuples(st.just("do"), st.just("the next")),
)
UNSIGNED = tuple(Status)[: tuple(Status).index(Status.READY_TO_SIGN)]
FORWARD = tuple(
    action
    for action in Action
    if not action.value.startswith("back") and action is not Action.CLOSE_EARLY
)
AT_AN_END = (Status.CLOSED, Status.CLOSED_EARLY)


def edited(record: Record, verb: str, name: str) -> Record:
    """The record after an edit that the frozen parts allow; else as it was."""
    source = full_record() if verb == "fill" else empty_record()
    for each in PARTS if name == "everything" else (name,):
        if each == "people" and record.cycle.status is Status.READY_TO_SIGN:
            continue  # the page for the people is locked then
        after = parts_of(record, source, each)
        record = record if forbidden_change(record, after) else after
    return record


def acted(record: Record, name: str) -> Record:
    """The record after a move, checked against what the refusals say of it."""
    possible = [each for each in FORWARD if is_possible(record, each)]
    action = (possible or [Action.CLOSE])[0] if name == "the next" else Action(name)
    expected = refusals(record, action, reason=REASON)
    if expected:
        with pytest.raises(DomainError) as caught:
            advance(record, action, by=Role.CHAIR, at=NOW, reason=REASON)
        assert caught.value.refusals == expected
        return record
    after = advance(record, action, by=Role.CHAIR, at=NOW, reason=REASON)
    assert after.cycle.status is TRANSITIONS[action].target
    assert after.cycle.moves == (*record.cycle.moves, after.cycle.moves[-1])
    return after


@settings(max_examples=150, deadline=None)
@given(start=st.sampled_from(UNSIGNED), moves=st.lists(MOVES, max_size=30))
def test_no_path_reaches_a_signature_without_its_gates(
    start: Status, moves: list[tuple[str, str]]
) -> None:
    record = empty_record() if start is Status.PRINCIPLES else full_record(start)
    for verb, name in moves:
        before = record.cycle.status
        record = acted(record, name) if verb == "do" else edited(record, verb, name)
        if record.cycle.status is Status.SIGNED and before is not Status.SIGNED:
            assert [k for k in ASKED_BEFORE_SIGNING if not is_complete(record, k)] == []


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("status", UNSIGNED)
def test_what_is_emptied_on_the_way_is_asked_for_again(status: Status, name: str) -> None:
    record = edited(full_record(status), "empty", name)
    for _ in Status:
        record = acted(record, "the next")
        if record.cycle.status is Status.SIGNED:
            break

    wanting = [kind for kind in ASKED_BEFORE_SIGNING if not is_complete(record, kind)]
    assert record.cycle.status is not Status.SIGNED or wanting == []


@settings(max_examples=60, deadline=None)
@given(kept=st.lists(st.sampled_from(PARTS), unique=True), status=st.sampled_from(Status))
def test_a_move_works_exactly_when_nothing_is_refused(kept: list[str], status: Status) -> None:
    record = empty_record(status)
    for name in kept:
        record = parts_of(record, full_record(status), name)
    for action in Action:
        acted(record, action)


def test_the_walk_can_reach_the_end() -> None:
    record = empty_record()
    for _ in range(20):
        record = acted(edited(record, "fill", "everything"), "the next")

    assert record.cycle.status is Status.CLOSED
    pages = record.cycle.process.pages
    assert not [page.code for page in pages if not is_complete(record, page.kind, page.code)]


@pytest.mark.parametrize("status", [each for each in Status if each not in AT_AN_END])
def test_every_status_but_the_last_has_a_way_on_and_a_full_record_may_take_it(
    status: Status,
) -> None:
    record = full_record(status)
    ways = [action for action in FORWARD if is_possible(record, action)]

    assert ways
    assert any(not refusals(record, way, reason=REASON) for way in ways)


@pytest.mark.parametrize("status", AT_AN_END)
def test_a_closed_review_stays_closed(status: Status) -> None:
    assert not [action for action in Action if is_possible(full_record(status), action)]


@pytest.mark.parametrize("status", Status)
def test_what_is_missing_can_be_mended_where_the_review_stands_or_one_step_back(
    status: Status,
) -> None:
    record = empty_record(status)
    back = [a for a in Action if a.value.startswith("back") and is_possible(record, a)]
    frozen = frozen_parts(record) - {"reflection"}

    assert not frozen or back or record.cycle.is_sealed


@pytest.mark.parametrize("action", [each for each in Action if TRANSITIONS[each].needs_reason])
def test_a_reason_of_a_few_letters_is_none(action: Action) -> None:
    record = full_record(TRANSITIONS[action].source or Status.PLANNING)
    without = replace(
        record,
        sign_off=empty_record().sign_off,
        reflection=replace(record.reflection, submitted_at=None),
    )

    assert refusals(without, action, reason="short")[-1].field == "reason"
    assert not refusals(without, action, reason=REASON)
    assert (
        advance(without, action, by=Role.CLERK, at=NOW, reason=f"  {REASON} ")
        .cycle.moves[-1]
        .reason
        == REASON
    )


@pytest.mark.parametrize("action", [Action.BACK_TO_DRAFT, Action.CLOSE_EARLY])
def test_a_signed_statement_is_neither_taken_back_nor_given_up(action: Action) -> None:
    signed = full_record(Status.READY_TO_SIGN)

    assert refusals(signed, action, reason=REASON)[0].hard


@pytest.mark.parametrize("status", Status)
def test_a_review_is_given_up_wherever_nothing_is_signed_and_nowhere_else(status: Status) -> None:
    record = replace(full_record(status), sign_off=empty_record().sign_off)

    assert is_possible(record, Action.CLOSE_EARLY) is (not record.cycle.is_sealed)
    if not record.cycle.is_sealed:
        after = advance(record, Action.CLOSE_EARLY, by=Role.CHAIR, at=NOW, reason=REASON)
        assert after.cycle.status is Status.CLOSED_EARLY
        assert after.cycle.moves[-1].reason == REASON
        assert forbidden_change(after, replace(after, meeting=empty_record().meeting)) == "meeting"
        assert not [action for action in Action if is_possible(after, action)]


def test_submitting_marks_the_moment() -> None:
    record = full_record(Status.REFLECTION)
    after = advance(record, Action.SUBMIT_REFLECTION, by=Role.CHAIR, at=NOW)

    assert record.reflection.submitted_at is None
    assert after.reflection.submitted_at == NOW


def test_what_is_submitted_anew_keeps_what_was_submitted_before() -> None:
    record = full_record(Status.REFLECTION)
    first = advance(record, Action.SUBMIT_REFLECTION, by=Role.CHAIR, at=NOW)
    again = advance(first, Action.BACK_TO_REFLECTION, by=Role.CHAIR, at=NOW, reason=REASON)
    words = replace(again.reflection, ideas="A ninth school.", confirmed_on=NOW.date())
    assert not forbidden_change(again, replace(again, reflection=words))
    later = NOW + timedelta(days=2)
    second = advance(
        replace(again, reflection=words), Action.SUBMIT_REFLECTION, by=Role.CHAIR, at=later
    )

    assert (again.reflection.submitted_at, again.reflection.confirmed_on) == (None, None)
    assert second.reflection.edition == 2
    assert second.reflection.submitted_at == later
    (kept,) = second.reflection.earlier
    assert (kept.edition, kept.submitted_at, kept.ideas) == (1, NOW, "")
    assert kept.responses == record.reflection.responses
    assert kept.achievements == record.reflection.achievements


def test_a_reflection_that_was_not_submitted_keeps_its_edition_when_the_review_goes_back() -> None:
    record = full_record(Status.REFLECTION)
    on = advance(record, Action.GO_WITHOUT_REFLECTION, by=Role.CHAIR, at=NOW, reason=REASON)
    back = advance(on, Action.BACK_TO_REFLECTION, by=Role.CHAIR, at=NOW, reason=REASON)

    assert back.reflection == record.reflection


def test_every_move_dates_what_is_complete_and_leaves_earlier_dates_alone() -> None:
    record = full_record(Status.PRINCIPLES)
    early = date(2026, 7, 9)
    basis = replace(record.cycle.step("basis-step"), done_on=early)
    record = replace(
        record,
        cycle=record.cycle.with_step(basis),
        meeting=empty_record().meeting,
        tasks=empty_record().tasks,
    )

    cycle = advance(record, Action.OPEN_PLANNING, by=Role.CHAIR, at=NOW).cycle

    assert cycle.step("basis-step").done_on == early
    assert cycle.step("panel-step").done_on == NOW.date()
    assert cycle.step("panel-step").due == record.cycle.step("panel-step").due
    assert cycle.step("meeting-step").done_on is None
    assert cycle.step(TASK).done_on is None


def test_a_step_that_was_done_keeps_its_day_when_it_is_emptied() -> None:
    record = full_record(Status.JUDGING)
    done = with_days_done(record, record.cycle, NOW.date())
    emptied = replace(record, cycle=done, panel=empty_record().panel)

    assert with_days_done(emptied, done, date(2027, 1, 1)) == done


def test_an_addendum_stays_as_it_was_written_and_others_follow_it() -> None:
    first, second = (
        Addendum(id=each, at=NOW, by=Role.CHAIR, text="The date was wrong.") for each in "ab"
    )
    record = full_record()
    kept = replace(record, addenda=replace(record.addenda, addenda=(first,)))

    def having(*addenda: Addendum) -> Record:
        return replace(kept, addenda=replace(kept.addenda, addenda=addenda))

    assert not forbidden_change(kept, having(first, second))
    for others in ((), (second,), (second, first), (replace(first, text="Nothing."),)):
        assert forbidden_change(kept, having(*others)) == "addenda"
