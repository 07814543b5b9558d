"""Whatever anybody types, it comes out as those letters and as nothing else."""

from __future__ import annotations

import html
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appraisal_app.reporting.fonts import Face, FontBook, load_fonts
from appraisal_app.reporting.text import (
    LONGEST_TEXT,
    Block,
    BlockKind,
    Span,
    TextTooLongError,
    clean,
    drawable,
    missing_glyphs,
    one_line,
    split_blocks,
    typeset,
)

_RESOURCES = Path(__file__).parents[2] / "resources"
_TAGS = re.compile(r'<font (name="[A-Za-z-]+"|color="#[0-9a-f]{6}")>|</font>|<br/>')


@pytest.fixture(scope="session")
def fonts() -> FontBook:
    return load_fonts(_RESOURCES)


def _letters(markup: str) -> str:
    plain = _TAGS.sub(lambda tag: "\n" if tag.group() == "<br/>" else "", markup)
    assert "<" not in plain
    return html.unescape(plain).replace("\u00a0", " ")


@settings(max_examples=300)
@given(text=st.text(max_size=60))
def test_only_our_own_markup_is_ever_made(text: str) -> None:
    fonts = load_fonts(_RESOURCES)
    shown = _letters(typeset(text, Face.SERIF, fonts).markup).strip()
    wanted = clean(text).replace("\u00a0", " ")
    for drawn, char in zip(shown, wanted, strict=True):
        assert drawn in (char, "\ufffd", " ")


@settings(max_examples=300)
@given(text=st.text(max_size=60))
def test_every_letter_is_either_drawn_by_its_font_or_reported(text: str) -> None:
    fonts = load_fonts(_RESOURCES)
    markup = typeset(text, Face.SANS, fonts).markup
    face = str(Face.SANS)
    for piece in re.split(r'(<font name="[^"]+">|</font>|<br/>)', markup):
        if piece.startswith("<font"):
            face = piece.split('"')[1]
        elif piece == "</font>":
            face = str(Face.SANS)
        elif piece != "<br/>":
            assert all(fonts.draws(face, char) for char in html.unescape(piece))
    signs = clean(text).count("\ufffd")
    assert len(missing_glyphs(text, fonts)) == _letters(markup).count("\ufffd") - signs


@given(text=st.text(max_size=200))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert unicodedata.is_normalized("NFC", clean(text))


@given(text=st.text(alphabet="ab-\u2022 \n\t", max_size=80))
def test_blocks_hold_every_letter_in_order(text: str) -> None:
    held = "".join(item for block in split_blocks(text) for item in block.items)
    assert re.sub(r"[^ab]", "", held) == re.sub(r"[^ab]", "", text)
    assert all(item.strip() for block in split_blocks(text) for item in block.items)


def test_blank_lines_part_paragraphs_and_dashes_make_lists() -> None:
    text = (
        "One\r\nstill one\r\n\r\n- first\r\n  goes on\r\n\u2022 second\r\n\r\nTwo -5 degrees\r\n- x"
    )
    assert split_blocks(text) == (
        Block(kind=BlockKind.PARAGRAPH, items=("One\nstill one",)),
        Block(kind=BlockKind.BULLETS, items=("first\n  goes on", "second")),
        Block(kind=BlockKind.PARAGRAPH, items=("Two -5 degrees",)),
        Block(kind=BlockKind.BULLETS, items=("x",)),
    )
    assert split_blocks(" \n\n\t") == ()


def test_a_missing_character_is_reported_where_it_stands_in_the_text(fonts: FontBook) -> None:
    found = missing_glyphs("e\u0301\r\n\u200bŵ 王 \U0001f44d!", fonts)
    assert [(glyph.char, glyph.position, glyph.name) for glyph in found] == [
        ("王", 7, "cjk unified ideograph-738b"),
        ("\U0001f44d", 9, "thumbs up sign"),
    ]
    assert missing_glyphs("\ue000", fonts)[0].name == "character u+e000"
    assert missing_glyphs("Siôn محمد ਗੁਰਪ੍ਰੀਤ हिन्दी ✓ 😀", fonts) == ()


def test_what_cannot_be_drawn_is_still_said(fonts: FontBook) -> None:
    typed = typeset("王小明", Face.SERIF, fonts)
    assert typed.markup == "\ufffd\ufffd\ufffd"
    assert (typed.plain, typed.faithful) == ("王小明", False)


def test_invisible_and_reversing_characters_are_taken_out() -> None:
    assert clean("a\x00b\u200e\u202ec\u2069\ud800d\u00ade\ufeff") == "abcde"
    assert clean("ب\u200cپ") == "ب\u200cپ"


def test_a_phrase_from_right_to_left_holds_together_on_each_of_its_lines(fonts: FontBook) -> None:
    text = "by محمد علی مریم too"
    assert "محمد\u00a0علی\u00a0مریم" in typeset(text, Face.SERIF, fonts).markup
    assert "محمد\u00a0علی<br/>مریم" in typeset(text, Face.SERIF, fonts, room=5).markup
    assert "محمد<br/>علی<br/>مریم" in typeset(text, Face.SERIF, fonts, room=0).markup


def test_letters_that_join_or_carry_marks_ask_for_shaping(fonts: FontBook) -> None:
    for text in ("محمد", "ਗੁਰਪ੍ਰੀਤ", "हिन्दी", "ọ\u0301"):
        typed = typeset(text, Face.SANS, fonts)
        assert (typed.shaped, typed.faithful) == (True, False)
    for text in ("Siôn Llŷr", "Nguyễn", "Ἀθηνᾶ", "Юлия", "✓ 5 \u2212 3"):
        typed = typeset(text, Face.SANS, fonts)
        assert (typed.shaped, typed.faithful) == (False, True)


def test_spans_keep_the_blanks_between_them(fonts: FontBook) -> None:
    words = ("Found: ", Span("7 of 8", strong=True), Span(" (report)", soft=True))
    typed = typeset(words, Face.SANS, fonts, soft_colour="#5b6670")
    assert typed.plain == "Found: 7 of 8 (report)"
    assert f'<font name="{Face.SANS_BOLD}">7 of 8</font>' in typed.markup
    assert '<font color="#5b6670"> (report)</font>' in typed.markup


def test_a_text_of_the_greatest_length_passes_and_one_more_does_not(fonts: FontBook) -> None:
    assert clean("x" * LONGEST_TEXT)
    with pytest.raises(TextTooLongError, match="Shorten"):
        typeset("x" * (LONGEST_TEXT + 1), Face.SANS, fonts)


def test_titles_and_chart_labels_stay_on_one_line(fonts: FontBook) -> None:
    assert one_line(" a\n b\t<c> ") == "a b <c>"
    assert drawable("Łódź\n王", Face.SANS, fonts) == "Łódź \ufffd"
