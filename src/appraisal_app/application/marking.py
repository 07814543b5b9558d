"""Ties a document to the state of the record that it shows, and to the day that is its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from appraisal_app.application.documents.dating import (
    AS_OF_TODAY,
    WRITTEN_IN,
    at_noon,
    counts_exports,
    own_day,
)
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.parts import Mark
from appraisal_app.application.export_notes import NOTES
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import (
    HEAD_SIGNED,
    CaseFile,
    ChainHead,
    Event,
    UnitOfWork,
)
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.record import PARTS, Record

FINGERPRINT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """The last event that a document rests on, when it was, and when its words were written."""

    head: ChainHead
    changed_at: datetime
    written_at: datetime


def short_fingerprint(head: ChainHead) -> str:
    """The first eight digits of the chain's head, in two groups."""
    digits = head.hash[:FINGERPRINT].lower()
    return f"{digits[:4]} {digits[4:]}"


def record_id(case: CaseFile, number: int) -> str:
    """Names one state of one file's record."""
    return f"{case.document_id}:{number}"


def mark_of(
    case: CaseFile,
    record: Record,
    document: DocumentId | None,
    stand: Stand,
    clock: Clock,
    *,
    of_file: bool = False,
) -> Mark:
    """Number and fingerprint of the record as it stands, with the document's own day.

    The statement alone keeps what was fixed with it. What was frozen elsewhere keeps its date;
    number and fingerprint are this file's.
    """
    sign_off, at = record.sign_off, stand.written_at
    number, short = stand.head.seq, short_fingerprint(stand.head)
    if document is DocumentId.STATEMENT:
        at = sign_off.frozen_at or at
        if sign_off.document:
            number, short = sign_off.record_number, sign_off.fingerprint
    elif document in AS_OF_TODAY:
        at = at_noon(clock.today())
    elif document is not None and (day := own_day(record, document)) is not None:
        at = at_noon(day)
    named = record_id(case, number)
    return Mark(record_id=named, number=number, fingerprint=short, at=at, of_file=of_file)


def stand_of(
    unit: UnitOfWork,
    record: Record,
    document: DocumentId | None,
    clock: Clock,
    *,
    reads: frozenset[str],
) -> Stand:
    """What the document rests on: the last event of any review that it `reads`, by id.

    An export or a signed head changes nothing in the record, so it does not count: the same record
    gives the same pages however often they were exported. Only pages that list the exports are
    new after one.
    """
    others = frozenset(unit.ids(Cycle)) - reads - {record.cycle.id}
    listing = document is not None and counts_exports(record, document)
    passed_over = {HEAD_SIGNED} if listing else {HEAD_SIGNED, *NOTES}
    events = [each for each in reversed(unit.events()) if each.kind not in passed_over]
    last = _first(events, lambda each: _concerns(each, _ALL, others))
    if last is None:
        now = clock.now()
        return Stand(head=unit.chain_head(), changed_at=now, written_at=now)
    parts = WRITTEN_IN.get(document) if document is not None else None
    written = names_in_events(parts) if parts is not None else _ALL
    words = _first(events, lambda each: "hashes" in each.body and _concerns(each, written, others))
    head = ChainHead(seq=last.seq, hash=last.hash)
    return Stand(head=head, changed_at=last.at, written_at=(words or last).at)


def names_in_events(parts: Iterable[str]) -> frozenset[str]:
    """What those parts of a record are called in the events of the file."""
    return frozenset(_INSIDE.sub("_", PARTS[part].__name__).lower() for part in parts)


_INSIDE = re.compile("(?<!^)(?=[A-Z])")
_ALL = names_in_events(PARTS)


def _first(events: Iterable[Event], wanted: Callable[[Event], bool]) -> Event | None:
    return next((each for each in events if wanted(each)), None)


def _concerns(event: Event, parts: frozenset[str], others: frozenset[str]) -> bool:
    """Whether it is about one of the parts, in a review that is not one of the others."""
    named = event.body.get("hashes")
    if not isinstance(named, list):
        return str(event.body.get("cycle", "")) not in others
    about = cast("list[Mapping[str, str]]", named)
    return any(each["aggregate"] in parts and each["id"] not in others for each in about)
