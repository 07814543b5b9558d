"""How full the pages of the documents are, and what stands at their foot and their head."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pypdfium2
import pytest
from pypdfium2.raw import FPDF_PAGEOBJ_TEXT, FPDFPage_CountObjects, FPDFPage_GetObject
from tests.reporting.documents.conftest import Papers, names_of

from appraisal_app.application.documents.adviser.content import QUESTIONS
from appraisal_app.application.documents.words import NO_ANSWER
from appraisal_app.reporting.style import BOTTOM_MARGIN, PAGE_HEIGHT, TEXT_HEIGHT, TOP_MARGIN

TOP = PAGE_HEIGHT - TOP_MARGIN
SLACK, LINE = 3.0, 9.0
LEAST_FILLED, LEAST_AT_THE_END = 0.6, 0.12
LEAST_LINES_AT_THE_END = 3
DRAWN_LAST = 60
LISTED = [f"{number}. {each}" for number, each in enumerate(QUESTIONS, start=1)]
"""In a list of the brief before they are headings of the report."""
BEGIN_A_PAGE = (
    "Part two: the report",
    "The chair\u2019s prompts",
    "Separate item: pay of the chief executive",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What is seen of a page between its head and its foot."""

    filled: float
    lines: tuple[str, ...]
    ends_with_words: bool
    """Nothing to write on stands below the last line."""


def lowest_objects(page: pypdfium2.PdfPage) -> Iterator[pypdfium2.PdfObject]:
    """What was drawn last; a page is drawn from its top, lines of a table after its words."""
    count = FPDFPage_CountObjects(page)
    for number in range(max(count - DRAWN_LAST, 0), count):
        raw = FPDFPage_GetObject(page, number)
        yield pypdfium2.PdfObject(raw, page=page, pdf=page.pdf)


def page_seen(page: pypdfium2.PdfPage) -> Page:
    lows: list[float] = []
    words: list[float] = []
    for each in lowest_objects(page):
        _, low, _, high = each.get_bounds()
        if low > BOTTOM_MARGIN - SLACK and high < TOP + SLACK:
            lows.append(low)
            words += [low] if each.type == FPDF_PAGEOBJ_TEXT else []
    lowest = min(lows, default=TOP)
    text = page.get_textpage().get_text_bounded(bottom=BOTTOM_MARGIN - SLACK, top=TOP + SLACK)
    return Page(
        filled=(TOP - lowest) / TEXT_HEIGHT,
        lines=tuple(" ".join(line.split()) for line in text.splitlines() if line.strip()),
        ends_with_words=min(words, default=TOP) < lowest + LINE,
    )


def begins_anew(page: Page, headings: set[str], name: str) -> bool:
    """Whether the page was begun on purpose; every form of the blank forms is."""
    first = page.lines[0]
    return first in (headings if name.endswith("D20") else BEGIN_A_PAGE)


def faults(name: str, data: bytes) -> Iterator[str]:
    with pypdfium2.PdfDocument(data) as pdf:
        pages = [page_seen(page) for page in pdf]
        bookmarks = [(each.level, each.get_title()) for each in pdf.get_toc()]
    sections = {title for level, title in bookmarks if level == 1}
    headings = {text for _, title in bookmarks for text in (title, title.split(": ", 1)[-1])}
    headings -= {NO_ANSWER, *LISTED}
    run = 0
    for number, page in enumerate(pages, 1):
        run += 1
        ends = number == len(pages) or begins_anew(pages[number], sections, name)
        if not page.lines:
            yield f"{name}: page {number} is empty"
        elif page.ends_with_words and page.lines[-1] in headings:
            yield f"{name}: page {number} ends with the heading {page.lines[-1]}"
        if not ends and page.filled < LEAST_FILLED:
            yield f"{name}: page {number} is filled to {page.filled:.0%}"
        if ends and run > 1 and page.filled < LEAST_AT_THE_END:
            yield f"{name}: the last page, {number}, is filled to {page.filled:.0%}"
        if ends and run > 1 and len(page.lines) < LEAST_LINES_AT_THE_END:
            yield f"{name}: the last page, {number}, has only {page.lines}"
        run = 0 if ends else run


EVERY = names_of("before", "now", "empty", "torture")
OTHERS = ["draft", "closed", "closed after paper", "elsewhere"]


@pytest.mark.parametrize("name", [*EVERY, *OTHERS])
def test_pages_are_well_filled_and_end_well(papers: Papers, name: str) -> None:
    assert list(faults(name, papers[name])) == []


@pytest.mark.parametrize("name", names_of("planted"))
def test_pages_with_something_in_each_place_end_well(
    filled: Sequence[tuple[Papers, Mapping[str, str]]], name: str
) -> None:
    assert [each for made, _ in filled for each in faults(name, made[name])] == []
