"""Every text in a content value with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import TypeGuard


def texts(value: object, place: str = "") -> Iterator[tuple[str, str]]:
    """(place, text) for every text in a nest of dataclasses and tuples."""
    if isinstance(value, str):
        yield place, value
    elif _is_several(value):
        for item in value:
            yield from texts(item, place)
    elif is_dataclass(value):
        for part in fields(value):
            name = part.name.replace("_", " ")
            yield from texts(getattr(value, part.name), f"{place}, {name}" if place else name)


def _is_several(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)
