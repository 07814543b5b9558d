"""What cannot be printed is told at the field, and found again when a document is refused."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.stages.desk import desk
from tests.ui.stages.records import full_record

from appraisal_app.application.ports.documents import Unprintable
from appraisal_app.application.unprintable import UnprintableError
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import Field, TextField
from appraisal_app.ui.stages.printing import asking_seldom, with_printing_advice
from appraisal_app.ui.stages.tree import find

FACE = "\U0001f600"


def missing(text: str) -> tuple[Unprintable, ...]:
    found = Unprintable(place="", character=FACE, name="grinning face", excerpt=text)
    return (found,) if FACE in text else ()


def test_a_character_without_a_letter_in_any_font_is_told_beside_its_field() -> None:
    blocks = (TextField("name", "Name", value=f"Brook {FACE} Trust"), TextField("a", "A"))

    name, other = with_printing_advice(blocks, missing)

    assert isinstance(name, Field)
    assert isinstance(other, Field)
    assert f"“{FACE}” (grinning face)" in name.advice[0]
    assert other.advice == ()


def test_the_fonts_are_not_asked_about_plain_text_nor_twice() -> None:
    asked: list[str] = []

    def asking(text: str) -> tuple[Unprintable, ...]:
        asked.append(text)
        return missing(text)

    seldom = asking_seldom(asking)
    for text in ("Siobhán Ní Bhriain: “yes”, £3", "Ελλάδα", f"x{FACE}", f"x{FACE}"):
        seldom(text)

    assert asked == [f"x{FACE}"]


def refused(record: Record) -> UnprintableError:
    found = replace(missing(f"Brook {FACE} Trust")[0], place="cover, trust")
    return UnprintableError((found,), record)


def test_the_refusal_says_the_words_around_it_and_leads_to_the_very_field() -> None:
    record = full_record()
    record = replace(record, trust=replace(record.trust, name=f"Brook {FACE} Trust"))

    (problem,) = problems_in(refused(record))

    page = record.cycle.process.step(StepKind.TRUST) or next(
        each for each in record.cycle.process.pages if each.kind is StepKind.TRUST
    )
    assert f"Brook {FACE} Trust" in problem.text
    assert "cover" not in problem.text
    assert problem.target == f"step:{page.code}#name"
    assert find(desk(StepKind.TRUST, record).state.blocks, "name") is not None


def test_a_character_in_a_list_leads_into_the_card() -> None:
    record = full_record()
    people = tuple(
        replace(each, full_name=f"{each.full_name} {FACE}") if each.id == "p-vice" else each
        for each in record.people.persons
    )
    record = replace(record, people=replace(record.people, persons=people))

    (problem,) = problems_in(refused(record))

    assert problem.target.endswith("#persons.p-vice.full_name")
    assert find(desk(StepKind.PEOPLE, record).state.blocks, "persons.p-vice.full_name")
