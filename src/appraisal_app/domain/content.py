"""The whole content of a file: what it has once, and every review with all its parts."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from appraisal_app.domain.people import Signatories
from appraisal_app.domain.record import CYCLE_PARTS, FILE_PARTS, CycleContent, FileParts, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class FileContent(FileParts):
    """Everything in a file that is a fact about the reviews, in the order of the reviews."""

    signatories: Signatories
    cycles: tuple[CycleContent, ...]

    def record(self, cycle_id: str) -> Record:
        """The review of that cycle; raises KeyError when the file has none."""
        for each in self.cycles:
            if each.cycle.id == cycle_id:
                return self._joined(each)
        raise KeyError(cycle_id)

    @property
    def records(self) -> tuple[Record, ...]:
        """Every review, in order."""
        return tuple(self._joined(each) for each in self.cycles)

    def _joined(self, content: CycleContent) -> Record:
        shared: dict[str, Any] = {name: getattr(self, name) for name in FILE_PARTS}
        own = {each.name: getattr(content, each.name) for each in fields(content)}
        return Record(**shared, **own)


def content_of(record: Record) -> CycleContent:
    """The parts of one review, without what the file has once."""
    parts: dict[str, Any] = {name: getattr(record, name) for name in CYCLE_PARTS}
    return CycleContent(**parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Where a written record comes from: which file, which record in it, when, by what."""

    document_id: str
    record_id: str
    chain_head: str
    exported_at: datetime
    application: str
    kind: str
