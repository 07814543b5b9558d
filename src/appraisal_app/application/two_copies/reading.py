"""What differs inside one part, field by field, for two columns side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import cast


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One field that differs: where it stands, and what each copy says; None where it is not."""

    place: tuple[str, ...]
    ours: object
    theirs: object


def leaves(ours: object, theirs: object) -> tuple[Leaf, ...]:
    """Every field that differs, in the order of the part; cards are told apart by their ids.

    Where only their order differs, the whole list is one field.
    """
    return tuple(_leaves((), ours, theirs))


def _leaves(place: tuple[str, ...], ours: object, theirs: object) -> Iterator[Leaf]:
    if ours == theirs:
        return
    names = tuple(dict.fromkeys((*_names(ours), *_names(theirs))))
    if names and not _is_order_alone(ours, theirs):
        for name in names:
            yield from _leaves((*place, name), _inner(ours, name), _inner(theirs, name))
    else:
        yield Leaf(place=place, ours=ours, theirs=theirs)


def _is_order_alone(ours: object, theirs: object) -> bool:
    mine, others = _cards(ours), _cards(theirs)
    return bool(mine) and mine == others


def _names(value: object) -> tuple[str, ...]:
    """What is inside: names of fields, ids of cards; nothing for a plain value."""
    if is_dataclass(value) and not isinstance(value, type):
        return tuple(each.name for each in fields(value))
    return tuple(_cards(value))


def _inner(value: object, name: str) -> object:
    cards = _cards(value)
    return cards[name] if name in cards else getattr(value, name, None)


def _cards(value: object) -> dict[str, object]:
    """The items of a list by their ids; nothing for a list of plain values."""
    items = cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()
    found = {str(getattr(each, name)): each for each in items for name in _id_names(each)}
    # Two of one id cannot be told apart, so such a list is one value.
    return found if len(found) == len(items) else {}


def _id_names(item: object) -> tuple[str, ...]:
    """How a card is known: by its own id, or by that of what it speaks about."""
    return next(((name,) for name in _IDS if hasattr(item, name)), ())


_IDS = ("id", "objective", "area", "code", "key")
