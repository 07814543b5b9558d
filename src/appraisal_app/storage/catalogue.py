"""The tables that a set of aggregates needs, derived from their dataclasses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.schema import CreateTable

from appraisal_app.application.ports.files import Aggregate
from appraisal_app.storage.disposal_triggers import (
    being_disposed,
    guard_statements,
    taking_out,
    was_disposed,
)
from appraisal_app.storage.house import house_statements
from appraisal_app.storage.prose import Prose, prose_of
from appraisal_app.storage.shapes import (
    Leaf,
    Stored,
    TableShape,
    root_shape,
    table_name,
    tables_of,
)


@dataclass(frozen=True, slots=True)
class Form:
    """How one kind of aggregate is kept: its shape, its words, and its tables, owners first."""

    kind: type[Aggregate]
    shape: TableShape
    prose: Prose
    tables: tuple[tuple[TableShape, sa.Table], ...]

    @property
    def name(self) -> str:
        """What the file calls the kind."""
        return self.shape.name

    @property
    def root(self) -> sa.Table:
        """The table with one row, and one version, per aggregate."""
        return self.tables[0][1]


class Catalogue:
    """Every kind of aggregate a file may hold."""

    def __init__(
        self, aggregates: tuple[type[Aggregate], ...], snapshots: tuple[type, ...] = ()
    ) -> None:
        self._aggregates = aggregates
        self._snapshots = snapshots

    def form(self, kind: type[Aggregate]) -> Form:
        """How that kind is kept; raises TypeError for a kind the file does not hold."""
        found = self._forms.get(table_name(kind))
        if found is None or found.kind is not kind:
            raise TypeError(f"a case file holds no {kind.__name__}")
        return found

    def named(self, name: str) -> Form | None:
        """The kind with that name in the file."""
        return self._forms.get(name)

    @property
    def forms(self) -> tuple[Form, ...]:
        """All kinds, in order."""
        return tuple(self._forms.values())

    def statements(self) -> tuple[str, ...]:
        """What makes an empty file of today's format: tables first, then triggers."""
        return (
            *house_statements(),
            *self._table_statements(),
            *self._seal_statements(),
            *self._disposal_statements(),
        )

    def _table_statements(self) -> Iterator[str]:
        for form in self.forms:
            for _, table in form.tables:
                text = str(CreateTable(table).compile(dialect=_DIALECT))
                yield (
                    text.strip().replace(" \n", "\n").replace("\t", "  ").replace("\n)\n ", "\n) ")
                )

    def _seal_statements(self) -> Iterator[str]:
        for form in self.forms:
            for shape, table in form.tables:
                yield from _seals(form.name, table.name, shape.key[0])

    def _disposal_statements(self) -> Iterator[str]:
        yield from guard_statements()
        for form in self.forms:
            tables = [(table.name, shape.key[0]) for shape, table in reversed(form.tables)]
            yield taking_out(form.name, tables)

    @cached_property
    def _forms(self) -> dict[str, Form]:
        metadata = sa.MetaData()
        return {table_name(kind): self._derived(kind, metadata) for kind in self._aggregates}

    def _derived(self, kind: type[Aggregate], metadata: sa.MetaData) -> Form:
        shape = root_shape(kind, self._snapshots)
        owners = {child.name: table for table in tables_of(shape) for child in table.children}
        tables = tuple(
            (table, _table(table, owners.get(table.name), metadata)) for table in tables_of(shape)
        )
        return Form(kind, shape, prose_of(kind, self._snapshots), tables)


def _table(shape: TableShape, owner: TableShape | None, metadata: sa.MetaData) -> sa.Table:
    keys = [_key_column(name) for name in shape.key]
    values = [_value_column(leaf) for leaf in shape.leaves]
    if owner is None:
        version = sa.Column("version", sa.Integer, nullable=False)
        # A rowid keeps the order in which aggregates were added.
        return sa.Table(shape.name, metadata, *keys, version, *values, sqlite_strict=True)
    belongs = sa.ForeignKeyConstraint(
        shape.key[:-1], [f"{owner.name}.{name}" for name in owner.key]
    )
    return sa.Table(
        shape.name,
        metadata,
        *keys,
        *values,
        belongs,
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _key_column(name: str) -> sa.Column[str] | sa.Column[int]:
    if name in {"id", "root_id"}:
        return sa.Column(name, sa.Text, primary_key=True, nullable=False)
    return sa.Column(name, sa.Integer, primary_key=True, nullable=False, autoincrement=False)


def _value_column(leaf: Leaf) -> sa.Column[str] | sa.Column[int]:
    match leaf.stored:
        case Stored.TEXT | Stored.JSON:
            return sa.Column(leaf.column, sa.Text, nullable=leaf.nullable)
        case Stored.WHOLE | Stored.FLAG:
            return sa.Column(leaf.column, sa.Integer, nullable=leaf.nullable)


def _seals(aggregate: str, table: str, id_column: str) -> Iterator[str]:
    rows = {"INSERT": ("NEW",), "UPDATE": ("OLD", "NEW"), "DELETE": ("OLD",)}
    for event, row_names in rows.items():
        ids = ", ".join(f"{row}.{id_column}" for row in row_names)
        which = f"aggregate = '{aggregate}' AND root_id IN ({ids})"
        more = {
            "INSERT": f" OR {was_disposed(which)}",
            "DELETE": f" AND NOT {being_disposed(which)}",
        }
        yield _SEAL.format(
            table=table, event=event, name=event.lower(), which=which, more=more.get(event, "")
        )


_SEAL = """\
CREATE TRIGGER {table}_sealed_{name} BEFORE {event} ON {table}
WHEN EXISTS (SELECT 1 FROM seal WHERE {which}){more}
BEGIN SELECT RAISE(ABORT, 'sealed: {table}'); END"""

_DIALECT = SQLiteDialect()
