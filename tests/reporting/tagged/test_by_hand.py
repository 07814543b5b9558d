"""Room to write and to tick: kept with its question, silent to a reader."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.lib.units import mm
from tests.reporting.tagged.reading import open_document, spoken, unmarked_painting

from appraisal_app.reporting.style import TEXT_HEIGHT
from appraisal_app.reporting.tagged.by_hand import LINE_HEIGHT
from appraisal_app.reporting.tagged.press import Press
from appraisal_app.reporting.tagged.story import Story

Print = Callable[[Story], bytes]


def pages(data: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(data)).pages]


@pytest.mark.parametrize(("room", "page"), [(70, 1), (120, 0)])
def test_a_question_stands_on_the_page_on_which_its_first_two_lines_are(
    press: Press, printed: Print, room: float, page: int
) -> None:
    story = Story(press)
    story.heading(1, "Form")
    story.space(TEXT_HEIGHT - room - 40)
    story.heading(2, "Why")
    story.writing_lines(6)
    found = pages(printed(story))
    assert ["Why" in text for text in found] == [number == page for number in range(len(found))]


def test_more_lines_than_a_page_has_go_on_overleaf(press: Press, printed: Print) -> None:
    story = Story(press)
    story.heading(1, "Form")
    story.writing_lines(int(TEXT_HEIGHT / LINE_HEIGHT) * 2)
    assert len(pages(printed(story))) == 3


def test_choices_are_read_as_a_list_and_their_squares_are_not_read(
    press: Press, printed: Print
) -> None:
    story = Story(press)
    story.heading(1, "Form")
    story.tick_boxes(("met", "not met"))
    story.tick_boxes(())
    story.writing_lines(2)
    with open_document(printed(story)) as pdf:
        assert spoken(pdf)[1:] == [("LBody", "met"), ("LBody", "not met")]
        assert unmarked_painting(pdf) == []


def test_room_before_a_new_page_is_not_a_page_of_its_own(press: Press, printed: Print) -> None:
    story = Story(press)
    story.heading(1, "Form")
    story.space(TEXT_HEIGHT - 20 * mm)
    story.space(TEXT_HEIGHT - 20 * mm)
    story.page_break()
    story.paragraph("Overleaf")
    assert len(pages(printed(story))) == 2
