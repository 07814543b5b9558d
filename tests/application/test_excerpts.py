"""The stretch of a text that is shown around words."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.application.excerpts import ELLIPSIS, LONGEST, Marks, excerpt

PIECES = st.sampled_from(["hit", "other ", " hit", "x" * 90, " ", "y" * 300, ". ", "hit "])


def _marks(text: str) -> Marks:
    return tuple((found.start(), found.end()) for found in re.finditer("hit|Hit", text))


@given(text=st.lists(PIECES, max_size=40).map("".join))
def test_the_marks_stand_at_the_same_words_in_the_excerpt(text: str) -> None:
    shown, marks = excerpt(text, _marks(text))
    assert len(shown) <= LONGEST + 2
    assert shown.strip(ELLIPSIS) in text
    assert bool(marks) == ("hit" in text)
    whole = [shown[start:end] for start, end in marks]
    # The ends may be cut within a word.
    assert all(word in "hit" for word in whole)
    assert all(word == "hit" for word in whole[1:-1])


def test_a_short_text_is_shown_as_it_is() -> None:
    assert excerpt("a short hit", ((8, 11),)) == ("a short hit", ((8, 11),))


def test_the_stretch_with_most_different_words_is_chosen() -> None:
    text = f"one hit {'and on it goes ' * 30} here Hit and hat {'and on ' * 40}"
    marks = tuple((m.start(), m.end()) for m in re.finditer("hit|Hit|hat", text))
    shown, inside = excerpt(text, marks)
    assert [shown[a:b] for a, b in inside] == ["Hit", "hat"]
    assert shown.startswith(ELLIPSIS)
    assert shown.endswith(ELLIPSIS)
    assert not shown.strip(ELLIPSIS).startswith(" ")
