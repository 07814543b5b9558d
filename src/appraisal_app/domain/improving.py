"""Three frames of a trust's own: a diagnostic, improvement in cycles, and the trust's objectives.

Sources: David Carter's five priorities (2020); a trust's principles of improvement; a trust's
published objectives.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Viewer(StrEnum):
    """Who looks at the trust."""

    CHIEF_EXECUTIVE = "chief_executive"
    PANEL = "panel"
    PEER = "peer"


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityView:
    """Where one viewer sees one priority on the described scale; "" is not given, never nought."""

    viewer: Viewer
    priority: str
    """The id of a domain of the diagnostic's framework."""
    place: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enquiry:
    """A line of enquiry that both sides agreed on."""

    id: str
    question: str = ""
    priority: str = ""
    who: str = ""
    by: date | None = None
    found: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionPoint:
    """Something to do within six months; `milestone` names the milestone it became."""

    id: str
    text: str = ""
    priority: str = ""
    owner: str = ""
    due: date | None = None
    milestone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """Three views of the five priorities, side by side, and what follows from the gaps."""

    id: str
    peer: str = ""
    """Who the outside peer is."""
    held_on: date | None = None
    views: tuple[PriorityView, ...] = ()
    enquiries: tuple[Enquiry, ...] = ()
    agreed_on: date | None = None
    actions: tuple[ActionPoint, ...] = ()

    def view(self, viewer: Viewer, priority: str) -> PriorityView:
        """Where that viewer sees that priority; an empty view when not given."""
        found = next((v for v in self.views if (v.viewer, v.priority) == (viewer, priority)), None)
        return found if found is not None else PriorityView(viewer=viewer, priority=priority)


class LeadershipLevel(StrEnum):
    """Who leads an improvement."""

    TRUST = "trust"
    LOCAL = "local"
    AUTHORITY = "authority"


class Strand(StrEnum):
    """By what an improvement comes about."""

    LEARNING = "learning"
    LEADERSHIP = "leadership"
    NETWORKS = "networks"
    QUALITY = "quality"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One round of the quality-assurance cycle."""

    id: str
    planned: str = ""
    planned_on: date | None = None
    done: str = ""
    done_on: date | None = None
    reviewed: str = ""
    reviewed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImprovementEntry:
    """One improvement: why, at which level, by which strand, and its rounds."""

    id: str
    title: str = ""
    rationale: str = ""
    level: LeadershipLevel = LeadershipLevel.TRUST
    strand: Strand = Strand.LEARNING
    schools: tuple[str, ...] = ()
    indicators: str = ""
    capacity: str = ""
    rounds: tuple[Round, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Improvement:
    """All improvements of the period, in order."""

    id: str
    entries: tuple[ImprovementEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolAim:
    """Where one school stands towards an aim."""

    school: str
    now: str = ""
    aim: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy:
    """What the trust does to get there."""

    id: str
    text: str = ""
    boards_check: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """An aim for the whole trust, and how each school stands."""

    id: str
    text: str = ""
    threshold: str = ""
    """What would count as reached, exceptions included."""
    strategies: tuple[Strategy, ...] = ()
    schools: tuple[SchoolAim, ...] = ()

    def school(self, school_id: str) -> SchoolAim:
        """How that school stands; an empty entry when nobody said."""
        found = next((each for each in self.schools if each.school == school_id), None)
        return found if found is not None else SchoolAim(school=school_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aims:
    """The trust's own objectives, which the chief executive's serve."""

    id: str
    aims: tuple[Aim, ...] = ()
