"""The questions in the first person: a card for each objective, and how to ask the rest."""

from __future__ import annotations

from typing import Any

from appraisal_app.application.submitted_words import OVERALL
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.own_desk import OwnReview
from appraisal_app.domain.phrases import strung
from appraisal_app.domain.reflection import Reflection, Response
from appraisal_app.ui.forms.blocks import Block, Card, ListField, Note, NoteKind
from appraisal_app.ui.own_desk.asked import NO_SCALE, agreed_words
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, choice
from appraisal_app.ui.stages.objective_words import numbered
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.process.reflection.asking import Wording, answer, response_on
from appraisal_app.ui.stages.wording import rating_options, titled

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
WORDING = Wording(
    areas="Choose the areas that say most about this year; the others stay empty.",
    confidence=Ask(
        "How confident do I feel here?",
        "Only if you like. It is never added up or compared.",
    ),
    strength=("What am I good at here?", "And where it showed."),
    growth=("Where do I want to grow?", "What to learn or do more."),
    overall=tuple((name, question, _HINTS[name]) for name, question in OVERALL),
    wellbeing=Ask(
        "I would like to talk about wellbeing or workload; nothing about it is written here",
        "Only the tick is submitted. Health stays out of every file.",
        who.REFLECTION,
    ),
)
"""In the first person: the chief executive writes."""


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
    place: At[Any] = at.item("responses", objective.id, response_on, id_name="objective")
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
        summary=strung(" · ", (each for each in (number, state, label) if each)),
        blocks=(
            *agreed_words(objective, place.place.key_of("agreed")),
            answer(
                place,
                "progress",
                Ask(
                    "What progress has been made?",
                    "What is different now, for whom, and how one can tell.",
                ),
            ),
            *(
                (choice(place, "own_view", own_view, rating_options(scale)),)
                if scale.ratings
                else ()
            ),
            answer(
                place,
                "obstacles",
                Ask("What got in the way?", "Leave it empty if nothing did."),
            ),
            answer(place, "learning", Ask("What was learned?", "By you, or by the trust.")),
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
            *(answer(place, name, Ask(name.capitalize())) for name in words),
        ),
    )
