"""A step that an answer makes needless is not done: it has no day, and holds nothing fast."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.ui.stages.records import full_record

from appraisal_app.domain.advice import Advice
from appraisal_app.domain.applying import does_not_apply
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.pay import PayCase
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks, is_complete
from appraisal_app.domain.workflow import with_days_done
from appraisal_app.ui.home.timetable import timetable_marks
from appraisal_app.ui.session.rail import rail

TODAY = date(2026, 10, 1)
EITHER = pytest.mark.parametrize("kind", [StepKind.ADVICE, StepKind.PAY])


def answered(*, yes: bool | None) -> Record:
    """Nothing written on either page; whether there is a link to pay, and an adviser."""
    record = full_record()
    basis = replace(record.principles.basis, pay_linked=yes)
    adviser = replace(record.panel.adviser, used=yes)
    return replace(
        record,
        principles=replace(record.principles, basis=basis),
        panel=replace(record.panel, adviser=adviser),
        advice=Advice(id=record.advice.id),
        pay=PayCase(id=record.pay.id),
    )


def code(record: Record, kind: StepKind) -> str:
    step = record.cycle.process.step(kind)
    assert step is not None
    return step.code


def done_on(record: Record, kind: StepKind) -> date | None:
    cycle = with_days_done(record, record.cycle, TODAY)
    return cycle.step(code(record, kind)).done_on


@EITHER
def test_a_step_is_not_complete_before_its_question_is_answered(kind: StepKind) -> None:
    unsaid = answered(yes=None)

    assert not is_complete(unsaid, kind)
    assert does_not_apply(unsaid, kind) == ""
    assert done_on(unsaid, kind) is None
    assert [check.hard for check in checks(unsaid, kind)] == [False]


@EITHER
def test_a_step_that_does_not_apply_says_so_and_gets_no_day(kind: StepKind) -> None:
    needless = answered(yes=False)
    here = code(needless, kind)

    assert does_not_apply(needless, kind).startswith("Does not apply: ")
    assert is_complete(needless, kind)
    assert done_on(needless, kind) is None
    entries = [
        step
        for stage in rail(needless, TODAY, here).stages
        for step in stage.steps
        if step.key == here
    ]
    assert [each.status for each in entries] == ["does not apply"]
    number = [step.code for step in needless.cycle.process.steps].index(here) + 1
    marks = [mark.state for mark in timetable_marks(needless, TODAY) if mark.number == number]
    assert marks == ["Does not apply"]


@EITHER
def test_a_step_that_applies_is_complete_only_when_it_is_done(kind: StepKind) -> None:
    assert not is_complete(answered(yes=True), kind)
    assert is_complete(full_record(), kind)
    assert done_on(full_record(), kind) == TODAY


@EITHER
def test_a_stage_counts_only_the_steps_that_apply(kind: StepKind) -> None:
    whole, needless = full_record(), answered(yes=False)
    here = code(whole, kind)

    def total(record: Record) -> int:
        stages = rail(record, TODAY, here).stages
        return next(each.total for each in stages if any(e.key == here for e in each.steps))

    assert total(needless) == total(whole) - 1


@pytest.mark.parametrize(
    ("status", "offers"),
    [(Status.JUDGING, False), (Status.READY_TO_SIGN, False), (Status.SIGNED, True)],
)
def test_pay_is_offered_all_the_same_only_once_its_page_can_be_written_on(
    status: Status, *, offers: bool
) -> None:
    record = answered(yes=False)
    record = replace(record, cycle=replace(record.cycle, status=status))

    assert ("enter it here" in does_not_apply(record, StepKind.PAY)) is offers
