"""The answers to enter: a card for each objective and each area, and the year as a whole."""

from __future__ import annotations

from typing import Any

from appraisal_app.application.submitted_words import answered, confidence_in_words
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.process import Framework, FrameworkDomain, FrameworkUse
from appraisal_app.domain.record import Record
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
from appraisal_app.ui.stages.fields import Ask, choice, long_text, select, tick
from appraisal_app.ui.stages.objectives import numbered
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import rating_options, titled

ANSWER_LIMIT = 4_000
ANSWER_MIN = 20
WELLBEING = "I would like to talk about wellbeing or workload; nothing about it is written here"
NO_OBJECTIVES = "There are no objectives yet. Enter them on their own page first."
_OVERALL = (
    ("achievements", "What is the chief executive proud of?", "What went well, and for whom."),
    ("challenges", "What was hard?", "What did not work, and what was learned from it."),
    (
        "outside_control",
        "What was outside the chief executive's control?",
        "Events and decisions of others that shaped the year.",
    ),
    (
        "support_wanted",
        "What support does the chief executive want from the board?",
        "What the board should start, stop or keep doing.",
    ),
    (
        "development",
        "How does the chief executive want to develop?",
        "What to learn next, and how.",
    ),
    ("ideas", "Which ideas are there for the next objectives?", "Notes are enough."),
)
_ENDS = {0: "0, not at all", 10: "10, entirely"}
_CONFIDENCE = tuple(Option(str(each), _ENDS.get(each, str(each))) for each in range(11))


def answer(at: At[Any], name: str, label: str, hint: str, *, chip: str = "") -> Field:
    """An answer of a few sentences, with a quiet word when it is very short."""
    words = str(at.attribute(name)).strip()
    short = 0 < len(words) < ANSWER_MIN
    advice = ("This is very short. Is it all that was said?",) if short else ()
    return long_text(at, name, Ask(label, hint, chip, advice=advice), limit=ANSWER_LIMIT)


def objective_answers(at: At[Reflection]) -> tuple[Block, ...]:
    """A card for each objective that is judged."""
    standing = at.record.objectives.standing
    return (
        ListField(
            "responses",
            "Objective by objective",
            hint="Word for word, as the chief executive wrote it.",
            who=who.REFLECTION,
            items=tuple(
                _objective(at, objective, numbered(no, len(standing)))
                for no, objective in enumerate(standing, start=1)
            ),
            empty_text=NO_OBJECTIVES,
        ),
    )


def _objective(at: At[Reflection], objective: Objective, number: str) -> Card:
    place: At[Any] = at.item("responses", objective.id, _response, id_name="objective")
    response: Response = place.value
    label = at.record.cycle.scale.label(response.own_view)
    state = "Answered" if given(response.progress) else "No answer yet"
    return Card(
        objective.id,
        titled(objective.title),
        summary=" · ".join(each for each in (number, state, label) if each),
        blocks=(
            answer(
                place,
                "progress",
                "What progress has been made?",
                "What is different now, for whom, and how one can tell.",
            ),
            *(_further(place) if _is_begun(response) else ()),
        ),
    )


def _is_begun(response: Response) -> bool:
    texts = (response.progress, response.own_view, response.obstacles, response.learning)
    return any(given(each) for each in texts)


def _further(place: At[Any]) -> tuple[Field, ...]:
    own_view = Ask(
        "The chief executive's own view",
        "The panel reaches its own. This one is printed beside it, unchanged.",
    )
    return (
        choice(place, "own_view", own_view, rating_options(place.record.cycle.scale)),
        answer(place, "obstacles", "What got in the way?", "What hindered, if it was said."),
        answer(place, "learning", "What was learned?", "If it was said."),
    )


def _response(objective_id: str) -> Response:
    return Response(objective=objective_id)


def area_answers(at: At[Reflection]) -> tuple[Block, ...]:
    """A card for each area of each framework that is answered."""
    frameworks = [each for each in answered(at.record.cycle.frameworks) if each.domains]
    if not frameworks:
        return ()
    return (
        Heading("heading.areas", "The wider role"),
        *(_areas(at, each) for each in frameworks),
    )


def _areas(at: At[Reflection], framework: Framework) -> Field:
    ids = {each.id for each in framework.domains}
    begun = sum(_is_said(each) for each in at.value.areas if each.area in ids)
    told = f"{begun} of {len(ids)} areas begun. " if begun else ""
    return ListField(
        f"areas.{framework.id}",
        framework.title,
        hint=f"{told}Open what was written about; an area may stay empty.",
        who=who.REFLECTION,
        items=tuple(_area(at, each) for each in framework.domains),
    )


def _area(at: At[Reflection], area: FrameworkDomain) -> Card:
    place: At[Any] = at.item("areas", area.id, _new_area, id_name="area")
    response: AreaResponse = place.value
    confidence = Ask(
        "How confident does the chief executive feel here?",
        "Only if it was said. It is never added up or compared.",
    )
    asked = Note(place.place.key_of("prompts"), " ".join(area.prompts), kind=NoteKind.QUIET)
    return Card(
        area.id,
        area.title,
        summary=_said(response) or area.gist,
        folded=not _is_said(response),
        blocks=(
            *((asked,) if area.prompts else ()),
            answer(place, "strength", "What is strong?", "A strength, and where it showed."),
            answer(place, "growth", "Where is there room to grow?", "What to learn or do more."),
            select(place, "confidence", confidence, _CONFIDENCE, _number),
        ),
    )


def _said(response: AreaResponse) -> str:
    confidence = confidence_in_words(response.confidence)
    parts = (
        "a strength" if given(response.strength) else "",
        "room to grow" if given(response.growth) else "",
        f"confidence {confidence}" if confidence else "",
    )
    return ", ".join(each for each in parts if each).capitalize()


def _is_said(response: AreaResponse) -> bool:
    return bool(_said(response))


def _number(chosen: str) -> int | None:
    return int(chosen) if chosen else None


def _new_area(area_id: str) -> AreaResponse:
    return AreaResponse(area=area_id)


def questions_only(record: Record) -> tuple[Block, ...]:
    """Frameworks that nobody answers: their questions, to think about."""
    frameworks = [f for f in record.cycle.frameworks if f.use is FrameworkUse.PROMPTS]
    return tuple(block for each in frameworks for block in _questions(each))


def _questions(framework: Framework) -> tuple[Block, ...]:
    rows = tuple((each.title, " ".join(each.prompts) or each.gist) for each in framework.domains)
    if not rows:
        return ()
    card = Card(
        framework.id,
        framework.title,
        summary="Questions to think about. Nobody answers or scores them.",
        folded=True,
        blocks=(Facts(f"prompts.{framework.id}.questions", rows),),
    )
    key = f"prompts.{framework.id}"
    return (ListField(key, "To think about", who=who.INVOLVED, items=(card,)),)


def overall_answers(at: At[Reflection]) -> tuple[Block, ...]:
    """The year as a whole, and the one tick about wellbeing."""
    fields = tuple(
        answer(at, name, label, hint, chip=who.REFLECTION) for name, label, hint in _OVERALL
    )
    raised = Ask(
        WELLBEING,
        "Only that it should be talked about is kept. Health stays out of the file.",
        who.REFLECTION,
    )
    return (
        Heading("heading.overall", "The year as a whole"),
        *fields,
        tick(at, "wellbeing_raised", raised),
    )
