"""The way of the tour."""

from __future__ import annotations

import pytest

from appraisal_app.ui.tour.stops import FIRST_PAGE, OPEN_FILE, Stop, Tour


@pytest.mark.parametrize("stops", [FIRST_PAGE, OPEN_FILE])
def test_a_tour_takes_about_a_minute(stops: tuple[Stop, ...]) -> None:
    assert len(stops) == 6
    words = sum(len(f"{stop.title} {stop.text}".split()) for stop in stops)
    assert 60 <= words <= 180


def test_it_leads_to_the_end_and_back_to_the_beginning() -> None:
    tour = Tour(OPEN_FILE, lambda _: True)
    seen = [tour.state.number]
    while tour.on():
        seen.append(tour.state.number)
    assert seen == [1, 2, 3, 4, 5, 6]
    for _ in range(9):
        tour.back()
    assert tour.state.number == 1


def test_what_does_not_show_is_left_out_and_not_counted() -> None:
    tour = Tour(OPEN_FILE, lambda at: at != "guidance-text")
    assert tour.state.count == 5
    while tour.on():
        assert tour.state.stop.at != "guidance-text"
