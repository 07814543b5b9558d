"""The values that a record is made of, seen as types: which fields, which are carried."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import MappingProxyType, UnionType
from typing import Any, TypeGuard, cast, get_args, get_origin, get_type_hints

from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.sign_off import Addendum, SignOff

NOT_CARRIED: Mapping[type, frozenset[str]] = MappingProxyType(
    {
        Cycle: frozenset({"signed_elsewhere"}),
        SignOff: frozenset({"document", "record_number", "fingerprint"}),
        Addendum: frozenset({"document"}),
    }
)
"""What is true of one file only: it is left out, and has its default after reading."""


def is_value(hint: object) -> TypeGuard[type]:
    """Whether the type is one of our values: a dataclass."""
    return isinstance(hint, type) and is_dataclass(hint)


def is_optional(hint: object) -> bool:
    """Whether null is allowed."""
    return get_origin(hint) is UnionType and type(None) in get_args(hint)


def without_null(hint: object) -> object:
    """The type itself, when null is not meant."""
    if not is_optional(hint):
        return hint
    return next(each for each in get_args(hint) if each is not type(None))


def item_of(hint: object) -> object | None:
    """The type of the items when `hint` is a tuple of any length, else None."""
    return get_args(hint)[0] if get_origin(hint) is tuple else None


@cache
def hints(kind: type) -> Mapping[str, object]:
    """The types of the fields that are carried, by name and in order."""
    resolved = get_type_hints(kind)
    left_out = NOT_CARRIED.get(kind, frozenset())
    return {
        field.name: resolved[field.name] for field in _fields(kind) if field.name not in left_out
    }


@cache
def required(kind: type) -> frozenset[str]:
    """The names of the fields that have no default."""
    return frozenset(
        field.name
        for field in _fields(kind)
        if field.default is MISSING and field.default_factory is MISSING
    )


def _fields(kind: type) -> tuple[Field[Any], ...]:
    return fields(kind)


def walk(value: object, place: str = "") -> Iterator[tuple[str, object]]:
    """The value and everything carried inside it, outermost first, each with its place."""
    yield place, value
    kind: type = type(value)
    if is_dataclass(kind):
        for name in hints(kind):
            yield from walk(getattr(value, name), f"{place}.{name}" if place else name)
    elif isinstance(value, tuple):
        for number, each in enumerate(cast("tuple[object, ...]", value)):
            yield from walk(each, f"{place}[{number}]")


def kinds(root: type) -> Iterator[type]:
    """Every dataclass that can occur below `root`, itself first, each once."""
    seen: list[type] = []
    waiting: list[object] = [root]
    while waiting:
        hint = without_null(waiting.pop(0))
        item = item_of(hint)
        if item is not None:
            waiting.append(item)
        elif is_value(hint) and hint not in seen:
            seen.append(hint)
            waiting.extend(hints(hint).values())
    return iter(seen)
