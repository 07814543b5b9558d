"""The page on which a place of the record is read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.wired import ROOT

from appraisal_app.application.searching import Hit
from appraisal_app.domain.process import Process, Stage, StepKind
from appraisal_app.domain.record import PARTS
from appraisal_app.exchange.resources import load_process
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.targets import Target, target_of


@pytest.fixture(scope="module")
def process() -> Process:
    return load_process(ROOT / "resources", "three-stage")


def _hit(part: str, place: str) -> Hit:
    return Hit(review="2025/26", cycle_id="c", part=part, place=place, excerpt="", marks=())


@pytest.mark.parametrize(
    ("part", "place", "kind"),
    [
        ("principles", "purpose", StepKind.PRINCIPLES),
        ("principles", "basis.pay_policy", StepKind.BASIS),
        ("principles", "board_minute_ref", StepKind.ADOPTION),
        ("statement", "summary", StepKind.STATEMENT),
        ("statement", "ceo_comments", StepKind.COMMENTS),
        ("objectives", "objectives.o1.success_criteria.m1.measure", StepKind.OBJECTIVES),
        ("objectives", "changes.x.reason", StepKind.CHANGES),
        ("cycle", "pauses.p.reason", StepKind.TIMETABLE),
        ("people", "persons.p.full_name", StepKind.PEOPLE),
        ("overrides", "overrides.panel.size.reason", StepKind.PANEL),
    ],
)
def test_a_place_is_on_the_page_that_asks_for_it(
    process: Process, part: str, place: str, kind: StepKind
) -> None:
    step = process.step(kind)
    assert step is not None
    assert target_of(process, _hit(part, place)) == Target(
        page=step.code, title=step.title, field=place
    )


@pytest.mark.parametrize("part", [*PARTS, "signatories"])
def test_every_part_of_the_record_leads_to_a_page_of_its_own(process: Process, part: str) -> None:
    place = "tasks.none.notes" if part == "tasks" else "some.thing.else"
    target = target_of(process, _hit(part, place))
    assert target.title
    assert (target.page == HOME) == (part == "cycle")
    assert target.page or part in {"tasks", "overrides"}


def test_an_own_task_leads_to_its_own_page(process: Process) -> None:
    stage = process.stages[0]
    own = replace(stage.steps[0], code="own-7", kind=StepKind.TASK, title="Read the minutes")
    changed = replace(stage, steps=(*stage.steps, own))
    with_own = replace(process, stages=(changed, *process.stages[1:]))
    target = target_of(with_own, _hit("tasks", "tasks.own-7.notes"))
    assert (target.page, target.title) == ("own-7", "Read the minutes")


def test_a_page_that_is_switched_off_is_named_and_leads_nowhere(process: Process) -> None:
    def without(stage: Stage) -> Stage:
        steps = tuple(replace(each, used=each.kind is not StepKind.PAY) for each in stage.steps)
        return replace(stage, steps=steps)

    off = replace(
        process,
        stages=tuple(without(each) for each in process.stages),
        beside=tuple(without(each) for each in process.beside),
    )
    assert target_of(off, _hit("pay", "rationale")) == Target(page="", title="Pay")
