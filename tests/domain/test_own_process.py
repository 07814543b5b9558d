"""A trust's own process: what it needs, what it hides, and that nothing is lost by it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.stages.records import empty_record, full_record, page_of

from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.process import Process, StageKind, StepKind, StepTemplate
from appraisal_app.domain.process_edits import own_step, with_process, would_vanish
from appraisal_app.domain.process_rules import NEEDED, faults_of, holds_something
from appraisal_app.domain.tasks import OwnTask, OwnTasks
from appraisal_app.domain.workflow import refusals


def changed(process: Process, kind: StepKind, **changes: object) -> Process:
    def other(step: StepTemplate) -> StepTemplate:
        return replace(step, **changes) if step.kind is kind else step  # type: ignore[arg-type]

    def through(stages: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(
            replace(stage, steps=tuple(other(s) for s in stage.steps))  # type: ignore[attr-defined, type-var]
            for stage in stages
        )

    return replace(process, stages=through(process.stages), beside=through(process.beside))  # type: ignore[arg-type]


def with_own_step(process: Process, stage: StageKind, code: str) -> Process:
    own = replace(own_step(code), title="Read the risk register")
    stages = tuple(
        replace(each, steps=(*each.steps, own)) if each.kind is stage else each
        for each in process.stages
    )
    return replace(process, stages=stages)


def test_the_shipped_shape_is_without_fault() -> None:
    assert faults_of(empty_record().cycle.process) == ()


@pytest.mark.parametrize("kind", NEEDED)
def test_what_a_review_cannot_do_without_cannot_be_left_out(kind: StepKind) -> None:
    process = changed(empty_record().cycle.process, kind, used=False)

    assert [sentence for _, sentence in faults_of(process)] == [
        f"a review cannot do without the step “{kind.value.replace('_', ' ')}”."
    ]


def test_a_page_without_a_title_a_double_code_or_other_stages_are_faults() -> None:
    process = empty_record().cycle.process

    assert faults_of(changed(process, StepKind.PANEL, title=" "))
    assert faults_of(changed(process, StepKind.PANEL, code=page_of(StepKind.TIMETABLE).code))
    assert faults_of(replace(process, stages=process.stages[::-1]))


def test_a_page_with_something_on_it_does_not_vanish_silently() -> None:
    full, empty = full_record(Status.PLANNING), empty_record(Status.PLANNING)
    process = changed(full.cycle.process, StepKind.VIEWS, used=False)

    assert [page.kind for page in would_vanish(full, process)] == [StepKind.VIEWS]
    assert would_vanish(empty, process) == ()


def test_what_vanishes_stays_in_the_record_and_comes_back() -> None:
    record = full_record(Status.PLANNING)
    before = record.cycle.process

    without = with_process(record, changed(before, StepKind.VIEWS, used=False))

    assert without.cycle.process.step(StepKind.VIEWS) is None
    assert without.views == record.views
    assert with_process(without, before) == record


def test_a_faulty_process_and_a_finished_review_are_refused() -> None:
    record = full_record(Status.PLANNING)
    faulty = changed(record.cycle.process, StepKind.MEETING, used=False)

    with pytest.raises(DomainError, match="cannot do without"):
        with_process(record, faulty)
    with pytest.raises(DomainError, match="finished"):
        with_process(full_record(Status.SIGNED), record.cycle.process)


def test_a_step_of_the_trusts_own_counts_for_its_stage() -> None:
    record = full_record(Status.PRINCIPLES)
    process = with_own_step(record.cycle.process, StageKind.PRINCIPLES, "risk")
    record = replace(record, cycle=replace(record.cycle, process=process))
    done = OwnTasks(
        id=record.cycle.id,
        tasks=(OwnTask(code="risk", done_on=record.cycle.meeting_date),),
    )

    assert [each.step for each in refusals(record, Action.OPEN_PLANNING)] == ["risk"]
    assert refusals(replace(record, tasks=done), Action.OPEN_PLANNING) == ()


def test_a_step_that_is_not_used_stands_in_nobodys_way() -> None:
    record = replace(full_record(Status.PRINCIPLES))
    bare = replace(record, confidentiality=replace(record.confidentiality, explained_on=None))
    process = changed(bare.cycle.process, StepKind.CONFIDENTIALITY, used=False)

    assert refusals(bare, Action.OPEN_PLANNING)
    assert refusals(with_process(bare, process), Action.OPEN_PLANNING) == ()


@pytest.mark.parametrize("kind", [StepKind.PANEL, StepKind.PAY, StepKind.VIEWS, StepKind.AIMS])
def test_a_page_holds_something_once_somebody_wrote_on_it(kind: StepKind) -> None:
    assert holds_something(full_record(Status.CLOSED), kind)
    assert not holds_something(empty_record(), kind)
