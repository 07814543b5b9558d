"""The worked example in the middle of a review, and the day on which it is looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.wired import ROOT, example_at, opened, wired

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.example_day import (
    FIRST_OF_EXAMPLE,
    ExampleClock,
    day_of,
    example_day,
    is_example,
)
from appraisal_app.application.example_under_way import under_way
from appraisal_app.application.reading import review_lines
from appraisal_app.domain.attention import notices
from appraisal_app.domain.content import FileContent
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.hard_rules import hard_faults
from appraisal_app.domain.objectives import ObjectiveStatus
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import lock
from appraisal_app.domain.workflow import advance, refusals
from appraisal_app.exchange.resources import load_example

SUNDAY = date(2026, 10, 25)


@pytest.fixture(scope="module")
def content() -> FileContent:
    return under_way(load_example(ROOT / "resources"))


@pytest.fixture(scope="module")
def record(content: FileContent) -> Record:
    return content.records[-1]


def test_it_breaks_no_rule_and_the_years_before_are_as_they_were(content: FileContent) -> None:
    whole = load_example(ROOT / "resources")
    assert hard_faults(content) == ()
    assert content.cycles[:-1] == whole.cycles[:-1]
    assert replace(content, cycles=whole.cycles) == whole


def test_nearly_every_page_can_be_typed_into(record: Record) -> None:
    assert record.cycle.status is Status.JUDGING
    shut = {page.kind for page in record.cycle.process.pages if lock(record, page.kind)}
    assert shut == {StepKind.OBJECTIVES, StepKind.REFLECTION, StepKind.PAY}


def test_a_judgement_and_a_paragraph_are_missing_before_the_draft_is_released(
    record: Record,
) -> None:
    missing = refusals(record, Action.RELEASE_DRAFT)
    assert [(each.step, each.sentence) for each in missing] == [
        ("judgements", "Choose the panel's judgement for every objective."),
        ("statement", "Name what should grow in the year ahead."),
    ]


def test_what_is_missing_in_it_leads_to_the_next_stretch(record: Record) -> None:
    """With the words of the finished example it goes on, and with its days it is ready to sign."""
    whole = load_example(ROOT / "resources").records[-1]
    written = replace(
        record,
        judgements=whole.judgements,
        statement=replace(record.statement, growth=whole.statement.growth),
    )
    at = datetime(2026, 10, 30, 16, 5, tzinfo=UTC)
    released = advance(written, Action.RELEASE_DRAFT, by=Role.CHAIR, at=at)
    agreed = replace(
        released,
        statement=whole.statement,
        development=whole.development,
        next_objectives=whole.next_objectives,
    )
    assert refusals(agreed, Action.MAKE_READY) == ()


def test_nothing_in_it_was_done_after_the_day_on_which_it_is_looked_at(record: Record) -> None:
    cycle = record.cycle
    done = [step.done_on for step in cycle.steps if step.done_on is not None]
    done += [each.done_on for each in record.meeting.actions if each.done_on is not None]
    done += [
        each.done_on
        for entry in record.improvement.entries
        for each in entry.rounds
        if each.done_on is not None
    ]
    done += [
        milestone.met_on
        for objective in record.next_objectives.objectives
        for milestone in objective.milestones
        if milestone.met_on is not None
    ]
    done += [moved.at.date() for moved in cycle.moves]
    assert max(done) <= SUNDAY
    assert record.sign_off.frozen_at is None
    assert record.next_objectives.agreed_on is None
    assert {each.status for each in record.next_objectives.objectives} == {ObjectiveStatus.DRAFT}


@pytest.mark.parametrize("year", [2026, 2029, 2041])
@pytest.mark.parametrize("is_ready", [False, True])
def test_nothing_is_late_in_whatever_year_it_is_opened(
    year: int, content: FileContent, *, is_ready: bool
) -> None:
    found = load_example(ROOT / "resources") if is_ready else content
    clock = FixedClock(datetime(year, 11, 22, 20, 15, tzinfo=UTC))
    there = ExampleClock(clock, day_of([each.cycle for each in found.cycles]))
    assert there.today() == (date(2026, 11, 20) if is_ready else SUNDAY)
    assert there.now().time() == clock.now().time()
    soon = notices(found.records[-1], there.today())
    assert soon
    assert all(each.due is None or each.due >= there.today() for each in soon)


def test_after_a_step_in_later_years_the_next_one_is_not_late_either(tmp_path: Path) -> None:
    clock = FixedClock(datetime(2030, 3, 1, 9, tzinfo=UTC))
    case = opened(example_at(tmp_path / "a.appraisal"), wired(tmp_path, clock))
    line = review_lines(case)[-1]
    editor = RecordEditor(case, line.id, clock=clock, role=Role.CHAIR)
    editor.advance(Action.BACK_TO_DRAFT, reason="To try what it is like to write in it.")
    assert example_day(case) == date(2026, 11, 23)
    case.close()


def test_the_clock_is_never_ahead_of_the_computers_and_goes_on_at_midnight() -> None:
    class Later:
        moment = datetime(2027, 5, 3, 23, 59, tzinfo=UTC)

        def now(self) -> datetime:
            return self.moment

        def today(self) -> date:
            return self.moment.date()

    computer = Later()
    early, there = ExampleClock(computer, date(2031, 1, 1)), ExampleClock(computer, SUNDAY)
    assert early.now() == computer.now()
    assert there.today() == SUNDAY
    computer.moment += timedelta(minutes=2)
    assert there.now() == datetime(2026, 10, 26, 0, 1, tzinfo=UTC)


def test_only_the_worked_example_is_one(content: FileContent, tmp_path: Path) -> None:
    assert content.cycles[0].cycle.id == FIRST_OF_EXAMPLE
    case = opened(example_at(tmp_path / "a.appraisal"), wired(tmp_path))
    lines = review_lines(case)
    assert is_example(lines)
    assert not is_example(lines[1:])
    case.close()


def test_once_nothing_is_left_to_do_it_is_two_days_after_the_last_step(
    content: FileContent,
) -> None:
    closed = content.cycles[1].cycle
    last = max(moved.at.date() for moved in closed.moves)
    done = replace(closed, steps=tuple(replace(s, done_on=s.due) for s in closed.steps))
    assert day_of([done]) == last + timedelta(days=2)
