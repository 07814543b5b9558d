"""Plain JSON values to domain values, naming the exact place of whatever does not fit."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import TypeVar, cast

import msgspec

from appraisal_app.domain.phrases import phrased
from appraisal_app.exchange.errors import RecordError
from appraisal_app.exchange.parsing import DOUBLED, Doubled, NotFinite
from appraisal_app.exchange.shape import (
    hints,
    is_optional,
    is_value,
    item_of,
    required,
    without_null,
)

T = TypeVar("T")

_SHOWN = 60

_WANTED: tuple[tuple[object, str], ...] = (
    (bool, "true or false"),
    (int, "a whole number"),
    (datetime, "a date and time such as 2026-10-14T19:04:00Z"),
    (date, "a date such as 2026-10-14"),
)
_FOUND: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (str, "text"),
    (int, "a number"),
    (float, "a number"),
    (list, "a list"),
    (dict, "an object"),
    (NotFinite, "something that is no number"),
)


def read(kind: type[T], value: object, place: str = "") -> T:
    """The JSON value as `kind`, nothing guessed; raises RecordError."""
    return cast("T", _read(kind, value, place))


def _read(hint: object, value: object, place: str) -> object:
    if isinstance(value, Doubled):
        raise RecordError(place, DOUBLED)
    if value is None and is_optional(hint):
        return None
    plain = without_null(hint)
    item = item_of(plain)
    if item is not None:
        return _items(item, value, place)
    if is_value(plain):
        return _value(plain, value, place)
    return _leaf(plain, value, place)


def _items(item: object, value: object, place: str) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise RecordError(place, phrased("expected a list, found {found}", found=_found(value)))
    listed = cast("list[object]", value)
    return tuple(_read(item, each, f"{place}[{n}]") for n, each in enumerate(listed))


def _value(kind: type, value: object, place: str) -> object:
    if not isinstance(value, dict):
        raise RecordError(place, phrased("expected an object, found {found}", found=_found(value)))
    given = cast("dict[str, object]", value)
    known = hints(kind)
    for name in given:
        if name not in known:
            raise RecordError(_join(place, _shown(name)), "there is no such field")
    for name in known:
        if name not in given and name in required(kind):
            raise RecordError(_join(place, name), "this is missing")
    read_fields = {
        name: _read(hint, given[name], _join(place, name))
        for name, hint in known.items()
        if name in given
    }
    return cast("Callable[..., object]", kind)(**read_fields)


def _leaf(hint: object, value: object, place: str) -> object:
    try:
        return msgspec.convert(value, cast("type[object]", hint), strict=True)
    except (msgspec.ValidationError, UnicodeEncodeError):
        # Half a character cannot even be compared with what is wanted.
        problem = f"expected {_wanted(hint)}, found {_found(value)}"
        raise RecordError(place, problem) from None


def _wanted(hint: object) -> str:
    if isinstance(hint, type) and issubclass(hint, Enum):
        return "one of " + ", ".join(str(each.value) for each in hint)
    return next((words for kind, words in _WANTED if kind is hint), "text")


def _found(value: object) -> str:
    return next((words for kind, words in _FOUND if isinstance(value, kind)), "null")


def _join(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _shown(name: str) -> str:
    short = name if len(name) <= _SHOWN else name[:_SHOWN] + "..."
    return short if short.isidentifier() and short.isascii() else json.dumps(short)
