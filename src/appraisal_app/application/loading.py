"""Reads and writes the record of one cycle, part by part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.files import Aggregate, UnitOfWork, Version
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.frozen import changed_parts
from appraisal_app.domain.record import CYCLE_PARTS, PARTS, Record

A = TypeVar("A", bound=Aggregate)
FILE_ID = "file"
"""The id of the aggregates that a file has one of."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A record with the version of each part, which is never part of the value itself."""

    record: Record
    versions: Mapping[str, Version]

    @property
    def value(self) -> Record:
        """The record."""
        return self.record

    def saved(self, unit: UnitOfWork, value: Record) -> Loaded:
        """Write the parts that differ from what was loaded or last saved."""
        versions = dict(self.versions)
        for name in changed_parts(self.record, value):
            versions[name] = unit.save(getattr(value, name), versions[name])
        return Loaded(value, versions)


def load_record(unit: UnitOfWork, cycle_id: str) -> Loaded:
    """Read one cycle with the file's trust and people.

    Raises KeyError when there is no such cycle, DamagedError when a part of it is gone.
    """
    unit.get(Cycle, cycle_id)
    values: dict[str, Any] = {}
    versions: dict[str, Version] = {}
    for name, cls in PARTS.items():
        root = cycle_id if name in CYCLE_PARTS else FILE_ID
        values[name], versions[name] = part_of(unit, cls, root)
    return Loaded(Record(**values), versions)


def part_of(unit: UnitOfWork, kind: type[A], root_id: str) -> tuple[A, Version]:
    """A part that every sound file has; raises DamagedError where it is gone."""
    found = unit.find(kind, root_id)
    if found is None:
        raise DamagedError("a part of it is missing")
    return found
