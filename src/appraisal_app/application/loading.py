"""Reads and writes the record of one cycle, part by part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from appraisal_app.application.ports.files import UnitOfWork, Version
from appraisal_app.domain.frozen import changed_parts
from appraisal_app.domain.record import CYCLE_PARTS, PARTS, Record

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
    """Read one cycle with the file's trust and people."""
    values: dict[str, Any] = {}
    versions: dict[str, Version] = {}
    for name, cls in PARTS.items():
        root = cycle_id if name in CYCLE_PARTS else FILE_ID
        values[name], versions[name] = unit.get(cls, root)
    return Loaded(Record(**values), versions)
