"""The review's state machine: one table, `refusals()` and `advance()`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from appraisal_app.domain.applying import does_not_apply
from appraisal_app.domain.cycle import Action, Cycle, Moved, Status
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.gates import agreeing
from appraisal_app.domain.gates.check import Check
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StageKind, StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Reflection, opened_again
from appraisal_app.domain.steps import checks, is_complete

REASON_MIN = 15

Guard = Callable[[Record], tuple[Refusal, ...]]


def unmet(record: Record, kind: StepKind, found: tuple[Check, ...]) -> tuple[Refusal, ...]:
    """A refusal for each condition of that step which is not met, with the place to mend it."""
    step = record.cycle.process.step(kind)
    code = step.code if step is not None else kind.value
    return tuple(
        Refusal(sentence=check.mend, step=code, field=check.field, hard=check.hard)
        for check in found
        if not check.is_met and check.mend
    )


def complete(*kinds: StepKind, stage: StageKind | None = None) -> Guard:
    """A guard that these steps are complete, and the trust's own steps of a stage if one is named.

    A step that the process does not use stands in nobody's way.
    """

    def guard(record: Record) -> tuple[Refusal, ...]:
        present = [kind for kind in kinds if record.cycle.process.step(kind) is not None]
        found = (r for kind in present for r in unmet(record, kind, checks(record, kind)))
        return (*found, *_own_steps(record, stage))

    return guard


def _own_steps(record: Record, stage: StageKind | None) -> Iterator[Refusal]:
    for each in record.cycle.process.stages:
        for step in each.used if each.kind is stage else ():
            if step.kind is StepKind.TASK and not is_complete(record, step.kind, step.code):
                sentence = f"Enter when “{step.title}” was done."
                yield Refusal(sentence=sentence, step=step.code, field="done_on")


_FIRST_STAGE = (
    StepKind.BASIS,
    StepKind.PRINCIPLES,
    StepKind.PEOPLE,
    StepKind.FRAMEWORK,
    StepKind.CONFIDENTIALITY,
    StepKind.ADOPTION,
)
_BEFORE_RELEASE = (
    *_FIRST_STAGE,
    StepKind.PANEL,
    StepKind.OBJECTIVES,
    StepKind.EVIDENCE,
    StepKind.ADVICE,
    StepKind.VIEWS,
    StepKind.MEETING,
    StepKind.JUDGEMENTS,
    StepKind.STATEMENT,
)
"""Asked again, because the earlier pages stay open while the panel judges."""


def _ready(record: Record) -> tuple[Refusal, ...]:
    steps = complete(
        *_BEFORE_RELEASE,
        StepKind.COMMENTS,
        StepKind.NEXT_OBJECTIVES,
        StepKind.DEVELOPMENT,
    )
    known = {check.rule for check in agreeing.circulation(record)}
    last = tuple(check for check in checks(record, StepKind.SIGN_OFF) if check.rule in known)
    return (*steps(record), *unmet(record, StepKind.SIGN_OFF, last))


def _unsigned(record: Record) -> tuple[Refusal, ...]:
    if record.sign_off.signatures and not record.cycle.signed_elsewhere:
        return (
            Refusal(
                sentence="Somebody has signed, so the statement cannot go back to draft. "
                "Close it, and say what changed in an addendum.",
                step=StepKind.SIGN_OFF.value,
                hard=True,
            ),
        )
    return ()


def _open(_: Record) -> tuple[Refusal, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """From one status to another, if the guard has nothing against it.

    Without a source it starts wherever nothing is signed yet.
    """

    source: Status | None
    target: Status
    guard: Guard = _open
    needs_reason: bool = False


TRANSITIONS: Mapping[Action, Transition] = MappingProxyType(
    {
        Action.OPEN_PLANNING: Transition(
            source=Status.PRINCIPLES,
            target=Status.PLANNING,
            guard=complete(*_FIRST_STAGE, stage=StageKind.PRINCIPLES),
        ),
        Action.OPEN_REFLECTION: Transition(
            source=Status.PLANNING,
            target=Status.REFLECTION,
            guard=complete(StepKind.PANEL, StepKind.TIMETABLE, StepKind.OBJECTIVES),
        ),
        Action.SUBMIT_REFLECTION: Transition(
            source=Status.REFLECTION, target=Status.MEETING, guard=complete(StepKind.REFLECTION)
        ),
        Action.GO_WITHOUT_REFLECTION: Transition(
            source=Status.REFLECTION, target=Status.MEETING, needs_reason=True
        ),
        Action.RECORD_MEETING: Transition(
            source=Status.MEETING,
            target=Status.JUDGING,
            guard=complete(
                StepKind.PANEL,
                StepKind.EVIDENCE,
                StepKind.ADVICE,
                StepKind.VIEWS,
                StepKind.MEETING,
                stage=StageKind.PROCESS,
            ),
        ),
        Action.RELEASE_DRAFT: Transition(
            source=Status.JUDGING,
            target=Status.COMMENTS,
            guard=complete(*_BEFORE_RELEASE),
        ),
        Action.MAKE_READY: Transition(
            source=Status.COMMENTS, target=Status.READY_TO_SIGN, guard=_ready
        ),
        Action.SIGN: Transition(
            source=Status.READY_TO_SIGN, target=Status.SIGNED, guard=complete(StepKind.SIGN_OFF)
        ),
        Action.REPORT: Transition(
            source=Status.SIGNED, target=Status.REPORTED, guard=complete(StepKind.REPORT)
        ),
        Action.CLOSE: Transition(
            source=Status.REPORTED,
            target=Status.CLOSED,
            guard=complete(
                StepKind.REPORT,
                StepKind.PAY,
                StepKind.LETTER,
                StepKind.APPEAL,
                stage=StageKind.OUTCOMES,
            ),
        ),
        Action.CLOSE_EARLY: Transition(
            source=None, target=Status.CLOSED_EARLY, guard=_unsigned, needs_reason=True
        ),
        Action.BACK_TO_PRINCIPLES: Transition(
            source=Status.PLANNING, target=Status.PRINCIPLES, needs_reason=True
        ),
        Action.BACK_TO_PLANNING: Transition(
            source=Status.REFLECTION, target=Status.PLANNING, needs_reason=True
        ),
        Action.BACK_TO_REFLECTION: Transition(
            source=Status.MEETING,
            target=Status.REFLECTION,
            needs_reason=True,
        ),
        Action.BACK_TO_MEETING: Transition(
            source=Status.JUDGING, target=Status.MEETING, needs_reason=True
        ),
        Action.BACK_TO_JUDGING: Transition(
            source=Status.COMMENTS, target=Status.JUDGING, needs_reason=True
        ),
        Action.BACK_TO_DRAFT: Transition(
            source=Status.READY_TO_SIGN,
            target=Status.COMMENTS,
            guard=_unsigned,
            needs_reason=True,
        ),
    }
)


def is_possible(record: Record, action: Action) -> bool:
    """Whether the review stands where that action starts."""
    source = TRANSITIONS[action].source
    return not record.cycle.is_sealed if source is None else record.cycle.status is source


def refusals(record: Record, action: Action, *, reason: str = "") -> tuple[Refusal, ...]:
    """Everything that stands in the way of `action`; empty means that `advance` works."""
    transition = TRANSITIONS[action]
    if not is_possible(record, action):
        return (Refusal(sentence="The review does not stand at this point.", hard=True),)
    found = transition.guard(record)
    if transition.needs_reason and len(reason.strip()) < REASON_MIN:
        sentence = f"Give a reason of at least {REASON_MIN} characters; it is kept in the record."
        found = (*found, Refusal(sentence=sentence, field="reason"))
    return found


def advance(record: Record, action: Action, *, by: Role, at: datetime, reason: str = "") -> Record:
    """Move the review on and write it into its history; raises DomainError with all refusals."""
    if found := refusals(record, action, reason=reason):
        raise DomainError(found)
    moved = Moved(at=at, by=by, action=action, reason=reason.strip())
    cycle = replace(
        record.cycle,
        status=TRANSITIONS[action].target,
        moves=(*record.cycle.moves, moved),
    )
    moved_on = replace(record, cycle=with_days_done(record, cycle, at.date()))
    return replace(moved_on, reflection=_reflection_after(record.reflection, action, at))


def with_days_done(record: Record, cycle: Cycle, today: date) -> Cycle:
    """The cycle with today as the day on which steps were done that are complete only now."""
    for step in cycle.process.steps:
        line = cycle.step(step.code)
        if line.done_on is not None or does_not_apply(record, step.kind):
            continue
        if is_complete(record, step.kind, step.code):
            cycle = cycle.with_step(replace(line, done_on=today))
    return cycle


def _reflection_after(reflection: Reflection, action: Action, at: datetime) -> Reflection:
    if action is Action.SUBMIT_REFLECTION:
        return replace(reflection, submitted_at=at)
    if action is Action.BACK_TO_REFLECTION and reflection.submitted_at is not None:
        return opened_again(reflection)
    return reflection
