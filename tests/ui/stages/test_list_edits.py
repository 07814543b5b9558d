from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.ui.stages.list_edits import Added, ListEdit, Moved, Removed, edited


def after(items: str, edit: ListEdit) -> str:
    return "".join(edited(tuple(items), edit, str, str.upper))


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (Added("x"), "abcdX"),
        (Removed("b"), "acd"),
        (Removed("x"), "abcd"),
        (Moved("b", 1), "acbd"),
        (Moved("b", -1), "bacd"),
        (Moved("b", -2), "bacd"),
        (Moved("c", 2), "abdc"),
        (Moved("b", 0), "abcd"),
        (Moved("x", 1), "abcd"),
    ],
)
def test_a_list_grows_shrinks_and_changes_its_order(edit: ListEdit, expected: str) -> None:
    assert after("abcd", edit) == expected


@given(
    items=st.text("abcdefgh", min_size=1, max_size=8).map(lambda t: "".join(dict.fromkeys(t))),
    number=st.integers(0, 7),
    delta=st.integers(-10, 10),
)
def test_moving_one_leaves_the_others_in_their_order(items: str, number: int, delta: int) -> None:
    one = items[number % len(items)]

    moved = after(items, Moved(one, delta))

    place = min(max(items.index(one) + delta, 0), len(items) - 1)
    assert moved.replace(one, "") == items.replace(one, "")
    assert moved.index(one) == place
