"""The panel's judgements, objective by objective; nothing is added up."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.gates.outcomes import (
    LONG_REASONS,
    REASONS_MIN,
    is_at_an_end,
    is_critical,
    is_far_from_own_view,
    is_reached,
    was_raised,
)
from appraisal_app.domain.judgement import Judgements
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, ListField, Note
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.objective_words import numbered
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.outcomes.judgements.before import before
from appraisal_app.ui.stages.outcomes.judgements.judging import judging, new_judgement
from appraisal_app.ui.stages.outcomes.judgements.leftover import clearing
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import titled

_JUDGEMENTS = part("judgements", Judgements)
_NOT_YET = "No judgement yet"


def page(context: PageContext) -> StepContent:
    """What the panel makes of each objective, and why."""
    return StepContent(
        blocks=_blocks(context),
        actions=offers(context, StepKind.JUDGEMENTS, Action.BACK_TO_MEETING),
        edits=clearing(context.record),
        targets=_targets(context.record),
    )


def _blocks(context: PageContext) -> tuple[Block, ...]:
    standing = context.record.objectives.standing
    if not standing:
        text = "There is no objective to judge. Enter the objectives first."
        return (Note("note.nothing", text),)
    return (
        ListField(
            "judgements",
            "What does the panel make of each objective?",
            hint="First what the year says, then your own words. Several views stand side by "
            "side; none is counted or averaged.",
            who=who.DRAFT,
            items=tuple(
                _card(context, objective, numbered(no, len(standing)))
                for no, objective in enumerate(standing, start=1)
            ),
        ),
    )


def _card(context: PageContext, objective: Objective, number: str) -> Card:
    record = context.record
    at: At[Any] = At(_JUDGEMENTS, record).item(
        "judgements", objective.id, new_judgement, id_name="objective"
    )
    rating = record.cycle.scale.label(record.judgements.on(objective.id).panel_rating)
    return Card(
        objective.id,
        titled(objective.title),
        summary=phrased("{number} · {rating}", number=number, rating=rating or _NOT_YET),
        blocks=(*before(context, at.place.key, objective), *judging(at, objective)),
    )


def _targets(record: Record) -> Mapping[str, str]:
    """Where the first thing is wanting that a condition asks for."""
    standing = record.objectives.standing
    if not standing:
        step = record.cycle.process.step(StepKind.OBJECTIVES)
        there = f"step:{step.code}" if step is not None else "note.nothing"
        return MappingProxyType({"judgements": there, "reasons": there})
    return MappingProxyType(
        {
            "judgements": _field(record, _unjudged(record), "panel_rating"),
            "reasons": _field(record, _shorter(record, REASONS_MIN), "reasons"),
            "ends": _field(record, _at_ends(record), "reasons"),
            "difference": _field(record, _unexplained(record), "difference"),
            "raised_before": _field(record, _surprising(record), "raised_before"),
            "evidence": _to_evidence(record),
        }
    )


def _field(record: Record, wanting: tuple[Objective, ...], name: str) -> str:
    objective = (*wanting, record.objectives.standing[0])[0]
    return f"judgements.{objective.id}.{name}"


def _unjudged(record: Record) -> tuple[Objective, ...]:
    keys = {rating.key for rating in record.cycle.scale.ratings}
    standing = record.objectives.standing
    return tuple(o for o in standing if record.judgements.on(o.id).panel_rating not in keys)


def _shorter(record: Record, least: int) -> tuple[Objective, ...]:
    judged = (o for o in record.objectives.standing if record.judgements.on(o.id).panel_rating)
    return tuple(o for o in judged if len(record.judgements.on(o.id).reasons.strip()) < least)


def _at_ends(record: Record) -> tuple[Objective, ...]:
    short = _shorter(record, LONG_REASONS)
    return tuple(o for o in short if is_at_an_end(record, record.judgements.on(o.id).panel_rating))


def _unexplained(record: Record) -> tuple[Objective, ...]:
    far = (o for o in record.objectives.standing if is_far_from_own_view(record, o.id))
    return tuple(o for o in far if not given(record.judgements.on(o.id).difference))


def _surprising(record: Record) -> tuple[Objective, ...]:
    critical = (
        o
        for o in record.objectives.standing
        if is_critical(record, record.judgements.on(o.id).panel_rating)
    )
    return tuple(
        o
        for o in critical
        if not given(record.judgements.on(o.id).raised_before) and not was_raised(record, o.id)
    )


def _to_evidence(record: Record) -> str:
    """The page for evidence, or the judgement that goes without."""
    step = record.cycle.process.step(StepKind.EVIDENCE)
    if step is not None:
        return f"step:{step.code}"
    bare = tuple(
        o
        for o in record.objectives.standing
        if is_reached(record, record.judgements.on(o.id).panel_rating)
        and not record.evidence.about(o.id)
    )
    return _field(record, bare, "panel_rating")
