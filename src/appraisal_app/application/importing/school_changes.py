"""What taking over the schools of a file would change, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from appraisal_app.application.importing.matching import match
from appraisal_app.application.importing.schools import ReadSchool
from appraisal_app.domain.trust_profile import School

SchoolValue: TypeAlias = "str | int | date | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field of School that the file has otherwise."""

    field: str
    before: SchoolValue
    after: SchoolValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A known school, how it would stand afterwards, and where the two differ."""

    school: School
    after: School
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolChanges:
    """What taking the file over means; a cell that is empty in the file changes nothing.

    `missing` are present schools that the file does not list. `left_but_listed` have left
    according to the profile and are in the file all the same: worth a look, but no change.
    """

    added: tuple[ReadSchool, ...] = ()
    changed: tuple[Changed, ...] = ()
    unchanged: tuple[School, ...] = ()
    missing: tuple[School, ...] = ()
    left_but_listed: tuple[School, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether taking the file over changes nothing, missing schools apart."""
        return not self.added and not self.changed


def compare(
    existing: tuple[School, ...],
    read: tuple[ReadSchool, ...],
    *,
    doubtful: tuple[ReadSchool, ...] = (),
) -> SchoolChanges:
    """Matches by URN, else by name; schools that match a `doubtful` row are not missing."""
    partners = match(existing, read)
    known = {school.id: row for school, row in zip(partners, read, strict=True) if school}
    rest = tuple(each for each in existing if each.id not in known)
    unread = {each.id for each in match(rest, doubtful) if each}
    compared = [_compared(each, known[each.id]) for each in existing if each.id in known]
    return SchoolChanges(
        added=tuple(row for school, row in zip(partners, read, strict=True) if school is None),
        changed=tuple(each for each in compared if each.differences),
        unchanged=tuple(each.school for each in compared if not each.differences),
        missing=tuple(each for each in rest if each.left_on is None and each.id not in unread),
        left_but_listed=tuple(
            each
            for each in existing
            if each.id in known and each.left_on and not known[each.id].left_on
        ),
    )


def apply(
    existing: tuple[School, ...],
    changes: SchoolChanges,
    *,
    new_id: Callable[[], str],
    take_missing_as_left: date | None = None,
) -> tuple[School, ...]:
    """The schools with the changes taken over: ids and order stay, new schools come last.

    `take_missing_as_left` is the day on which the missing schools left, if they did.
    """
    after = {each.school.id: each.after for each in changes.changed}
    if take_missing_as_left is not None:
        gone = ((each.id, replace(each, left_on=take_missing_as_left)) for each in changes.missing)
        after.update(gone)
    stay = tuple(after.get(each.id, each) for each in existing)
    return (*stay, *(_new(each, new_id()) for each in changes.added))


def _values(read: ReadSchool) -> dict[str, SchoolValue]:
    """Whatever the file says; what it leaves empty is left out."""
    said: dict[str, SchoolValue] = {
        "name": read.name,
        "urn": read.urn,
        "phase": read.phase,
        "pupils": read.pupils,
        "local_authority": read.local_authority,
        "joined_on": read.joined_on,
        "left_on": read.left_on,
    }
    return {name: value for name, value in said.items() if value not in {"", None}}


def _compared(school: School, read: ReadSchool) -> Changed:
    said = _values(read)
    differences = tuple(
        Difference(field=name, before=getattr(school, name), after=value)
        for name, value in said.items()
        if getattr(school, name) != value
    )
    return Changed(school=school, after=_with(school, said), differences=differences)


def _new(read: ReadSchool, school_id: str) -> School:
    return _with(School(id=school_id), _values(read))


def _with(school: School, values: dict[str, SchoolValue]) -> School:
    return replace(school, **values)  # type: ignore[arg-type]
