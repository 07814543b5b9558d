"""What happens at the foot of a page, and at the head of the next."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pypdfium2
import pytest
from pypdf import PdfReader

from appraisal_app.reporting.style import TEXT_HEIGHT, Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.press import Press
from appraisal_app.reporting.tagged.signatures import SignatureBox
from appraisal_app.reporting.tagged.story import Story

Print = Callable[[Story], bytes]
SPACES = range(int(TEXT_HEIGHT) - 180, int(TEXT_HEIGHT), 7)


def heights(data: bytes, words: str) -> list[float]:
    """How far up the page each place of those words stands."""
    with pypdfium2.PdfDocument(data) as pdf:
        found: list[float] = []
        for page in pdf:
            text = page.get_textpage()
            place = text.search(words).get_next()
            while place is not None:
                found.append(text.get_charbox(place[0])[1])
                place = text.search(words, index=place[0] + 1).get_next()
        return found


@pytest.mark.parametrize("room", [TEXT_HEIGHT - 30, TEXT_HEIGHT, 5_000])
def test_room_at_the_foot_of_a_page_leaves_no_gap_at_the_head_of_the_next(
    press: Press, printed: Print, room: float
) -> None:
    story = Story(press)
    story.paragraph("Words")
    story.space(room)
    story.paragraph("Words")
    first, second = heights(printed(story), "Words")
    assert first == pytest.approx(second)


def test_room_between_blocks_is_as_high_as_it_was_asked_for(press: Press, printed: Print) -> None:
    stories = []
    for room in (0, 40):
        story = Story(press)
        story.paragraph("Words")
        story.space(room)
        story.paragraph("Words")
        stories.append(heights(printed(story), "Words"))
    (_, near), (_, far) = stories
    assert near - far == pytest.approx(40)


@pytest.mark.parametrize("room", SPACES)
def test_what_belongs_together_is_never_parted_by_the_room_above_it(
    press: Press, printed: Print, room: float
) -> None:
    story = Story(press)
    story.heading(1, "Title")
    story.space(room)
    story.paragraph("Before")
    with story.together():
        story.heading(2, "Together")
        story.paragraph("One of two")
        story.paragraph("Two of two")
    pages = [page.extract_text() for page in PdfReader(BytesIO(printed(story))).pages]
    holding = [text for text in pages if "Together" in text or "of two" in text]
    assert len(holding) == 1


def rows_by_page(data: bytes) -> list[list[str]]:
    """The rows of the table on each page on which it has some."""
    pages = [page.extract_text() for page in PdfReader(BytesIO(data)).pages]
    found = [[f"row {n}" for n in range(30) if f"row {n}." in text] for text in pages]
    return [each for each in found if each]


def table_after(press: Press, room: float, rows: int) -> Story:
    story = Story(press)
    story.heading(1, "Title")
    story.space(room)
    story.heading(2, "Rows follow")
    cells = tuple((f"row {n}.", "Words in it") for n in range(rows))
    columns = (Column(heading="What"), Column(heading="Words"))
    story.table(Grid(columns=columns, rows=cells, summary="Rows"))
    return story


@pytest.mark.parametrize("room", SPACES)
def test_no_row_of_a_table_is_alone_on_a_page(press: Press, printed: Print, room: float) -> None:
    for rows in (6, 7, 8):
        pages = rows_by_page(printed(table_after(press, room, rows)))
        assert sum(map(len, pages)) == rows
        assert min(map(len, pages)) >= 2


@pytest.mark.parametrize("room", SPACES)
def test_a_small_table_stays_whole_below_its_heading(
    press: Press, printed: Print, room: float
) -> None:
    data = printed(table_after(press, room, 3))
    assert len(rows_by_page(data)) == 1
    (page,) = [
        page.extract_text()
        for page in PdfReader(BytesIO(data)).pages
        if "Rows follow" in page.extract_text()
    ]
    assert "row 0." in page


def texts_of(data: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(data)).pages]


def page_with(data: bytes, words: str) -> str:
    (page,) = [text for text in texts_of(data) if words in text]
    return page


@pytest.mark.parametrize("room", SPACES)
def test_a_heading_has_more_than_a_note_and_a_line_below_it(
    press: Press, printed: Print, room: float
) -> None:
    story = Story(press)
    story.heading(1, "Title")
    story.space(room)
    story.heading(2, "Heading")
    story.paragraph("A note", Role.NOTE)
    story.label("First")
    story.paragraph("First answer")
    story.label("Second")
    story.paragraph("Second answer")
    page = page_with(printed(story), "Heading")
    assert "A note" in page
    assert "First answer" in page


@pytest.mark.parametrize("room", SPACES)
def test_places_to_sign_are_not_without_the_end_of_what_is_signed(
    press: Press, printed: Print, room: float
) -> None:
    story = table_after(press, room, 6)
    story.heading(2, "Signatures")
    story.paragraph("What a signature means.", Role.NOTE, leads=True)
    story.signatures((SignatureBox(label="Chair", lines=("Name:", "Date:")),))
    page = page_with(printed(story), "Signatures")
    assert "row 4." in page
    assert "row 5." in page
    assert "Name:" in page


@pytest.mark.parametrize("room", SPACES)
def test_a_note_stays_below_what_it_is_about_and_an_item_with_another(
    press: Press, printed: Print, room: float
) -> None:
    story = table_after(press, room, 5)
    story.paragraph("About these rows", Role.NOTE)
    story.bullets(f"item {n}." for n in range(4))
    data = printed(story)
    assert "row 4." in page_with(data, "About these rows")
    for text in texts_of(data):
        assert sum(f"item {n}." in text for n in range(4)) != 1


def answers(press: Press, count: int) -> Story:
    story = Story(press)
    story.heading(1, "Title")
    for number in range(count):
        story.paragraph(f"Answer {number}")
    return story


def test_a_few_lines_too_many_move_closer_and_no_closer_than_they_must(
    press: Press, printed: Print
) -> None:
    apart: dict[int, float] = {}
    for count in range(25, 40):
        found = heights(printed(answers(press, count)), "Answer")
        if found == sorted(found, reverse=True):
            apart[count] = round(found[0] - found[1], 2)
    asked, *closer = dict.fromkeys(apart.values())
    assert list(apart) == list(range(25, 25 + len(apart))), "all that fit on one page"
    assert asked == max(apart.values())
    assert sorted(closer, reverse=True) == closer != []
    line = press.styles.style(Role.BODY).leading
    assert closer[-1] - line >= 0.6 * (asked - line) - 0.01


def test_what_does_not_fit_even_then_leaves_a_last_page_with_enough_on_it(
    press: Press, printed: Print
) -> None:
    for count in range(33, 70):
        assert texts_of(printed(answers(press, count)))[-1].count("Answer") >= 4
