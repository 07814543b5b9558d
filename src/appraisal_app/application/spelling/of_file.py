"""The words that a file brings along: its people, its schools, and what its pages are called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, cast

from appraisal_app.application.spelling.dictionary import singular
from appraisal_app.application.spelling.reading import words_of
from appraisal_app.domain.process import Framework, FrameworkDomain, Rating, Stage, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.domain.trust_profile import TrustValue

_OUR_OWN = (Framework, FrameworkDomain, Rating, Stage, StepTemplate)
"""Whatever these say was written with care, not typed by anybody."""
_NAMES = frozenset({"name", "full_name", "local_authority"})
"""Attributes that hold a name; that of a value is a word like any other."""


def words_of_file(value: object) -> frozenset[str]:
    """Every word of a name in what a file holds, and of its frameworks, steps and ratings.

    Also the words that it was taught.
    """
    found: set[str] = set(taught(value))
    for part in _parts(value):
        for text in _texts(part):
            found.update(singular(word.text) for word in words_of(text))
    return frozenset(found)


def taught(value: object) -> tuple[str, ...]:
    """The words that a case file was taught; no other file learns any."""
    return value.profile.words if isinstance(value, Record) else ()


def _parts(value: object) -> tuple[object, ...]:
    if isinstance(value, Record):
        return (value.trust, value.people, value.profile, value.cycle, value.panel)
    return (value,)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, tuple):
        for each in cast("tuple[object, ...]", value):
            yield from _texts(each)
    elif is_dataclass(value):
        is_ours = isinstance(value, _OUR_OWN)
        names = frozenset[str]() if isinstance(value, TrustValue) else _NAMES
        for field in fields(value):
            held = getattr(value, field.name)
            if isinstance(held, str):
                if is_ours or field.name in names:
                    yield held
            else:
                yield from _texts(held)
