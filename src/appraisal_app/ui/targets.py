"""Which page shows a place of the record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from appraisal_app.application.searching import Hit
from appraisal_app.domain.process import Process, StepKind, StepTemplate
from appraisal_app.ui.destinations import HOME, IDENTITIES

_PAGES: Mapping[str, StepKind] = MappingProxyType(
    {
        "cycle.pauses": StepKind.TIMETABLE,
        "cycle.steps": StepKind.TIMETABLE,
        "principles": StepKind.PRINCIPLES,
        "principles.basis": StepKind.BASIS,
        "principles.board_minute_ref": StepKind.ADOPTION,
        "confidentiality": StepKind.CONFIDENTIALITY,
        "panel": StepKind.PANEL,
        "objectives": StepKind.OBJECTIVES,
        "objectives.changes": StepKind.CHANGES,
        "objectives.proposals": StepKind.CHANGES,
        "reflection": StepKind.REFLECTION,
        "evidence": StepKind.EVIDENCE,
        "feedback": StepKind.EVIDENCE,
        "advice": StepKind.ADVICE,
        "views": StepKind.VIEWS,
        "meeting": StepKind.MEETING,
        "judgements": StepKind.JUDGEMENTS,
        "statement": StepKind.STATEMENT,
        "statement.ceo_comments": StepKind.COMMENTS,
        "statement.no_comments_reason": StepKind.COMMENTS,
        "development": StepKind.DEVELOPMENT,
        "next_objectives": StepKind.NEXT_OBJECTIVES,
        "sign_off": StepKind.SIGN_OFF,
        "addenda": StepKind.SIGN_OFF,
        "pay": StepKind.PAY,
        "report": StepKind.REPORT,
        "letter": StepKind.LETTER,
        "appeal": StepKind.APPEAL,
        "check_ins": StepKind.CHECK_INS,
        "mid_cycle": StepKind.MID_CYCLE,
        "promises": StepKind.PROMISES,
        "concerns": StepKind.CONCERN,
        "succession": StepKind.SUCCESSION,
        "diagnostic": StepKind.DIAGNOSTIC,
        "improvement": StepKind.IMPROVEMENT,
        "aims": StepKind.AIMS,
        "trustee_review": StepKind.TRUSTEE_REVIEW,
        "trust": StepKind.TRUST,
        "profile": StepKind.TRUST,
        "people": StepKind.PEOPLE,
        "policies": StepKind.BASIS,
        "calendar": StepKind.TIMETABLE,
        "figures": StepKind.FIGURES,
        "earlier_years": StepKind.EARLIER_YEARS,
        "handovers": StepKind.HANDOVER,
        "access_requests": StepKind.ACCESS_REQUESTS,
        "disposals": StepKind.KEEPING,
        "design": StepKind.PROCESS_DESIGN,
    }
)
"""By part of the record, or by part and the beginning of a place in it."""

_ELSEWHERE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "cycle": (HOME, "Home"),
        "signatories": (IDENTITIES, "Signing identities"),
    }
)
"""Parts that no step of a process shows: the page and what it is called."""

_NAMES_ITS_PAGE = ("tasks", "overrides")
"""Parts whose places begin with a list and then a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A page by its code, or "" where the process does without it; its title; a field on it."""

    page: str
    title: str
    field: str = ""


def target_of(process: Process, hit: Hit) -> Target:
    """Where the words of a hit are to be read."""
    step, kind = _step(process, hit)
    if step is not None:
        return Target(page=step.code, title=step.title, field=hit.place)
    if kind is not None:
        return Target(page="", title=kind.value.replace("_", " ").capitalize())
    page, title = _ELSEWHERE.get(hit.part, (HOME, "Home"))
    return Target(page=page, title=title)


def _step(process: Process, hit: Hit) -> tuple[StepTemplate | None, StepKind | None]:
    """The page in use, and the kind of page that it would be."""
    path = [hit.part, *hit.place.split(".")]
    if hit.part in _NAMES_ITS_PAGE:
        named = StepKind(path[2]) if path[2] in set(StepKind) else StepKind.TASK
        return process.page(path[2]) or process.step(named), named
    beginnings = (".".join(path[:length]) for length in range(len(path), 0, -1))
    kind = next((_PAGES[each] for each in beginnings if each in _PAGES), None)
    return (process.step(kind) if kind is not None else None), kind
