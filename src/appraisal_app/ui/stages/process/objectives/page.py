"""The objectives that this review judges."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.objective_advice import advice_on_all
from appraisal_app.domain.objectives import Objectives
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, day, text
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.objectives import objective_list
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part

_OBJECTIVES = part("objectives", Objectives)
_EMPTY = "No objective is entered yet. Enter those that were agreed for this period."


def page(context: PageContext) -> StepContent:
    """What was agreed for the period under review."""
    at = At(_OBJECTIVES, context.record)
    ask = Ask(
        "What was the chief executive asked to bring about?",
        "Three to six are usual. Advice under a field is a suggestion and stops nothing.",
        who.OBJECTIVES,
        advice=advice_on_all(at.value.standing),
    )
    agreed_on = Ask(
        "When were they agreed?", "The day on which both sides said yes.", who.OBJECTIVES
    )
    agreed_where = Ask(
        "Where is that recorded?",
        "For instance: review meeting of 5 November 2025.",
        who.OBJECTIVES,
    )
    return StepContent(
        blocks=(
            Heading("heading.agreed", "How they were agreed"),
            day(at, "agreed_on", agreed_on),
            text(at, "agreed_where", agreed_where),
            Heading("heading.objectives", "The objectives"),
            objective_list(at, ask, _EMPTY, _answered(context.record)),
        ),
        targets=MappingProxyType({"agreed_on": first_gap(at, "agreed_on", "agreed_where")}),
        actions=offers(
            context, StepKind.OBJECTIVES, Action.BACK_TO_PLANNING, Action.OPEN_REFLECTION
        ),
    )


def _answered(record: Record) -> frozenset[str]:
    return frozenset(
        (
            *(each.objective for each in record.reflection.responses),
            *(each.objective for each in record.judgements.judgements),
        )
    )
