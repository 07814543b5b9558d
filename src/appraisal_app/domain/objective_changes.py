"""Agreed objectives change only with a reason, and what they were before is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.objectives import FormerObjective, Objective, ObjectiveChange
from appraisal_app.domain.record import Record

REASON_MIN = 20
WHILE_PLANNING = frozenset({Status.PRINCIPLES, Status.PLANNING})
"""While these last, objectives are still being written."""


def with_change(
    record: Record, changed: Objective, *, change_id: str, on: date, reason: str
) -> Record:
    """The record with one agreed objective changed; raises DomainError without a reason.

    Raises KeyError when there is no such objective.
    """
    before = record.objectives.get(changed.id)
    if before is None:
        raise KeyError(changed.id)
    if len(reason.strip()) < REASON_MIN:
        sentence = f"Give a reason of at least {REASON_MIN} characters for changing an objective."
        raise DomainError((Refusal(sentence=sentence, step="changes", field="reason"),))
    change = ObjectiveChange(
        id=change_id,
        objective=changed.id,
        changed_on=on,
        reason=reason.strip(),
        before=FormerObjective(objective=before),
    )
    objectives = tuple(
        changed if each.id == changed.id else each for each in record.objectives.objectives
    )
    return replace(
        record,
        objectives=replace(
            record.objectives,
            objectives=objectives,
            changes=(*record.objectives.changes, change),
        ),
    )


def silently_changed(before: Record, after: Record) -> bool:
    """Whether an agreed objective was changed without a reason, or a change was taken out."""
    kept = before.objectives.changes
    still = after.objectives.changes
    if [_fact(each) for each in still[: len(kept)]] != [_fact(each) for each in kept]:
        return True
    if before.cycle.status in WHILE_PLANNING:
        return False
    explained = {each.objective for each in still[len(kept) :]}
    now = {each.id: _substance(each) for each in after.objectives.objectives}
    old = {each.id: _substance(each) for each in before.objectives.objectives}
    return any(
        now.get(key) != substance for key, substance in old.items() if key not in explained
    ) or (bool(now.keys() - old.keys()))


def _fact(change: ObjectiveChange) -> ObjectiveChange:
    """A change without the dates of agreement, which may still come."""
    return replace(change, agreed_by_chair_on=None, agreed_by_ceo_on=None)


def _substance(objective: Objective) -> tuple[object, ...]:
    """What was agreed: everything but how the milestones go and what it links to."""
    return (
        objective.title,
        objective.statement,
        objective.kind,
        objective.owner_controls,
        objective.success_criteria,
        tuple((each.id, each.description, each.due) for each in objective.milestones),
        objective.status,
        objective.ceo_disagreement,
        objective.start,
        objective.end,
    )
