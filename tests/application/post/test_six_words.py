"""A slip of the ear is told; nothing about the packet is."""

from __future__ import annotations

import pytest

from appraisal_app.application.post.six_words import slip_in

LIST = ("anvil", "crater", "dusty", "ferry", "humble", "onyx", "week")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("anvil crater dusty ferry humble onyx", ""),
        ("ANVIL, Crater; dusty-ferry\nhumble onyx.", ""),
        ("anvil crater dusty ferry humble weak", "Try “week” instead."),
        ("anvil crater dusty ferry humble qqqqq", "Ask for that word again."),
        ("anvil crater", "you typed 2."),
        ("", "you typed 0."),
    ],
)
def test_a_slip_is_told_by_what_to_do(typed: str, told: str) -> None:
    assert told in slip_in(typed, LIST)
    assert bool(slip_in(typed, LIST)) is bool(told)
