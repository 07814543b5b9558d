"""Refusals as lines of a page's error summary, each with the place to mend it."""

from __future__ import annotations

from collections.abc import Callable

from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import code_of

STEP = "step:"

FieldOf = Callable[[PageContext, StepKind, str], str]
"""The key on that kind's own page that mends the field named by the gate."""


def problems_of(
    context: PageContext, kind: StepKind, refusals: tuple[Refusal, ...], field_of: FieldOf
) -> tuple[Problem, ...]:
    """One line for each refusal, seen from the page of `kind`."""
    return tuple(
        Problem(refusal.sentence, _target(context, kind, refusal, field_of)) for refusal in refusals
    )


def _target(context: PageContext, kind: StepKind, refusal: Refusal, field_of: FieldOf) -> str:
    here = code_of(context.record, kind, context.code)
    if not refusal.step:
        return ""
    there = _kind_of(context.record, refusal.step)
    field = field_of(context, there, refusal.field) if there is not None else refusal.field
    if field.startswith(STEP) or (refusal.step == here and field):
        return field
    place = f"{STEP}{refusal.step}"
    return f"{place}#{field}" if field else place


def _kind_of(record: Record, code: str) -> StepKind | None:
    page = record.cycle.process.page(code)
    return page.kind if page is not None else None
