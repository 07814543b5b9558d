"""What can be done to a list of cards, and what becomes of the list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Added:
    """A new item with that id comes last."""

    id: str


@dataclass(frozen=True, slots=True)
class Removed:
    """The item goes."""

    id: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The item goes `delta` places down, or up when it is negative, and no further than the end."""

    id: str
    delta: int


ListEdit: TypeAlias = Added | Removed | Moved


def edited(
    items: tuple[T, ...], edit: ListEdit, id_of: Callable[[T], str], make: Callable[[str], T]
) -> tuple[T, ...]:
    """The list after the edit; an id that is not in it changes nothing."""
    if isinstance(edit, Added):
        return (*items, make(edit.id))
    if isinstance(edit, Removed):
        return tuple(each for each in items if id_of(each) != edit.id)
    return _moved(items, edit, id_of)


def _moved(items: tuple[T, ...], edit: Moved, id_of: Callable[[T], str]) -> tuple[T, ...]:
    at = next((i for i, each in enumerate(items) if id_of(each) == edit.id), None)
    if at is None:
        return items
    rest = [*items[:at], *items[at + 1 :]]
    rest.insert(max(0, at + edit.delta), items[at])
    return tuple(rest)
