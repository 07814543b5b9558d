"""The fields of one judgement: what was found, the word from the scale, and the reasons."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.outcomes import (
    NOT_ASSESSED,
    REASONS_MIN,
    UNJUDGED,
    is_critical,
    is_far_from_own_view,
)
from appraisal_app.domain.judgement import Finding, Judgement
from appraisal_app.domain.judgement_advice import Mention, advice_on_judgement, mentions
from appraisal_app.domain.objectives import Objective, SuccessCriterion
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Block, Facts, Field, Heading, Note, NoteKind
from appraisal_app.ui.stages.fields import Ask, choice, long_text
from appraisal_app.ui.stages.outcomes.judgements.leftover import leftover
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import rating_options

FOUND_LIMIT = 1_200
REASONS_LIMIT = 4_000
_PART_LIMIT = 1_200


def new_judgement(objective_id: str) -> Judgement:
    """A judgement that nobody has made yet."""
    return Judgement(objective=objective_id)


def judging(at: At[Any], objective: Objective) -> tuple[Block, ...]:
    """What was found for each measure, then the panel's judgement and why."""
    key = at.place.key
    return (
        *((Heading(f"{key}.found", "What was found", level=3),) if _measures(objective) else ()),
        *(_finding(at, each) for each in objective.success_criteria),
        Heading(f"{key}.judging", "The panel's judgement", level=3),
        *_without(at),
        choice(at, "panel_rating", _rating_ask(), rating_options(at.record.cycle.scale)),
        long_text(at, "reasons", _reasons_ask(at, objective), limit=REASONS_LIMIT),
        *_difference(at, objective),
        *_raised(at, objective),
    )


def _measures(objective: Objective) -> bool:
    return bool(objective.success_criteria)


def _new_finding(criterion_id: str) -> Finding:
    return Finding(criterion=criterion_id)


def _finding(at: At[Any], criterion: SuccessCriterion) -> Field:
    found: At[Any] = at.item("findings", criterion.id, _new_finding, id_name="criterion")
    measure = criterion.measure.strip() or "Measure without a name"
    ask = Ask(measure, "What was found: the figure or the fact, with its date.")
    return long_text(found, "found", ask, limit=FOUND_LIMIT)


def _without(at: At[Any]) -> tuple[Block, ...]:
    """Why the board goes without this judgement, if it does."""
    set_aside = at.record.overrides.of(UNJUDGED)
    if set_aside is None or at.value.panel_rating:
        return ()
    text = phrased("The board goes without a judgement: {reason}", reason=set_aside.reason)
    return (Note(f"{at.place.key}.unjudged", text, kind=NoteKind.QUIET),)


def _rating_ask() -> Ask:
    return Ask("Which words fit best?", "Choose one line. Nothing is counted or added up.")


def _reasons_ask(at: At[Any], objective: Objective) -> Ask:
    least = phrased("At least {reasons_min} characters", reasons_min=REASONS_MIN)
    if at.value.panel_rating == NOT_ASSESSED:
        return Ask(
            "Why is it not assessed?", phrased("{least}: what stood in the way.", least=least)
        )
    return Ask(
        "Why?",
        phrased("{least}: what you saw, and why it led you to this judgement.", least=least),
        advice=advice_on_judgement(at.record, objective),
    )


def _difference(at: At[Any], objective: Objective) -> tuple[Block, ...]:
    if not is_far_from_own_view(at.record, objective.id):
        return leftover(at.record, at.value, "difference")
    own = at.record.cycle.scale.label(at.record.reflection.response(objective.id).own_view)
    ask = Ask(
        "Why do you see it so differently from the chief executive?",
        phrased(
            "The chief executive's own view is “{own}”. Say what you weigh in another way.", own=own
        ),
    )
    return (long_text(at, "difference", ask, limit=_PART_LIMIT),)


def _raised(at: At[Any], objective: Objective) -> tuple[Block, ...]:
    if not is_critical(at.record, at.value.panel_rating):
        return leftover(at.record, at.value, "raised_before")
    ask = Ask(
        "When was this raised with the chief executive before?",
        "Nobody should hear of it here for the first time.",
    )
    return (
        *_spoken(at, mentions(at.record, objective.id)),
        long_text(at, "raised_before", ask, limit=_PART_LIMIT),
    )


def _spoken(at: At[Any], found: tuple[Mention, ...]) -> tuple[Block, ...]:
    key = at.place.key
    if not found:
        text = "No conversation of the year is on record that spoke of this objective."
        return (Note(f"{key}.unspoken", text, kind=NoteKind.QUIET),)
    rows = tuple((_where(each), each.words.strip() or "nothing noted") for each in found)
    return (
        Heading(f"{key}.spoken", "Where the year spoke of it", level=3),
        Facts(f"{key}.mentions", rows),
    )


def _where(mention: Mention) -> str:
    return phrased("{where}, {on}", where=mention.where, on=long_day(mention.on) or "no date")
