"""What had been disposed of in a damaged file, so that it is neither missed nor let in again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, TypeAlias

import sqlalchemy as sa

from appraisal_app.storage.audit import Line
from appraisal_app.storage.disposal_triggers import BLOB, DISPOSED
from appraisal_app.storage.salvage.chain_remains import ChainRemains
from appraisal_app.storage.salvage.damaged_reader import DamagedReader

Gone: TypeAlias = "Mapping[tuple[str, str], int]"
"""By kind and id, the certificate; 0 where the damage took its number. Papers are not among it:
the same bytes may be kept again."""

_ROWS = sa.table(
    "disposed",
    sa.column("aggregate", sa.Text),
    sa.column("root_id", sa.Text),
    sa.column("seq", sa.Integer),
)


def gone_for_good(reader: DamagedReader, chain: ChainRemains, kinds: Iterable[str]) -> Gone:
    """Told by the rows of what went and by every event that can be read."""
    rows = reader.scan("disposed", "seq", "aggregate, root_id").rows
    found = {(str(row[0]), str(row[1])): 0 for row in rows}
    for line in (*chain.sound, *chain.others):
        if line.kind == DISPOSED and line.digest() == line.hash:
            body = json.loads(line.body)
            for row in rows_under(line):
                found[row["aggregate"], row["root_id"]] = body.get("certificate", 0)
    # In a plain file a row may be rubbish.
    named = set(kinds) - {BLOB}
    return {key: number for key, number in found.items() if key[0] in named and key[1].isascii()}


def rows_under(line: Line) -> Iterator[dict[str, Any]]:
    """What went under that event: it names the same as the table of what went."""
    if line.kind == DISPOSED:
        for gone in json.loads(line.body).get("disposed", ()):
            yield {"aggregate": gone["aggregate"], "root_id": gone["id"], "seq": line.seq}


def by_certificate(gone: Gone) -> Iterator[tuple[int, list[dict[str, str]]]]:
    """As events name it."""
    for number, keys in groupby(
        sorted(gone, key=lambda key: (gone[key], key)), key=gone.__getitem__
    ):
        yield number, [{"aggregate": aggregate, "id": root_id} for aggregate, root_id in keys]


def put_row(connection: sa.Connection, row: Mapping[str, Any]) -> None:
    """Say that it went; the event that names it has to be the last."""
    connection.execute(sa.insert(_ROWS).values(row))
