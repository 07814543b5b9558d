"""D01, review plan and timetable: what it may hold; nothing in it says how anything went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark
from appraisal_app.application.documents.sights import SightChange, SightRow


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRow:
    """A policy that the review rests on."""

    kind: str
    title: str
    version: str
    adopted_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """Somebody with a part in the review, and the office."""

    part: str
    name: str
    office: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """A step, when it is due, and who begins it."""

    title: str
    due: date | None
    begun_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRows:
    """The steps of one stage."""

    title: str
    steps: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRow:
    """A term of the trust's calendar that the timetable touches."""

    name: str
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsKept:
    """Why the records are kept, which notice covers them, and for how long."""

    basis: str
    privacy_notice: str
    years: int
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableContent:
    """The whole of the plan; `paused_since` is set while the review stands still."""

    cover: Cover
    mark: Mark
    purpose: str
    policies: tuple[PolicyRow, ...]
    delegation: str
    people: tuple[PersonRow, ...]
    stages: tuple[StageRows, ...]
    paused_since: date | None
    conversations: tuple[date, ...]
    only_in_term: bool
    terms: tuple[TermRow, ...]
    sights: tuple[SightRow, ...]
    changes: tuple[SightChange, ...]
    records: RecordsKept
