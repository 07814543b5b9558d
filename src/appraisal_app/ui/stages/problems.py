"""Refusals as lines of a page's error summary, each with the place to mend it."""

from __future__ import annotations

from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import code_of
from appraisal_app.ui.stages.registry import PAGES

STEP = "step:"


def problems_of(
    context: PageContext, kind: StepKind, refusals: tuple[Refusal, ...]
) -> tuple[Problem, ...]:
    """One line for each refusal, seen from the page of `kind`."""
    return tuple(Problem(refusal.sentence, _target(context, kind, refusal)) for refusal in refusals)


def _target(context: PageContext, kind: StepKind, refusal: Refusal) -> str:
    here = code_of(context.record, kind)
    if not refusal.step:
        return ""
    there = _kind_of(context.record, refusal.step)
    field = _field(context, there, refusal.field)
    if field.startswith(STEP) or (refusal.step == here and field):
        return field
    place = f"{STEP}{refusal.step}"
    return f"{place}#{field}" if field else place


def _kind_of(record: Record, code: str) -> StepKind | None:
    return next((step.kind for step in record.cycle.process.steps if step.code == code), None)


def _field(context: PageContext, kind: StepKind | None, field: str) -> str:
    """The key on that step's own page that mends the field named by the gate."""
    page = PAGES.get(kind) if kind is not None else None
    if page is None or not field:
        return field
    content = page(context)
    return content.targets.get(field, field)
