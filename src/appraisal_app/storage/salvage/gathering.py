"""Finds whole parts in a damaged file, and traces of those that are whole no longer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.files import Aggregate
from appraisal_app.storage.catalogue import Form
from appraisal_app.storage.driver import SqlValue
from appraisal_app.storage.rows import Row, RowKey, Rows, value_of
from appraisal_app.storage.salvage.chain_remains import ChainRemains
from appraisal_app.storage.salvage.damaged_reader import DamagedReader
from appraisal_app.storage.salvage.gone import Gone
from appraisal_app.storage.shapes import TableShape


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """An aggregate that was read whole."""

    form: Form
    id: str
    version: int
    value: Aggregate = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """The parts of one kind; `is_whole` when there were no others."""

    form: Form
    parts: tuple[Part, ...]
    lost: tuple[str, ...]
    is_whole: bool


def gather(reader: DamagedReader, form: Form, chain: ChainRemains, gone: Gone) -> Gathered:
    """Every part of that kind that can be read whole, and the ids of the others.

    What was disposed of is neither.
    """
    table = form.root.name
    found = reader.scan(table, "rowid", "rowid, id")
    numbers = {str(row[1]): int(row[0]) for row in found.rows}
    # A root that was read is there; anything else is looked for in every trace it left.
    wanted = numbers if found.is_whole else _with_traces(numbers, _traces(reader, form, chain))
    parts: list[Part] = []
    lost: list[str] = []
    for root_id, number in wanted.items():
        if (form.name, root_id) in gone:
            continue
        if number is None and _is_gone(reader, table, root_id):
            continue
        part = _read(reader, form, root_id, number)
        if part is None:
            lost.append(root_id)
        else:
            parts.append(part)
    return Gathered(form=form, parts=tuple(parts), lost=tuple(lost), is_whole=found.is_whole)


def _with_traces(numbers: Mapping[str, int], traces: Iterable[str]) -> dict[str, int | None]:
    return {**dict.fromkeys(traces), **numbers}


def _traces(reader: DamagedReader, form: Form, chain: ChainRemains) -> Iterator[str]:
    """Ids that something in the file still tells of."""
    table = form.root.name
    asked = [f'SELECT id FROM "{table}" INDEXED BY "sqlite_autoindex_{table}_1"']  # noqa: S608
    asked += [f'SELECT DISTINCT root_id FROM "{child.name}"' for _, child in form.tables[1:]]  # noqa: S608
    for statement in asked:
        yield from (str(row[0]) for row in reader.rows(statement) or ())
    yield from chain.ids_of(form.name)
    for table in ("seal", "search_text"):
        named = f"SELECT DISTINCT root_id FROM {table} WHERE aggregate = ?"  # noqa: S608
        yield from (str(row[0]) for row in reader.rows(named, form.name) or ())


def _is_gone(reader: DamagedReader, table: str, root_id: str) -> bool:
    """Whether what left a trace is surely no part of the file any more."""
    # A damaged index of a plain file may leave out what is there.
    asked = f'SELECT 1 FROM "{table}" WHERE id = ?'  # noqa: S608
    return reader.is_encrypted and reader.rows(asked, root_id) == []


def _read(reader: DamagedReader, form: Form, root_id: str, number: int | None) -> Part | None:
    rows: Rows = {}
    for shape, table in form.tables:
        found = _rows_of(reader, shape, table.name, root_id, number)
        if found is None or (shape.is_root and not found):
            return None
        rows[shape.name] = found
    version = rows[form.name][root_id,].pop("version")
    try:
        value: Any = value_of(form.kind, root_id, form.shape, rows)
    except DamagedError:
        return None
    return Part(form=form, id=root_id, version=int(version or 0), value=value)


def _rows_of(
    reader: DamagedReader, shape: TableShape, table: str, root_id: str, number: int | None
) -> dict[RowKey, Row] | None:
    names = [leaf.column for leaf in shape.leaves] + (["version"] if shape.is_root else [])
    columns = ", ".join(f'"{name}"' for name in (*shape.key, *names))
    start = f'SELECT {columns} FROM "{table}"'  # noqa: S608
    found = reader.rows(f'{start} WHERE "{shape.key[0]}" = ?', root_id)
    if found is None and number is not None and shape.is_root:
        # The way through the index is damaged, and the row itself may not be.
        found = reader.rows(f"{start} NOT INDEXED WHERE rowid = ?", number)
    if found is None:
        return None
    width = len(shape.key)
    return {tuple(row[:width]): _row(names, row[width:]) for row in found}


def _row(names: list[str], values: tuple[SqlValue, ...]) -> Row:
    return dict(zip(names, values, strict=True))
