from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.ui.widgets.text_change import change_between


def applied(old: str, new: str) -> str:
    change = change_between(old, new)
    units = old.encode("utf-16-le")
    parts = (units[: 2 * change.start], change.text.encode("utf-16-le"), units[2 * change.end :])
    return b"".join(parts).decode("utf-16-le")


@given(old=st.text(), new=st.text())
def test_the_change_turns_the_old_text_into_the_new_one(old: str, new: str) -> None:
    assert applied(old, new) == new


def test_only_what_differs_is_replaced() -> None:
    change = change_between("\U0001f600 one two three", "\U0001f600 one four three")
    assert (change.start, change.end, change.text) == (7, 10, "four"[:4])
