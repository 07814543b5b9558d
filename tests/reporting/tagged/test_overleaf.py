"""A table that goes over a page says so above its rest, to the eye alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from tests.reporting.tagged.reading import open_document, spoken, unmarked_painting

from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from collections.abc import Callable

    from appraisal_app.reporting.tagged.press import Press

TALL = "word " * 2000


def of(count: int, words: str = "row") -> Grid:
    rows = tuple((str(number), words) for number in range(count))
    return Grid(columns=(Column(heading="No."), Column(heading="What")), rows=rows)


def pages(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as pdf:
        return [page.get_textpage().get_text_range() for page in pdf]


@pytest.mark.parametrize("grid", [of(120), of(1, TALL)])
def test_each_later_page_says_what_goes_on(
    press: Press, printed: Callable[[Story], bytes], grid: Grid
) -> None:
    story = Story(press)
    story.heading(1, "Some year's steps")
    story.table(grid)
    data = printed(story)
    first, *others = pages(data)
    assert len(others) > 1
    assert "(continued)" not in first
    assert all("Some year\u2019s steps (continued)" in each for each in others)
    with open_document(data) as pdf:
        assert "continued" not in str(spoken(pdf))
        assert unmarked_painting(pdf) == []


def test_the_next_table_on_a_page_does_not_go_on(
    press: Press, printed: Callable[[Story], bytes]
) -> None:
    story = Story(press)
    story.heading(1, "Two tables")
    story.table(of(5))
    story.table(of(5))
    assert "continued" not in "".join(pages(printed(story)))


def test_a_heading_too_long_for_the_line_is_cut_before_the_word(
    press: Press, printed: Callable[[Story], bytes]
) -> None:
    story = Story(press)
    story.heading(1, "A very long name of a section " * 12)
    story.table(of(120))
    assert "… (continued)" in pages(printed(story))[-1]
