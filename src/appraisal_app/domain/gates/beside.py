"""Pages beside the stages: little is required there, but what is begun should make sense."""

from __future__ import annotations

from appraisal_app.domain.gates.check import Check, default, given
from appraisal_app.domain.objectives import ObjectiveChange, ObjectiveStatus
from appraisal_app.domain.record import Record

CHANGE_REASON_MIN = 20


def nothing(_: Record) -> tuple[Check, ...]:
    """Nothing is required."""
    return ()


def check_ins(record: Record) -> tuple[Check, ...]:
    """Every conversation says when it was and what was agreed."""
    found = record.check_ins.check_ins
    return default(
        "agreed",
        "every conversation has its date and what was agreed",
        "Enter for every conversation when it was and what was agreed.",
        holds=all(each.held_on is not None and given(each.agreed) for each in found),
        field="check_ins",
    )


def mid_cycle(record: Record) -> tuple[Check, ...]:
    """A review halfway speaks of every objective."""
    m = record.mid_cycle
    if m.held_on is None:
        return ()
    return (
        Check(
            rule="objectives",
            text="every objective is spoken about",
            mend="Write for every objective how it stands.",
            done=all(given(m.on(each.id).words) for each in record.objectives.standing),
            field="objectives",
        ),
        Check(
            rule="agreed",
            text="it is agreed with the chief executive",
            mend="Enter when the note was agreed with the chief executive.",
            done=m.agreed_on is not None,
            field="agreed_on",
        ),
    )


def changes(record: Record) -> tuple[Check, ...]:
    """Every change is agreed by both, or the disagreement is recorded."""
    found = record.objectives.changes
    return default(
        "agreed",
        "every change is agreed by the chair and the chief executive",
        "Enter when the chair and the chief executive agreed to each change, or record why not.",
        holds=all(_is_settled(record, each) for each in found),
        field="changes",
    )


def _is_settled(record: Record, change: ObjectiveChange) -> bool:
    """Both agreed; or the panel set it, and what the chief executive said stands beside it."""
    if change.agreed_by_chair_on is None:
        return False
    now = record.objectives.get(change.objective)
    if change.agreed_by_ceo_on is not None or now is None:
        return change.agreed_by_ceo_on is not None
    return now.status is ObjectiveStatus.SET_BY_PANEL and given(now.ceo_disagreement)


def concern(record: Record) -> tuple[Check, ...]:
    """Advice is taken before a concern goes on."""
    return default(
        "hr",
        "somebody who knows employment law was asked",
        "Ask for advice on employment law before you go on, or record why not.",
        holds=all(each.hr_advised for each in record.concerns.concerns),
        field="concerns",
    )


def task(record: Record, code: str) -> tuple[Check, ...]:
    """A step of the trust's own is done when somebody says so."""
    return (
        Check(
            rule="done",
            text="it is recorded when this was done",
            mend="Enter the date on which this was done.",
            done=record.tasks.on(code).done_on is not None,
            field="done_on",
        ),
    )
