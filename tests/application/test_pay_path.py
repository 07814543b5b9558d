"""The hard rules of pay, broken at the editor: no hand and no order of steps gets round them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.fakes_case import case_with
from tests.ui.stages.desk import FixedClock
from tests.ui.stages.records import CEO, CHAIR, CLERK, CYCLE, full_record

from appraisal_app.application.editing import RecordEditor
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.pay import PayCase
from appraisal_app.domain.people import Office, Role
from appraisal_app.domain.record import Record


def editor(record: Record, role: Role = Role.CHAIR) -> RecordEditor:
    return RecordEditor(case_with(record), CYCLE, clock=FixedClock(), role=role)


def paying(**changes: Any) -> Callable[[Record], Record]:
    return lambda record: replace(record, pay=replace(record.pay, **changes))


def staffed(person: str) -> Callable[[Record], Record]:
    """Somebody who voted joins the staff."""

    def change(record: Record) -> Record:
        persons = tuple(
            replace(each, is_employee=True) if each.id == person else each
            for each in record.people.persons
        )
        return replace(record, people=replace(record.people, persons=persons))

    return change


def promoted(record: Record) -> Record:
    """Whoever wrote the paper becomes the chief executive."""
    persons = tuple(
        replace(each, display_role=Office.CHIEF_EXECUTIVE) if each.id == CLERK else each
        for each in record.people.persons
    )
    return replace(record, people=replace(record.people, persons=persons))


@pytest.mark.parametrize(
    "change",
    [
        paying(prepared_by=CEO),
        paying(recommended_by=(CHAIR, CEO)),
        paying(committee_present=(CLERK,)),
        paying(board_voting=(CEO,)),
        paying(board_voting=(CLERK,)),
        paying(ceo_absent=False),
        staffed(CHAIR),
        promoted,
    ],
)
def test_nobody_decides_their_own_pay(change: Callable[[Record], Record]) -> None:
    at = editor(full_record(Status.SIGNED))
    before = at.record

    with pytest.raises(DomainError) as caught:
        at.edit(change, "breaking a hard rule")

    assert at.record == before
    refusal = caught.value.refusals[0]
    assert refusal.hard
    assert refusal.sentence.startswith("Not changed: ")
    assert refusal.step == "pay-step"
    assert refusal.field


@pytest.mark.parametrize(
    "change",
    [
        paying(rationale="Twice as much."),
        paying(proposed_pence=99_999_900),
        paying(board_approved_on=date(2026, 12, 3)),
        paying(benchmarks=()),
    ],
)
def test_the_chief_executive_writes_nothing_of_it(change: Callable[[Record], Record]) -> None:
    own = editor(full_record(Status.SIGNED), Role.CHIEF_EXECUTIVE)
    chairs = editor(full_record(Status.SIGNED))

    with pytest.raises(DomainError):
        own.edit(change, "writing one's own pay")
    chairs.edit(change, "writing the paper")

    assert own.record.pay == full_record().pay
    assert chairs.record.pay != full_record().pay


def test_approval_waits_for_the_word_that_the_chief_executive_was_absent() -> None:
    record = full_record(Status.SIGNED)
    at = editor(replace(record, pay=PayCase(id=record.pay.id)))
    at.edit(paying(full_board=True), "the board")

    with pytest.raises(DomainError):
        at.edit(paying(board_approved_on=date(2026, 12, 2)), "the day")
    at.edit(paying(ceo_absent=True), "absence")
    at.edit(paying(board_approved_on=date(2026, 12, 2)), "the day")

    assert at.record.pay.is_approved


def test_a_committee_never_approves() -> None:
    record = full_record()
    committee = replace(record.pay, full_board=False)

    assert not committee.is_approved
    assert record.pay.is_approved


def test_an_old_fault_does_not_stop_other_work() -> None:
    """A record from elsewhere may hold one; mending other things stays possible, adding not."""
    record = full_record(Status.SIGNED)
    broken = replace(record, pay=replace(record.pay, board_voting=(CLERK,)))
    at = editor(broken)

    at.edit(paying(rationale=f"{record.pay.rationale} More."), "the reasons")
    at.edit(paying(board_voting=()), "mending it")

    with pytest.raises(DomainError):
        at.edit(paying(board_voting=(CLERK,)), "breaking it again")
