"""Home says what is late or due soon, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tests.ui.stages.records import empty_record, full_record, page_of

from appraisal_app.domain.access_requests import (
    AccessRequest,
    AccessRequests,
    ClockPause,
    WaitingFor,
)
from appraisal_app.domain.attention import notices
from appraisal_app.domain.cycle import Pause, Status, TimetableStep
from appraisal_app.domain.disposals import Disposals, Hold
from appraisal_app.domain.letter import Appeal
from appraisal_app.domain.next_up import next_up
from appraisal_app.domain.objectives import Milestone, MilestoneState
from appraisal_app.domain.people import Office, Person, PersonId, Role
from appraisal_app.domain.policies import Policies, Policy, PolicyKind
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention import disposal_due, disposal_of
from appraisal_app.domain.year import CheckIns, Concerns, Kept, Promise, Promises

TODAY = date(2026, 6, 15)
DAY = timedelta(days=1)
PANEL, EVIDENCE = page_of(StepKind.PANEL).code, page_of(StepKind.EVIDENCE).code


def test_steps_that_are_late_or_near_are_named_and_others_not() -> None:
    record = empty_record(Status.PLANNING)
    steps = (
        TimetableStep(code=PANEL, due=TODAY - DAY),
        TimetableStep(code=EVIDENCE, due=TODAY + 14 * DAY),
        TimetableStep(code=page_of(StepKind.MEETING).code, due=TODAY + 15 * DAY),
        TimetableStep(code=page_of(StepKind.VIEWS).code, due=TODAY, done_on=TODAY),
    )
    record = replace(record, cycle=replace(record.cycle, steps=steps))

    found = [each.code for each in notices(record, TODAY)]

    assert found == [PANEL, EVIDENCE]


def test_a_policy_past_its_date_a_pause_and_a_promise_are_named() -> None:
    record = empty_record(Status.PLANNING)
    policy = Policy(
        id="p",
        kind=PolicyKind.EXECUTIVE_PAY,
        title="Pay",
        adopted_on=TODAY - 400 * DAY,
        review_due=TODAY - DAY,
    )
    promises = tuple(
        Promise(id=state, text=state, due=TODAY, state=state) for state in (Kept.OPEN, Kept.KEPT)
    )
    record = replace(
        record,
        policies=Policies(id="file", policies=(policy,)),
        promises=Promises(id=record.cycle.id, promises=promises),
        cycle=replace(record.cycle, steps=(), pauses=(Pause(id="p", start=TODAY),)),
    )

    found = notices(record, TODAY)

    assert [each.kind for each in found] == [
        StepKind.BASIS,
        StepKind.PROMISES,
        StepKind.SUCCESSION,
    ]
    assert [each.text for each in found][1] == "Promised: open"


def test_a_conversation_that_was_held_since_is_not_asked_for_again() -> None:
    record = full_record(Status.PLANNING)
    held = max(c.held_on for c in record.check_ins.check_ins if c.held_on is not None)
    planned = CheckIns(
        id=record.cycle.id, planned=(held - DAY,), check_ins=record.check_ins.check_ins
    )
    record = replace(record, check_ins=planned)
    later = replace(record, check_ins=replace(planned, planned=(held + DAY,)))

    def talks(which: object) -> list[str]:
        assert which in (record, later)
        chosen = record if which is record else later
        return [n.text for n in notices(chosen, held + 2 * DAY) if n.text.startswith("Check-in")]

    assert talks(record) == []
    assert talks(later) == ["Check-in conversation"]


def test_a_signed_review_asks_for_no_step_any_more() -> None:
    record = full_record(Status.SIGNED)
    steps = (TimetableStep(code=PANEL, due=TODAY - DAY),)
    record = replace(record, cycle=replace(record.cycle, steps=steps))

    assert not any(each.code == PANEL for each in notices(record, TODAY))


def test_a_milestone_is_named_until_it_is_met_or_missed() -> None:
    record = full_record(Status.PLANNING)
    states = {"a": MilestoneState.LATE, "b": MilestoneState.MISSED, "c": MilestoneState.MET}
    milestones = tuple(
        Milestone(id=key, description=key, due=TODAY, state=state) for key, state in states.items()
    )
    [first, *_] = record.objectives.standing
    objective = replace(first, milestones=milestones)
    record = replace(record, objectives=replace(record.objectives, objectives=(objective,)))

    named = [each.text for each in notices(record, TODAY) if each.text.startswith("Milestone")]

    assert named == ["Milestone: a"]


def test_a_promise_that_was_kept_in_part_is_not_late_for_ever() -> None:
    record = empty_record(Status.PLANNING)
    promise = Promise(id="p", text="half", due=TODAY - DAY, state=Kept.IN_PART)
    record = replace(record, promises=Promises(id=record.cycle.id, promises=(promise,)))

    assert [each.kind for each in notices(record, TODAY)].count(StepKind.PROMISES) == 0


def test_nobody_waits_for_a_clerk_who_was_never_entered() -> None:
    record = empty_record(Status.PLANNING)
    clerk = Person(id=PersonId("clerk"), full_name="Jo Byrne", display_role=Office.CLERK)
    alone = replace(record, people=replace(record.people, persons=()))
    helped = replace(record, people=replace(record.people, persons=(clerk,)))
    kept = replace(record.cycle.process.steps[6], owner="clerk")

    def turn(of: Record) -> Role | None:
        stages = tuple(
            replace(stage, steps=tuple(kept if s.kind is kept.kind else s for s in stage.steps))
            for stage in of.cycle.process.stages
        )
        process = replace(of.cycle.process, stages=stages)
        up = next_up(replace(of, cycle=replace(of.cycle, process=process)))
        return None if up is None or up.step.kind is not kept.kind else up.turn

    assert (turn(alone), turn(helped)) == (Role.CHAIR, Role.CLERK)


def test_a_request_is_named_from_its_first_day_until_it_is_answered() -> None:
    asked = AccessRequest(id="a", received_on=TODAY)
    question = ClockPause(id="p", waiting_for=WaitingFor.CLARIFICATION, start=TODAY)
    waiting = replace(asked, id="w", pauses=(question,))
    answered = replace(asked, id="x", answered_on=TODAY)
    requests = AccessRequests(id="file", requests=(waiting, answered, asked, AccessRequest(id="n")))
    record = empty_record(Status.PLANNING)
    record = replace(record, cycle=replace(record.cycle, steps=()), access_requests=requests)

    found = [each for each in notices(record, TODAY) if each.kind is StepKind.ACCESS_REQUESTS]

    assert [each.due for each in found] == [date(2026, 7, 15), None]


def test_a_review_that_was_kept_long_enough_is_named_unless_something_is_against_it() -> None:
    record = full_record(Status.CLOSED)
    plain = replace(
        record,
        appeal=Appeal(id=record.cycle.id),
        concerns=Concerns(id=record.cycle.id),
        disposals=Disposals(id="file"),
        access_requests=AccessRequests(id="file"),
        confidentiality=replace(record.confidentiality, retention_years=6),
    )
    due = disposal_due(plain)
    assert due is not None

    def named(given: Record, day: date) -> bool:
        return any(each.kind is StepKind.KEEPING for each in notices(given, day))

    assert named(plain, due)
    assert not named(plain, due - DAY)
    assert not named(replace(plain, disposals=Disposals(id="file", holds=(Hold(id="h"),))), due)
    gone = Disposals(id="file", disposals=(disposal_of(plain, "d"),))
    assert not named(replace(plain, disposals=gone), due)
