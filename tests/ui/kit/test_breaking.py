"""Where a word without an end may be broken."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.ui.widgets.breaking import breakable, pieces, unbroken

LONGEST = 20
NAME = "Adébáyọ̀-Wolstenholme-Featherstonehaugh"


def test_a_joined_name_is_broken_at_its_hyphens_only() -> None:
    assert pieces(breakable(NAME)) == ["Adébáyọ̀-", "Wolstenholme-", "Featherstonehaugh"]


def test_a_path_is_broken_after_its_strokes() -> None:
    path = "/home/chair/Documents/Reviews"
    assert pieces(breakable(path)) == ["/", "home/", "chair/", "Documents/", "Reviews"]


@given(st.text(alphabet="ab-/_ .", max_size=120))
def test_no_piece_is_endless_and_nothing_is_lost(text: str) -> None:
    assert all(len(piece) <= LONGEST for piece in pieces(breakable(text)))
    assert unbroken(breakable(text)) == text
