"""The pages of a run are chosen together: one less where that is cheap, and none left thin."""

from __future__ import annotations

import pytest

from appraisal_app.reporting.style import TEXT_HEIGHT
from appraisal_app.reporting.tagged.bits import Bit
from appraisal_app.reporting.tagged.paging import plan_pages

ROOM = 12.0


def blocks(count: int, height: float) -> list[Bit]:
    """Blocks that may be parted from each other anywhere."""
    return [Bit(part=number, height=height, room=ROOM) for number in range(count)]


def needed(bits: list[Bit]) -> float:
    return sum(bit.height + bit.room for bit in bits)


def test_half_a_page_is_saved_where_that_costs_next_to_nothing() -> None:
    tall = (TEXT_HEIGHT - ROOM) / 2 + 0.5
    bits = blocks(2, tall)
    plan = plan_pages(bits)
    assert plan.ends == (2,)
    assert plan.tightness > 0.8


def test_half_a_page_is_not_saved_at_the_cost_of_the_design() -> None:
    tall = (TEXT_HEIGHT - ROOM * 0.7) / 2
    plan = plan_pages(blocks(2, tall))
    assert plan.ends == (1, 2)
    assert plan.tightness == 1.0


@pytest.mark.parametrize("more", [6, 7])
def test_a_thin_last_page_gets_more_from_the_one_before(more: int) -> None:
    bits = blocks(20 + more, TEXT_HEIGHT / 20 - ROOM)
    first, last = plan_pages(bits).ends
    assert last == len(bits)
    assert needed(bits[first:]) >= TEXT_HEIGHT * 0.4
    assert needed(bits[:first]) >= TEXT_HEIGHT * 0.62


def test_no_block_is_parted_to_fill_a_thin_last_page() -> None:
    whole = [Bit(part=0, height=TEXT_HEIGHT / 40) for _ in range(20)]
    parted = [Bit(part=1, height=TEXT_HEIGHT / 40) for _ in range(20)]
    last = [Bit(part=2, height=TEXT_HEIGHT / 40) for _ in range(14)]
    assert plan_pages([*whole, *parted, *last]).ends == (40, 54)
