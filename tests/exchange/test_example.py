from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from tests.exchange.conftest import LABELS

from appraisal_app.domain.content import FileContent, content_of
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.hard_rules import hard_faults
from appraisal_app.domain.pausing import pause, resume
from appraisal_app.domain.pay_rules import pay_faults
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import is_complete
from appraisal_app.domain.timetable import cycle_label, period_under_review, plan
from appraisal_app.domain.workflow import TRANSITIONS, refusals

TODAY = date(2026, 11, 20)
SIGNED_LATER = {"sign_off"}
AFTER_SIGNATURE = {"sign_off", "pay", "report", "letter"}


def test_it_holds_three_reviews_each_after_the_other(example: FileContent) -> None:
    cycles = [each.cycle for each in example.cycles]
    assert [each.label for each in cycles] == LABELS
    assert [each.previous_cycle for each in cycles] == ["", cycles[0].id, cycles[1].id]
    assert all(a.end + timedelta(days=1) == b.start for a, b in pairwise(cycles))
    assert hard_faults(example) == ()


def test_a_review_is_taken_out_by_its_id_and_put_back_unchanged(example: FileContent) -> None:
    for each in example.cycles:
        assert content_of(example.record(each.cycle.id)) == each
    with pytest.raises(KeyError):
        example.record("none such")


def test_its_period_is_that_which_the_program_would_take(record: Record) -> None:
    cycle = record.cycle
    period = period_under_review(cycle.preset, cycle.meeting_date)
    assert (cycle.start, cycle.end) == (period.start, period.end)
    assert cycle.label == cycle_label(cycle.start, cycle.end)


@pytest.mark.parametrize("label", ["2023/24", "2025/26"])
def test_its_timetable_is_that_which_the_program_would_plan(
    example: FileContent, label: str
) -> None:
    cycle = next(each.cycle for each in example.cycles if each.cycle.label == label)
    bare = tuple(replace(step, done_on=None) for step in cycle.steps)
    assert bare == plan(cycle.process, cycle.meeting_date, example.calendar.is_open)


def test_three_weeks_of_pause_moved_what_was_not_done_by_three_weeks(example: FileContent) -> None:
    kept = example.records[1]
    [stood] = kept.cycle.pauses
    assert stood.until is not None
    assert stood.until == stood.start + timedelta(weeks=3)
    before = {step.code: step.done_on for step in kept.cycle.steps}
    planned = plan(kept.cycle.process, date(2025, 10, 1), kept.calendar.is_open)
    steps = tuple(
        replace(each, done_on=done) if (done := before[each.code]) and done < stood.start else each
        for each in planned
    )
    meeting = replace(kept.meeting, held_on=None)
    cycle = replace(
        kept.cycle,
        status=Status.REFLECTION,
        meeting_date=date(2025, 10, 1),
        steps=steps,
        pauses=(),
    )
    waiting = replace(kept, cycle=cycle, meeting=meeting)
    stands = pause(waiting, pause_id=stood.id, on=stood.start, reason=stood.reason)
    goes_on = resume(stands, on=stood.until)
    assert [each.due for each in goes_on.cycle.steps] == [each.due for each in kept.cycle.steps]
    assert goes_on.cycle.meeting_date == kept.cycle.meeting_date
    assert goes_on.cycle.pauses == kept.cycle.pauses


def test_the_earlier_reviews_lack_nothing_but_the_signatures(finished: Record) -> None:
    missing = refusals(finished, Action.SIGN)
    assert [each.sentence.split()[1] for each in missing] == ["chair", "chief"]
    for action in (Action.REPORT, Action.CLOSE):
        source = TRANSITIONS[action].source
        assert source is not None
        there = replace(finished, cycle=replace(finished.cycle, status=source))
        assert refusals(there, action) == ()


def test_the_present_review_waits_for_its_signatures_the_board_and_the_letter(
    example: FileContent,
) -> None:
    now = example.records[-1]
    pages = [page.kind for page in now.cycle.process.pages]
    assert [kind for kind in pages if not is_complete(now, kind)] == [
        StepKind.SIGN_OFF,
        StepKind.REPORT,
        StepKind.LETTER,
    ]
    board = now.report.meeting_date
    assert board is not None
    assert board > TODAY
    assert not now.pay.is_begun
    due = now.cycle.step("sign_off").due
    assert due is not None
    assert TODAY < due <= TODAY + timedelta(days=7)


def gates_passed(record: Record) -> Iterator[tuple[Refusal, ...]]:
    for moved in record.cycle.moves:
        source = TRANSITIONS[moved.action].source
        there = replace(record, cycle=replace(record.cycle, status=source or record.cycle.status))
        yield refusals(there, moved.action, reason=moved.reason)


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
    p = record.principles
    assert p.board_adopted_on is not None
    assert at[Action.OPEN_PLANNING].date() >= p.board_adopted_on


def test_nothing_in_it_is_done_before_its_time_or_after_today(record: Record) -> None:
    done = [step.done_on for step in record.cycle.steps if step.done_on is not None]
    open_steps = {step.code for step in record.cycle.steps if step.done_on is None}
    assert open_steps <= AFTER_SIGNATURE
    assert done == sorted(done)
    assert done[-1] <= TODAY
    s = record.statement
    days = [s.received_on, s.discussed_on, s.ceo_comments_on, record.next_objectives.agreed_on]
    known = [day for day in days if day is not None]
    assert len(known) == 4
    assert known == sorted(known)
    assert s.ceo_comments_on is not None
    assert s.comments_due is not None
    assert s.ceo_comments_on <= s.comments_due


def test_what_follows_the_signatures_keeps_its_order(finished: Record) -> None:
    frozen, pay = finished.sign_off.frozen_at, finished.pay
    assert frozen is not None
    chief_signs = (frozen + timedelta(days=2)).date()
    days = [
        chief_signs,
        pay.recommended_on,
        pay.committee_on,
        pay.board_approved_on,
        finished.letter.sent_on,
        finished.letter.appeal_until,
    ]
    known = [day for day in days if day is not None]
    assert len(known) == 6
    assert known == sorted(known)
    assert finished.report.meeting_date == pay.board_approved_on
    assert pay_faults(finished.people, pay) == ()
    assert {step.code for step in finished.cycle.steps if step.done_on is None} == SIGNED_LATER


def test_the_moments_are_those_on_which_the_statements_were_frozen(example: FileContent) -> None:
    frozen = [each.sign_off.frozen_at for each in example.cycles]
    assert frozen == [
        datetime(2024, 11, 12, 18, 30, tzinfo=UTC),
        datetime(2025, 11, 18, 19, 4, tzinfo=UTC),
        datetime(2026, 11, 18, 18, 40, tzinfo=UTC),
    ]
