"""Where a character that cannot be printed was written, with a link to the very field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import cast

from appraisal_app.application.searching import Hit
from appraisal_app.application.unprintable import UnprintableError
from appraisal_app.domain.record import PARTS, Record
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.targets import target_of

_KEYS = ("id", "key", "code", "objective")
"""The attributes by one of which an item of a list is told from the others."""


def unprintable_problems(error: UnprintableError) -> tuple[Problem, ...]:
    """The sentence, leading to the first field in which such a character stands."""
    record = error.record
    if record is None:
        return (Problem(error.sentence),)
    targets = (
        target_of(record.cycle.process, hit)
        for each in error.found
        for hit in _holding(record, each.character)
    )
    found = next((each for each in targets if each.page), None)
    if found is None:
        return (Problem(error.sentence),)
    sentence = f"{error.sentence} It was written on “{found.title}”."
    return (Problem(sentence, f"step:{found.page}#{found.field}"),)


def _holding(record: Record, character: str) -> Iterator[Hit]:
    for part in PARTS:
        for place in _places(getattr(record, part), character, ""):
            yield Hit(review="", cycle_id="", part=part, place=place, excerpt="", marks=())


def _places(value: object, character: str, place: str) -> Iterator[str]:
    if isinstance(value, str):
        if character in value and not isinstance(value, Enum):
            yield place
    elif isinstance(value, tuple):
        for each in cast("tuple[object, ...]", value):
            yield from _places(each, character, _joined(place, _key_of(each)))
    elif is_dataclass(value):
        for each in fields(value):
            yield from _places(getattr(value, each.name), character, _joined(place, each.name))


def _key_of(item: object) -> str:
    return next((str(getattr(item, name)) for name in _KEYS if hasattr(item, name)), "")


def _joined(place: str, name: str) -> str:
    return ".".join(each for each in (place, name) if each)
