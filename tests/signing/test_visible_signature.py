from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.signing.typefaces import Typeface, styled
from appraisal_app.signing.wording import Line, british_time, compose

BOX = (240.0, 84.0)
FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
SANS = Typeface(FONTS / "NotoSans-Regular.ttf")
ARABIC = Typeface(FONTS / "NotoNaskhArabic-Regular.ttf")
GURMUKHI = Typeface(FONTS / "NotoSansGurmukhi-Regular.ttf")
FACES = [SANS, ARABIC, GURMUKHI]


def composed(*texts: str, box: tuple[float, float] = BOX) -> list[Line]:
    return compose([(text, 10.0) for text in texts], FACES, box)


def fits(lines: list[Line], box: tuple[float, float] = BOX) -> bool:
    return all(
        line.x >= 0
        and line.x + line.typeface.width(line.text, line.size) <= box[0] + 0.01
        and line.y >= 0
        and line.y + line.size <= box[1] + 0.01
        for line in lines
    )


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        (datetime(2026, 11, 10, 19, 4, tzinfo=UTC), "10 November 2026, 19:04"),
        (
            datetime(2027, 6, 1, 0, 5, tzinfo=timezone(timedelta(hours=1))),
            "1 June 2027, 00:05",
        ),
    ],
)
def test_the_date_is_written_the_british_way(when: datetime, shown: str) -> None:
    assert british_time(when) == shown


@pytest.mark.parametrize("name", ["Siôn Llŷr Ŵyn", "Żółć Wawrzyńczak", "İğdir Şahin", "Ștefan"])
def test_european_names_need_no_stand_in(name: str) -> None:
    assert styled(name, FACES).text == name
    assert styled(name, FACES).typeface is SANS


def test_each_line_takes_the_first_font_that_has_all_its_letters() -> None:
    lines = composed("محمد علی", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "Chair of trustees")
    assert [line.typeface for line in lines] == [ARABIC, GURMUKHI, SANS]


def test_letters_that_no_font_has_become_question_marks() -> None:
    assert styled("李 Bruce", FACES).text == "? Bruce"


def test_control_characters_never_reach_the_page() -> None:
    assert styled("Jo\x00hn\nSmith\u202e", FACES).text.isprintable()


def test_a_short_name_keeps_its_size() -> None:
    assert [line.size for line in composed("Gurpreet Kaur", "Chair")] == [10.0, 10.0]


def test_lines_stand_in_order_from_the_top() -> None:
    heights = [line.y for line in composed("one", "two", "three")]
    assert heights == sorted(heights, reverse=True)


def test_empty_paragraphs_take_no_room() -> None:
    assert [line.text for line in composed("one", "", "  ", "two")] == ["one", "two"]


@pytest.mark.parametrize("name", ["W" * 64, "Wawrzyńczak-" * 20, "a " * 200, "ਗੁਰਪ੍ਰੀਤ " * 30])
@pytest.mark.parametrize("box", [BOX, (120.0, 40.0), (400.0, 30.0)])
def test_long_names_still_fit(name: str, box: tuple[float, float]) -> None:
    lines = composed(name, "Chair of trustees " * 4, "Signed, 10 November 2026, 19:04", box=box)
    assert fits(lines, box)
    assert lines[-1].text.endswith("19:04")


@given(
    st.text(st.characters(codec="utf-8"), max_size=120),
    st.text(st.characters(min_codepoint=32, max_codepoint=0x24F), max_size=120),
)
def test_any_text_fits(name: str, office: str) -> None:
    lines = composed(name, office, "Signed, 10 November 2026, 19:04")
    assert fits(lines)
    assert all(line.typeface.has(letter) for line in lines for letter in line.text)


def shown_in(signed: bytes, place: int) -> list[str]:
    with pikepdf.open(BytesIO(signed)) as pdf:
        drawing = pdf.Root.AcroForm.Fields[place].AP.N
        return [
            str(each.operands[1].ActualText)
            for each in pikepdf.parse_content_stream(drawing)
            if str(each.operator) == "BDC"
        ]


def test_the_widgets_show_name_office_meaning_and_time(signed: bytes) -> None:
    assert shown_in(signed, 0) == [
        "Gurpreet Kaur",
        "Chair of trustees",
        "Signed electronically, 10 November 2026, 19:04",
    ]
    assert shown_in(signed, 1) == [
        "Siôn Llŷr Żółć",
        "Chief executive",
        "Received and discussed",
        "Signed electronically, 12 November 2026, 08:30",
    ]


def ink_on_the_last_page(data: bytes) -> int:
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    picture = document[1].render(scale=1, grayscale=True, crop=(0, 90, 0, 650)).to_pil()
    document.close()
    return sum(picture.histogram()[:128])


def test_a_viewer_draws_the_signatures(unsigned: bytes, half_signed: bytes, signed: bytes) -> None:
    nothing, one, two = (ink_on_the_last_page(each) for each in (unsigned, half_signed, signed))
    assert nothing == 0
    assert 200 < one < two


def test_every_font_of_a_visible_signature_is_embedded(signed: bytes) -> None:
    with pikepdf.open(BytesIO(signed)) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            for font in field.AP.N.Resources.Font.values():
                descriptor = font.DescendantFonts[0].FontDescriptor
                assert len(descriptor.FontFile2.read_bytes()) > 500
                assert "/ToUnicode" in font


def test_a_name_that_no_font_can_draw_refers_to_the_certificate() -> None:
    assert styled("王小明", [SANS]).text == "(name as in the certificate)"
