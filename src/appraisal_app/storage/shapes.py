"""How a dataclass lies in rows: which field is a column, which a table of its own."""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum, auto
from typing import Any, NewType, TypeAlias, Union, get_args, get_origin, get_type_hints


class Stored(Enum):
    """What a column holds."""

    TEXT = auto()
    """Words, or an enum member, a date or a time in words."""
    WHOLE = auto()
    FLAG = auto()
    JSON = auto()
    """A snapshot: one value with all that hangs on it, as canonical JSON."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One column."""

    column: str
    stored: Stored
    nullable: bool


@dataclass(frozen=True, slots=True)
class Nest:
    """A dataclass whose fields lie in the row of its owner; `given` tells None from empty."""

    parts: tuple[tuple[str, Part], ...]
    given: str | None = None


@dataclass(frozen=True, slots=True)
class Many:
    """A tuple: one row per item in a table of its own."""

    table: TableShape


Part: TypeAlias = "Leaf | Nest | Many"


@dataclass(frozen=True, slots=True)
class TableShape:
    """One table: its key columns, and what a row holds besides."""

    name: str
    key: tuple[str, ...]
    content: Part

    @property
    def is_root(self) -> bool:
        """Whether its rows are aggregates, whose saves are counted beside the fields."""
        return self.key == ("id",)

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The columns besides the key, in order."""
        return tuple(_leaves(self.content))

    @property
    def children(self) -> tuple[TableShape, ...]:
        """The tables whose rows belong to this one's."""
        return tuple(many.table for many in _tuples(self.content))


def table_name(kind: type) -> str:
    """The class's name as the file writes it: NextObjectives becomes next_objectives."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", kind.__name__).lower()


def root_shape(kind: type, snapshots: tuple[type, ...]) -> TableShape:
    """The table of an aggregate's own row; raises TypeError for a field that has no shape."""
    name = table_name(kind)
    content = _Deriving(snapshots).nest(kind, _Place(name, ("id",), None), skip="id")
    shape = TableShape(name, ("id",), content)
    for table in tables_of(shape):
        _check_columns(table)
    return shape


def tables_of(shape: TableShape) -> Iterator[TableShape]:
    """The table and all below it, owners before what they own."""
    yield shape
    for child in shape.children:
        yield from tables_of(child)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where deriving stands: the table, its key, and the prefix of columns in it."""

    table: str
    key: tuple[str, ...]
    own: str | None
    prefix: str = ""
    is_nullable: bool = False

    def inside(self, field: str, *, is_nullable: bool) -> _Place:
        prefix = f"{self.prefix}{field}_"
        nullable = self.is_nullable or is_nullable
        return _Place(self.table, self.key, self.own, prefix, nullable)

    def below(self, field: str) -> _Place:
        own = f"{self.prefix}{field}"
        above = ("root_id",) if self.own is None else (*self.key[:-1], f"{self.own}_position")
        return _Place(f"{self.table}_{own}", (*above, "position"), own)


@dataclass(frozen=True, slots=True)
class _Deriving:
    snapshots: tuple[type, ...]

    def nest(self, kind: type, place: _Place, *, skip: str = "", given: str | None = None) -> Nest:
        hints = get_type_hints(kind)
        names = [field.name for field in fields(kind) if field.name != skip]
        return Nest(tuple((name, self._part(hints[name], name, place)) for name in names), given)

    def _part(self, hint: Any, name: str, place: _Place) -> Part:
        bare, is_optional = _without_none(hint)
        if get_origin(bare) is tuple:
            return Many(self._table(bare, place.below(name)))
        column = f"{place.prefix}{name}"
        if is_dataclass(bare) and isinstance(bare, type) and bare not in self.snapshots:
            inner = place.inside(name, is_nullable=is_optional)
            return self.nest(bare, inner, given=f"{column}_given" if is_optional else None)
        return Leaf(column, self._stored(bare), nullable=is_optional or place.is_nullable)

    def _table(self, hint: Any, place: _Place) -> TableShape:
        item, *rest = get_args(hint)
        if rest != [...]:
            raise TypeError(f"{place.table}: only tuple[X, ...] has a shape, not {hint}")
        if is_dataclass(item) and isinstance(item, type) and item not in self.snapshots:
            return TableShape(place.table, place.key, self.nest(item, place))
        return TableShape(place.table, place.key, self._part(item, "value", place))

    def _stored(self, hint: Any) -> Stored:
        kind = hint.__supertype__ if isinstance(hint, NewType) else hint
        if kind in self.snapshots:
            return Stored.JSON
        for types_, stored in _STORED:
            if isinstance(kind, type) and issubclass(kind, types_):
                return stored
        raise TypeError(f"no column holds a {kind}")


_STORED: tuple[tuple[type | tuple[type, ...], Stored], ...] = (
    (bool, Stored.FLAG),
    (int, Stored.WHOLE),
    ((str, date), Stored.TEXT),
)


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) not in {Union, types.UnionType}:
        return hint, False
    members = get_args(hint)
    rest = [member for member in members if member is not types.NoneType]
    if len(rest) != 1 or len(members) != 2:  # noqa: PLR2004
        raise TypeError(f"no shape for {hint}")
    return rest[0], True


def _leaves(part: Part) -> Iterator[Leaf]:
    match part:
        case Leaf():
            yield part
        case Nest(parts, given):
            if given is not None:
                yield Leaf(given, Stored.FLAG, nullable=False)
            for _, inner in parts:
                yield from _leaves(inner)
        case Many():
            pass


def _tuples(part: Part) -> Iterator[Many]:
    match part:
        case Leaf():
            pass
        case Nest(parts):
            for _, inner in parts:
                yield from _tuples(inner)
        case Many():
            yield part


def _check_columns(table: TableShape) -> None:
    version = ["version"] if table.is_root else []
    names = [*table.key, *(leaf.column for leaf in table.leaves), *version]
    if len(set(names)) != len(names):
        raise TypeError(f"{table.name}: two fields would share a column")
