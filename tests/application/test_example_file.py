from __future__ import annotations

from datetime import date

import pytest
from tests.wired import example_at, opened, wired

from appraisal_app.application.reading import read_content
from appraisal_app.domain.content import FileContent
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.people import SignatoryRole


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> FileContent:
    folder = tmp_path_factory.mktemp("example")
    case = opened(example_at(folder / "a.appraisal"), wired(folder))
    content = read_content(case)
    case.close()
    return content


def test_the_earlier_reviews_are_closed_and_the_present_one_waits(made: FileContent) -> None:
    states = [each.cycle.status for each in made.cycles]
    assert states == [Status.CLOSED, Status.CLOSED, Status.READY_TO_SIGN]


def test_each_was_signed_by_the_chair_of_its_time(made: FileContent) -> None:
    signed = [
        [(each.role, each.name) for each in review.sign_off.signatures]
        for review in made.cycles[:-1]
    ]
    chief = (SignatoryRole.CHIEF_EXECUTIVE, "Siôn Llŷr ap Gwynfor")
    assert signed == [
        [(SignatoryRole.CHAIR, "Winifred Askew-Tolland"), chief],
        [(SignatoryRole.CHAIR, "Łucja Żółć-O'Brien"), chief],
    ]
    assert made.cycles[-1].sign_off.signatures == ()


def test_it_was_reported_on_the_evening_of_the_board_and_closed_after_the_last_answer(
    made: FileContent,
) -> None:
    ends = [
        {moved.action: moved.at.date() for moved in review.cycle.moves}
        for review in made.cycles[:-1]
    ]
    assert [each[Action.SIGN] for each in ends] == [date(2024, 11, 14), date(2025, 11, 20)]
    assert [each[Action.REPORT] for each in ends] == [date(2024, 12, 10), date(2025, 12, 9)]
    assert [each[Action.CLOSE] for each in ends] == [date(2025, 2, 1), date(2026, 1, 6)]
    for review in made.cycles[:-1]:
        assert all(step.done_on is not None for step in review.cycle.steps)
        moments = [moved.at for moved in review.cycle.moves]
        assert moments == sorted(moments)
