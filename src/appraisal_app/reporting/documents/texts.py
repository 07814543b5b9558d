"""Every text in a content value with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Final, TypeGuard

_OURS: Final = frozenset(
    f"cover, {name}" for name in ("eyebrow", "title", "classification", "standing", "footer")
)
"""What a cover calls itself; the label of the review that it may name stands beside it."""


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


def typed_words(content: object) -> Iterator[str]:
    """Every text in a content value that may be somebody's, and stays as it was typed."""
    return (text for place, text in texts(content) if place not in _OURS)


def _is_several(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)
