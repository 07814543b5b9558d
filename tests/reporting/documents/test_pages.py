"""What every page carries, what only some may say, and that nothing runs into anything else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from pypdf import PdfReader
from reportlab.lib.units import mm
from tests.reporting.documents import records
from tests.reporting.documents.conftest import Papers, all_of, is_of, names_of, printed, writer
from tests.reporting.documents.records import MARK
from tests.reporting.tagged.reading import open_document, spoken
from tests.wired import ROOT

from appraisal_app.application.documents.adviser.content import QUESTIONS
from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import DocumentId, Source
from appraisal_app.application.documents.plan.building import build_plan
from appraisal_app.application.documents.statement.building import build_statement
from appraisal_app.application.documents.statement.embedded import embedded_record
from appraisal_app.reporting.style import BOTTOM_MARGIN, PAGE_HEIGHT, PAGE_WIDTH, TOP_MARGIN
from appraisal_app.reporting.writer import PdfWriter

EVERY = names_of("now", "empty", "torture")
SIGNED = ["now D07 by both", "closed by the chair", "torture D07 by both"]


def pages(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as pdf:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]


@pytest.mark.parametrize("name", names_of("before", "now", "empty"))
def test_the_head_of_a_page_is_one_line(papers: Papers, name: str) -> None:
    with pypdfium2.PdfDocument(papers[name]) as pdf:
        page = pdf[0].get_textpage()
        first = page.get_text_bounded(bottom=PAGE_HEIGHT - 14 * mm, top=PAGE_HEIGHT)
        second = page.get_text_bounded(bottom=PAGE_HEIGHT - 10.5 * mm, top=PAGE_HEIGHT)
    assert first.strip()
    assert not second.strip()


@pytest.mark.parametrize("name", EVERY + SIGNED)
def test_every_page_says_which_it_is_and_what_it_rests_on(papers: Papers, name: str) -> None:
    found = pages(papers[name])
    for number, text in enumerate(found, start=1):
        is_form = name.endswith(DocumentId.FORMS)
        assert f"page {number} of {len(found)}" in text
        assert ("record 412" in text) is not is_form
        assert ("7f3a 91c0" in text) is not is_form


@pytest.mark.parametrize(
    ("name", "standing"),
    [
        ("now D07", "signatures: last page"),
        ("now D07 by both", "signatures: last page"),
        ("closed", "signatures: last page"),
        ("closed after paper", "signed on paper"),
        ("elsewhere", "signed elsewhere, signature not carried"),
        ("draft", "draft, not signed"),
        ("now D03", ""),
        ("now D08", ""),
    ],
)
def test_every_page_says_what_it_is_worth(papers: Papers, name: str, standing: str) -> None:
    words = (
        "signatures: last page",
        "signed on paper",
        "signed elsewhere",
        "draft, not signed",
        "copy",
    )
    for text in pages(papers[name]):
        if standing:
            assert re.search(f"CONFIDENTIAL · {standing} · 10.November", text)
        else:
            assert not [word for word in words if word in text and "sealed copy" not in text]


def test_a_numbered_print_copy_says_its_number_and_is_no_original() -> None:
    content = build_statement(
        Source(record=records.current(), mark=MARK, copy_number=3), with_fields=False
    )
    for text in pages(printed(content)):
        assert "CONFIDENTIAL · copy 3 · " in text
        assert "original" not in text
    plan = build_plan(Source(record=records.current(), mark=MARK, copy_number=2))
    assert "Confidential · copy 2." in pages(printed(plan))[0]


def test_what_head_and_foot_say_is_read_aloud_as_well(papers: Papers) -> None:
    first = pages(papers["now D07"])[0]
    assert "Northmoor Learning Trust · Performance review of the chief executive" in first
    said = (
        "Confidential · signatures: last page. Record 412, fingerprint 7f3a 91c0, 10 November 2026."
    )
    assert said in first


def test_the_closed_statement_gives_the_reason_and_has_one_place_to_sign(papers: Papers) -> None:
    for name, fields in (("closed", ["sig_chair"]), ("closed after paper", [])):
        whole = " ".join(pages(papers[name]))
        assert "Closed by the chair on 4 December 2026" in whole
        assert "Asked three times in writing" in whole
        assert "Chief executive: received and discussed" not in whole
        assert sorted(PdfReader(BytesIO(papers[name])).get_fields() or {}) == fields
    last = pages(papers["closed after paper"])[-1]
    assert "signed on paper, 12 November 2026; the original is kept: the clerk's safe" in last


def test_what_was_signed_elsewhere_says_so_at_each_signature(papers: Papers) -> None:
    whole = " ".join(pages(papers["elsewhere"]))
    assert "signed elsewhere, 14 November 2026, 08:00; signature not carried" in whole
    assert "signed on paper, 12 November 2026; the original is kept" in whole
    assert PdfReader(BytesIO(papers["elsewhere"])).get_fields() is None


@pytest.mark.parametrize("kind", ["now", "empty", "torture"])
def test_forms_carry_neither_a_record_nor_a_day(papers: Papers, kind: str) -> None:
    for text in pages(papers[f"{kind} D20"]):
        found = text.casefold()
        assert not [word for word in ("record 412", "fingerprint", "7f3a") if word in found]
        assert not re.search("10.november", found)


ASKS_NOTHING = {DocumentId.DISPOSAL, DocumentId.FORMS}
"""Documents without a place for an answer that is expected of somebody."""


@pytest.mark.parametrize("document", list(ENTRIES))
def test_what_nobody_answered_is_said_in_words(papers: Papers, document: DocumentId) -> None:
    whole = " ".join(pages(next(papers[n] for n in papers if is_of(n, "empty", document))))
    assert ("No answer given" in whole) is (document not in ASKS_NOTHING)
    assert not re.search(r", ,|: ,|: \.|on \.|None|\bnull\b", whole)


def boxes(page: pypdfium2.PdfPage) -> Iterator[tuple[float, float, float, float]]:
    text = page.get_textpage()
    for number in range(text.count_rects()):
        yield text.get_rect(number)


@pytest.mark.parametrize("name", EVERY + SIGNED + ["elsewhere"])
def test_head_and_foot_stay_in_the_margins_and_the_text_between_them(
    papers: Papers, name: str
) -> None:
    slack = 2.5
    bottom, top = BOTTOM_MARGIN - slack, PAGE_HEIGHT - TOP_MARGIN + slack
    with pypdfium2.PdfDocument(papers[name]) as pdf:
        for page in pdf:
            for left, low, right, high in boxes(page):
                assert 0 < left < right < PAGE_WIDTH
                assert 0 < low < high < PAGE_HEIGHT
                assert high < bottom or low > bottom, "text and foot do not meet"
                assert low > top or high < top, "text and head do not meet"


LABELS = (
    "The panel's reasons",
    "The chief executive's own view",
    "What progress has been made",
    "What got in the way",
    "What is done",
    "What the board promises",
    "Measure of success",
    "Look at it on",
    "Part in the review",
    "Begun by",
    "Paper",
    "What it means",
    "Whoever is not named in a line",
    "Planned between the chair",
    "What it was about",
    "Objectives that were talked about",
    "What was agreed",
    "What was promised",
    "How it stands, and what shows it",
    "What would help",
    "What is different",
    "Who is expected",
)


def last_line(page: pypdfium2.PdfPage) -> str:
    """The words lowest on the page, above its foot."""
    text = page.get_textpage()
    inside = [box for box in boxes(page) if box[1] > BOTTOM_MARGIN - 2.5]
    low = min(box[1] for box in inside)
    left, right = 0, PAGE_WIDTH
    return " ".join(text.get_text_bounded(left, low, right, low + 4).split())


ON_TRIAL = [name for name in EVERY if not name.endswith("D20")]
"""In the forms, a question may be the last words on a page: below it are the lines to write on."""


@pytest.mark.parametrize("name", [*ON_TRIAL, "before D07", "before D08", "closed"])
def test_no_heading_or_label_is_left_alone_at_the_foot_of_a_page(papers: Papers, name: str) -> None:
    with open_document(papers[name]) as pdf:
        headings = [text for tag, text in spoken(pdf) if tag in {"H1", "H2", "H3"}]
    with pypdfium2.PdfDocument(papers[name]) as pdf:
        lowest = [last_line(page) for page in pdf]
    listed = {f"{number}. {each}" for number, each in enumerate(QUESTIONS, start=1)}
    alone = {*headings} - listed
    assert all(lowest)
    assert not [line for line in lowest if line.startswith(LABELS) or line in alone]


def test_the_same_content_gives_the_same_bytes(papers: Papers) -> None:
    again = all_of(records.torture(), "torture")
    assert again == {name: papers[name] for name in again}
    content = build_statement(Source(record=records.current(), mark=MARK), with_fields=True)
    other = PdfWriter(ROOT / "resources").write(content, embedded=embedded_record(content))
    assert other == papers["now D07"]


def test_a_letter_that_no_font_has_is_reported_with_its_place() -> None:
    record = records.current()
    foreign = build_statement(Source(record=records.torture(), mark=MARK), with_fields=True)
    assert writer().unprintable(foreign) == ()
    odd = replace(record, statement=replace(record.statement, growth="to grow \U00012000"))
    (found,) = writer().unprintable(
        build_statement(Source(record=odd, mark=MARK), with_fields=True)
    )
    assert (found.place, found.character, found.name) == (
        "growth",
        "\U00012000",
        "cuneiform sign a",
    )
