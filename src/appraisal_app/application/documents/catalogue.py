"""The list of documents of a cycle: audience, whether it can be made, and what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from appraisal_app.application.documents.access import entry as access
from appraisal_app.application.documents.adviser import entry as adviser
from appraisal_app.application.documents.agenda import entry as agenda
from appraisal_app.application.documents.assurance import entry as assurance
from appraisal_app.application.documents.board import entry as board
from appraisal_app.application.documents.check_ins import entry as check_ins
from appraisal_app.application.documents.disposal import entry as disposal
from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.evidence import entry as evidence
from appraisal_app.application.documents.extract import entry as extract
from appraisal_app.application.documents.forms import entry as forms
from appraisal_app.application.documents.handover import entry as handover
from appraisal_app.application.documents.letter import entry as letter
from appraisal_app.application.documents.mid_cycle import entry as mid_cycle
from appraisal_app.application.documents.minute import entry as minute
from appraisal_app.application.documents.pay import entry as pay
from appraisal_app.application.documents.plan import entry as plan
from appraisal_app.application.documents.principles import entry as principles
from appraisal_app.application.documents.reflection import entry as reflection
from appraisal_app.application.documents.statement import entry as statement
from appraisal_app.application.documents.timetable import entry as timetable
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.record import Record

ENTRIES: Mapping[DocumentId, Entry] = MappingProxyType(
    {
        each.ENTRY.id: each.ENTRY
        for each in (
            timetable,
            principles,
            reflection,
            evidence,
            adviser,
            agenda,
            statement,
            plan,
            mid_cycle,
            check_ins,
            pay,
            board,
            extract,
            minute,
            letter,
            handover,
            access,
            assurance,
            disposal,
            forms,
        )
    }
)
"""Every document that can be made, in order of number."""


class State(StrEnum):
    """Whether a document can be had."""

    HELD = "held"
    DRAFT = "draft"
    READY = "ready"
    FROZEN = "frozen"
    SIGNED = "signed"


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
    return tuple(listed(record, each) for each in ENTRIES)


def listed(record: Record, document: DocumentId) -> Listed:
    """One document as it stands."""
    entry = ENTRIES[document]
    missing = entry.missing(record)
    state = State.DRAFT if entry.is_draft(record) else State.READY
    state = State.HELD if missing else state
    if document is DocumentId.STATEMENT and not missing:
        state = _statement_state(record)
    return Listed(
        id=document,
        cycle=record.cycle.label,
        title=entry.title,
        audience=entry.audience,
        state=state,
        missing=missing,
    )


def _statement_state(record: Record) -> State:
    if not record.sign_off.document:
        return State.READY
    return State.SIGNED if record.cycle.is_sealed else State.FROZEN
