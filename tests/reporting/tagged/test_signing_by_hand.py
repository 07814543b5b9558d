"""A box for a signature in ink has room for a hand."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pypdfium2
from reportlab.lib.units import mm

from appraisal_app.reporting.tagged.signatures import SignatureBox
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from collections.abc import Callable

    from appraisal_app.reporting.tagged.press import Press


def lines_from_top(data: bytes, *words: str) -> list[tuple[float, float]]:
    """Foot and head of each of the words, in points."""
    with pypdfium2.PdfDocument(data) as pdf:
        page = pdf[0].get_textpage()
        places = [page.search(each).get_next() for each in words]
        boxes = [page.get_charbox(place[0]) for place in places if place is not None]
    return [(bottom, top) for _, bottom, _, top in boxes]


def test_a_hand_has_fifteen_millimetres_between_a_name_and_what_stands_below(
    press: Press, printed: Callable[[Story], bytes]
) -> None:
    story = Story(press)
    story.heading(1, "To sign")
    story.signatures((SignatureBox(label="Clerk", lines=("Megan", "signature and date")),))
    name, below = lines_from_top(printed(story), "Megan", "signature and date")
    assert name[0] - below[1] >= 15 * mm


def test_each_line_to_fill_in_is_as_far_from_the_next_as_ruled_lines(
    press: Press, printed: Callable[[Story], bytes]
) -> None:
    story = Story(press)
    story.heading(1, "To sign")
    story.signatures((SignatureBox(label="Clerk", lines=("Name:", "Signature:", "Date:")),))
    places = lines_from_top(printed(story), "Name:", "Signature:", "Date:")
    feet = [bottom for bottom, _ in places]
    assert all(a - b >= 8.5 * mm for a, b in pairwise(feet))
