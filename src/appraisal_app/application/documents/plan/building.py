"""Turns a record into the content of the objectives and development plan."""

from __future__ import annotations

from appraisal_app.application.documents import words
from appraisal_app.application.documents.building import (
    CONFIDENTIAL,
    copy,
    ink_boxes,
    named,
    period,
    serves,
)
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Cover, MeasureRow, MilestoneRow
from appraisal_app.application.documents.plan.content import (
    DevelopmentRow,
    PlanContent,
    PlannedObjective,
)
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record

_AGREED = "agreed already; room to sign in ink"


def build_plan(source: Source) -> PlanContent:
    """D08 from the objectives for the next period and the development plan."""
    record = source.record
    agreed_on = record.next_objectives.agreed_on
    cover = Cover(
        trust=record.trust.name,
        eyebrow="After the review of the chief executive",
        title="Objectives and development plan",
        cycle=record.cycle.label,
        classification=CONFIDENTIAL,
        facts=(
            ("Chief executive", named(record, Office.CHIEF_EXECUTIVE)),
            ("Follows the review of", period(record)),
            ("Next look at progress", words.day(record.development.next_review_on)),
        ),
        circulation=("chief executive", "panel"),
        standing=copy(source.copy_number),
    )
    return PlanContent(
        cover=cover,
        mark=source.mark,
        objectives=tuple(
            _planned(record, no, objective)
            for no, objective in enumerate(record.next_objectives.objectives, start=1)
        ),
        development=tuple(
            DevelopmentRow(
                need=each.need,
                action=each.action,
                kind=words.DEVELOPMENT[each.kind],
                by=each.by,
                boards_promise=each.boards_promise,
                promise_owner=each.promise_owner,
                promise_by=each.promise_by,
            )
            for each in record.development.actions
        ),
        agreed_on=agreed_on,
        next_review_on=record.development.next_review_on,
        signatures=ink_boxes(record, state=_AGREED if agreed_on is not None else words.IN_INK),
    )


def _planned(record: Record, no: int, objective: Objective) -> PlannedObjective:
    return PlannedObjective(
        no=no,
        title=objective.title,
        statement=objective.statement,
        kind=words.KINDS[objective.kind],
        serves=serves(record, objective),
        measures=tuple(
            MeasureRow(
                measure=c.measure,
                baseline=c.baseline,
                target=c.target,
                source=c.source,
                due=c.due,
            )
            for c in objective.success_criteria
        ),
        milestones=tuple(
            MilestoneRow(due=each.due, description=each.description)
            for each in objective.milestones
        ),
    )
