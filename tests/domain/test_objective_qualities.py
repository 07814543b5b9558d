"""The twelve checks, tried on a table of objectives as people write them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.domain.objective_table import AIMS, BAD, GOOD, STRATEGIES, TABLE, Row

from appraisal_app.domain.objective_advice import Quality, advice_on, advice_together
from appraisal_app.domain.objectives import ObjectiveId, ObjectiveKind

TOGETHER = {Quality.BALANCED, Quality.BEARABLE}


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.title[:40])
def test_an_objective_is_doubted_for_the_right_reasons_only(row: Row) -> None:
    found = advice_on(row.objective())

    assert {each.quality for each in found} == row.doubts
    assert len(found) == len(row.doubts)


def test_the_table_is_long_and_tries_all_that_one_objective_can_lack() -> None:
    tried = frozenset[Quality]().union(*(row.doubts for row in TABLE))

    assert len(TABLE) >= 30
    assert len(AIMS) == 3
    assert len(STRATEGIES) == 12
    assert tried == set(Quality) - TOGETHER
    assert all(not row.doubts for row in GOOD)
    assert all(row.doubts for row in BAD)


def test_there_are_twelve_checks() -> None:
    alike = tuple(
        replace(GOOD[0].objective(), id=ObjectiveId(str(n)), kind=ObjectiveKind.FINANCIAL)
        for n in range(7)
    )

    assert {each.quality for each in advice_together(alike)} == TOGETHER
    assert len(Quality) == 12


def test_the_absolute_word_and_the_grade_are_named_where_they_stand() -> None:
    found = {each.quality: each for each in advice_on(AIMS[1].objective())}

    assert "“All” leaves no room" in found[Quality.NOT_ABSOLUTE].sentence
    assert "somebody else's grade" in found[Quality.OWN_WORK].sentence
    assert found[Quality.NOT_ABSOLUTE].field == "title"
