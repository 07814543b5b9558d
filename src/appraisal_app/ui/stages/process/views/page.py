"""Preliminary views: each member of the panel alone, the chair's sealed first."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.phrases import phrased, phrased_by, strung
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.views import Views
from appraisal_app.domain.views_awaited import views_awaited
from appraisal_app.ui.forms.blocks import Block, Check, Heading
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.process.views.by_form import VIEWS_BY_FORM
from appraisal_app.ui.stages.process.views.by_packet import VIEWS_BY_PACKET
from appraisal_app.ui.stages.process.views.others import others_blocks, others_to_read
from appraisal_app.ui.stages.process.views.own import (
    SEAL,
    first_open,
    own_blocks,
    own_to_read,
    seal,
)
from appraisal_app.ui.stages.reading_only import is_reading
from appraisal_app.ui.stages.wording import name_of

_VIEWS = part("views", Views)


def page(context: PageContext) -> StepContent:
    """What the panel thinks before it meets, told apart by person."""
    record = context.record
    at = At(_VIEWS, record)
    if is_reading(context, StepKind.VIEWS):
        return StepContent(
            blocks=(
                _heading(record),
                *own_to_read(record),
                *others_to_read(record),
                *VIEWS_BY_PACKET.blocks(context),
                *VIEWS_BY_FORM.blocks(context),
            ),
            targets=MappingProxyType({"own": "own", "sealed_at": "own"}),
        )
    can_seal = at.value.sealed_at is None and bool(record.objectives.standing)
    return StepContent(
        blocks=(
            _heading(record),
            *own_blocks(record),
            *VIEWS_BY_PACKET.blocks(context),
            *VIEWS_BY_FORM.blocks(context),
            *others_blocks(at, context.today),
        ),
        deeds=MappingProxyType(
            {**VIEWS_BY_PACKET.deeds, **VIEWS_BY_FORM.deeds, **({SEAL: seal} if can_seal else {})}
        ),
        awaits=_awaited(context),
        targets=MappingProxyType(
            {"own": _or_objectives(record, first_open(record)), "sealed_at": _sealing(record)}
        ),
    )


def _awaited(context: PageContext) -> tuple[Check, ...]:
    """That somebody who was asked has not answered yet; the review need not wait for it."""
    record = context.record
    asked = views_awaited(record, lambda: context.letters().post)
    names = [name_of(record, each) for each in asked]
    if not names:
        return ()
    text = phrased_by(
        len(names),
        "the view that was asked for is here: {names} has not answered yet",
        "the views that were asked for are here: {names} have not answered yet",
        names=strung(", ", names),
    )
    return (Check(text, target="others"),)


def _heading(record: Record) -> Block:
    own = record.views.own
    name = name_of(record, own.person) if own is not None else ""
    whose = (
        phrased("The view of {name}", name=name)
        if record.views.sealed_at is not None and name
        else "Your own view"
    )
    return Heading("heading.own", whose)


def _sealing(record: Record) -> str:
    if record.views.sealed_at is not None:
        return "own"
    return _or_objectives(record, "seal")


def _or_objectives(record: Record, target: str) -> str:
    """The target, or the page of the objectives while there are none to have a view on."""
    step = record.cycle.process.step(StepKind.OBJECTIVES)
    if record.objectives.standing or step is None:
        return target
    return f"step:{step.code}"
