from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.fakes_case import FakeCase, case_with
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.stages.desk import FixedClock, Ids
from tests.ui.stages.records import CYCLE, TODAY, full_record
from tests.wired import wired

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import Access
from appraisal_app.application.ports.interaction import TextQuestion
from appraisal_app.domain.cycle import CycleId, Preset, Status
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import DeedTools
from appraisal_app.ui.stages.rolling import (
    ROLL,
    next_preset,
    roll_forward_block,
    roll_forward_deeds,
    start_next_review,
    suggested_meeting,
)


def tools(case: FakeCase, folder: Path, *answers: object) -> tuple[DeedTools, list[str]]:
    clock, went = FixedClock(), list[str]()
    services = replace(wired(folder), clock=clock, new_id=Ids())
    made = DeedTools(
        editor=RecordEditor(case, CYCLE, clock=clock, role=Role.CLERK),
        case=case,
        services=services,
        dialogs=FakeDialogs(*answers),
        tasks=InlineTasks(),
        documents=folder,
        navigate=went.append,
        show_review=went.append,
        notice=went.append,
    )
    return made, went


def questions(made: DeedTools) -> list[TextQuestion]:
    dialogs = made.dialogs
    assert isinstance(dialogs, FakeDialogs)
    return [each for asked in dialogs.asked for each in asked if isinstance(each, TextQuestion)]


def context(record: Record, *records: Record, access: Access = Access.WRITE) -> PageContext:
    return PageContext(
        record=record,
        today=TODAY,
        role=Role.CHAIR,
        access=access,
        records=lambda: records or (record,),
    )


def test_the_next_review_is_started_and_shown(tmp_path: Path) -> None:
    case = case_with(full_record(Status.SIGNED))
    made, went = tools(case, tmp_path, "27 October 2027")

    start_next_review(made)

    with case.unit_of_work() as unit:
        found = unit.ids(type(made.editor.record.cycle))
        actors = {event.actor for event in unit.events()}
    assert went == [found[1]]
    assert actors == {Role.CLERK.value}
    assert questions(made)[0].value == "28/10/2027"


def test_a_day_that_cannot_be_read_is_asked_for_again(tmp_path: Path) -> None:
    made, went = tools(
        case_with(full_record(Status.SIGNED)), tmp_path, "soon", "31/2/2027", "14/10/2027"
    )

    start_next_review(made)

    asked = questions(made)
    assert len(asked) == 3
    assert "“soon” is not a day that can be read. Write it like 28/10/2027." in asked[1].text
    assert asked[2].value == "31/2/2027"
    assert len(went) == 1


def test_turning_away_starts_nothing(tmp_path: Path) -> None:
    case = case_with(full_record(Status.SIGNED))
    made, went = tools(case, tmp_path, None)

    start_next_review(made)

    with case.unit_of_work() as unit:
        assert unit.ids(type(made.editor.record.cycle)) == (CYCLE,)
    assert went == []


@pytest.mark.parametrize(("day", "said"), [("1/6/2026", "has passed"), ("31/8/2026", "has passed")])
def test_a_day_that_has_passed_is_asked_for_again_with_the_reason(
    tmp_path: Path, day: str, said: str
) -> None:
    made, went = tools(case_with(full_record(Status.SIGNED)), tmp_path, day, "14/10/2027")

    start_next_review(made)

    asked = questions(made)
    assert said in asked[1].text
    assert asked[1].value == day
    assert len(went) == 1


def test_a_day_before_the_period_has_begun_is_asked_for_again_with_the_reason(
    tmp_path: Path,
) -> None:
    record = full_record(Status.SIGNED)
    cycle = replace(record.cycle, end=date(2027, 1, 31))
    made, went = tools(case_with(replace(record, cycle=cycle)), tmp_path, "4/1/2027", None)

    start_next_review(made)

    asked = questions(made)
    assert "has not begun" in asked[1].text
    assert (len(asked), went) == (2, [])


def test_the_question_says_which_period_is_looked_back_on(tmp_path: Path) -> None:
    made, _ = tools(case_with(full_record(Status.SIGNED)), tmp_path, None)

    start_next_review(made)

    assert "1 September 2026 to 31 August 2027" in questions(made)[0].text


@pytest.mark.parametrize("status", Status)
def test_the_button_stands_where_a_review_is_over(status: Status) -> None:
    record = full_record(status)
    offered = bool(roll_forward_block(context(record)))

    assert offered is record.cycle.is_sealed
    assert (ROLL in roll_forward_deeds(context(record))) is offered


def test_the_button_is_gone_once_a_review_follows_or_where_nothing_can_be_written() -> None:
    record = full_record(Status.SIGNED)
    cycle = replace(record.cycle, id=CycleId("cycle-2"), previous_cycle=CYCLE)
    follower = replace(record, cycle=cycle)

    assert roll_forward_block(context(record, record, follower)) == ()
    assert roll_forward_block(context(record, access=Access.READ_ONLY)) == ()


def test_a_first_year_is_followed_by_the_usual_calendar() -> None:
    cycle = full_record().cycle

    assert next_preset(replace(cycle, preset=Preset.FIRST_YEAR)) is Preset.AUTUMN
    assert next_preset(replace(cycle, preset=Preset.SUMMER)) is Preset.SUMMER


@pytest.mark.parametrize(
    ("last", "suggested"),
    [
        (date(2026, 10, 28), date(2027, 10, 28)),
        (date(2026, 10, 30), date(2027, 11, 1)),
        (date(2024, 2, 29), date(2025, 3, 3)),
    ],
)
def test_a_year_later_is_suggested_on_a_working_day(last: date, suggested: date) -> None:
    record = full_record(Status.SIGNED)

    held = replace(record, cycle=replace(record.cycle, meeting_date=last))

    assert suggested_meeting(held, date(2025, 1, 10)) == suggested
    assert suggested_meeting(held, date(2029, 6, 1)) >= date(2029, 6, 1)
