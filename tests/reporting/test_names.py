"""Names from Wales and Poland are drawn with all their letters, each from the face of the text."""

from __future__ import annotations

import html
import unicodedata
from pathlib import Path

import pytest

from appraisal_app.domain.phrases import phrased
from appraisal_app.reporting.fonts import Face, FontBook, load_fonts
from appraisal_app.reporting.text import typeset

LETTERS = "ÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜẀẂŴẄỲÝŶŸ ĄĆĘŁŃÓŚŹŻ"
NAMES = ("Siân Prŷs", "Ŵyn ap Llŷr", "Ddôl Rhydderch", "Łucja Żółć", "Śliwa-Dąbrowska", "Źdźbło")
FACES = tuple(face for face in Face if face.value.startswith(("NotoSerif-", "NotoSans-")))


@pytest.fixture(scope="module")
def fonts() -> FontBook:
    return load_fonts(Path(__file__).parents[2] / "resources")


@pytest.mark.parametrize("face", FACES)
def test_each_face_has_every_letter(face: Face, fonts: FontBook) -> None:
    assert len(FACES) == 8
    for text in (LETTERS, LETTERS.lower(), *NAMES):
        typed = typeset(text, face, fonts)
        assert html.unescape(typed.markup).replace("\u00a0", " ") == text
        assert (typed.shaped, typed.faithful) == (False, True)


def test_marks_typed_apart_are_drawn_as_one_letter(fonts: FontBook) -> None:
    for name in NAMES:
        apart = unicodedata.normalize("NFD", name)
        assert html.unescape(typeset(apart, Face.SERIF, fonts).markup) == name


def test_a_phrase_is_set_as_its_english_text(fonts: FontBook) -> None:
    made = phrased("Signed by {name}", name="Łucja Żółć")

    assert typeset(made, Face.SERIF, fonts) == typeset(str(made), Face.SERIF, fonts)
