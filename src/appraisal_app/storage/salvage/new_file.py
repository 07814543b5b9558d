"""Writes what was saved of a damaged file into a new one, which says so in its own record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from appraisal_app.application.ports.files import AggregateRef, Json
from appraisal_app.application.ports.repairs import REPAIRED
from appraisal_app.storage import audit, blobs
from appraisal_app.storage.attachment import attach
from appraisal_app.storage.audit import Line
from appraisal_app.storage.case_format import CaseFormat
from appraisal_app.storage.disposal_triggers import DISPOSED
from appraisal_app.storage.driver import connect
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.meta import new_mark, read_meta
from appraisal_app.storage.migrating import migrate
from appraisal_app.storage.recorded import REMOVED, Hashes
from appraisal_app.storage.rekeying import raw_key
from appraisal_app.storage.rows import rows_of
from appraisal_app.storage.salvage.gathering import Part
from appraisal_app.storage.salvage.gone import Gone, by_certificate, put_row, rows_under
from appraisal_app.storage.salvage.proving import Seal
from appraisal_app.storage.search_index import keep_texts

_DOER = "repair"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remains:
    """All that goes into the new file."""

    meta: Mapping[str, str] = field(repr=False)
    chain: tuple[Line, ...]
    parts: tuple[Part, ...] = field(repr=False)
    salts: Mapping[str, str] = field(repr=False)
    seals: tuple[Seal, ...]
    papers: Iterable[tuple[str, bytes]] = field(repr=False)
    lost: tuple[AggregateRef, ...]
    gone: Gone


def write_remains(
    remains: Remains, path: Path, secret: Secret | None, case_format: CaseFormat, at: datetime
) -> None:
    """Fills an empty file that is there, under that key."""
    link = connect(path, secret, "rw")
    try:
        migrate(link, case_format.steps)
        for name, value in remains.meta.items():
            link.execute("INSERT INTO meta (name, value) VALUES (?, ?)", (name, value))
        link.execute("INSERT INTO change_mark (id, mark) VALUES (1, ?)", (new_mark(),))
        meta = read_meta(link)
    finally:
        link.close()
    attachment = attach(path, raw_key(secret), case_format, for_writing=True)
    try:
        with attachment.engine.begin() as connection:
            _fill(connection, remains)
            hashes = Hashes(connection, case_format.catalogue, meta.salt)
            _begin_anew(hashes, remains, meta.document_id, at)
    finally:
        attachment.detach()


def _fill(connection: sa.Connection, remains: Remains) -> None:
    for line in remains.chain:
        _insert(connection, "audit", _columns(line))
        for row in rows_under(line):
            put_row(connection, row)
    for root_id, salt in remains.salts.items():
        _insert(connection, "root_salt", {"root_id": root_id, "salt": salt})
    for part in remains.parts:
        _insert_part(connection, part)
    for seal in remains.seals:
        _insert(connection, "seal", _columns(seal))
    for media_type, data in remains.papers:
        blobs.put_blob(connection, data, media_type)


def _begin_anew(hashes: Hashes, remains: Remains, document_id: str, at: datetime) -> None:
    """Says what went with the damage and that a new record begins, and notes every hash."""
    connection = hashes.connection
    head = audit.chain_head(connection)
    body: dict[str, Json] = {"document": document_id, "kept": head.seq, "head": head.hash}
    audit.append_event(connection, REPAIRED, actor=_DOER, body=body, at=at)
    _dispose_again(connection, remains, at)
    gone = {*remains.lost, *hashes.report(None, document_id).altered}
    if gone:
        named = [{"aggregate": ref.aggregate, "id": ref.id} for ref in sorted(gone, key=str)]
        audit.append_event(connection, REMOVED, actor=_DOER, body={"removed": named}, at=at)
    # What is there and could not be compared with its old hash is noted like something new.
    hashes.note(actor=_DOER, at=at)


def _dispose_again(connection: sa.Connection, remains: Remains, at: datetime) -> None:
    """Names what went under an event that the damage took."""
    told = {
        (row["aggregate"], row["root_id"]) for line in remains.chain for row in rows_under(line)
    }
    left = {key: number for key, number in remains.gone.items() if key not in told}
    for number, named in by_certificate(left):
        body: dict[str, Json] = {"certificate": number, "disposed": named}
        audit.append_event(connection, DISPOSED, actor=_DOER, body=body, at=at)
        for line in audit.lines(connection, after=audit.chain_head(connection).seq - 1):
            for row in rows_under(line):
                put_row(connection, row)


def _insert_part(connection: sa.Connection, part: Part) -> None:
    rows = rows_of(part.value, part.id, part.form.shape)
    for shape, table in part.form.tables:
        first = {"version": part.version} if shape.is_root else {}
        found = [
            {**dict(zip(shape.key, key, strict=True)), **first, **row}
            for key, row in rows.get(shape.name, {}).items()
        ]
        if found:
            connection.execute(table.insert(), found)
    keep_texts(connection, part.form, part.value)


def _columns(row: Line | Seal) -> dict[str, Any]:
    return {name: getattr(row, name) for name in type(row).__slots__}


def _insert(connection: sa.Connection, name: str, values: Mapping[str, Any]) -> None:
    columns: list[sa.ColumnClause[Any]] = [sa.column(column) for column in values]
    table = sa.table(name, *columns)
    connection.execute(sa.insert(table).values(values))
