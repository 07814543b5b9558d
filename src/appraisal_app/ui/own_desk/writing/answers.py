"""The questions in the first person: a card for each objective and area, and the year."""

from __future__ import annotations

from typing import Any

from appraisal_app.application.submitted_words import OVERALL, answered, confidence_in_words
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.own_desk import OwnReview
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
from appraisal_app.ui.own_desk.asked import NO_SCALE, agreed_words
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, choice, long_text, select, tick
from appraisal_app.ui.stages.objective_words import numbered
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import rating_options, titled

ANSWER_LIMIT = 4_000
NO_OBJECTIVES = "No objective is here yet. Read the chair's request, or type them in."
LEFT_OUT = (
    "This objective is not asked about any more, so this is not submitted. Copy what you still "
    "need, then empty it."
)
_HINTS = {
    "achievements": "What went well, and for whom.",
    "challenges": "What did not work, and what you learned from it.",
    "outside_control": "Events and decisions of others that shaped the year.",
    "support_wanted": "What the board should start, stop or keep doing.",
    "development": "What to learn next, and how.",
    "ideas": "Notes are enough.",
}
_ENDS = {0: "0, not at all", 10: "10, entirely"}
_CONFIDENCE = tuple(Option(str(each), _ENDS.get(each, str(each))) for each in range(11))


def objective_answers(at: At[Reflection], review: OwnReview) -> tuple[Block, ...]:
    """A card for each objective; then what was written about one that is not asked any more."""
    total = len(review.objectives)
    asked = {each.id for each in review.objectives}
    left = tuple(
        each
        for each in at.value.responses
        if each.objective not in asked and each != Response(objective=each.objective)
    )
    return (
        ListField(
            "responses",
            "Objective by objective",
            hint="Open one and write. You can leave any of them and come back.",
            who=who.REFLECTION,
            items=(
                *(
                    _objective(at, review, each, numbered(number, total))
                    for number, each in enumerate(review.objectives, start=1)
                ),
                *(_left_out(at, each) for each in left),
            ),
            empty_text=NO_OBJECTIVES,
        ),
    )


def _objective(at: At[Reflection], review: OwnReview, objective: Objective, number: str) -> Card:
    place: At[Any] = at.item("responses", objective.id, _response, id_name="objective")
    response: Response = place.value
    scale = review.scale if review.scale is not None else NO_SCALE
    state = "Written about" if given(response.progress) else "Nothing yet"
    label = scale.label(response.own_view)
    own_view = Ask(
        "My own view",
        "In the words of the scale. The panel reaches its own; both stand side by side.",
    )
    return Card(
        objective.id,
        titled(objective.title),
        summary=" · ".join(each for each in (number, state, label) if each),
        blocks=(
            *agreed_words(objective, place.place.key_of("agreed")),
            _answer(
                place,
                "progress",
                "What progress has been made?",
                "What is different now, for whom, and how one can tell.",
            ),
            *(
                (choice(place, "own_view", own_view, rating_options(scale)),)
                if scale.ratings
                else ()
            ),
            _answer(place, "obstacles", "What got in the way?", "Leave it empty if nothing did."),
            _answer(place, "learning", "What was learned?", "By you, or by the trust."),
        ),
    )


def _left_out(at: At[Reflection], response: Response) -> Card:
    place: At[Any] = at.existing("responses", response.objective, id_name="objective")
    words = [name for name in ("progress", "obstacles", "learning") if getattr(response, name)]
    return Card(
        response.objective,
        "An objective that is not asked about any more",
        summary="Not submitted",
        blocks=(
            Note(place.place.key_of("left_out"), LEFT_OUT, kind=NoteKind.WARN),
            *(_answer(place, name, name.capitalize(), "") for name in words),
        ),
    )


def _answer(at: At[Any], name: str, label: str, hint: str, *, chip: str = "") -> Field:
    return long_text(at, name, Ask(label, hint, chip), limit=ANSWER_LIMIT)


def _response(objective_id: str) -> Response:
    return Response(objective=objective_id)


def area_answers(at: At[Reflection], review: OwnReview) -> tuple[Block, ...]:
    """A card for each area of each framework that is answered, and questions of the others."""
    frameworks = [each for each in answered(review.frameworks) if each.domains]
    lists = tuple(_areas(at, each) for each in frameworks)
    heading = (Heading("heading.areas", "The wider role"),) if lists else ()
    asking = (each for each in review.frameworks if each.use is FrameworkUse.PROMPTS)
    return (*heading, *lists, *(block for each in asking for block in _questions(each)))


def _areas(at: At[Reflection], framework: Framework) -> Field:
    ids = {each.id for each in framework.domains}
    begun = sum(bool(_said(each)) for each in at.value.areas if each.area in ids)
    told = f"{begun} of {len(ids)} areas begun. " if begun else ""
    return ListField(
        f"areas.{framework.id}",
        framework.title,
        hint=f"{told}Choose the areas that say most about this year; the others stay empty.",
        who=who.REFLECTION,
        items=tuple(_area(at, each) for each in framework.domains),
    )


def _area(at: At[Reflection], area: FrameworkDomain) -> Card:
    place: At[Any] = at.item("areas", area.id, _new_area, id_name="area")
    confidence = Ask(
        "How confident do I feel here?",
        "Only if you like. It is never added up or compared.",
    )
    asked = Note(place.place.key_of("prompts"), " ".join(area.prompts), kind=NoteKind.QUIET)
    return Card(
        area.id,
        area.title,
        summary=_said(place.value) or area.gist,
        folded=not _said(place.value),
        blocks=(
            *((asked,) if area.prompts else ()),
            _answer(place, "strength", "What am I good at here?", "And where it showed."),
            _answer(place, "growth", "Where do I want to grow?", "What to learn or do more."),
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


def _number(chosen: str) -> int | None:
    return int(chosen) if chosen else None


def _new_area(area_id: str) -> AreaResponse:
    return AreaResponse(area=area_id)


def _questions(framework: Framework) -> tuple[Block, ...]:
    rows = tuple((each.title, " ".join(each.prompts) or each.gist) for each in framework.domains)
    if not rows:
        return ()
    key = f"prompts.{framework.id}"
    summary = "Questions to think about. Nobody answers or scores them."
    facts = Facts(f"{key}.questions", rows)
    card = Card(framework.id, framework.title, summary=summary, folded=True, blocks=(facts,))
    return (ListField(key, "To think about", items=(card,)),)


def overall_answers(at: At[Reflection]) -> tuple[Block, ...]:
    """The year as a whole, and the one tick about wellbeing."""
    raised = Ask(
        "I would like to talk about wellbeing or workload; nothing about it is written here",
        "Only the tick is submitted. Health stays out of every file.",
        who.REFLECTION,
    )
    return (
        Heading("heading.overall", "The year as a whole"),
        *(
            _answer(at, name, question, _HINTS[name], chip=who.REFLECTION)
            for name, question in OVERALL
        ),
        tick(at, "wellbeing_raised", raised),
    )
