"""A review in which nothing is written yet, and one that satisfies every gate.

Nobody can change them, so those of one status are made once.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from tests.ui.stages.record_parts import basis, beside, delivery, outcomes
from tests.ui.stages.record_parts.delivery import changes, money, reading, staff
from tests.ui.stages.record_parts.frame import (
    CEO,
    CHAIR,
    CLERK,
    CYCLE,
    FILE,
    FREE,
    MEETING,
    MONEY,
    NOW,
    PRIORITY,
    READING,
    SCHOOL,
    STAFF,
    TASK,
    TODAY,
    VICE,
    framework,
    process,
    scale,
)

from appraisal_app.domain.cycle import Cycle, Preset, Status, TimetableStep
from appraisal_app.domain.people import Trust
from appraisal_app.domain.process import StepKind, StepTemplate
from appraisal_app.domain.record import FILE_PARTS, Record, empty_parts

__all__ = [
    "CEO",
    "CHAIR",
    "CLERK",
    "CYCLE",
    "FILE",
    "FREE",
    "MEETING",
    "MONEY",
    "NOW",
    "PRIORITY",
    "READING",
    "SCHOOL",
    "STAFF",
    "TASK",
    "TODAY",
    "VICE",
    "empty_record",
    "full_record",
    "money",
    "page_of",
    "process",
    "reading",
    "scale",
    "staff",
]

_BEFORE_SUBMISSION = {Status.PRINCIPLES, Status.PLANNING, Status.REFLECTION}
_PLANNING = {Status.PRINCIPLES, Status.PLANNING}


@cache
def empty_record(status: Status = Status.PRINCIPLES) -> Record:
    """A review as a new file begins, with nobody in it."""
    file_parts: dict[str, Any] = {
        name: kind(id=FILE) for name, kind in FILE_PARTS.items() if kind is not Trust
    }
    return Record(
        trust=Trust(id=FILE, name="Northmoor Learning Trust"),
        cycle=Cycle(
            id=CYCLE,
            label="2025/26",
            preset=Preset.AUTUMN,
            start=date(2025, 9, 1),
            end=date(2026, 8, 31),
            meeting_date=MEETING,
            process=process(),
            frameworks=(framework("one"), framework("two")),
            scale=scale(),
            status=status,
        ),
        **file_parts,
        **empty_parts(CYCLE),
    )


@cache
def full_record(status: Status = Status.PRINCIPLES) -> Record:
    """A review in which every gate is met, standing at `status`; changes follow planning."""
    record = replace(
        empty_record(status),
        **basis.parts(),
        **delivery.parts(),
        **outcomes.parts(),
        **beside.parts(),
    )
    steps = tuple(
        TimetableStep(code=step.code, due=date(2026, 10, 14)) for step in record.cycle.process.steps
    )
    submitted = None if status in _BEFORE_SUBMISSION else NOW
    return replace(
        record,
        cycle=replace(record.cycle, steps=steps),
        objectives=replace(record.objectives, changes=() if status in _PLANNING else changes()),
        reflection=replace(record.reflection, submitted_at=submitted),
    )


def page_of(kind: StepKind) -> StepTemplate:
    """The first page of that kind in the process of these reviews."""
    return next(page for page in process().pages if page.kind is kind)
