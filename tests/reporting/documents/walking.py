"""Records with every text planted with a mark of its own, emptied, or filled to bursting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from enum import Enum
from itertools import count
from typing import Any, TypeVar, cast

from appraisal_app.domain.overrides import Override
from appraisal_app.domain.people import Person
from appraisal_app.domain.record import Record

T = TypeVar("T")

REFERENCES = frozenset(
    {
        "id",
        "person",
        "present",
        "owner",
        "objective",
        "objectives",
        "criterion",
        "panel_rating",
        "rating",
        "area",
        "areas",
        "priorities",
        "priority",
        "aim",
        "school",
        "schools",
        "led_by",
        "signed_by",
        "prepared_by",
        "recommended_by",
        "committee_present",
        "board_voting",
        "kept_for_appeal",
        "instead",
        "own_view",
        "key",
        "code",
        "framework_links",
        "carried_from",
        "previous_cycle",
        "document",
    }
)
"""Fields whose texts name other values, so that the same text must stay the same."""


_WORDS_ALL_THE_SAME = ("objectives.objectives", "follow_ups.owner")
"""Called like a reference, and yet words that somebody wrote."""
RULE = ").rule"
"""Names a condition, and has to go on naming it."""
ENOUGH = "so that it counts as a reason"


def planted(record: Record) -> tuple[Record, Mapping[str, str]]:
    """The record with a mark in every text field, and the place of each mark."""
    places: dict[str, str] = {}
    known: dict[str, str] = {}
    numbers = count()

    def plant(text: str, place: str) -> str:
        if place.endswith(RULE):
            return text
        if _is_reference(place):
            if not text:
                return ""
            if text not in known:
                known[text] = _mark(next(numbers))
                places[known[text]] = "a reference"
            return known[text]
        mark = _mark(next(numbers))
        places[mark] = place
        return f"{mark} {ENOUGH}" if place.startswith("overrides(") else mark

    return _changed(record, plant, ""), places


def blanked(record: Record) -> Record:
    """The record with every text empty but those that name other values, and no optional date."""
    return _without_options(_changed(record, lambda text, place: text if _stays(place) else "", ""))


def _stays(place: str) -> bool:
    return _is_reference(place) or place.endswith(RULE)


def _mark(number: int) -> str:
    return f"Zq{number:05d}kx"


def _is_reference(place: str) -> bool:
    return place.rpartition(".")[2] in REFERENCES and not place.endswith(_WORDS_ALL_THE_SAME)


def _changed(value: T, change: Callable[[str, str], str], place: str) -> T:
    """The value with `change(text, place)` for each text; places carry no numbers."""
    found: Any = value
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        found = change(value, place)
    elif isinstance(value, tuple):
        found = tuple(_changed(each, change, place) for each in cast("tuple[Any, ...]", value))
    elif is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value)]
        found = replace(
            value,
            **{
                name: _changed(
                    getattr(value, name), change, f"{_named(value, place)}.{name}".lstrip(".")
                )
                for name in names
            },
        )
    return cast("T", found)


def _named(value: object, place: str) -> str:
    """A person's office belongs to the place: some offices are printed with their names.

    So does the condition that is set aside: the reasons of some are printed.
    """
    if isinstance(value, Override):
        return f"overrides({value.rule})"
    return f"{place}({value.display_role.value})" if isinstance(value, Person) else place


def _without_options(value: T) -> T:
    found: Any = value
    if isinstance(value, tuple):
        found = tuple(_without_options(each) for each in cast("tuple[Any, ...]", value))
    elif is_dataclass(value) and not isinstance(value, type):
        found = replace(
            value,
            **{
                field.name: None
                if field.default is None and field.default is not MISSING
                else _without_options(getattr(value, field.name))
                for field in fields(value)
            },
        )
    return cast("T", found)


def rewritten(record: Record, change: Callable[[str, str], str]) -> Record:
    """The record with `change(text, place)` for each text but those that name other values."""

    def kept(text: str, place: str) -> str:
        return text if not text or _stays(place) else change(text, place)

    return _changed(record, kept, "")
