"""The questions about the wider role and the year, whoever writes the answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from appraisal_app.application.submitted_words import answered, confidence_in_words
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.phrases import phrased, phrased_by, strung
from appraisal_app.domain.process import Framework, FrameworkDomain, FrameworkUse
from appraisal_app.domain.reflection import AreaResponse, Reflection, Response
from appraisal_app.ui.forms.blocks import (
    Block,
    Card,
    Facts,
    Field,
    Heading,
    ListField,
    Note,
    NoteKind,
    Option,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, long_text, select, tick
from appraisal_app.ui.stages.places import At

ANSWER_LIMIT = 4_000
ANSWER_MIN = 20
_ENDS = {0: "0, not at all", 10: "10, entirely"}
_CONFIDENCE = tuple(Option(str(each), _ENDS.get(each, str(each))) for each in range(11))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How the one who writes is spoken to.

    `short` is said at an answer of a few letters, "" for nothing; `overall` has an attribute of the
    reflection, a question and a hint in each row.
    """

    areas: str
    confidence: Ask
    strength: tuple[str, str]
    growth: tuple[str, str]
    overall: tuple[tuple[str, str, str], ...]
    wellbeing: Ask
    short: str = ""


def answer(at: At[Any], name: str, ask: Ask, *, short: str = "") -> Field:
    """An answer of a few sentences."""
    length = len(str(at.attribute(name)).strip())
    advice = (short,) if short and 0 < length < ANSWER_MIN else ()
    told = Ask(ask.label, ask.hint, ask.who, advice=advice)
    return long_text(at, name, told, limit=ANSWER_LIMIT)


def response_on(objective_id: str) -> Response:
    """What is said to that objective before anything is."""
    return Response(objective=objective_id)


def area_lists(
    at: At[Reflection], frameworks: Iterable[Framework], wording: Wording
) -> tuple[Block, ...]:
    """A card for each area of each framework that is answered."""
    asked = [each for each in answered(tuple(frameworks)) if each.domains]
    lists = tuple(_areas(at, each, wording) for each in asked)
    return (Heading("heading.areas", "The wider role"), *lists) if lists else ()


def areas_begun(begun: int, count: int) -> str:
    """How many have an answer, before a sentence that follows; "" for none."""
    if not begun:
        return ""
    return phrased_by(
        count,
        "{begun} of {count} area begun. ",
        "{begun} of {count} areas begun. ",
        begun=begun,
        count=count,
    )


def _areas(at: At[Reflection], framework: Framework, wording: Wording) -> Field:
    ids = {each.id for each in framework.domains}
    begun = sum(bool(_said(each)) for each in at.value.areas if each.area in ids)
    told = areas_begun(begun, len(ids))
    return ListField(
        f"areas.{framework.id}",
        framework.title,
        hint=phrased("{told}{areas}", told=told, areas=wording.areas),
        who=who.REFLECTION,
        items=tuple(_area(at, each, wording) for each in framework.domains),
    )


def _area(at: At[Reflection], area: FrameworkDomain, wording: Wording) -> Card:
    place: At[Any] = at.item("areas", area.id, _new_area, id_name="area")
    said = _said(place.value)
    asked = Note(place.place.key_of("prompts"), strung(" ", area.prompts), kind=NoteKind.QUIET)
    return Card(
        area.id,
        area.title,
        summary=said or area.gist,
        folded=not said,
        blocks=(
            *((asked,) if area.prompts else ()),
            answer(place, "strength", Ask(*wording.strength), short=wording.short),
            answer(place, "growth", Ask(*wording.growth), short=wording.short),
            select(place, "confidence", wording.confidence, _CONFIDENCE, _number),
        ),
    )


def _said(response: AreaResponse) -> str:
    confidence = confidence_in_words(response.confidence)
    parts = (
        "a strength" if given(response.strength) else "",
        "room to grow" if given(response.growth) else "",
        phrased("confidence {confidence}", confidence=confidence) if confidence else "",
    )
    return strung(", ", (each for each in parts if each)).capitalize()


def _number(chosen: str) -> int | None:
    return int(chosen) if chosen else None


def _new_area(area_id: str) -> AreaResponse:
    return AreaResponse(area=area_id)


def questions_only(frameworks: Iterable[Framework], *, chip: str = "") -> tuple[Block, ...]:
    """Frameworks that nobody answers: their questions, to think about."""
    prompts = (each for each in frameworks if each.use is FrameworkUse.PROMPTS)
    return tuple(block for each in prompts for block in _questions(each, chip))


def _questions(framework: Framework, chip: str) -> tuple[Block, ...]:
    rows = tuple((each.title, strung(" ", each.prompts) or each.gist) for each in framework.domains)
    if not rows:
        return ()
    key = f"prompts.{framework.id}"
    card = Card(
        framework.id,
        framework.title,
        summary="Questions to think about. Nobody answers or scores them.",
        folded=True,
        blocks=(Facts(f"{key}.questions", rows),),
    )
    return (ListField(key, "To think about", who=chip, items=(card,)),)


def overall_answers(at: At[Reflection], wording: Wording) -> tuple[Block, ...]:
    """The year as a whole, and the one tick about wellbeing."""
    return (
        Heading("heading.overall", "The year as a whole"),
        *(
            answer(at, name, Ask(question, hint, who.REFLECTION), short=wording.short)
            for name, question, hint in wording.overall
        ),
        tick(at, "wellbeing_raised", wording.wellbeing),
    )
