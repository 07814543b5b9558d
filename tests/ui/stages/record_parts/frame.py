"""The frame of the reviews in these tests: names, days, process, frameworks and scale."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache

from appraisal_app.domain.cycle import CycleId
from appraisal_app.domain.objectives import ObjectiveId
from appraisal_app.domain.people import PersonId
from appraisal_app.domain.process import (
    Framework,
    FrameworkDomain,
    Guidance,
    Process,
    Rating,
    Scale,
    Stage,
    StageKind,
    StepKind,
    StepTemplate,
)

CYCLE = CycleId("cycle-1")
FILE = "file"
TODAY = date(2026, 10, 12)
NOW = datetime(2026, 10, 12, 19, 30, tzinfo=UTC)
MEETING = date(2026, 10, 28)
CEO, CHAIR, VICE, CLERK = (PersonId(each) for each in ("p-ceo", "p-chair", "p-vice", "p-clerk"))
FREE = (PersonId("p-free-1"), PersonId("p-free-2"))
"""Trustees who stay out of the review, for an appeal."""
READING, MONEY, STAFF = (ObjectiveId(each) for each in ("o-reading", "o-money", "o-staff"))
SCHOOL, PRIORITY = "s-hill", "pri-1"
TASK = "task-step"

_STAGES = (
    (
        StageKind.PRINCIPLES,
        "Principles",
        (
            StepKind.BASIS,
            StepKind.PRINCIPLES,
            StepKind.PEOPLE,
            StepKind.FRAMEWORK,
            StepKind.CONFIDENTIALITY,
            StepKind.ADOPTION,
        ),
    ),
    (
        StageKind.PROCESS,
        "Process planning and delivery",
        (
            StepKind.PANEL,
            StepKind.TIMETABLE,
            StepKind.OBJECTIVES,
            StepKind.REFLECTION,
            StepKind.EVIDENCE,
            StepKind.ADVICE,
            StepKind.VIEWS,
            StepKind.TASK,
            StepKind.MEETING,
        ),
    ),
    (
        StageKind.OUTCOMES,
        "Outcomes",
        (
            StepKind.JUDGEMENTS,
            StepKind.STATEMENT,
            StepKind.COMMENTS,
            StepKind.NEXT_OBJECTIVES,
            StepKind.DEVELOPMENT,
            StepKind.SIGN_OFF,
            StepKind.PAY,
            StepKind.REPORT,
            StepKind.LETTER,
        ),
    ),
)
_BESIDE = (
    (
        StageKind.BETWEEN,
        "The year between",
        (
            StepKind.CHECK_INS,
            StepKind.MID_CYCLE,
            StepKind.CHANGES,
            StepKind.PROMISES,
            StepKind.CONCERN,
            StepKind.SUCCESSION,
            StepKind.APPEAL,
        ),
    ),
    (
        StageKind.TRUST,
        "The trust",
        (
            StepKind.TRUST,
            StepKind.FIGURES,
            StepKind.DIAGNOSTIC,
            StepKind.IMPROVEMENT,
            StepKind.AIMS,
            StepKind.TRUSTEE_REVIEW,
        ),
    ),
    (
        StageKind.YEARS,
        "Year to year",
        (
            StepKind.COMPARE,
            StepKind.EARLIER_YEARS,
            StepKind.HANDOVER,
            StepKind.ACCESS_REQUESTS,
            StepKind.KEEPING,
            StepKind.PROCESS_DESIGN,
        ),
    ),
)
_RATINGS = ("exceeded", "met", "largely_met", "partly_met", "not_met", "not_assessed")


@cache
def process() -> Process:
    return Process(
        id="three-stage",
        title="Review in three stages",
        stages=tuple(_group(*each) for each in _STAGES),
        beside=tuple(_group(*each) for each in _BESIDE),
        principles=("No surprises.", "Evidence before opinion."),
        purpose="To help the chief executive lead the trust well.",
    )


def _group(kind: StageKind, title: str, pages: tuple[StepKind, ...]) -> Stage:
    return Stage(kind=kind, title=title, steps=tuple(_step(each) for each in pages))


def _step(kind: StepKind) -> StepTemplate:
    title = kind.value.replace("_", " ").capitalize()
    return StepTemplate(
        code=f"{kind.value}-step",
        kind=kind,
        title=title,
        purpose=f"What {title} is for.",
        owner="chair",
        due=-7,
        guidance=Guidance(why="Why.", good="Good."),
    )


def scale() -> Scale:
    return Scale(
        id="default",
        ratings=tuple(
            Rating(key=key, label=words.capitalize(), meaning=f"Means {words}.")
            for key in _RATINGS
            for words in [key.replace("_", " ")]
        ),
    )


def framework(name: str) -> Framework:
    return Framework(
        id=name,
        title=f"Framework {name}",
        source="",
        dated="",
        note="",
        domains=tuple(
            FrameworkDomain(id=f"{name}.{no}", title=f"Domain {no}", gist="") for no in (1, 2, 3)
        ),
    )
