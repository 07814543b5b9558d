"""What the record knows that open words are held against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from itertools import chain
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.open_wording.copying import NO_SOURCES, Sources, sources
from appraisal_app.domain.open_wording.proposing import proposed_resolution, proposed_text
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record
from appraisal_app.domain.reporting import BoardReport

OFFICES: Mapping[Office, str] = MappingProxyType(
    {
        Office.CHIEF_EXECUTIVE: "the chief executive",
        Office.CHAIR: "the chair of trustees",
        Office.VICE_CHAIR: "the vice-chair of trustees",
        Office.TRUSTEE: "a trustee",
        Office.STAFF_TRUSTEE: "the staff trustee",
        Office.CLERK: "the clerk",
        Office.ADVISER: "the external adviser",
        Office.OTHER: "",
    }
)
"""What may stand in a sentence in the place of a name."""

_OBJECTIVES = ("objectives", "next_objectives")
_PRIVATE = (
    *("reflection", "evidence", "advice", "views", "meeting", "judgements", "statement"),
    *("development", "sign_off", "pay", "letter", "appeal", "check_ins", "mid_cycle", "promises"),
    *("concerns", "succession", "diagnostic", "trustee_review", "addenda", "overrides", "panel"),
)
_NO_WORDS = frozenset({"id", "person", "objective", "criterion", "own_view", "panel_rating"})


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name and the office that may take its place; `is_whole` = no part of it is a name."""

    name: str
    instead: str = ""
    is_whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Names, ratings, schools, and words that may or may not be said in public."""

    names: tuple[KnownName, ...] = ()
    schools: tuple[str, ...] = ()
    ratings: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    objectives: Sources = NO_SOURCES
    private: Sources = NO_SOURCES


def known_from(record: Record) -> Known:
    """What that record knows."""
    return Known(
        names=tuple(_names(record)),
        schools=tuple(each.name for each in record.profile.schools if each.name.strip()),
        ratings=tuple(each.label for each in record.cycle.scale.ratings if each.label.strip()),
        allowed=tuple(each.strip() for each in _allowed(record) if each.strip()),
        objectives=_OF_OBJECTIVES.of(record),
        private=_OF_PRIVATE.of(record).joined(sources(_confidential(record.report))),
    )


def _names(record: Record) -> Iterator[KnownName]:
    for person in record.people.persons:
        yield KnownName(person.full_name, OFFICES[person.display_role])
    adviser = record.panel.adviser
    yield KnownName(adviser.name, OFFICES[Office.ADVISER])
    yield KnownName(adviser.organisation, OFFICES[Office.ADVISER], is_whole=True)


def _allowed(record: Record) -> Iterator[str]:
    """Names of things that are public anyway, and the wording that the application proposes."""
    yield record.trust.name
    yield from (each.title for each in record.policies.policies)
    basis = record.principles.basis
    yield from (basis.appraisal_policy, basis.pay_policy)
    yield from (each.title for each in record.profile.priorities)
    yield from proposed_text(record)
    yield proposed_resolution()


def _confidential(report: BoardReport) -> Iterator[str]:
    yield from (report.themes, report.factors, report.decision)
    for each in report.questions:
        yield from (each.asked, each.answered)
    yield from (each.what for each in report.actions if not each.is_open)


def _texts(value: Any, name: str = "") -> Iterator[str]:
    """Every text in a nest of dataclasses and tuples but ids."""
    if isinstance(value, Enum) or name in _NO_WORDS:
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:  # pyright: ignore[reportUnknownVariableType]
            yield from _texts(each, name)
    elif is_dataclass(value):
        for part in fields(value):
            yield from _texts(getattr(value, part.name), part.name)


class _Remembered:
    """The sources in some parts of a record, taken anew only when one of them is another.

    While somebody types into the report these parts stay the very same, and reading them takes
    longer than all the rest.
    """

    def __init__(self, names: tuple[str, ...], *, titles: bool) -> None:
        self._names = names
        self._titles = titles
        self._last: tuple[tuple[object, ...], Sources] = ((), NO_SOURCES)

    def of(self, record: Record) -> Sources:
        """What stands in those parts of that record."""
        parts = tuple(getattr(record, name) for name in self._names)
        before, found = self._last
        if len(before) != len(parts) or any(a is not b for a, b in zip(before, parts, strict=True)):
            texts = chain.from_iterable(_texts(part) for part in parts)
            found = sources(texts, titles=self._titles)
            self._last = (parts, found)
        return found


_OF_OBJECTIVES = _Remembered(_OBJECTIVES, titles=True)
_OF_PRIVATE = _Remembered(_PRIVATE, titles=False)
