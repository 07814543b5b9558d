"""Aggregates with a word of its own in every field that holds text, made from the dataclasses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from itertools import count
from typing import Any, NewType, get_args, get_origin, get_type_hints

from appraisal_app.storage.prose import KEYS


@dataclass(frozen=True, slots=True)
class Planted:
    """A word, the field that holds it, and where it is to be found; place "" in what is copied."""

    word: str
    owner: str
    name: str
    place: str


@dataclass(frozen=True, slots=True)
class Planter:
    """Fills dataclasses and notes what it put where; tuples get two items."""

    kept_whole: tuple[type, ...]
    word: Callable[[int], str] = "word{}".format
    words: list[Planted] = field(default_factory=list[Planted])
    _numbers: count[int] = field(default_factory=lambda: count(1000))

    def value(
        self, kind: type[Any], prefix: str | None = "", key: tuple[str, str] = ("", "")
    ) -> Any:
        """A value of the kind; `key` is a field that is given already."""
        hints = get_type_hints(kind)
        given = {
            each.name: key[1]
            if each.name == key[0]
            else self._field(hints[each.name], kind, each.name, prefix)
            for each in fields(kind)
        }
        return kind(**given)

    def _field(self, hint: Any, kind: type, name: str, prefix: str | None) -> Any:
        place = "" if prefix is None else f"{prefix}{name}"
        if get_origin(hint) is tuple:
            item = get_args(hint)[0]
            return tuple(self._item(item, kind, name, place, position) for position in range(2))
        bare = next((each for each in get_args(hint) if each is not type(None)), hint)
        if is_dataclass(bare) and isinstance(bare, type):
            return self.value(bare, self._inside(bare, place))
        return self._text(kind, name, place) if bare is str else self._other(bare)

    def _item(self, item: Any, kind: type, name: str, place: str, position: int) -> Any:
        if not (is_dataclass(item) and isinstance(item, type)):
            return self._text(kind, name, place) if item is str else self._other(item)
        own = next((each for each in KEYS if each in get_type_hints(item)), "")
        key = f"key{next(self._numbers)}" if own else str(position)
        return self.value(item, self._inside(item, place and f"{place}.{key}"), (own, key))

    def _inside(self, kind: type, place: str) -> str | None:
        return f"{place}." if place and kind not in self.kept_whole else None

    def _text(self, kind: type, name: str, place: str) -> str:
        word = self.word(next(self._numbers))
        self.words.append(Planted(word, kind.__name__, name, place))
        return f"Before {word}, after."

    def _other(self, kind: Any) -> Any:
        if isinstance(kind, NewType):
            return f"id{next(self._numbers)}"
        if issubclass(kind, Enum):
            return next(iter(kind))
        moment = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
        return {bool: True, int: 7, date: moment.date(), datetime: moment}[kind]
