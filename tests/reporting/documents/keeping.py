"""Requests, disposals and handovers made to break pages, and a file's record of exports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import cycle

from tests.reporting.documents.planning import FOREIGN, LONG_ANSWER, LONG_WORD

from appraisal_app.domain.access_requests import AccessItem, Decision, HeldPart
from appraisal_app.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """One line of the record of what was done."""

    at: datetime
    actor: str
    kind: str
    body: Mapping[str, object]


def exported(document: str, reader: str = "", *, kind: str = "export") -> Noted:
    """A document that left the file on one day of November."""
    body = {"document": document, "reader": reader} if reader else {"document": document}
    return Noted(at=datetime(2026, 11, 5, 9, tzinfo=UTC), actor="clerk", kind=kind, body=body)


EXPORTED = (
    exported("D07", "chief_executive"),
    exported("D13"),
    exported("D18", "trustees"),
    exported("D08", "nobody-known"),
    exported("D15", kind="opened"),
)


def unanswered(record: Record) -> Record:
    """The requests before their answers, so that the pages show the file as it is.

    The feedback that was released since is given as well.
    """
    kept = record.access_requests
    heard = AccessItem(id="heard", held=HeldPart.FEEDBACK, decision=Decision.GIVE)
    waiting = tuple(
        replace(each, answered_on=None, items=(*each.items, heard)) for each in kept.requests
    )
    return replace(record, access_requests=replace(kept, requests=waiting))


def unkept(record: Record) -> Record:
    """Long words, other scripts and many lines in what is asked for and what was done away with."""
    names = cycle((*FOREIGN, LONG_WORD))
    requests = tuple(
        replace(
            each,
            scope=LONG_ANSWER,
            search_note=LONG_WORD,
            extension_reason=FOREIGN[0],
            items=tuple(
                replace(item, note=LONG_WORD if number % 5 == 0 else next(names))
                for number, item in enumerate(each.items * 3)
            ),
        )
        for each in record.access_requests.requests
    )
    disposals = tuple(
        replace(each, what=LONG_WORD, authority=next(names), remark=LONG_ANSWER)
        for each in record.disposals.disposals * 8
    )
    handovers = tuple(
        replace(each, from_name=LONG_WORD, to_name=FOREIGN[1], authority=LONG_ANSWER[:400])
        for each in record.handovers.handovers
    )
    return replace(
        record,
        access_requests=replace(record.access_requests, requests=requests),
        disposals=replace(record.disposals, disposals=disposals),
        handovers=replace(record.handovers, handovers=handovers),
    )
