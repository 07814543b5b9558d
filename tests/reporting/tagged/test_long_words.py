"""Words wider than their column part where a reader would part them."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from appraisal_app.reporting.fonts import Face
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.long_words import split_word
from appraisal_app.reporting.tagged.press import Press
from appraisal_app.reporting.tagged.tree import Element

pytestmark = pytest.mark.usefixtures("press")
SIZE = 10.0


def parted(word: str, room: float, *, used: float = 0) -> list[str]:
    return split_word(word, used, [room], 0, Face.SANS, SIZE)


def width(word: str) -> float:
    return float(stringWidth(word, Face.SANS.value, SIZE))


def test_a_name_parts_after_its_hyphens() -> None:
    room = width("Wolstenholme-Feath")
    assert parted("Wolstenholme-Featherstonehaugh", room) == ["Wolstenholme-", "Featherstonehaugh"]


def test_an_address_parts_after_its_slashes() -> None:
    room = width("https://example.org/rea")
    assert parted("https://example.org/reading-day", room) == [
        "https://example.org/",
        "reading-day",
    ]


def test_a_word_without_a_good_end_begins_a_line_and_ends_with_more_than_a_letter() -> None:
    word = "Donaudampfschifffahrt"
    room = width(word) - 1
    assert parted(word, room) == ["Donaudampfschifffa", "hrt"]
    assert parted(word, room, used=40) == ["", "Donaudampfschifffa", "hrt"]
    assert "".join(parted("W" * 500, 60)) == "W" * 500


def test_no_mark_is_parted_from_its_letter() -> None:
    for room in range(15, 60, 3):
        parts = parted("ọ̀" * 30, room)
        assert not [part for part in parts if part.startswith("\u0300")]
        assert all(width(part) <= room + 0.1 for part in parts)


def test_a_name_from_right_to_left_reads_on_from_line_to_line(press: Press) -> None:
    words = "فاطمة الزهراء بنت عبد الرحمن القحطاني"
    paragraph = press.paragraph(words, Role.CELL, Element("P"))
    _, height = paragraph.wrap(90, 500)
    assert paragraph.set_again is not None
    lines = paragraph.set_again(90).split("<br/>")
    assert height == len(lines) * paragraph.style.leading > paragraph.style.leading
    assert "فاطمة" in lines[0]
    assert "القحطاني" in lines[-1]
