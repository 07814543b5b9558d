"""Whole aggregates in and out of the file, with the version beside the value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Protocol, TypeVar, cast

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.base import SQLiteDialect

from appraisal_app.application.errors import StaleError
from appraisal_app.application.ports.files import Aggregate, Version
from appraisal_app.storage.catalogue import Form
from appraisal_app.storage.driver import Cursor, Link, SqlValue
from appraisal_app.storage.rows import Row, RowKey, Rows, rows_of, value_of
from appraisal_app.storage.shapes import TableShape

A = TypeVar("A", bound=Aggregate)
FIRST = Version(1)
_DIALECT = SQLiteDialect(paramstyle="qmark")


class _Changed(Cursor, Protocol):
    @property
    def rowcount(self) -> int: ...


class _Rows(Link, Protocol):
    def execute(self, sql: str, parameters: Sequence[SqlValue] = ..., /) -> _Changed: ...
    def executemany(self, sql: str, rows: Sequence[Sequence[SqlValue]], /) -> object: ...


def load(
    connection: sa.Connection, form: Form, kind: type[A], root_id: str
) -> tuple[A, Version] | None:
    """The aggregate and its version; None when the file holds none with that id."""
    version = version_of(connection, form, root_id)
    if version is None:
        return None
    return value_of(kind, root_id, form.shape, _stored_rows(connection, form, root_id)), version


def version_of(connection: sa.Connection, form: Form, root_id: str) -> Version | None:
    """How often the aggregate was saved."""
    query = _reading(form.root, "id", ("version",))
    found = link_of(connection).execute(query, (root_id,)).fetchone()
    return None if found is None else Version(found[0])


def ids(connection: sa.Connection, form: Form) -> tuple[str, ...]:
    """The ids of that kind, in the order in which they were added."""
    return tuple(
        found
        for (found,) in link_of(connection).execute(_reading_all(form.root, ("id",))).fetchall()
    )


def everything(
    connection: sa.Connection, forms: Iterable[Form]
) -> Iterator[tuple[Form, Aggregate]]:
    """All that the file holds of those kinds, part by part.

    Raises DamagedError at the first that is not as it was saved.
    """
    for form in forms:
        for root_id in ids(connection, form):
            found = load(connection, form, form.kind, root_id)
            if found is not None:
                yield form, found[0]


def fields(
    connection: sa.Connection, form: Form, names: tuple[str, ...]
) -> tuple[tuple[str, ...], ...]:
    """The id and those texts of every aggregate of that kind, in the order they were added in."""
    query = _reading_all(form.root, ("id", *names))
    return tuple(link_of(connection).execute(query).fetchall())


def insert(connection: sa.Connection, form: Form, value: Aggregate) -> Version:
    """Adds the aggregate; raises StaleError when its id is taken."""
    if version_of(connection, form, value.id) is not None:
        raise StaleError
    wanted = rows_of(value, value.id, form.shape)
    for shape, table in form.tables:
        _insert_rows(connection, shape, table, wanted.get(shape.name, {}))
    return FIRST


def update(connection: sa.Connection, form: Form, value: Aggregate, expected: Version) -> Version:
    """Saves the aggregate over the expected version; raises StaleError over any other."""
    wanted = rows_of(value, value.id, form.shape)
    own = {**wanted[form.name][value.id,], "version": expected + 1}
    query = _changing(form.root, tuple(own), ("id", "version"))
    changed = link_of(connection).execute(query, (*own.values(), value.id, expected))
    if changed.rowcount != 1:
        raise StaleError
    _write_children(connection, form, wanted, _stored_rows(connection, form, value.id))
    return Version(expected + 1)


def delete(connection: sa.Connection, form: Form, root_id: str) -> None:
    """Takes every row of the aggregate out; raises KeyError when there is none."""
    if version_of(connection, form, root_id) is None:
        raise KeyError(root_id)
    for shape, table in reversed(form.tables):
        connection.execute(table.delete().where(table.c[shape.key[0]] == root_id))


def _write_children(connection: sa.Connection, form: Form, wanted: Rows, stored: Rows) -> None:
    """Brings the child rows to what is wanted; rows that did not change are left alone."""
    children = form.tables[1:]
    for shape, table in reversed(children):
        for key in stored[shape.name].keys() - wanted.get(shape.name, {}).keys():
            connection.execute(table.delete().where(*_is_row(shape, table, key)))
    for shape, table in children:
        before = stored[shape.name]
        after = wanted.get(shape.name, {})
        fresh = {key: row for key, row in after.items() if key not in before}
        _insert_rows(connection, shape, table, fresh)
        for key, row in after.items():
            if key in before and before[key] != row:
                query = _changing(table, tuple(row), shape.key)
                link_of(connection).execute(query, (*row.values(), *key))


def _insert_rows(
    connection: sa.Connection, shape: TableShape, table: sa.Table, rows: dict[RowKey, Row]
) -> None:
    if not rows:
        return
    first: dict[str, SqlValue] = {"version": FIRST} if shape.is_root else {}
    added = [
        {**dict(zip(shape.key, key, strict=True)), **first, **row} for key, row in rows.items()
    ]
    query, names = _adding(table)
    link_of(connection).executemany(query, [[row[name] for name in names] for row in added])


def _stored_rows(connection: sa.Connection, form: Form, root_id: str) -> Rows:
    link = link_of(connection)
    return {shape.name: _table_rows(link, shape, table, root_id) for shape, table in form.tables}


def _table_rows(link: Link, shape: TableShape, table: sa.Table, root_id: str) -> dict[RowKey, Row]:
    width = len(shape.key)
    query, names = _reading_rows(table, width, is_root=shape.is_root)
    return {
        row[:width]: dict(zip(names, row[width:], strict=True))
        for row in link.execute(query, (root_id,)).fetchall()
    }


def link_of(connection: sa.Connection) -> _Rows:
    """The driver's connection, in the same transaction, which answers in a tenth of the time."""
    return cast("_Rows", connection.connection.dbapi_connection)


