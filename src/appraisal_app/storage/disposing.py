"""Takes out for good what was kept long enough: sealed or not, with its words and papers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from appraisal_app.application.ports.files import AggregateRef, ChainHead, DisposedRef, Json
from appraisal_app.storage import audit
from appraisal_app.storage.disposal_triggers import BLOB, DISPOSED

_GONE = sa.table(
    "disposed",
    sa.column("aggregate", sa.Text),
    sa.column("root_id", sa.Text),
    sa.column("seq", sa.Integer),
)
_SIZES = sa.text("SELECT sha256, length(data) FROM blob ORDER BY rowid")
_OWED = sa.text("UPDATE change_mark SET remains = 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """What goes under one certificate: aggregates of one id by their names, papers by hash."""

    aggregates: tuple[str, ...]
    root_id: str
    papers: tuple[str, ...]
    certificate: int


def dispose(connection: sa.Connection, going: Going, *, actor: str, at: datetime) -> ChainHead:
    """One event that names all of it, then the rows by which the database takes it out."""
    gone = [{"aggregate": name, "id": going.root_id} for name in going.aggregates]
    gone += _named_papers(going.papers)
    return _take_out(connection, gone, {"certificate": going.certificate}, actor=actor, at=at)


def forget(
    connection: sa.Connection, papers: tuple[str, ...], *, actor: str, at: datetime
) -> ChainHead:
    """The same for papers that are given back: nobody certifies that, and they may come again."""
    return _take_out(connection, _named_papers(papers), {}, actor=actor, at=at)


def _named_papers(papers: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"aggregate": BLOB, "id": sha256} for sha256 in papers]


def _take_out(
    connection: sa.Connection,
    gone: list[dict[str, str]],
    about: Mapping[str, Json],
    *,
    actor: str,
    at: datetime,
) -> ChainHead:
    body: dict[str, Json] = {**about, "disposed": gone}
    head = audit.append_event(connection, DISPOSED, actor=actor, body=body, at=at)
    for each in gone:
        row = {"aggregate": each["aggregate"], "root_id": each["id"], "seq": head.seq}
        connection.execute(sa.insert(_GONE).values(row))
    connection.execute(_OWED)
    return head


def blob_sizes(connection: sa.Connection) -> Mapping[str, int]:
    """The bytes of each kept paper, by its hash, in the order in which they came."""
    return {row[0]: row[1] for row in connection.execute(_SIZES)}


def disposed(connection: sa.Connection) -> tuple[DisposedRef, ...]:
    """Everything that went, as the chain has it, the earliest first."""
    return tuple(
        DisposedRef(ref=ref, certificate=certificate, seq=line.seq)
        for line in audit.lines(connection, kind=DISPOSED)
        for ref, certificate in _named(line)
    )


def _named(line: audit.Line) -> Iterator[tuple[AggregateRef, int]]:
    body = line.event().body
    certificate, gone = body.get("certificate"), body.get("disposed")
    if not isinstance(certificate, int) or not isinstance(gone, list):
        return
    for each in gone:
        if isinstance(each, Mapping):
            yield AggregateRef(aggregate=str(each["aggregate"]), id=str(each["id"])), certificate
