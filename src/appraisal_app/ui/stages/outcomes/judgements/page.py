"""The panel's judgements, objective by objective; nothing is added up."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.outcomes import REASONS_MIN
from appraisal_app.domain.judgement import Finding, Judgement, Judgements
from appraisal_app.domain.judgement_advice import advice_on_judgement
from appraisal_app.domain.objectives import Objective, SuccessCriterion
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Facts, Field, Heading, Note
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, choice, long_text
from appraisal_app.ui.stages.objectives import numbered
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import rating_options, titled

FOUND_LIMIT = 1_200
REASONS_LIMIT = 4_000
_JUDGEMENTS = part("judgements", Judgements)


def page(context: PageContext) -> StepContent:
    """What the panel makes of each objective, and why."""
    at = At(_JUDGEMENTS, context.record)
    standing = context.record.objectives.standing
    blocks = tuple(
        block
        for no, objective in enumerate(standing, start=1)
        for block in _objective(at, objective, numbered(no, len(standing)))
    )
    nothing = Note("note.nothing", "There is no objective to judge. Enter the objectives first.")
    return StepContent(
        blocks=blocks or (nothing,),
        actions=offers(context, StepKind.JUDGEMENTS, Action.BACK_TO_MEETING),
        targets=MappingProxyType({"judgements": _first_wanting(context.record)}),
    )


def _objective(at: At[Judgements], objective: Objective, number: str) -> tuple[Block, ...]:
    place: At[Any] = at.item("judgements", objective.id, _new, id_name="objective")
    return (
        Heading(f"{place.place.key}.heading", titled(objective.title), eyebrow=number),
        Facts(f"{place.place.key}.facts", _facts(at.record, objective)),
        *(_finding(place, each) for each in objective.success_criteria),
        *_judgement(place, objective),
    )


def _new(objective_id: str) -> Judgement:
    return Judgement(objective=objective_id)


def _new_finding(criterion_id: str) -> Finding:
    return Finding(criterion=criterion_id)


def _facts(record: Record, objective: Objective) -> tuple[tuple[str, str], ...]:
    return (
        *(_measure(each) for each in objective.success_criteria),
        *_own_view(record, objective),
        ("Evidence", _evidence(record, objective)),
    )


def _measure(criterion: SuccessCriterion) -> tuple[str, str]:
    steps = (
        f"started at {criterion.baseline.strip() or 'an unknown point'}",
        f"target {criterion.target.strip() or 'not named'}",
    )
    return (criterion.measure.strip() or "Measure without a name", ", ".join(steps))


def _own_view(record: Record, objective: Objective) -> tuple[tuple[str, str], ...]:
    """Only what was submitted may be seen by the panel."""
    if record.reflection.submitted_at is None:
        return ()
    response = record.reflection.response(objective.id)
    label = record.cycle.scale.label(response.own_view)
    rows = (
        ("The chief executive's own view", label),
        ("In the chief executive's words", response.progress),
        ("What got in the way", response.obstacles),
    )
    return tuple(row for row in rows if row[1].strip())


def _evidence(record: Record, objective: Objective) -> str:
    titles = [
        f"{item.title.strip() or 'untitled'}{f' ({long_day(item.date)})' if item.date else ''}"
        for item in record.evidence.about(objective.id)
    ]
    return "; ".join(titles) or "none listed yet"


def _finding(place: At[Any], criterion: SuccessCriterion) -> Field:
    at: At[Any] = place.item("findings", criterion.id, _new_finding, id_name="criterion")
    measure = criterion.measure.strip() or "this measure"
    ask = Ask(
        f"What was found: {measure}",
        "The figure or the fact, with its date.",
        who.DRAFT,
    )
    return long_text(at, "found", ask, limit=FOUND_LIMIT)


def _judgement(place: At[Any], objective: Objective) -> tuple[Field, ...]:
    record = place.record
    rating = Ask(
        "The panel's judgement",
        "Choose the words that fit best. Nothing is counted or added up.",
        who.DRAFT,
    )
    reasons = Ask(
        "Why?",
        f"At least {REASONS_MIN} characters: what you saw, and why it led you to this judgement.",
        who.DRAFT,
        advice=advice_on_judgement(record, objective),
    )
    return (
        choice(place, "panel_rating", rating, rating_options(record.cycle.scale)),
        long_text(place, "reasons", reasons, limit=REASONS_LIMIT),
    )


def _first_wanting(record: Record) -> str:
    """Where the first judgement or reason is wanting."""
    standing = record.objectives.standing
    if not standing:
        step = record.cycle.process.step(StepKind.OBJECTIVES)
        return f"step:{step.code}" if step is not None else ""
    keys = {rating.key for rating in record.cycle.scale.ratings}
    for objective in standing:
        judgement = record.judgements.on(objective.id)
        if judgement.panel_rating not in keys:
            return f"judgements.{objective.id}.panel_rating"
        if len(judgement.reasons.strip()) < REASONS_MIN:
            return f"judgements.{objective.id}.reasons"
    return f"judgements.{standing[0].id}.panel_rating"
