"""Views that are given or absent, rounds and when they are due, aims and their words."""

from __future__ import annotations

from datetime import date

import pytest

from appraisal_app.domain.aim_advice import advice_on_aim
from appraisal_app.domain.improving import (
    Aim,
    Diagnostic,
    ImprovementEntry,
    PriorityView,
    Round,
    Viewer,
    time_to_act,
)
from appraisal_app.domain.objective_advice import Quality

VIEW = PriorityView(viewer=Viewer.PEER, priority="p", place="mostly")


def test_a_view_that_says_nothing_is_absent() -> None:
    given = Diagnostic(id="d").with_view(VIEW)
    empty = PriorityView(viewer=Viewer.PEER, priority="p")

    assert given.views == (VIEW,)
    assert given.with_view(empty).views == ()
    assert Diagnostic(id="d").with_view(empty).views == ()
    assert given.with_view(empty).view(Viewer.PEER, "p") == empty


def test_a_view_takes_the_place_of_the_same_viewers_only() -> None:
    other = PriorityView(viewer=Viewer.PANEL, priority="p", place="not_yet")
    later = PriorityView(viewer=Viewer.PEER, priority="p", why="What I saw.")

    both = Diagnostic(id="d").with_view(VIEW).with_view(other).with_view(later)

    assert both.views == (later, other)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2026, 6, 10), date(2026, 12, 10)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2026, 12, 31), date(2027, 6, 30)),
    ],
)
def test_six_months_end_on_the_same_day_or_the_last_of_the_month(start: date, end: date) -> None:
    assert time_to_act(start) == end


def test_what_is_due_next_is_the_earliest_open_day_of_all_rounds() -> None:
    done = Round(
        id="1", do_by=date(2026, 1, 1), done_on=date(2026, 1, 2), review_by=date(2026, 6, 1)
    )
    closed = Round(id="2", review_by=date(2026, 2, 1), reviewed_on=date(2026, 2, 1))
    planned = Round(id="3", do_by=date(2026, 5, 1), review_by=date(2026, 7, 1))

    assert done.next_due == date(2026, 6, 1)
    assert closed.next_due is None
    assert ImprovementEntry(id="i", rounds=(done, closed, planned)).next_due == date(2026, 5, 1)
    assert ImprovementEntry(id="i").next_due is None


@pytest.mark.parametrize(
    "text",
    [
        "All students across the trust are to achieve at least the progress expected of them",
        "All schools across the trust are to be rated good or outstanding by the inspectors",
        "All teaching across the trust is to be rated good or outstanding",
    ],
)
def test_the_absolute_aims_that_many_trusts_publish_are_questioned(text: str) -> None:
    found = {each.quality for each in advice_on_aim(Aim(id="a", text=text))}

    assert Quality.NOT_ABSOLUTE in found
    assert Quality.MEASURABLE not in found
    assert Quality.NOT_ABSOLUTE not in {
        each.quality for each in advice_on_aim(Aim(id="a", text=text, threshold="Nine in ten"))
    }


def test_a_blank_aim_gets_no_advice() -> None:
    assert advice_on_aim(Aim(id="a", text=" ")) == ()
