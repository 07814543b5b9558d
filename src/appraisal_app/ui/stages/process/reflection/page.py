"""The chief executive's self-reflection, as it came in."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Entry, Reflection, Response
from appraisal_app.ui.forms.blocks import Block, Field, Heading, Note
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, choice, day, long_text, maybe
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.objectives import numbered
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import ENTRIES, rating_options, titled

ANSWER_LIMIT = 4_000
_REFLECTION = part("reflection", Reflection)
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


def page(context: PageContext) -> StepContent:
    """The account of the year in the chief executive's own words."""
    at = At(_REFLECTION, context.record)
    return StepContent(
        blocks=(
            Note(
                "note.submitted_only",
                "Nothing that the chief executive has not submitted belongs here.",
            ),
            *_arrival(at),
            *_objectives(at),
            *_overall(at),
            *_confirmation(at),
        ),
        actions=offers(
            context,
            StepKind.REFLECTION,
            *_way_back(context.record),
            Action.GO_WITHOUT_REFLECTION,
            Action.SUBMIT_REFLECTION,
        ),
        targets=MappingProxyType(
            {
                "responses": _first_unanswered(context.record),
                "achievements": first_gap(at, "achievements", "challenges"),
                "confirmed_on": first_gap(at, "entry", "confirmed_on"),
            }
        ),
    )


def _arrival(at: At[Reflection]) -> tuple[Field, ...]:
    requested = Ask(
        "When was the chief executive asked for it?",
        "The day on which the request was sent or handed over.",
        who.INVOLVED,
    )
    entry = Ask(
        "How did the words come here?",
        "They are entered exactly as they were written.",
        who.REFLECTION,
    )
    return (
        day(at, "requested_on", requested),
        choice(at, "entry", entry, ENTRIES, maybe(Entry)),
    )


def _objectives(at: At[Reflection]) -> tuple[Block, ...]:
    standing = at.record.objectives.standing
    return tuple(
        block
        for no, objective in enumerate(standing, start=1)
        for block in _objective(at, objective, numbered(no, len(standing)))
    )


def _objective(at: At[Reflection], objective: Objective, number: str) -> tuple[Block, ...]:
    place: At[Any] = at.item("responses", objective.id, _new, id_name="objective")
    progress = Ask(
        "What progress has been made?",
        "What is different now, for whom, and how one can tell.",
        who.REFLECTION,
    )
    own_view = Ask(
        "The chief executive's own view",
        "The panel reaches its own. This one is printed beside it, unchanged.",
        who.REFLECTION,
    )
    obstacles = Ask(
        "What got in the way?", "What helped and what hindered, if it was said.", who.REFLECTION
    )
    return (
        Heading(f"{place.place.key}.heading", titled(objective.title), eyebrow=number),
        long_text(place, "progress", progress, limit=ANSWER_LIMIT),
        choice(place, "own_view", own_view, rating_options(at.record.cycle.scale)),
        long_text(place, "obstacles", obstacles, limit=ANSWER_LIMIT),
    )


def _new(objective_id: str) -> Response:
    return Response(objective=objective_id)


def _overall(at: At[Reflection]) -> tuple[Block, ...]:
    fields = tuple(
        long_text(at, name, Ask(label, hint, who.REFLECTION), limit=ANSWER_LIMIT)
        for name, label, hint in _OVERALL
    )
    return (Heading("heading.overall", "The year as a whole"), *fields)


def _confirmation(at: At[Reflection]) -> tuple[Block, ...]:
    ask = Ask(
        "When did the chief executive confirm that these are the submitted words?",
        "Show or send the page first. After “Record as submitted” nothing here can be changed.",
        who.INVOLVED,
    )
    return (
        Heading("heading.confirmation", "Confirmed word for word"),
        day(at, "confirmed_on", ask),
    )


def _first_unanswered(record: Record) -> str:
    """Where the first answer is wanting; the objectives' own step when there are none."""
    standing = record.objectives.standing
    if not standing:
        step = record.cycle.process.step(StepKind.OBJECTIVES)
        return f"step:{step.code}" if step is not None else ""
    reflection = record.reflection
    wanting = [each for each in standing if not given(reflection.response(each.id).progress)]
    return f"responses.{(*wanting, *standing)[0].id}.progress"


def _way_back(record: Record) -> tuple[Action, ...]:
    """A reflection that arrives late can still be entered; a submitted one stays."""
    return (Action.BACK_TO_REFLECTION,) if record.reflection.submitted_at is None else ()
