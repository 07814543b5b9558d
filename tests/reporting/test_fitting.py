"""What fits: running heads end at a word, days stay whole, columns give way to each other."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.wired import ROOT

from appraisal_app.reporting.fitting import elided, shared_out, unparted, widest_word
from appraisal_app.reporting.fonts import Face, FontBook, load_fonts
from appraisal_app.reporting.text import width_of

TRUST = "The Bishop Wulfstan of Worcester Catholic Multi-Academy Trust"
WIDTHS = st.lists(st.tuples(st.floats(1, 200), st.floats(0, 100)), min_size=1, max_size=7)


@cache
def fonts() -> FontBook:
    return load_fonts(ROOT / "resources")


def test_a_long_name_ends_at_a_word_that_fits() -> None:
    kept = "The Bishop Wulfstan of Worcester Catholic…"
    room = width_of(kept, Face.SANS, fonts()) + 0.1
    assert elided(TRUST, Face.SANS, fonts(), room=room) == kept
    assert elided(TRUST, Face.SANS, fonts(), room=width_of(TRUST, Face.SANS, fonts())) == TRUST


@pytest.mark.parametrize("name", ["W" * 90, "محمد" * 30])
def test_a_name_without_blanks_is_cut_where_the_room_ends(name: str) -> None:
    found = elided(name, Face.SANS, fonts(), room=20)
    assert name.startswith(found.removesuffix("…"))
    assert 15 < width_of(found, Face.SANS, fonts()) <= 20


def test_a_day_is_one_word() -> None:
    assert unparted("by 30 September 2026 or so") == "by 30\u00a0September\u00a02026 or so"
    text = "Clerk, 30 September 2026"
    widest = widest_word(text, Face.SANS, fonts(), most=20)
    assert widest == width_of("30\u00a0September\u00a02026", Face.SANS, fonts())
    assert widest_word(text, Face.SANS, fonts(), most=4) == width_of("Clerk,", Face.SANS, fonts())


@given(WIDTHS)
def test_columns_keep_their_sum_and_their_least_where_there_is_room(
    columns: list[tuple[float, float]],
) -> None:
    wanted, least = [each for each, _ in columns], [each for _, each in columns]
    found = shared_out(wanted, least)
    assert sum(found) == pytest.approx(sum(wanted))
    if sum(least) <= sum(wanted):
        assert all(
            width >= min(floor, before) - 1e-6
            for width, before, floor in zip(found, wanted, least, strict=True)
        )
        assert all(width >= floor - 1e-6 for width, floor in zip(found, least, strict=True))
    else:
        assert found == wanted
