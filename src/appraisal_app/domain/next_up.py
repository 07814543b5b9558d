"""What comes next in a review, and who has to do it."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import Office, Role, SignatoryRole
from appraisal_app.domain.process import StepKind, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import is_complete
from appraisal_app.domain.way_ahead import missing_at, steps_of


@dataclass(frozen=True, slots=True, kw_only=True)
class NextUp:
    """The next step, and whose turn it is; `is_complete` when it only has to be moved on."""

    step: StepTemplate
    turn: Role
    is_complete: bool = False


_SIGNERS = MappingProxyType(
    {SignatoryRole.CHAIR: Role.CHAIR, SignatoryRole.CHIEF_EXECUTIVE: Role.CHIEF_EXECUTIVE}
)


def next_up(record: Record) -> NextUp | None:
    """The first step that is not complete, or the one to move on from; None at the end."""
    found = steps_of(record, record.cycle.status)
    if not found:
        return None
    step = next((step for step in found[:-1] if not _is_complete(record, step)), None)
    step = step or _in_the_way(record, found[-1])
    return NextUp(step=step, turn=_turn(record, step), is_complete=_is_complete(record, step))


def _in_the_way(record: Record, last: StepTemplate) -> StepTemplate:
    """Any other step without which the review is not moved on from the last one, or that one."""
    missing = (each.step for each in missing_at(record, record.cycle.status))
    return next((step for step in missing if step != last), last)


def _is_complete(record: Record, step: StepTemplate) -> bool:
    return is_complete(record, step.kind, step.code)


def _turn(record: Record, step: StepTemplate) -> Role:
    awaited = record.sign_off.awaited
    if record.cycle.status is Status.READY_TO_SIGN and awaited:
        return _SIGNERS[awaited[0]]
    not_asked = step.kind is StepKind.REFLECTION and record.reflection.requested_on is None
    not_given = step.kind is StepKind.COMMENTS and record.statement.received_on is None
    if not_asked or not_given or step.owner not in set(Role):
        return Role.CHAIR
    role = Role(step.owner)
    is_there = role is not Role.CLERK or record.people.holding(Office.CLERK) is not None
    return role if is_there else Role.CHAIR
