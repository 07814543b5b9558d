"""Random walks through the review: nothing is reached without its gates, nobody gets stuck."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ui.stages.records import NOW, empty_record, full_record

from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.frozen import forbidden_change, frozen_parts
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import is_complete
from appraisal_app.domain.workflow import TRANSITIONS, advance, is_possible, refusals

REASON = "The board asked for it in July."
TIMETABLE = "timetable"
PARTS = (
    TIMETABLE,
    *(part.name for part in fields(Record) if part.name not in {"trust", "cycle"}),
)
ASKED_BEFORE_SIGNING = set(StepKind) - {
    StepKind.TIMETABLE,
    StepKind.REFLECTION,
    StepKind.REPORT,
}
"""The timetable and the report stay open to the end; a review may go on without a reflection."""


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
FORWARD = tuple(action for action in Action if not action.value.startswith("back"))


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
    assert not [k for k in StepKind if not is_complete(record, k)]


@pytest.mark.parametrize("status", [each for each in Status if each is not Status.CLOSED])
def test_every_status_but_the_last_has_a_way_on_and_a_full_record_may_take_it(
    status: Status,
) -> None:
    record = full_record(status)
    ways = [action for action in FORWARD if is_possible(record, action)]

    assert ways
    assert any(not refusals(record, way, reason=REASON) for way in ways)


def test_a_closed_review_stays_closed() -> None:
    assert not [action for action in Action if is_possible(full_record(Status.CLOSED), action)]


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
    record = full_record(TRANSITIONS[action].source)
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


def test_a_signed_statement_cannot_go_back_to_draft() -> None:
    signed = full_record(Status.READY_TO_SIGN)

    assert refusals(signed, Action.BACK_TO_DRAFT, reason=REASON)[0].hard


def test_submitting_marks_the_moment() -> None:
    record = full_record(Status.REFLECTION)
    after = advance(record, Action.SUBMIT_REFLECTION, by=Role.CHAIR, at=NOW)

    assert record.reflection.submitted_at is None
    assert after.reflection.submitted_at == NOW
