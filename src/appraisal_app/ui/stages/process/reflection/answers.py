"""The answers to enter for somebody else: a card for each objective, and how to ask the rest."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.gates.check import given
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import strung
from appraisal_app.domain.reflection import Reflection, Response
from appraisal_app.ui.forms.blocks import Block, Card, Field, ListField
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, choice
from appraisal_app.ui.stages.objective_words import numbered
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.process.reflection.asking import Wording, answer, response_on
from appraisal_app.ui.stages.wording import rating_options, titled

NO_OBJECTIVES = "There are no objectives yet. Enter them on their own page first."
_SHORT = "This is very short. Is it all that was said?"
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
WORDING = Wording(
    areas="Open what was written about; an area may stay empty.",
    confidence=Ask(
        "How confident does the chief executive feel here?",
        "Only if it was said. It is never added up or compared.",
    ),
    strength=("What is strong?", "A strength, and where it showed."),
    growth=("Where is there room to grow?", "What to learn or do more."),
    overall=_OVERALL,
    wellbeing=Ask(
        "I would like to talk about wellbeing or workload; nothing about it is written here",
        "Only that it should be talked about is kept. Health stays out of the file.",
        who.REFLECTION,
    ),
    short=_SHORT,
)
"""The chief executive is spoken of: somebody else enters what was written."""


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
    place: At[Any] = at.item("responses", objective.id, response_on, id_name="objective")
    response: Response = place.value
    label = at.record.cycle.scale.label(response.own_view)
    state = "Answered" if given(response.progress) else "No answer yet"
    return Card(
        objective.id,
        titled(objective.title),
        summary=strung(" · ", (each for each in (number, state, label) if each)),
        blocks=(
            answer(
                place,
                "progress",
                Ask(
                    "What progress has been made?",
                    "What is different now, for whom, and how one can tell.",
                ),
                short=_SHORT,
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
        answer(
            place,
            "obstacles",
            Ask("What got in the way?", "What hindered, if it was said."),
            short=_SHORT,
        ),
        answer(place, "learning", Ask("What was learned?", "If it was said."), short=_SHORT),
    )
