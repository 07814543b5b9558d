"""An aggregate as rows, and rows as an aggregate again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

import msgspec

from appraisal_app.application.errors import DamagedError
from appraisal_app.domain.phrases import phrased, plain
from appraisal_app.storage.canonical import canonical_json
from appraisal_app.storage.driver import SqlValue
from appraisal_app.storage.shapes import Leaf, Many, Nest, Part, Stored, TableShape

T = TypeVar("T")
RowKey = tuple[str | int, ...]
Row = dict[str, SqlValue]
Rows = dict[str, dict[RowKey, Row]]
"""By table, then by key: the row's columns besides its key."""


def rows_of(value: object, root_id: str, shape: TableShape) -> Rows:
    """Every row of the aggregate, its own one included."""
    spread = _Spread()
    spread.row(shape, (root_id,), msgspec.to_builtins(value, enc_hook=plain))
    return spread.rows


def value_of(kind: type[T], root_id: str, shape: TableShape, rows: Rows) -> T:
    """The aggregate that the rows hold; raises DamagedError when they hold none."""
    gathered = _Gathered(rows)
    try:
        tree = gathered.row(shape, (root_id,))
        value = msgspec.convert({**cast("dict[str, object]", tree), "id": root_id}, kind)
    except (msgspec.ValidationError, ValueError, TypeError, KeyError):
        # Without the cause: its text may hold what somebody wrote, and may be logged.
        raise _damaged(shape) from None
    if len(gathered.used) != sum(len(found) for found in rows.values()):
        raise _damaged(shape)
    return value


def _damaged(shape: TableShape) -> DamagedError:
    return DamagedError(phrased("the part called {name} is not as it was saved", name=shape.name))


@dataclass(frozen=True, slots=True)
class _Spread:
    rows: Rows = field(default_factory=dict[str, dict[RowKey, Row]])

    def row(self, table: TableShape, key: RowKey, item: object) -> None:
        row = self.rows.setdefault(table.name, {})[key] = {}
        self._part(table.content, item, row, key)

    def _part(self, part: Part, value: Any, row: Row, key: RowKey) -> None:
        match part:
            case Leaf():
                row[part.column] = _stored(part, value)
            case Nest():
                if part.given is not None:
                    row[part.given] = int(value is not None)
                for name, inner in part.parts:
                    self._part(inner, None if value is None else value[name], row, key)
            case Many(table):
                for position, item in enumerate(value or ()):
                    self.row(table, (*key, position), item)


@dataclass(frozen=True, slots=True)
class _Gathered:
    rows: Rows
    used: list[RowKey] = field(default_factory=list[RowKey])

    def row(self, table: TableShape, key: RowKey) -> object:
        self.used.append(key)
        return self._part(table.content, self.rows[table.name][key], key)

    def _part(self, part: Part, row: Mapping[str, SqlValue], key: RowKey) -> object:
        match part:
            case Leaf():
                return _restored(part, row[part.column])
            case Nest():
                if part.given is not None and row[part.given] == 0:
                    return None
                return {name: self._part(inner, row, key) for name, inner in part.parts}
            case Many(table):
                return list(self._items(table, key))

    def _items(self, table: TableShape, above: RowKey) -> Iterator[object]:
        found = self.rows.get(table.name, {})
        position = 0
        while (key := (*above, position)) in found:
            yield self.row(table, key)
            position += 1


def _stored(leaf: Leaf, value: Any) -> SqlValue:
    if value is None:
        return None
    match leaf.stored:
        case Stored.TEXT:
            return _writable(value)
        case Stored.JSON:
            return _writable(canonical_json(value))
        case Stored.WHOLE | Stored.FLAG:
            return int(value)


def _restored(leaf: Leaf, stored: SqlValue) -> object:
    if stored is None:
        return None
    match leaf.stored:
        case Stored.TEXT | Stored.WHOLE:
            return stored
        case Stored.JSON:
            return json.loads(cast("str", stored))
        case Stored.FLAG:
            return {0: False, 1: True}[cast("int", stored)]


def _writable(text: str) -> str:
    """The text with half characters made whole or marked, since UTF-8 has no form for them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
