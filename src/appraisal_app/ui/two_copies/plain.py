"""Values that no page shows as an answer, in plain words and without keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, tzinfo
from enum import Enum
from typing import Any, cast

from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import capital, phrased, strung

_HIDDEN = frozenset({"id", "sha256", "hash", "seq", "fingerprint", "certificate", "media_type"})
_OF_LETTERS = frozenset(
    {"words", "device", "file", "form", "reply_to", "review", "person", "document", "size"}
)
_MACHINE_MADE = re.compile(
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}|-----BEGIN.*", re.DOTALL
)
_NAMES = ("full_name", "title", "name", "label", "text", "question")
_KEY = re.compile(r"[a-z0-9]+(_[a-z0-9]+)+")


def is_hidden(kind: type, name: str) -> bool:
    """Whether what stands there is for the program alone, or opens what is sealed."""
    return name in _HIDDEN or (kind is Correspondence and name in _OF_LETTERS)


def names_in(*values: object) -> Mapping[str, str]:
    """What the ids stand for that cards of these values have."""
    return {key: name for value in values for key, name in _named(value)}


def words_of(value: object, names: Mapping[str, str], zone: tzinfo | None) -> str:
    """The value as somebody would say it; "" for nothing."""
    for kind, say in _WAYS:
        if isinstance(value, kind):
            return say(value, names, zone)
    return strung("; ", _inside(value, names, zone))


def humanised(name: str) -> str:
    """The name of an attribute or a key as words."""
    words = re.sub(r"[_.-]+", " ", name).strip()
    return capital(words)


def _text(value: str, names: Mapping[str, str]) -> str:
    if value in names:
        return names[value]
    if _MACHINE_MADE.fullmatch(value):
        return ""
    return humanised(value) if _KEY.fullmatch(value) else value


def _inside(value: object, names: Mapping[str, str], zone: tzinfo | None) -> Iterator[str]:
    if not is_dataclass(value) or isinstance(value, type):
        return
    for each in fields(value):
        said = words_of(getattr(value, each.name), names, zone)
        if said and not is_hidden(type(value), each.name):
            yield phrased("{name}: {said}", name=humanised(each.name), said=said)


def _named(value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _named(item)
    elif is_dataclass(value) and not isinstance(value, type):
        key = getattr(value, "id", None)
        name = next((said for each in _NAMES if (said := getattr(value, each, ""))), "")
        if isinstance(key, str) and key and isinstance(name, str) and name:
            yield key, name
        for each in fields(value):
            yield from _named(getattr(value, each.name))


def _moment(value: datetime, _: Mapping[str, str], zone: tzinfo | None) -> str:
    local = value.astimezone(zone)
    return phrased("{local}, {local2}", local=long_day(local), local2=f"{local:%H:%M}")


def _all(value: tuple[object, ...], names: Mapping[str, str], zone: tzinfo | None) -> str:
    return strung("\n", (said for each in value if (said := words_of(each, names, zone))))


def _said(say: Callable[[Any], str]) -> _Way:
    def way(value: Any, names: Mapping[str, str], zone: tzinfo | None) -> str:
        del names, zone
        return say(value)

    return way


def _named_text(value: str, names: Mapping[str, str], _: tzinfo | None) -> str:
    return _text(value, names)


_Way = Callable[[Any, Mapping[str, str], tzinfo | None], str]
_WAYS: tuple[tuple[type, _Way], ...] = (
    (type(None), _said(lambda _: "")),
    (bool, _said(lambda value: "Yes" if value else "No")),
    (Enum, _said(lambda value: humanised(str(value.value)))),
    (datetime, _moment),
    (date, _said(long_day)),
    (int, _said(lambda value: f"{value:,}")),
    (str, _named_text),
    (tuple, _all),
)
"""The narrower kinds first: a moment is a day as well, and a choice is a text."""
