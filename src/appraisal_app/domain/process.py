"""A process, its frameworks and its scale: data that a cycle copies when it starts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StageKind(StrEnum):
    """The three stages, and three groups of pages that stand beside them."""

    PRINCIPLES = "principles"
    PROCESS = "process"
    OUTCOMES = "outcomes"
    BETWEEN = "between"
    TRUST = "trust"
    YEARS = "years"


class StepKind(StrEnum):
    """The kinds of page the application has; the first three groups can be steps of a process."""

    BASIS = "basis"
    PRINCIPLES = "principles"
    PEOPLE = "people"
    FRAMEWORK = "framework"
    CONFIDENTIALITY = "confidentiality"
    ADOPTION = "adoption"

    TIMETABLE = "timetable"
    PANEL = "panel"
    OBJECTIVES = "objectives"
    REFLECTION = "reflection"
    EVIDENCE = "evidence"
    ADVICE = "advice"
    VIEWS = "views"
    MEETING = "meeting"

    JUDGEMENTS = "judgements"
    STATEMENT = "statement"
    COMMENTS = "comments"
    NEXT_OBJECTIVES = "next_objectives"
    DEVELOPMENT = "development"
    SIGN_OFF = "sign_off"
    PAY = "pay"
    REPORT = "report"
    LETTER = "letter"

    TASK = "task"
    """A step of the trust's own, done when somebody says so; a process may have several."""

    CHECK_INS = "check_ins"
    MID_CYCLE = "mid_cycle"
    CHANGES = "changes"
    PROMISES = "promises"
    CONCERN = "concern"
    SUCCESSION = "succession"
    APPEAL = "appeal"

    TRUST = "trust"
    FIGURES = "figures"
    DIAGNOSTIC = "diagnostic"
    IMPROVEMENT = "improvement"
    AIMS = "aims"
    TRUSTEE_REVIEW = "trustee_review"

    COMPARE = "compare"
    EARLIER_YEARS = "earlier_years"
    HANDOVER = "handover"
    ACCESS_REQUESTS = "access_requests"
    KEEPING = "keeping"
    PROCESS_DESIGN = "process_design"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """What stands beside a page, for a volunteer who does this once a year."""

    why: str
    good: str
    ask: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTemplate:
    """One page of the process; `due` counts days from the review meeting (negative = before).

    A page that is not `used` stays in the process, so that it can be taken up again.
    """

    code: str
    kind: StepKind
    title: str
    purpose: str
    owner: str
    due: int
    guidance: Guidance
    used: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage, or one group of pages, in order."""

    kind: StageKind
    title: str
    steps: tuple[StepTemplate, ...]

    @property
    def used(self) -> tuple[StepTemplate, ...]:
        """Those that this trust uses."""
        return tuple(step for step in self.steps if step.used)


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """The whole way through one review, and the pages beside it that have no place in the march."""

    id: str
    title: str
    stages: tuple[Stage, ...]
    beside: tuple[Stage, ...] = ()
    principles: tuple[str, ...] = ()
    purpose: str = ""

    @property
    def steps(self) -> tuple[StepTemplate, ...]:
        """The steps in use, in order."""
        return tuple(step for stage in self.stages for step in stage.used)

    @property
    def pages(self) -> tuple[StepTemplate, ...]:
        """The steps in use, then the pages beside them."""
        return (*self.steps, *(page for group in self.beside for page in group.used))

    def step(self, kind: StepKind) -> StepTemplate | None:
        """The first page of that kind, if the process uses one."""
        return next((page for page in self.pages if page.kind is kind), None)

    def page(self, code: str) -> StepTemplate | None:
        """The page with that code, if the process uses it."""
        return next((page for page in self.pages if page.code == code), None)

    def stage_of(self, code: str) -> Stage:
        """The stage or group that the page belongs to; raises KeyError when none has it."""
        for stage in (*self.stages, *self.beside):
            if any(step.code == code for step in stage.steps):
                return stage
        raise KeyError(code)


class FrameworkUse(StrEnum):
    """What a framework may be used for."""

    REVIEW = "review"
    """Answered area by area, and objectives and evidence link to it."""
    REFLECTION = "reflection"
    """The chief executive may reflect on it; nothing is judged by it."""
    PROMPTS = "prompts"
    """Questions to think about; nobody answers or scores them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkDomain:
    """One area of a framework; areas of several frameworks that share a theme overlap."""

    id: str
    title: str
    gist: str
    prompts: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """A way to look at a chief executive's work, in our own words, with source and date."""

    id: str
    title: str
    source: str
    dated: str
    note: str
    domains: tuple[FrameworkDomain, ...]
    use: FrameworkUse = FrameworkUse.REVIEW


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """One point of the scale, in words; a number, if any, only stands beside the words."""

    key: str
    label: str
    meaning: str
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The words a board may judge an objective by, the highest first."""

    id: str
    ratings: tuple[Rating, ...]
    shows_numbers: bool = False

    def label(self, key: str) -> str:
        """The words for `key`, with its number where the trust shows them; "" when unknown."""
        rating = next((rating for rating in self.ratings if rating.key == key), None)
        if rating is None:
            return ""
        is_numbered = self.shows_numbers and rating.number is not None
        return f"{rating.label} ({rating.number})" if is_numbered else rating.label
