"""Turns a record into the content of each document, field by field from the allow-list."""

from __future__ import annotations

from appraisal_app.application.documents import words
from appraisal_app.application.documents.extract import ExtractContent
from appraisal_app.application.documents.parts import Cover, Mark, MeasureRow, SignatureBox
from appraisal_app.application.documents.plan import (
    DevelopmentRow,
    MilestoneRow,
    PlanContent,
    PlannedObjective,
)
from appraisal_app.application.documents.reflection import Answered, ReflectionContent
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.people import Office, SignatoryRole
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Entry, Reflection

CONFIDENTIAL = "Confidential"


def named(record: Record, office: Office) -> str:
    """The name of whoever holds the office, or ""."""
    person = record.people.holding(office)
    return person.full_name if person is not None else ""


def period(record: Record) -> str:
    """The period under review, in words."""
    return f"{words.day(record.cycle.start)} to {words.day(record.cycle.end)}"


def given(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Those that say something."""
    return tuple(text.strip() for text in texts if text.strip())


def copy(number: int | None) -> str:
    """What a numbered print copy is called, or ""."""
    return f"copy {number}" if number is not None else ""


def ink_boxes(record: Record) -> tuple[SignatureBox, ...]:
    """Places to sign in ink for chair and chief executive."""
    holders = (
        (SignatoryRole.CHAIR, Office.CHAIR, "agreed"),
        (SignatoryRole.CHIEF_EXECUTIVE, Office.CHIEF_EXECUTIVE, "agreed"),
    )
    return tuple(
        SignatureBox(
            office=words.SIGNERS[role],
            name=named(record, office),
            meaning=meaning,
            state=words.NOT_SIGNED,
        )
        for role, office, meaning in holders
    )


def build_plan(record: Record, mark: Mark, *, copy_number: int | None = None) -> PlanContent:
    """D08 from the objectives for the next period and the development plan."""
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
        standing=copy(copy_number),
    )
    return PlanContent(
        cover=cover,
        mark=mark,
        objectives=tuple(
            _planned(no, objective)
            for no, objective in enumerate(record.next_objectives.objectives, start=1)
        ),
        development=tuple(
            DevelopmentRow(
                need=each.need,
                action=each.action,
                kind=words.DEVELOPMENT[each.kind],
                by=each.by,
                boards_promise=each.boards_promise,
            )
            for each in record.development.actions
        ),
        agreed_on=record.next_objectives.agreed_on,
        next_review_on=record.development.next_review_on,
        signatures=ink_boxes(record),
    )


def _planned(no: int, objective: Objective) -> PlannedObjective:
    return PlannedObjective(
        no=no,
        title=objective.title,
        statement=objective.statement,
        kind=words.KINDS[objective.kind],
        serves=objective.strategy_ref,
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


def build_reflection(
    record: Record, mark: Mark, *, copy_number: int | None = None
) -> ReflectionContent:
    """D03 from the reflection as it was submitted."""
    reflection = record.reflection
    cover = Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title="Chief executive's self-review",
        cycle=record.cycle.label,
        classification=CONFIDENTIAL,
        facts=(
            ("Written by", named(record, Office.CHIEF_EXECUTIVE)),
            ("Period", period(record)),
            ("Submitted", _submitted(reflection)),
        ),
        circulation=("chief executive", "panel", "adviser"),
        standing=copy(copy_number),
    )
    return ReflectionContent(
        cover=cover,
        mark=mark,
        origin=_origin(reflection),
        objectives=tuple(
            _answered(record, no, objective)
            for no, objective in enumerate(record.objectives.standing, start=1)
        ),
        answers=(
            ("What I am proud of", reflection.achievements),
            ("What was hard", reflection.challenges),
            ("What was outside my control", reflection.outside_control),
            ("Support I would like from the board", reflection.support_wanted),
            ("How I would like to develop", reflection.development),
            ("Ideas for the next objectives", reflection.ideas),
        ),
    )


def _submitted(reflection: Reflection) -> str:
    return words.day(reflection.submitted_at.date()) if reflection.submitted_at else ""


def _origin(reflection: Reflection) -> str:
    how = (
        "Typed from paper"
        if reflection.entry is Entry.FROM_PAPER
        else "Entered by the chief executive"
    )
    if reflection.confirmed_on is None:
        return f"{how}; not yet confirmed word for word."
    confirmed = words.day(reflection.confirmed_on)
    return f"{how}; confirmed word for word by the chief executive on {confirmed}."


def _answered(record: Record, no: int, objective: Objective) -> Answered:
    response = record.reflection.response(objective.id)
    return Answered(
        no=no,
        title=objective.title,
        progress=response.progress,
        own_view=record.cycle.scale.label(response.own_view),
        obstacles=response.obstacles,
    )


def build_extract(record: Record, mark: Mark) -> ExtractContent:
    """D13 from the board report alone; raises ValueError without a meeting date."""
    report = record.report
    if report.meeting_date is None:
        raise ValueError
    return ExtractContent(
        trust=record.trust.name,
        mark=mark,
        meeting_date=report.meeting_date,
        item=report.item,
        heading=f"Performance review of the chief executive, {record.cycle.label}",
        withdrawn=given(report.withdrawn),
        text=report.text,
        resolution=report.resolution,
        confidential_minute=report.confidential_minute,
    )
