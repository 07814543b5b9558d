"""Every change that was recorded, old and new side by side, the latest first."""

from __future__ import annotations

from typing import Any

from appraisal_app.application.documents import words
from appraisal_app.application.documents.objective_differences import differences, told
from appraisal_app.domain.objective_changes import after_change, before_change
from appraisal_app.domain.objectives import ObjectiveChange, Objectives, ObjectiveStatus
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Facts, ListField, Note
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.between.changes.proposals import side_by_side
from appraisal_app.ui.stages.fields import Ask, day
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import titled


def history(at: At[Objectives]) -> ListField:
    """The list; nothing is taken out of it, and only dates of agreement may still come."""
    return ListField(
        "changes",
        "Changes that were recorded",
        hint="They stay as they are; only a missing date of agreement may still come.",
        who=who.OBJECTIVES,
        items=tuple(_card(at.existing("changes", each.id)) for each in reversed(at.value.changes)),
        empty_text="Nothing was changed since the objectives were agreed.",
    )


def first_unsettled(record: Record) -> str:
    """The field of the first change that is not agreed by both; the list when there is none."""
    for each in record.objectives.changes:
        for name in ("agreed_by_chair_on", "agreed_by_ceo_on"):
            if getattr(each, name) is None:
                return f"changes.{each.id}.{name}"
    return "changes"


def _card(at: At[Any]) -> Card:
    change: ObjectiveChange = at.value
    before, after = before_change(change), after_change(at.record, change)
    found = differences(before, after)
    if before is None:
        said = "A new objective."
    elif after.status is ObjectiveStatus.WITHDRAWN is not before.status:
        said = "It was withdrawn."
    else:
        said = told(found)
    return Card(
        change.id,
        f"{titled((before or after).title)}",
        summary=phrased(
            "{changed_on} · {change}",
            changed_on=words.day(change.changed_on),
            change=_agreed(change),
        ),
        blocks=(
            Note(f"changes.{change.id}.said", said),
            Facts(f"changes.{change.id}.why", (("Why", change.reason),)),
            side_by_side(f"changes.{change.id}.table", found),
            *_dates(at),
        ),
    )


def _agreed(change: ObjectiveChange) -> str:
    chair, chief = change.agreed_by_chair_on, change.agreed_by_ceo_on
    if chair is not None and chief is not None:
        return phrased("agreed by both on {chair}", chair=words.day(max(chair, chief)))
    if chair is not None:
        return "agreed by the chair only"
    return "agreed by the chief executive only" if chief is not None else "not agreed yet"


def _dates(at: At[Any]) -> tuple[Block, ...]:
    return (
        day(at, "agreed_by_chair_on", Ask("When did the chair agree?")),
        day(at, "agreed_by_ceo_on", Ask("When did the chief executive agree?")),
    )
