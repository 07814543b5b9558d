"""What comes next in a review, and who has to do it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import Office, Role, SignatoryRole
from appraisal_app.domain.process import StepKind, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import is_complete


@dataclass(frozen=True, slots=True, kw_only=True)
class NextUp:
    """The next step, and whose turn it is; `is_complete` when it only has to be moved on."""

    step: StepTemplate
    turn: Role
    is_complete: bool = False


_WAY: Mapping[Status, tuple[StepKind, ...]] = MappingProxyType(
    {
        Status.PRINCIPLES: (
            StepKind.BASIS,
            StepKind.PRINCIPLES,
            StepKind.PEOPLE,
            StepKind.FRAMEWORK,
            StepKind.CONFIDENTIALITY,
            StepKind.ADOPTION,
        ),
        Status.PLANNING: (StepKind.PANEL, StepKind.TIMETABLE, StepKind.OBJECTIVES),
        Status.REFLECTION: (StepKind.REFLECTION,),
        Status.MEETING: (
            StepKind.PANEL,
            StepKind.EVIDENCE,
            StepKind.ADVICE,
            StepKind.VIEWS,
            StepKind.MEETING,
        ),
        Status.JUDGING: (StepKind.OBJECTIVES, StepKind.JUDGEMENTS, StepKind.STATEMENT),
        Status.COMMENTS: (
            StepKind.COMMENTS,
            StepKind.NEXT_OBJECTIVES,
            StepKind.DEVELOPMENT,
            StepKind.SIGN_OFF,
        ),
        Status.READY_TO_SIGN: (StepKind.SIGN_OFF,),
        Status.SIGNED: (StepKind.PAY, StepKind.REPORT),
        Status.REPORTED: (StepKind.LETTER,),
    }
)
"""The steps that each status waits for; the last is where the review is moved on."""

_SIGNERS = MappingProxyType(
    {SignatoryRole.CHAIR: Role.CHAIR, SignatoryRole.CHIEF_EXECUTIVE: Role.CHIEF_EXECUTIVE}
)


def next_up(record: Record) -> NextUp | None:
    """The first step that is not complete, or the one to move on from; None at the end."""
    kinds = _WAY.get(record.cycle.status, ())
    found = [step for kind in kinds if (step := record.cycle.process.step(kind)) is not None]
    if not found:
        return None
    step = next((step for step in found if not is_complete(record, step.kind)), found[-1])
    return NextUp(step=step, turn=_turn(record, step), is_complete=is_complete(record, step.kind))


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
