"""The record of events: each carries the hash of the one before it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.files import ChainHead, Event, Json
from appraisal_app.domain.phrases import phrased

START = ChainHead(seq=0, hash=hashlib.sha256(b"CEO Appraisal record 1").hexdigest())
"""Where every chain begins."""

_COLUMNS = ("seq", "at", "actor", "kind", "body", "prev", "hash")
_AUDIT = sa.table(
    "audit", sa.column("seq", sa.Integer), *(sa.column(name, sa.Text) for name in _COLUMNS[1:])
)
# No blank fits: what somebody wrote must stay erasable, so it never enters the record.
_ID_OR_HASH = re.compile(r"[\w.:@/+=#-]{0,128}")


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it stands in the file, unchecked."""

    seq: int
    at: str
    actor: str
    kind: str
    body: str
    prev: str
    hash: str

    def digest(self) -> str:
        """The hash this line should carry."""
        parts = [self.seq, self.at, self.actor, self.kind, self.body, self.prev]
        text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    def event(self) -> Event:
        """The line as the application reads it; raises DamagedError."""
        try:
            return Event(
                seq=self.seq,
                at=datetime.fromisoformat(self.at),
                actor=self.actor,
                kind=self.kind,
                body=json.loads(self.body),
                hash=self.hash,
            )
        except ValueError as error:
            raise DamagedError(
                phrased("event {seq} of the record cannot be read", seq=self.seq)
            ) from error


def append_event(
    connection: sa.Connection, kind: str, *, actor: str, body: Mapping[str, Json], at: datetime
) -> ChainHead:
    """Adds one event; raises ValueError for anything but ids and hashes, or a time without zone."""
    if at.tzinfo is None:
        raise ValueError("an event's time needs its zone")
    for token in (kind, actor, *_tokens(body)):
        if not _ID_OR_HASH.fullmatch(token):
            raise ValueError("an event holds ids and hashes only")
    head = chain_head(connection)
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    moment = at.astimezone(UTC).isoformat()
    blank = Line(head.seq + 1, moment, actor, kind, text, head.hash, "")
    values = (*(getattr(blank, name) for name in _COLUMNS[:-1]), blank.digest())
    connection.execute(sa.insert(_AUDIT).values(dict(zip(_COLUMNS, values, strict=True))))
    return ChainHead(seq=blank.seq, hash=blank.digest())


def chain_head(connection: sa.Connection) -> ChainHead:
    """The last event; START when there is none."""
    query = sa.select(_AUDIT.c.seq, _AUDIT.c.hash).order_by(_AUDIT.c.seq.desc()).limit(1)
    row = connection.execute(query).first()
    return START if row is None else ChainHead(seq=row[0], hash=row[1])


def last_line(connection: sa.Connection) -> Line | None:
    """The last event as it stands."""
    query = sa.select(*_AUDIT.c).order_by(_AUDIT.c.seq.desc()).limit(1)
    row = connection.execute(query).first()
    return None if row is None else Line(*row)


def lines(connection: sa.Connection, *, after: int = 0, kind: str | None = None) -> Iterator[Line]:
    """The events as they stand, in order."""
    query = sa.select(*_AUDIT.c).where(_AUDIT.c.seq > after).order_by(_AUDIT.c.seq)
    if kind is not None:
        query = query.where(_AUDIT.c.kind == kind)
    return (Line(*row) for row in connection.execute(query))


def first_fault(
    connection: sa.Connection, anchor: ChainHead | None, more: Callable[[Line, ChainHead], str]
) -> tuple[int, str] | None:
    """The first event that does not fit, and why; None for a sound chain.

    `more` says what else is wrong with an event after that head, or "".
    """
    head = START
    met = anchor is None or anchor == START
    for line in lines(connection):
        fault = _fault(line, head, anchor) or more(line, head)
        if fault:
            return line.seq, fault
        head = ChainHead(seq=line.seq, hash=line.hash)
        met = met or head == anchor
    if not met:
        return head.seq, "the record ends before the event that was noted elsewhere"
    return None


def _fault(line: Line, before: ChainHead, anchor: ChainHead | None) -> str | None:
    is_anchor = anchor is not None and anchor.seq == line.seq
    tests = (
        (line.seq == before.seq + 1, "an event is missing before this one"),
        (line.prev == before.hash, "this event does not follow the one before it"),
        (line.digest() == line.hash, "this event was altered"),
        (
            not is_anchor or anchor == ChainHead(seq=line.seq, hash=line.hash),
            "this event differs from what was noted elsewhere",
        ),
    )
    return next((reason for passed, reason in tests if not passed), None)


def _tokens(value: Json) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for name, inner in value.items():
                yield name
                yield from _tokens(inner)
        case Sequence():
            for inner in value:
                yield from _tokens(inner)
        case _:
            pass
