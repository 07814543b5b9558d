from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from appraisal_app.domain.content import FileContent, content_of
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.hard_rules import hard_faults
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.objective_advice import advice_on
from appraisal_app.domain.objectives import MilestoneState, Objective, ObjectiveId
from appraisal_app.domain.open_wording import not_for_open_minutes
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import is_complete
from appraisal_app.domain.timetable import cycle_label, period_under_review, plan
from appraisal_app.domain.workflow import TRANSITIONS, refusals
from appraisal_app.exchange.resources import load_example
from appraisal_app.exchange.shape import walk

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def example(resources: Path) -> FileContent:
    return load_example(resources)


@pytest.fixture(scope="module", params=["2024/25", "2025/26"])
def record(request: pytest.FixtureRequest, example: FileContent) -> Record:
    return next(each for each in example.records if each.cycle.label == request.param)


def test_it_holds_two_reviews_and_the_second_follows_the_first(example: FileContent) -> None:
    first, second = (each.cycle for each in example.cycles)
    assert (first.label, second.label) == ("2024/25", "2025/26")
    assert second.previous_cycle == first.id
    assert hard_faults(example) == ()


def test_a_review_is_taken_out_by_its_id_and_put_back_unchanged(example: FileContent) -> None:
    for each in example.cycles:
        assert content_of(example.record(each.cycle.id)) == each
    with pytest.raises(KeyError):
        example.record("none such")


def test_its_period_and_timetable_are_those_that_the_program_would_plan(record: Record) -> None:
    cycle = record.cycle
    period = period_under_review(cycle.preset, cycle.meeting_date)
    assert (cycle.start, cycle.end) == (period.start, period.end)
    assert cycle.label == cycle_label(cycle.start, cycle.end)
    bare = tuple(replace(step, done_on=None) for step in cycle.steps)
    assert bare == plan(cycle.process, cycle.meeting_date)


def test_every_step_is_complete_but_the_signatures(record: Record) -> None:
    open_steps = [kind for kind in StepKind if not is_complete(record, kind)]
    assert open_steps == [StepKind.SIGN_OFF]
    missing = refusals(record, Action.SIGN)
    assert [each.sentence.split()[1] for each in missing] == ["chair", "chief"]


def gates_passed(record: Record) -> Iterator[tuple[Refusal, ...]]:
    for moved in record.cycle.moves:
        source = TRANSITIONS[moved.action].source
        yield refusals(replace(record, cycle=replace(record.cycle, status=source)), moved.action)


def test_its_history_is_one_that_the_gates_allow(record: Record) -> None:
    moves = record.cycle.moves
    steps = [TRANSITIONS[moved.action] for moved in moves]
    assert steps[0].source is Status.PRINCIPLES
    assert all(before.target is after.source for before, after in pairwise(steps))
    assert steps[-1].target is record.cycle.status is Status.READY_TO_SIGN
    assert [moved.at for moved in moves] == sorted(moved.at for moved in moves)
    assert not any(gates_passed(record))


def test_the_dates_of_its_history_agree_with_its_parts(record: Record) -> None:
    at = {moved.action: moved.at for moved in record.cycle.moves}
    assert record.reflection.submitted_at == at[Action.SUBMIT_REFLECTION]
    assert record.sign_off.frozen_at == at[Action.MAKE_READY]
    assert record.statement.received_on == at[Action.RELEASE_DRAFT].date()
    assert record.meeting.held_on == record.cycle.meeting_date
    assert at[Action.RECORD_MEETING].date() >= record.cycle.meeting_date


def test_nothing_in_it_is_done_before_its_time_or_after_today(record: Record) -> None:
    done = [step.done_on for step in record.cycle.steps if step.done_on is not None]
    assert len(done) == len(record.cycle.steps) - 1
    assert done == sorted(done)
    assert done[-1] <= TODAY
    s = record.statement
    days = [s.received_on, s.discussed_on, s.ceo_comments_on, record.next_objectives.agreed_on]
    known = [day for day in days if day is not None]
    assert len(known) == 4
    assert known == sorted(known)


def test_the_moments_are_those_on_which_the_statements_were_frozen(example: FileContent) -> None:
    first, second = (each.sign_off.frozen_at for each in example.cycles)
    assert first == datetime(2025, 11, 10, 19, 4, tzinfo=UTC)
    assert second is not None
    assert second.date() == date(2026, 11, 12)


def bare(objective: Objective) -> Objective:
    return replace(
        objective,
        id=ObjectiveId(""),
        carried_from="",
        success_criteria=tuple(replace(each, id="") for each in objective.success_criteria),
        milestones=tuple(
            replace(each, id="", state=MilestoneState.PLANNED) for each in objective.milestones
        ),
    )


def test_the_second_review_judges_what_the_first_agreed_for_it(example: FileContent) -> None:
    agreed = example.cycles[0].next_objectives.objectives
    judged = example.cycles[1].objectives.objectives
    assert [each.carried_from for each in judged] == [each.id for each in agreed]
    assert [bare(each) for each in judged] == [bare(each) for each in agreed]
    assert example.cycles[1].objectives.agreed_on == example.cycles[0].next_objectives.agreed_on


def test_the_second_review_is_full_enough_to_learn_from(example: FileContent) -> None:
    review = example.records[1]
    assert len(review.objectives.standing) == 4
    assert len(review.evidence.items) >= 10
    assert len({each.panel_rating for each in review.judgements.judgements}) == 4
    assert len(review.next_objectives.objectives) == 4
    assert len(review.development.actions) == 4
    assert all(each.boards_promise for each in review.development.actions)
    assert review.statement.agreed is Agreement.IN_PART


def test_every_measure_has_a_finding(record: Record) -> None:
    for objective in record.objectives.standing:
        judgement = record.judgements.on(objective.id)
        assert all(judgement.found(each.id) for each in objective.success_criteria)


def test_every_reference_leads_somewhere(record: Record) -> None:
    known = {objective.id for objective in record.objectives.objectives}
    pointed = {each for item in record.evidence.items for each in item.objectives}
    assert pointed == known
    assert {each.objective for each in record.reflection.responses} == known
    assert all(record.people.get(each) for each in record.meeting.present)
    assert all(record.people.get(each.person) for each in record.panel.conflicts)
    areas = {area.id for framework in record.cycle.frameworks for area in framework.domains}
    objectives = (*record.objectives.objectives, *record.next_objectives.objectives)
    linked = {link for each in objectives for link in each.framework_links}
    assert linked <= areas


def test_no_id_is_used_for_two_things(example: FileContent) -> None:
    parts = [part for content in example.cycles for _, part in walk(content)]
    ids = [getattr(part, "id", "") for part in parts]
    own = [each for each in ids if each.startswith(("2425-", "2526-"))]
    assert len(own) > 100
    assert len(own) == len(set(own))


def test_its_open_wording_and_its_objectives_draw_no_warning(record: Record) -> None:
    open_words = f"{record.report.text}\n{record.report.resolution}"
    persons, scale = record.people.persons, record.cycle.scale
    assert not_for_open_minutes(open_words, scale=scale, persons=persons) == ()
    objectives = (*record.objectives.objectives, *record.next_objectives.objectives)
    assert [advice for each in objectives for advice in advice_on(each)] == []
