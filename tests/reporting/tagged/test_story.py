"""What a story promises to those who compose documents with it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest
from reportlab.graphics.shapes import Drawing, String
from tests.reporting.tagged.conftest import RECORD
from tests.reporting.tagged.reading import elements, open_document, spoken
from tests.reporting.tagged.samples import radar, statement

from appraisal_app.reporting.style import PAGE_WIDTH, SIDE_MARGIN
from appraisal_app.reporting.tagged.embedding import FontNotEmbeddedError
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.signatures import SignatureBox
from appraisal_app.reporting.tagged.story import Story, StoryError
from appraisal_app.reporting.text import LONGEST_TEXT, TextTooLongError

if TYPE_CHECKING:
    from collections.abc import Callable

    from appraisal_app.reporting.tagged.press import Press

    Print = Callable[[Story], bytes]

HOSTILE = (
    '<img src="/etc/passwd"/>',
    "<b>bold</b> & <i>not closed",
    '<a href="javascript:alert(1)">x</a>',
    "&lt;script&gt; &#x110000; &amp;",
    '<font size="100000">huge</font>',
    "</para><para>",
)


@pytest.fixture
def story(press: Press) -> Story:
    return Story(press)


def test_markup_in_somebodys_words_is_printed_as_it_was_typed(press: Press, printed: Print) -> None:
    story = Story(press.keeping(HOSTILE))
    story.heading(1, HOSTILE[0], kicker=HOSTILE[1], aside=HOSTILE[2])
    for words in HOSTILE:
        story.prose(words)
        story.quote(words, source=words)
        story.bullets((words,))
        story.table(Grid(columns=(Column(heading=words),), rows=((words,),), caption=words))
        story.facts(((words, words),))
        story.signatures((SignatureBox(label=words, lines=(words,)),))
    with open_document(printed(story)) as pdf:
        said = [text for _, text in spoken(pdf)]
        images = [found for found in pdf.objects if _is_image(found)]
        links = [page.get("/Annots") for page in pdf.pages if "/Annots" in page]
    for words in HOSTILE:
        assert said.count(words) >= 9
    assert images == links == []


@pytest.mark.parametrize("levels", [(2,), (1, 3), (1, 2, 4), (0,), (1, 2, 3, 4, 5)])
def test_a_heading_that_skips_a_level_is_refused(story: Story, levels: tuple[int, ...]) -> None:
    for level in levels[:-1]:
        story.heading(level, "text")
    with pytest.raises(StoryError, match="heading"):
        story.heading(levels[-1], "text")


def test_a_figure_without_words_is_refused(story: Story) -> None:
    with pytest.raises(StoryError, match="figure"):
        story.figure(radar(), " ")


def test_a_chart_in_a_font_that_is_not_bundled_is_refused(story: Story, printed: Print) -> None:
    drawing = Drawing(100, 20)
    drawing.add(String(0, 0, "label", fontName="Helvetica"))
    story.figure(drawing, "A label")
    with pytest.raises(FontNotEmbeddedError, match="Helvetica"):
        printed(story)


def test_only_embedded_fonts_are_in_the_file(press: Press, printed: Print) -> None:
    with open_document(printed(statement(press))) as pdf:
        fonts = [found for found in pdf.objects if _is_font(found)]
    assert len(fonts) >= 5
    assert all("/FontDescriptor" in font for font in fonts)


def test_a_row_of_the_wrong_length_is_refused(story: Story) -> None:
    with pytest.raises(ValueError, match="row"):
        story.table(Grid(columns=(Column(heading="a"),), rows=(("b", "c"),)))


def test_a_text_beyond_the_limit_is_refused_in_words_for_a_user(story: Story) -> None:
    with pytest.raises(TextTooLongError) as refused:
        story.prose("x" * (LONGEST_TEXT + 1))
    assert "20,001" in refused.value.sentence


def test_two_fields_of_one_name_are_refused(story: Story) -> None:
    box = SignatureBox(label="Chair", field="chair")
    with pytest.raises(StoryError, match="same name"):
        story.signatures((box, box))
    story.signatures((box,))
    with pytest.raises(StoryError, match="same name"):
        story.signatures((box,))


def test_a_story_is_printed_once(story: Story, printed: Print) -> None:
    story.prose("x")
    printed(story)
    with pytest.raises(StoryError, match="once"):
        printed(story)


def test_a_blank_answer_says_so_and_only_then(story: Story, printed: Print) -> None:
    story.prose("\u200b \n")
    story.prose("x")
    with open_document(printed(story)) as pdf:
        assert spoken(pdf) == [("P", "No answer given"), ("P", "x")]


def test_words_without_blanks_stay_inside_the_margins_and_take_no_time(
    story: Story, printed: Print
) -> None:
    started = time.perf_counter()
    columns = (Column(heading="a"), Column(heading="W" * 200))
    for letters in ("W" * LONGEST_TEXT, "م" * 3000, "ੴ" * 3000, "ẹ\u0301" * 3000, "-" * 9000):
        story.prose(letters)
        story.table(Grid(columns=columns, rows=((letters[:2000], "x" * 300),)))
    content = printed(story)
    assert time.perf_counter() - started < 12
    document = pypdfium2.PdfDocument(content)
    for page in document:
        for thing in page.get_objects():
            left, _, right, _ = thing.get_bounds()
            assert left >= SIDE_MARGIN - 5
            assert right <= PAGE_WIDTH - SIDE_MARGIN + 5


def test_a_heading_never_ends_a_page(press: Press, printed: Print) -> None:
    for lines in range(28, 48):
        story = Story(press)
        for number in range(lines):
            story.paragraph(f"line {number}")
        story.heading(1, "One", kicker="kicker", aside="aside")
        story.heading(2, "Two")
        story.label("label")
        story.table(Grid(columns=(Column(heading="a"),), rows=(("first",), ("second",))))
        document = pypdfium2.PdfDocument(printed(story))
        texts = [page.get_textpage().get_text_range() for page in document]
        homes = {word: _page_with(word, texts) for word in ("kicker", "aside", "Two", "first")}
        assert len(set(homes.values())) == 1, (lines, homes)


def test_a_label_never_ends_a_page_above_a_paragraph_of_three_lines(
    press: Press, printed: Print
) -> None:
    three_lines = "Words about the year as it was seen from the office by the canal. " * 4
    for points in range(0, 84, 6):
        story = Story(press)
        for number in range(28):
            story.paragraph(f"line {number}")
        story.space(points)
        story.label("label")
        story.quote(three_lines + "end")
        document = pypdfium2.PdfDocument(printed(story))
        texts = [page.get_textpage().get_text_range() for page in document]
        homes = {word: _page_with(word, texts) for word in ("label", "office", "end")}
        assert len(set(homes.values())) == 1, (points, homes)


def test_a_row_is_not_parted_if_it_fits_on_a_page(press: Press, printed: Print) -> None:
    row = ("a " * 600 + "end", "b")
    grid = Grid(columns=(Column(heading="beginning"), Column(heading="x")), rows=(row, row))
    for lines in range(24, 36):
        story = Story(press)
        for number in range(lines):
            story.paragraph(f"line {number}")
        story.table(grid)
        document = pypdfium2.PdfDocument(printed(story))
        texts = [page.get_textpage().get_text_range() for page in document]
        assert _page_with("beginning", texts) == _page_with("end", texts), lines


def test_a_heading_row_said_again_on_the_next_page_is_heard_once(
    story: Story, printed: Print
) -> None:
    story.table(Grid(columns=(Column(heading="Heading"),), rows=(("row",),) * 90))
    content = printed(story)
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content)]
    assert len(pages) > 1
    assert all("Heading" in page for page in pages)
    with open_document(content) as pdf:
        assert spoken(pdf) == [("P", "Heading")] + [("P", "row")] * 90


def test_what_holds_nothing_leaves_no_trace_in_the_structure(story: Story, printed: Print) -> None:
    with story.section():
        story.prose("", language="cy", if_empty="")
        story.quote("")
    with story.together():
        story.bullets(())
    story.prose("x")
    with open_document(printed(story)) as pdf:
        assert [str(element.S) for element in elements(pdf)] == ["/Document", "/P"]


def test_the_pages_say_their_number_and_how_many_there_are(story: Story, printed: Print) -> None:
    story.prose("line\n" * 100)
    document = pypdfium2.PdfDocument(printed(story))
    for number, page in enumerate(document, 1):
        text = page.get_textpage().get_text_range()
        assert f"page {number} of {len(document)}" in text
        assert "Northmoor Learning Trust" in text


def test_bookmarks_title_language_and_attachment_are_there(press: Press, printed: Print) -> None:
    with open_document(printed(statement(press))) as pdf, pdf.open_outline() as outline:
        top = outline.root[0]
        assert top.title == "Review statement 2025/26"
        assert [child.title for child in top.children][:2] == ["In short", "Objectives"]
        inner = top.children[1].children[0].title
        assert inner == "Objective 1: Every school has a reading lead"
        assert pdf.Root.Lang == "en-GB"
        assert pdf.docinfo["/Title"] == "Review statement 2025/26"
        assert pdf.attachments[RECORD.name].get_file().read_bytes() == RECORD.content
        assert pdf.Root.AF[0].AFRelationship == "/Data"


def test_an_empty_field_is_named_tagged_printed_and_seen(press: Press, printed: Print) -> None:
    with open_document(printed(statement(press))) as pdf:
        field = pdf.Root.AcroForm.Fields[0]
        assert field.T == "chair"
        assert field.TU == "Signature of the chair"
        assert field.FT == "/Sig"
        assert field.F == 4
        form = next(element for element in elements(pdf) if element.S == "/Form")
        assert form.K.Obj.objgen == field.objgen
        assert b"Tj" in field.AP.N.read_bytes()


def test_language_of_a_paragraph_is_told(press: Press, printed: Print) -> None:
    with open_document(printed(statement(press))) as pdf:
        tagged = [element for element in elements(pdf) if element.get("/Lang") == "cy"]
        assert [str(element.S) for element in tagged] == ["/P"]


def test_cells_say_what_they_head(press: Press, printed: Print) -> None:
    with open_document(printed(statement(press))) as pdf:
        scopes = [str(e.A.Scope) for e in elements(pdf) if e.S == "/TH"]
    assert scopes == ["/Column"] * 4 + ["/Row"] * 2


def _is_image(found: object) -> bool:
    return isinstance(found, pikepdf.Stream) and found.get("/Subtype") == "/Image"


def _is_font(found: object) -> bool:
    return isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/Font"


def _page_with(word: str, texts: list[str]) -> int:
    return next(number for number, text in enumerate(texts) if word in text)


@pytest.mark.parametrize("room", range(560, 596, 4))
def test_boxes_to_sign_at_the_foot_of_a_page_leave_no_empty_page_behind(
    press: Press, printed: Print, room: int
) -> None:
    story = Story(press)
    story.heading(1, "Principles")
    story.space(room)
    story.signatures((SignatureBox(label="Signatures", lines=("A name",)),))
    with pypdfium2.PdfDocument(printed(story)) as pdf:
        words = [page.get_textpage().get_text_bounded() for page in pdf]
    assert all("Principles" in text or "A name" in text for text in words)
