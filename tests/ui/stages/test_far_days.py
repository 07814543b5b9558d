"""A year that is far from the review is asked about, and never forbidden."""

from __future__ import annotations

from datetime import date

import pytest
from tests.ui.stages.desk import desk
from tests.ui.stages.records import CHAIR, full_record

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import DateField
from appraisal_app.ui.stages.tree import find


def advice(kind: StepKind, key: str, day: date) -> tuple[str, ...]:
    at = desk(kind, full_record())
    at.presenter.changed(key, day)
    field = find(at.state.blocks, key)
    assert isinstance(field, DateField)
    assert field.value == day
    return field.advice


@pytest.mark.parametrize("year", [1925, 2205, 1999, 2060])
def test_a_meeting_far_from_the_review_gets_a_word_beside_it(year: int) -> None:
    said = advice(StepKind.MEETING, "held_on", date(year, 11, 5))

    assert any("Is the year right?" in each for each in said)


def test_a_day_within_the_review_gets_none() -> None:
    cycle = full_record().cycle
    assert not any(
        "year right" in each for each in advice(StepKind.MEETING, "held_on", cycle.meeting_date)
    )


def test_an_office_may_have_begun_long_ago() -> None:
    key = f"persons.{CHAIR}.since"
    assert advice(StepKind.PEOPLE, key, date(2009, 2, 28)) == ()
    assert "Is the year right?" in advice(StepKind.PEOPLE, key, date(1909, 2, 28))[0]
