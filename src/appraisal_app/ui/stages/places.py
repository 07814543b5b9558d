"""Where a frozen value stands inside a record: how to read it and how to put back a changed one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from appraisal_app.domain.record import Record

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True)
class Place(Generic[T]):
    """A value somewhere in a record; `key` begins the keys of its fields on a page.

    `read` gives None when the value is gone, for instance a card that was removed; a change to
    such a value changes nothing.
    """

    key: str
    read: Callable[[Record], T | None]
    write: Callable[[Record, T], Record]

    def key_of(self, name: str) -> str:
        """The key of an attribute's field."""
        return f"{self.key}.{name}" if self.key else name

    def changed(self, record: Record, name: str, value: object) -> Record:
        """The record in which that attribute of the value is another."""
        whole: Any = self.read(record)
        if whole is None or getattr(whole, name) == value:
            return record
        return self.write(record, replace(whole, **{name: value}))

    def inner(self, name: str, _kind: type[U]) -> Place[U]:
        """A frozen value that is an attribute of this one."""

        def read(record: Record) -> U | None:
            whole = self.read(record)
            inner: U | None = None if whole is None else getattr(whole, name)
            return inner

        def write(record: Record, value: U) -> Record:
            return self.changed(record, name, value)

        return Place(self.key_of(name), read, write)

    def item(
        self, name: str, item_id: str, make: Callable[[str], U], *, id_name: str = "id"
    ) -> Place[U]:
        """The item of a tuple with that id, made when it is first written to."""

        def read(record: Record) -> U | None:
            found = _found(self._items(record, name), item_id, id_name)
            return make(item_id) if found is None else found

        def write(record: Record, value: U) -> Record:
            items = self._items(record, name)
            if _found(items, item_id, id_name) is None:
                return self.changed(record, name, (*items, value))
            return self.changed(record, name, _replaced(items, item_id, id_name, value))

        return Place(f"{self.key_of(name)}.{item_id}", read, write)

    def existing(self, name: str, item_id: str, *, id_name: str = "id") -> Place[Any]:
        """The item of a tuple with that id, as long as it is there."""

        def read(record: Record) -> Any:
            return _found(self._items(record, name), item_id, id_name)

        def write(record: Record, value: object) -> Record:
            items = self._items(record, name)
            return self.changed(record, name, _replaced(items, item_id, id_name, value))

        return Place(f"{self.key_of(name)}.{item_id}", read, write)

    def _items(self, record: Record, name: str) -> tuple[Any, ...]:
        whole = self.read(record)
        items: tuple[Any, ...] = () if whole is None else getattr(whole, name)
        return items


def _found(items: tuple[Any, ...], item_id: str, id_name: str) -> Any:
    return next((each for each in items if getattr(each, id_name) == item_id), None)


def _replaced(
    items: tuple[Any, ...], item_id: str, id_name: str, value: object
) -> tuple[object, ...]:
    return tuple(value if getattr(each, id_name) == item_id else each for each in items)


def part(name: str, _kind: type[T]) -> Place[T]:
    """A whole part of the record, such as its statement; its fields have no prefix."""

    def read(record: Record) -> T | None:
        value: T = getattr(record, name)
        return value

    def write(record: Record, value: T) -> Record:
        changes: dict[str, Any] = {name: value}
        return replace(record, **changes)

    return Place("", read, write)


@dataclass(frozen=True, slots=True)
class At(Generic[T]):
    """A place in the very record that a page is built from."""

    place: Place[T]
    record: Record

    @property
    def value(self) -> T:
        """What stands there; raises KeyError when it is gone."""
        value = self.place.read(self.record)
        if value is None:
            raise KeyError(self.place.key)
        return value

    def inner(self, name: str, kind: type[U]) -> At[U]:
        """A frozen value that is an attribute of this one."""
        return At(self.place.inner(name, kind), self.record)

    def item(
        self, name: str, item_id: str, make: Callable[[str], U], *, id_name: str = "id"
    ) -> At[U]:
        """The item of a tuple with that id, made when it is first written to."""
        return At(self.place.item(name, item_id, make, id_name=id_name), self.record)

    def existing(self, name: str, item_id: str, *, id_name: str = "id") -> At[Any]:
        """The item of a tuple with that id, as long as it is there."""
        return At(self.place.existing(name, item_id, id_name=id_name), self.record)

    def attribute(self, name: str) -> Any:
        """The present value of an attribute."""
        return getattr(self.value, name)
