"""Three frames of a trust's own: a diagnostic, improvement in cycles, and the trust's objectives.

Sources: David Carter's five priorities (2020); a trust's principles of improvement; a trust's
published objectives.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Viewer(StrEnum):
    """Who looks at the trust."""

    CHIEF_EXECUTIVE = "chief_executive"
    PANEL = "panel"
    PEER = "peer"


_MONTHS_TO_ACT = 6


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

    def with_view(self, view: PriorityView) -> Diagnostic:
        """The diagnostic in which that view is given; without it when it says nothing."""
        whose = (view.viewer, view.priority)
        says = bool(view.place or view.why)
        if any((each.viewer, each.priority) == whose for each in self.views):
            kept = (view if (e.viewer, e.priority) == whose else e for e in self.views)
            views = tuple(each for each in kept if says or each is not view)
        else:
            views = (*self.views, view) if says else self.views
        return replace(self, views=views)


def time_to_act(start: date) -> date:
    """The day six months later, or the last of that month."""
    month = start.month - 1 + _MONTHS_TO_ACT
    year, month = start.year + month // 12, month % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


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
    """One round of the quality-assurance cycle; `do_by` and `review_by` are when it is due."""

    id: str
    planned: str = ""
    planned_on: date | None = None
    do_by: date | None = None
    done: str = ""
    done_on: date | None = None
    review_by: date | None = None
    reviewed: str = ""
    reviewed_on: date | None = None

    @property
    def next_due(self) -> date | None:
        """When the next thing in this round is due; None when all is done or no day is set."""
        if self.reviewed_on is not None:
            return None
        return self.review_by if self.done_on is not None else self.do_by or self.review_by


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
    gives: tuple[str, ...] = ()
    """The ids of schools that can lend a hand."""
    rounds: tuple[Round, ...] = ()

    @property
    def next_due(self) -> date | None:
        """The earliest day on which something in one of its rounds is due."""
        days = (each.next_due for each in self.rounds)
        return min((each for each in days if each is not None), default=None)


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
