"""Turns a record into the content of each document, field by field from the allow-list."""

from __future__ import annotations

from appraisal_app.application.documents import words
from appraisal_app.application.documents.extract import ExtractContent
from appraisal_app.application.documents.parts import (
    Cover,
    Mark,
    MeasureRow,
    MilestoneRow,
    SignatureBox,
)
from appraisal_app.application.documents.plan import (
    DevelopmentRow,
    PlanContent,
    PlannedObjective,
)
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.people import Office, SignatoryRole
from appraisal_app.domain.record import Record

CONFIDENTIAL = "Confidential"


def named(record: Record, office: Office) -> str:
    """The name of whoever held the office on the day of the review meeting, or ""."""
    person = record.people.holding(office, record.meeting.held_on or record.cycle.meeting_date)
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


def ink_boxes(record: Record, *, meaning: str = "agreed") -> tuple[SignatureBox, ...]:
    """Places to sign in ink for chair and chief executive."""
    holders = (
        (SignatoryRole.CHAIR, Office.CHAIR),
        (SignatoryRole.CHIEF_EXECUTIVE, Office.CHIEF_EXECUTIVE),
    )
    return tuple(
        SignatureBox(
            office=words.SIGNERS[role],
            name=named(record, office),
            meaning=meaning,
            state=words.NOT_SIGNED,
        )
        for role, office in holders
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
        agreed_on=record.next_objectives.agreed_on,
        next_review_on=record.development.next_review_on,
        signatures=ink_boxes(record),
    )


def serves(record: Record, objective: Objective) -> str:
    """The title of the trust's priority that the objective serves, or what was written for it."""
    priority = record.profile.priority(objective.priority)
    title = priority.title.strip() if priority is not None else ""
    return title or objective.strategy_ref.strip()


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
