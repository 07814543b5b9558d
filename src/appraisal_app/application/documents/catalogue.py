"""The list of documents of a cycle: audience, whether it can be made, and what is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from appraisal_app.application.documents.readiness import principles_missing, timetable_missing
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.domain.workflow import unmet


class DocumentId(StrEnum):
    """The documents, by catalogue number."""

    TIMETABLE = "D01"
    PRINCIPLES = "D02"
    REFLECTION = "D03"
    STATEMENT = "D07"
    PLAN = "D08"
    EXTRACT = "D13"


class State(StrEnum):
    """Whether a document can be had."""

    HELD = "held"
    READY = "ready"
    FROZEN = "frozen"
    SIGNED = "signed"


TITLES: Mapping[DocumentId, str] = MappingProxyType(
    {
        DocumentId.TIMETABLE: "Review plan and timetable",
        DocumentId.PRINCIPLES: "Principles and ground rules",
        DocumentId.REFLECTION: "Chief executive's self-review",
        DocumentId.STATEMENT: "Annual review statement",
        DocumentId.PLAN: "Objectives and development plan",
        DocumentId.EXTRACT: "Open minutes extract",
    }
)
AUDIENCES: Mapping[DocumentId, str] = MappingProxyType(
    {
        DocumentId.TIMETABLE: "everybody with a part in the review",
        DocumentId.PRINCIPLES: "chief executive, panel, adviser",
        DocumentId.REFLECTION: "chief executive, panel, adviser",
        DocumentId.STATEMENT: "chief executive, panel, adviser; one sealed copy",
        DocumentId.PLAN: "chief executive, panel",
        DocumentId.EXTRACT: "everybody: it goes into the open minutes",
    }
)

_JUDGED = frozenset(
    {Status.COMMENTS, Status.READY_TO_SIGN, Status.SIGNED, Status.REPORTED, Status.CLOSED}
)
_FINISHED = frozenset({Status.READY_TO_SIGN, Status.SIGNED, Status.REPORTED, Status.CLOSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One document of one cycle, as the list shows it."""

    id: DocumentId
    cycle: str
    title: str
    audience: str
    state: State
    missing: tuple[Refusal, ...] = ()


def catalogue(record: Record) -> tuple[Listed, ...]:
    """Every document of the cycle, in order of number."""
    return tuple(listed(record, each) for each in DocumentId)


def listed(record: Record, document: DocumentId) -> Listed:
    """One document as it stands."""
    missing = _MISSING[document](record)
    state = State.HELD if missing else State.READY
    if document is DocumentId.STATEMENT and not missing:
        state = _statement_state(record)
    return Listed(
        id=document,
        cycle=record.cycle.label,
        title=TITLES[document],
        audience=AUDIENCES[document],
        state=state,
        missing=missing,
    )


def _statement_state(record: Record) -> State:
    if not record.sign_off.document:
        return State.READY
    return State.SIGNED if record.cycle.is_sealed else State.FROZEN


def _unmet(record: Record, kind: StepKind) -> tuple[Refusal, ...]:
    return unmet(record, kind, checks(record, kind))


def _reflection(record: Record) -> tuple[Refusal, ...]:
    if record.reflection.submitted_at is not None:
        return ()
    return (
        Refusal(
            sentence="Record the chief executive's self-reflection as submitted.",
            step=StepKind.REFLECTION.value,
        ),
    )


def _statement(record: Record) -> tuple[Refusal, ...]:
    if record.cycle.status in _JUDGED:
        return ()
    return (
        Refusal(
            sentence="Release the draft statement to the chief executive.",
            step=StepKind.STATEMENT.value,
        ),
    )


def _plan(record: Record) -> tuple[Refusal, ...]:
    return (
        *_unmet(record, StepKind.NEXT_OBJECTIVES),
        *_unmet(record, StepKind.DEVELOPMENT),
    )


def _extract(record: Record) -> tuple[Refusal, ...]:
    missing = _unmet(record, StepKind.REPORT)
    if record.cycle.status in _FINISHED:
        return missing
    unfinished = Refusal(
        sentence="Make the statement ready to sign, so that the review is finished.",
        step=StepKind.SIGN_OFF.value,
    )
    return (*missing, unfinished)


_MISSING: Mapping[DocumentId, Callable[[Record], tuple[Refusal, ...]]] = MappingProxyType(
    {
        DocumentId.TIMETABLE: timetable_missing,
        DocumentId.PRINCIPLES: principles_missing,
        DocumentId.REFLECTION: _reflection,
        DocumentId.STATEMENT: _statement,
        DocumentId.PLAN: _plan,
        DocumentId.EXTRACT: _extract,
    }
)
