"""A day of the timetable that cannot be read."""

from __future__ import annotations

from pathlib import Path

from tests.ui.stages.records import TODAY, full_record
from tests.ui.stages.working_desk import working_desk

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.widgets.day import read_day


def test_the_example_of_a_new_day_is_one_to_come(tmp_path: Path) -> None:
    record = full_record(Status.MEETING)
    step = next(each for each in record.cycle.steps if each.due is not None)
    at = working_desk(StepKind.TIMETABLE, record, tmp_path, "some day")
    at.press(f"move_later:{step.code}")
    (said,) = at.said
    assert said.startswith("Write the day like this: 14/10/")
    day = read_day(said.removesuffix(".").rpartition(" ")[2], today=TODAY)
    assert day is not None
    assert day > TODAY
