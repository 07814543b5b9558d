"""The rail of an open review: places, stages with their steps, status in shape and word."""

from __future__ import annotations

from datetime import date

from appraisal_app.domain.process import Stage, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks, is_complete
from appraisal_app.ui.destinations import DOCUMENTS, HOME
from appraisal_app.ui.shell.state import RailEntry, RailStage, RailState
from appraisal_app.ui.widgets.mark_kind import Mark

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def rail(record: Record, today: date, current: str) -> RailState:
    """The way through this review."""
    return RailState(
        title=record.trust.name,
        subtitle=f"Review {record.cycle.label} of the chief executive",
        before=(RailEntry(HOME, "Home", icon="house"),),
        stages=tuple(
            _stage(record, today, number, stage)
            for number, stage in enumerate(record.cycle.process.stages, start=1)
        ),
        after=(RailEntry(DOCUMENTS, "Documents", icon="files"),),
        current=current,
    )


def _stage(record: Record, today: date, number: int, stage: Stage) -> RailStage:
    done = sum(is_complete(record, step.kind) for step in stage.steps)
    return RailStage(
        number,
        stage.title,
        done=done,
        total=len(stage.steps),
        steps=tuple(_step(record, today, step) for step in stage.steps),
    )


def _step(record: Record, today: date, step: StepTemplate) -> RailEntry:
    if is_complete(record, step.kind):
        return RailEntry(step.code, step.title, mark=Mark.DONE, status="complete")
    due = record.cycle.step(step.code).due
    if due is not None and due < today and not record.cycle.is_sealed:
        late = _late(due, today)
        return RailEntry(step.code, step.title, mark=Mark.LATE, status=late, due=late, late=True)
    short = f"{due.day} {_MONTHS[due.month - 1]}" if due is not None else ""
    if any(check.done for check in checks(record, step.kind)):
        return RailEntry(step.code, step.title, mark=Mark.NOW, status="begun", due=short)
    return RailEntry(step.code, step.title, mark=Mark.TODO, status="not begun", due=short)


def _late(due: date, today: date) -> str:
    days = (today - due).days
    return f"{days} day{'s' if days > 1 else ''} late"
