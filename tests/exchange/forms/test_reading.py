"""A form is read whole or refused with one plain sentence, and what it says stays out of logs."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from tests.exchange.forms.fillers import by_pypdf
from tests.exchange.forms.making import CHOICE, NUMBER, TEXTS, TICK, empty

from appraisal_app.application.ports.fillable import LARGEST_FORM
from appraisal_app.exchange.forms.errors import (
    FormError,
    LockedFormError,
    NewerFormError,
    NoFieldsError,
    NotAPdfError,
    NotOurFormError,
    TooLargeFormError,
    UnsoundFormError,
)
from appraisal_app.exchange.forms.fields import LONGEST_VALUE, MOST_FIELDS
from appraisal_app.exchange.forms.reader import PdfFormReader

SECRET = "Nobody else may read this ✓"
FIRST = TEXTS[0]
MUTATIONS = 200


def filled() -> bytes:
    return by_pypdf(empty(), {FIRST: SECRET, CHOICE: "c0", TICK: "yes"})


def changed(change: Callable[[Pdf], None], data: bytes | None = None, **options: Any) -> bytes:
    with pikepdf.open(BytesIO(data if data is not None else filled())) as pdf:
        change(pdf)
        saved = BytesIO()
        pdf.save(saved, **options)
    return saved.getvalue()


def field(pdf: Pdf, name: str) -> pikepdf.Object:
    return next(each for each in pdf.Root.AcroForm.Fields if str(each.T) == name)


def says(value: object) -> bytes:
    """The form with that as the value of its first question."""
    return changed(lambda pdf: field(pdf, FIRST).__setattr__("V", value))


def _streamed_as(text: bytes) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        field(pdf, FIRST).V = pdf.make_stream(b"\xfe\xff" + text)

    return change


def _flattened(pdf: Pdf) -> None:
    del pdf.Root.AcroForm
    for page in pdf.pages:
        del page.Annots


def _marked(text: str) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        field(pdf, "appraisal_form").V = String(text)

    return change


def _unmarked(pdf: Pdf) -> None:
    field(pdf, "appraisal_form").T = String("another_form")


def _of_many_fields(pdf: Pdf) -> None:
    pdf.Root.AcroForm.Fields.extend([field(pdf, FIRST)] * MOST_FIELDS)


def _bare(pdf: Pdf) -> None:
    """Without fonts and pictures, so that what is spoilt is what is read."""
    del pdf.Root.AcroForm.DR, pdf.Root.StructTreeRoot, pdf.Root.Metadata, pdf.Root.OutputIntents
    for page in pdf.pages:
        del page.Resources, page.Contents
        for each in page.Annots:
            for key in {"/StructParent", "/AP"} & set(each.keys()):
                del each[key]


def _twice(pdf: Pdf) -> None:
    pdf.Root.AcroForm.Fields.append(field(pdf, FIRST))


def test_what_was_filled_in_is_read_and_what_is_drawn_over_it_is_not() -> None:
    def drawn_over(pdf: Pdf) -> None:
        field(pdf, FIRST).AP = Dictionary(N=pdf.make_stream(b"BT (Something else) Tj ET"))

    found = PdfFormReader().read(changed(drawn_over))
    assert (found.form, found.answers[FIRST]) == (NUMBER, SECRET)
    assert (found.answers[CHOICE], found.answers[TICK]) == ("c0", "yes")


def test_a_long_text_may_lie_in_a_stream() -> None:
    assert (
        PdfFormReader().read(changed(_streamed_as(SECRET.encode("utf-16-be")))).answers[FIRST]
        == SECRET
    )


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("  w\u0302yn \n", "ŵyn"),
        ("a\0b\x07c", "a\ufffdb\ufffdc"),
        ("a\tb", "a\tb"),
    ],
)
def test_texts_are_made_even(said: str, read: str) -> None:
    assert PdfFormReader().read(says(String(said))).answers[FIRST] == read


def test_half_an_emoji_is_a_damaged_letter_and_a_whole_one_is_not() -> None:
    whole = changed(_streamed_as("half 😀".encode("utf-16-be")))
    half = changed(_streamed_as("half 😀".encode("utf-16-be")[:-2]))
    assert PdfFormReader().read(whole).answers[FIRST] == "half 😀"
    assert PdfFormReader().read(half).answers[FIRST] == "half \ufffd"


def _encrypted() -> bytes:
    key = pikepdf.Encryption(owner="owner", user="", R=6)
    return changed(lambda _: None, encryption=key)


def _plain() -> bytes:
    saved = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(saved)
    return saved.getvalue()


REFUSED: dict[str, tuple[Callable[[], bytes], type[FormError]]] = {
    "no pdf": (lambda: b"PK\x03\x04 a word file", NotAPdfError),
    "nothing": (lambda: b"", NotAPdfError),
    "only a head": (lambda: b"%PDF-1.7\n", NotAPdfError),
    "half": (lambda: filled()[: len(filled()) // 2], NotAPdfError),
    "too large": (lambda: b"%PDF-1.7\n" + bytes(LARGEST_FORM), TooLargeFormError),
    "locked": (_encrypted, LockedFormError),
    "no form": (_plain, NoFieldsError),
    "flattened": (lambda: changed(_flattened), NoFieldsError),
    "another form": (lambda: changed(_unmarked), NotOurFormError),
    "an empty mark": (lambda: changed(_marked("")), NotOurFormError),
    "newer": (lambda: changed(_marked(f"2 {NUMBER}")), NewerFormError),
    "a strange mark": (lambda: changed(_marked("x y z")), UnsoundFormError),
    "half a mark": (lambda: changed(_marked("1")), UnsoundFormError),
    "many fields": (lambda: changed(_of_many_fields), UnsoundFormError),
    "a field twice": (lambda: changed(_twice), UnsoundFormError),
    "a long value": (lambda: says(String("x" * (LONGEST_VALUE + 1))), UnsoundFormError),
    "a list": (lambda: says(Array([1, 2])), UnsoundFormError),
    "a number": (lambda: says(7), UnsoundFormError),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_a_form_of_ours_is_refused_in_one_sentence(name: str) -> None:
    make, error = REFUSED[name]
    with pytest.raises(error) as caught:
        PdfFormReader().read(make())
    assert "Nothing was changed." in caught.value.sentence
    assert caught.value.sentence.endswith(".")
    assert caught.value.__cause__ is None


def test_fields_in_a_circle_lead_nowhere() -> None:
    def circle(pdf: Pdf) -> None:
        first = field(pdf, FIRST)
        first.Kids = Array([first])
        first.Parent = first
        pdf.Root.AcroForm.Fields.append(pdf.make_indirect(Dictionary(Kids=Array([first]))))

    assert PdfFormReader().read(changed(circle)).answers[FIRST] == SECRET


def test_a_form_is_recognised_by_its_mark_alone() -> None:
    reader = PdfFormReader()
    assert reader.recognises(empty())
    assert reader.recognises(changed(_marked("2 later")))
    assert not any(reader.recognises(each) for each in (b"", _plain(), changed(_unmarked)))


def test_no_answer_gets_into_a_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        PdfFormReader().read(filled())
        for name in ("half", "a list"):
            with pytest.raises(FormError):
                PdfFormReader().read(REFUSED[name][0]())
    assert SECRET not in caplog.text
    assert not [each for each in caplog.records if each.name.startswith("pypdf")]


def test_the_form_asks_no_viewer_to_draw_and_has_neither_script_nor_xfa() -> None:
    with pikepdf.open(BytesIO(empty())) as pdf:
        form = pdf.Root.AcroForm
        assert "/NeedAppearances" not in form
        assert "/XFA" not in form
        assert not {"/OpenAction", "/AA"} & set(pdf.Root.keys())
        assert b"JavaScript" not in empty()
        for each in form.Fields:
            assert str(each.TU)
            assert not {"/AA", "/A"} & set(each.keys())
        assert {int(field(pdf, name).MaxLen) for name in TEXTS} == {10_000}
        assert field(pdf, CHOICE).V == field(pdf, TICK).V == Name.Off
        assert b"pdfaid" not in pdf.Root.Metadata.read_bytes()
        assert {page.Tabs for page in pdf.pages} == {Name.S}


def test_mutated_forms_raise_the_plain_sentence_and_nothing_else() -> None:
    chance = random.Random(5)  # noqa: S311 - for variety, not for secrecy
    loose = {"object_stream_mode": pikepdf.ObjectStreamMode.disable, "compress_streams": False}
    forms = (filled(), changed(_bare), changed(_bare, **loose), changed(_bare, **loose, qdf=True))
    read, sentences = 0, set[str]()
    for number in range(MUTATIONS):
        spoiled = bytearray(forms[number % len(forms)])
        _spoil(spoiled, chance)
        try:
            PdfFormReader().read(bytes(spoiled))
        except FormError as error:
            sentences.add(error.sentence)
        else:
            read += 1
    assert 0 < read < MUTATIONS
    assert all(each.count("Nothing was changed.") == 1 for each in sentences)


def _spoil(data: bytearray, chance: random.Random) -> None:
    """A few bytes written over, a stretch cut out, doubled, or moved."""
    for _ in range(chance.randint(1, 12)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    begin = chance.randrange(len(data))
    stretch = data[begin : begin + chance.randint(1, 400)]
    match chance.randrange(5):
        case 0:
            del data[begin : begin + len(stretch)]
        case 1:
            data[begin:begin] = stretch
        case 2:
            data[begin : begin + len(stretch)] = bytes(len(stretch))
        case 3:
            at = chance.randrange(len(data))
            data[at : at + len(stretch)] = stretch
        case _:
            pass
