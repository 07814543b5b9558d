"""Where a person is named in the reviews of the file, and who may therefore not be removed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from types import MappingProxyType
from typing import cast

from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

_PAGES: Mapping[str, StepKind] = MappingProxyType(
    {
        "panel": StepKind.PANEL,
        "views": StepKind.VIEWS,
        "meeting": StepKind.MEETING,
        "mid_cycle": StepKind.MID_CYCLE,
        "pay": StepKind.PAY,
        "letter": StepKind.LETTER,
        "appeal": StepKind.APPEAL,
        "succession": StepKind.SUCCESSION,
        "trustee_review": StepKind.TRUSTEE_REVIEW,
    }
)
"""The parts of a review that name people, and the page of each."""


@dataclass(frozen=True, slots=True)
class Use:
    """A page of this review that names somebody; `code` is "" when this review has no such page."""

    title: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """The pages of this review that name a person, and the other reviews of the file that do."""

    pages: tuple[Use, ...] = ()
    reviews: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.pages or self.reviews)


def uses_of_all(record: Record, others: tuple[Record, ...]) -> Mapping[str, Uses]:
    """For everybody the file knows, where they are named."""
    here = {name: _named(getattr(record, name)) for name in _PAGES}
    there = {
        each.cycle.label: frozenset[str]().union(*(_named(getattr(each, n)) for n in _PAGES))
        for each in others
        if each.cycle.id != record.cycle.id
    }
    return {
        person.id: Uses(
            pages=tuple(_use(record, name) for name, ids in here.items() if person.id in ids),
            reviews=tuple(label for label, ids in there.items() if person.id in ids),
        )
        for person in record.people.persons
    }


def _use(record: Record, name: str) -> Use:
    kind = _PAGES[name]
    pages = (each for each in record.cycle.process.pages if each.kind is kind)
    found = next(pages, None)
    return Use(found.title, found.code) if found is not None else Use(_UNTITLED[kind], "")


_UNTITLED = {kind: kind.value.replace("_", " ") for kind in _PAGES.values()}


def _named(part: object) -> frozenset[str]:
    """Every text that stands in the part under another name than `id`, ids of people among them."""
    return frozenset(_texts(part))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if not isinstance(value, Enum):
            yield value
    elif isinstance(value, tuple):
        for each in cast("tuple[object, ...]", value):
            yield from _texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name != "id":
                yield from _texts(getattr(value, field.name))
