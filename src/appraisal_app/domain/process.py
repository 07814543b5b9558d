"""A process, its frameworks and its scale: data that a cycle copies when it starts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StageKind(StrEnum):
    """The three stages."""

    PRINCIPLES = "principles"
    PROCESS = "process"
    OUTCOMES = "outcomes"


class StepKind(StrEnum):
    """The kinds of step the application has a page for."""

    BASIS = "basis"
    PANEL = "panel"
    TIMETABLE = "timetable"
    OBJECTIVES = "objectives"
    REFLECTION = "reflection"
    EVIDENCE = "evidence"
    MEETING = "meeting"
    JUDGEMENTS = "judgements"
    STATEMENT = "statement"
    COMMENTS = "comments"
    NEXT_OBJECTIVES = "next_objectives"
    DEVELOPMENT = "development"
    REPORT = "report"
    SIGN_OFF = "sign_off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """What stands beside a step, for a volunteer who does this once a year."""

    why: str
    good: str
    ask: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTemplate:
    """One step of the process; `due` counts days from the review meeting (negative = before)."""

    code: str
    kind: StepKind
    title: str
    purpose: str
    owner: str
    due: int
    guidance: Guidance


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage with its steps, in order."""

    kind: StageKind
    title: str
    steps: tuple[StepTemplate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """The whole way through one review."""

    id: str
    title: str
    stages: tuple[Stage, ...]
    principles: tuple[str, ...] = ()
    purpose: str = ""

    @property
    def steps(self) -> tuple[StepTemplate, ...]:
        """All steps, in order."""
        return tuple(step for stage in self.stages for step in stage.steps)

    def step(self, kind: StepKind) -> StepTemplate | None:
        """The first step of that kind, if the process has one."""
        return next((step for step in self.steps if step.kind is kind), None)

    def stage_of(self, code: str) -> Stage:
        """The stage that the step belongs to; raises KeyError when no stage has it."""
        for stage in self.stages:
            if any(step.code == code for step in stage.steps):
                return stage
        raise KeyError(code)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkDomain:
    """One area of a framework."""

    id: str
    title: str
    gist: str
    prompts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """A way to look at a chief executive's work, in our own words, with source and date."""

    id: str
    title: str
    source: str
    dated: str
    note: str
    domains: tuple[FrameworkDomain, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """One point of the scale, in words; the order in the scale says nothing about a person."""

    key: str
    label: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The words a board may judge an objective by."""

    id: str
    ratings: tuple[Rating, ...]

    def label(self, key: str) -> str:
        """The words for `key`; "" when it is not on the scale."""
        return next((rating.label for rating in self.ratings if rating.key == key), "")