@cache
def _reading_rows(table: sa.Table, width: int, *, is_root: bool) -> tuple[str, tuple[str, ...]]:
    """Reads the rows of one aggregate: the key, then the columns that are named."""
    names = tuple(column.name for column in table.columns)
    key, others = names[:width], names[width + is_root :]
    return _reading(table, key[0], (*key, *others)), others


@cache
def _adding(table: sa.Table) -> tuple[str, tuple[str, ...]]:
    query = table.insert().compile(dialect=_DIALECT)
    return str(query), tuple(query.positiontup or ())


@cache
def _changing(table: sa.Table, names: tuple[str, ...], key: tuple[str, ...]) -> str:
    """Changes those columns of one row; composed once, which takes longer than to do it."""
    new, where = (
        mark.join(f'"{table.c[name].name}" = ?' for name in each)
        for mark, each in ((", ", names), (" AND ", key))
    )
    return f'UPDATE "{table.name}" SET {new} WHERE {where}'  # noqa: S608 - names of our own dataclasses


@cache
def _reading(table: sa.Table, where: str, names: tuple[str, ...]) -> str:
    """Reads those columns of one aggregate."""
    return f'{_columns(table, names)} WHERE "{where}" = ?'


@cache
def _reading_all(table: sa.Table, names: tuple[str, ...]) -> str:
    return f"{_columns(table, names)} ORDER BY rowid"


def _columns(table: sa.Table, names: tuple[str, ...]) -> str:
    """Composed by hand: for all tables SQLAlchemy takes longer than to open a file and read it."""
    # A name that the table lacks would be read as a text.
    wanted = ", ".join(f'"{table.c[name].name}"' for name in names)
    return f'SELECT {wanted} FROM "{table.name}"'  # noqa: S608 - names of our own dataclasses


def _is_row(shape: TableShape, table: sa.Table, key: RowKey) -> list[sa.ColumnElement[bool]]:
    return [table.c[name] == part for name, part in zip(shape.key, key, strict=True)]
