"""What people type comes back letter by letter, whichever program they fill the form in with."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from tests.exchange.forms.fillers import by_pdfium, by_pdfjs, by_pdftk, by_pypdf, has_pdftk
from tests.exchange.forms.making import CHOICE, NUMBER, TEXTS, TICK, empty

from appraisal_app.domain.fillable_forms import ANSWER_ROOM, damaged_letters
from appraisal_app.exchange.forms.reader import PdfFormReader

# ruff: noqa: RUF001 - letters that look alike are what is tried here
SAID = (
    "Ŵyna’r tŷ; mae’r dŵr yn ddwfn",
    "Zażółć gęślą jaźń, Łódź",
    "Işığı söndür, ağaç, İzmir",
    "“Curly” and ‘single’, en–dash, em—dash…",
    "€ 1 200 and £ 3",
    "Done ✓",
    "Well done \N{GRINNING FACE}",
    "محمد علی",
    "left\tright",
    r"C:\trust\plan (draft) \( \) \n",
    "One line\nand a second\n\n- and a list",
    "x" * (ANSWER_ROOM - 6) + " ŵ ŷ.",
    "Ștefan, Őrs, Čapek, Ūla",
)
ANSWERS: Mapping[str, str] = {**dict(zip(TEXTS, SAID, strict=True)), CHOICE: "c1", TICK: "yes"}
EMOJI, TAB = TEXTS[6], TEXTS[8]

needs_pdftk = pytest.mark.skipif(not has_pdftk(), reason="pdftk-java is not installed")
WITH_NODE = [pytest.param(by_pdfjs, id="pdfjs")] if "APPRAISAL_SOAK" in os.environ else []
EXACT = pytest.mark.parametrize(
    "fill",
    [
        pytest.param(by_pypdf, id="pypdf"),
        pytest.param(by_pdftk, id="pdftk", marks=needs_pdftk),
        *WITH_NODE,
    ],
)
FROM_FIREFOX = Path(__file__).parent / "data" / "firefox.pdf"
"""The form with ANSWERS, as what Firefox runs has saved it."""
Fill = Callable[[bytes, Mapping[str, str]], bytes]


def read(data: bytes) -> Mapping[str, str]:
    filled = PdfFormReader().read(data)
    assert filled.form == NUMBER
    return filled.answers


def test_an_empty_form_has_no_answers_and_nothing_is_chosen() -> None:
    assert set(read(empty()).values()) == {""}


@EXACT
def test_every_letter_comes_back(fill: Fill) -> None:
    assert read(fill(empty(), ANSWERS)) == ANSWERS


def test_every_letter_that_firefox_saved_is_read() -> None:
    assert read(FROM_FIREFOX.read_bytes()) == ANSWERS


def test_pdfium_keeps_every_letter_but_an_emoji_which_is_told_as_damaged() -> None:
    found = dict(read(by_pdfium(empty(), ANSWERS)))
    assert damaged_letters(found.pop(EMOJI)) == (len("Well done "),)
    expected = {**ANSWERS, TAB: "left right"}
    assert found == {name: text for name, text in expected.items() if name != EMOJI}


@pytest.mark.parametrize("said", ["c0", "c1", "none"])
@pytest.mark.parametrize("fill", [by_pypdf, by_pdfium], ids=["pypdf", "pdfium"])
def test_one_of_the_choices_is_read_by_what_it_says(fill: Fill, said: str) -> None:
    assert read(fill(empty(), {CHOICE: said}))[CHOICE] == said


def test_no_more_than_there_is_room_for_can_be_typed() -> None:
    typed = read(by_pdfium(empty(), {TEXTS[0]: "y" * (ANSWER_ROOM + 50)}))
    assert len(typed[TEXTS[0]]) == ANSWER_ROOM
