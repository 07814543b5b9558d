"""The form of the self-reflection: tagged, labelled, whole, and the same each time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader
from tests.exchange.forms.making import NUMBER, empty, form
from tests.reporting.conformance import check, reason_to_skip
from tests.ui.stages.records import full_record
from tests.wired import NOW, ROOT

from appraisal_app.application.fillable.reflection import reflection_parts, reflection_sight
from appraisal_app.application.form_content import FillableForm
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, SightChoice
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.record import Record
from appraisal_app.reporting.form_writer import PdfFormWriter

STRANGE = "Ŵ <b>bold & more</b> محمد ✓ 😀 " + "word " * 60


def record() -> Record:
    return full_record(Status.REFLECTION)


def reflection_form(of: Record) -> FillableForm:
    return FillableForm(
        id=NUMBER,
        made_at=NOW,
        due=date(2026, 12, 4),
        trust=of.trust.name,
        title="Self-reflection",
        review=of.cycle.label,
        writer="the chief executive",
        sight=reflection_sight(of),
        parts=reflection_parts(of)[0],
    )


@cache
def written() -> bytes:
    return PdfFormWriter(ROOT / "resources").write(reflection_form(record()))


def brimming() -> FillableForm:
    """With every text long and strange."""
    whole = reflection_form(record())
    parts = tuple(
        replace(
            part,
            title=f"{part.title} {STRANGE}",
            over=STRANGE,
            above=(STRANGE * 5,),
            questions=tuple(
                replace(
                    each,
                    ask=STRANGE,
                    about=STRANGE,
                    hint=STRANGE,
                    tick=each.tick and STRANGE,
                    choices=tuple(replace(one, label=STRANGE) for one in each.choices),
                )
                for each in part.questions
            ),
        )
        for part in whole.parts[:3]
    )
    return replace(whole, trust=STRANGE, title=STRANGE, writer=STRANGE, due=None, parts=parts)


@pytest.mark.skipif(bool(reason_to_skip()), reason=reason_to_skip() or "can run")
def test_forms_keep_to_pdf_ua_and_do_not_say_that_they_are_archival(tmp_path: Path) -> None:
    forms = {
        "short": empty(),
        "reflection": written(),
        "brimming": PdfFormWriter(ROOT / "resources").write(brimming()),
    }
    for name, data in forms.items():
        (tmp_path / f"{name}.pdf").write_bytes(data)
    failures = check([tmp_path / f"{name}.pdf" for name in forms])
    assert [each for each in failures if each.profile == "ua1"] == []
    assert {Path(each.file).stem for each in failures if each.profile == "3a"} == set(forms)


def test_our_words_on_a_form_have_printed_marks_and_typed_ones_stay() -> None:
    form = replace(reflection_form(record()), trust="St John's", title="The trust's form")
    with pypdfium2.PdfDocument(PdfFormWriter(ROOT / "resources").write(form)) as pdf:
        text = " ".join(page.get_textpage().get_text_range() for page in pdf)
        title = pdf.get_metadata_value("Title")
    assert "St John's" in text
    assert "The trust\u2019s form" in text
    assert "The trust\u2019s form" in title
    assert "the board\u2019s file" in " ".join(text.split())


def test_a_field_keeps_its_edge_in_programs_that_draw_it_anew() -> None:
    with pikepdf.open(BytesIO(written())) as pdf:
        seen = [
            widget
            for page in pdf.pages
            for widget in page.obj.get("/Annots", [])
            if widget.Rect[2] > widget.Rect[0]
        ]
        assert seen
        assert all(widget.BS.W > 0 and widget.BS.S == "/S" and widget.MK.BC for widget in seen)


def test_the_same_form_is_the_same_bytes() -> None:
    again = PdfFormWriter(ROOT / "resources").write(reflection_form(record()))
    assert again == written()


def test_every_question_has_its_field_in_the_order_in_which_it_is_asked() -> None:
    parts, fields = reflection_parts(record())
    names = [each.name for part in parts for each in part.questions]
    assert names == [each.name for each in fields]
    assert len(set(names)) == len(names)
    with pikepdf.open(BytesIO(written())) as pdf:
        hidden, *asked = [str(each.T) for each in pdf.Root.AcroForm.Fields]
    assert (hidden, asked) == ("appraisal_form", names)


def test_each_place_tells_whoever_hears_the_form_what_it_is_about() -> None:
    objective = record().objectives.standing[0].title
    with pikepdf.open(BytesIO(written())) as pdf:
        tips = {str(each.T): each for each in pdf.Root.AcroForm.Fields}
        assert str(tips["o1_progress"].TU) == f"{objective}: What progress has been made?"
        group = tips["o1_own_view"]
        said = [str(each.TU) for each in group.Kids]
        assert str(group.TU) == f"{objective}: My own view"
        assert said[-1] == f"{objective}: My own view: No answer"
        assert len(set(said)) == len(record().cycle.scale.ratings) + 1


def test_what_to_read_before_typing_stands_on_the_first_page() -> None:
    first: Any = PdfReader(BytesIO(written())).pages[0]
    words = " ".join(first.extract_text().split())
    for said in ("Who will see your answers", "4 December 2026", NUMBER, "years after the review"):
        assert said in words
    assert not [each for each in first["/Annots"] if not each.get_object()["/F"] & 2]


def test_every_page_carries_the_number_of_the_form() -> None:
    pages = PdfReader(BytesIO(written())).pages
    assert all(NUMBER in page.extract_text() for page in pages)


def test_who_reads_it_is_what_the_trust_decided() -> None:
    plain = record()
    choice = SightChoice(
        id="s", artefact=Artefact.REFLECTION, reader=Reader.ADVISER, sight=Sight.NONE
    )
    kept = replace(plain.confidentiality, choices=(choice,), retention_years=3)
    said = " ".join(reflection_sight(replace(plain, confidentiality=kept)))
    assert "adviser" in " ".join(reflection_sight(plain))
    assert "adviser" not in said
    assert "3 years" in said


def test_a_form_without_a_day_says_so() -> None:
    data = PdfFormWriter(ROOT / "resources").write(replace(form(), due=None))
    assert "no day is set" in PdfReader(BytesIO(data)).pages[0].extract_text()
