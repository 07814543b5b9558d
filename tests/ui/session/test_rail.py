"""Which stages of the rail are open by themselves."""

from __future__ import annotations

import pytest
from tests.ui.stages.records import TASK, TODAY, full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.ui.destinations import DOCUMENTS, HOME, IDENTITIES, PROTECT
from appraisal_app.ui.session.rail import rail


def opened(current: str, status: Status = Status.COMMENTS) -> list[str]:
    state = rail(full_record(status), TODAY, current)
    return [stage.title for stage in state.stages if not stage.folded]


@pytest.mark.parametrize("place", [HOME, DOCUMENTS, IDENTITIES, PROTECT])
def test_away_from_the_steps_the_stage_that_is_worked_on_stays_open(place: str) -> None:
    assert opened(place) == ["Outcomes"]
    assert opened(place, Status.PLANNING) == ["Process planning and delivery"]
    assert opened(place, Status.CLOSED) == []


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("basis-step", "Principles"),
        (TASK, "Process planning and delivery"),
        ("appeal-step", "The year between"),
        ("figures-step", "The trust"),
    ],
)
def test_on_a_page_only_its_own_stage_is_open(code: str, title: str) -> None:
    assert opened(code) == [title]
