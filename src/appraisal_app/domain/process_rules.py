"""What a process must have to be used, and which of its pages hold something in a review."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import Process, StageKind, StepKind
from appraisal_app.domain.record import CYCLE_PARTS, PARTS, Record

MARCH = (StageKind.PRINCIPLES, StageKind.PROCESS, StageKind.OUTCOMES)
NEEDED = (
    StepKind.OBJECTIVES,
    StepKind.MEETING,
    StepKind.JUDGEMENTS,
    StepKind.STATEMENT,
    StepKind.COMMENTS,
    StepKind.SIGN_OFF,
)
"""Without these there would be nothing to sign, or no word of the chief executive in it."""

_HELD_IN: Mapping[StepKind, tuple[str, ...]] = MappingProxyType(
    {
        StepKind.BASIS: ("principles",),
        StepKind.PRINCIPLES: ("principles",),
        StepKind.ADOPTION: ("principles",),
        StepKind.CONFIDENTIALITY: ("confidentiality",),
        StepKind.PANEL: ("panel",),
        StepKind.OBJECTIVES: ("objectives",),
        StepKind.REFLECTION: ("reflection",),
        StepKind.EVIDENCE: ("evidence",),
        StepKind.ADVICE: ("advice",),
        StepKind.VIEWS: ("views",),
        StepKind.MEETING: ("meeting",),
        StepKind.JUDGEMENTS: ("judgements",),
        StepKind.STATEMENT: ("statement",),
        StepKind.COMMENTS: ("statement",),
        StepKind.NEXT_OBJECTIVES: ("next_objectives",),
        StepKind.DEVELOPMENT: ("development",),
        StepKind.SIGN_OFF: ("sign_off",),
        StepKind.PAY: ("pay",),
        StepKind.REPORT: ("report",),
        StepKind.LETTER: ("letter",),
        StepKind.APPEAL: ("appeal",),
        StepKind.CHECK_INS: ("check_ins",),
        StepKind.MID_CYCLE: ("mid_cycle",),
        StepKind.PROMISES: ("promises",),
        StepKind.CONCERN: ("concerns",),
        StepKind.SUCCESSION: ("succession",),
        StepKind.DIAGNOSTIC: ("diagnostic",),
        StepKind.IMPROVEMENT: ("improvement",),
        StepKind.AIMS: ("aims",),
        StepKind.TRUSTEE_REVIEW: ("trustee_review",),
    }
)


def faults_of(process: Process) -> tuple[tuple[str, str], ...]:
    """The place and a sentence for everything that would make the process unusable."""
    return tuple(_faults(process))


def _faults(process: Process) -> Iterator[tuple[str, str]]:
    if tuple(stage.kind for stage in process.stages) != MARCH:
        yield "stages", "a process has the three stages, in their order."
    pages = [page for stage in (*process.stages, *process.beside) for page in stage.steps]
    codes = [page.code for page in pages]
    if len(set(codes)) != len(codes) or not all(codes):
        yield "stages", "every page needs a code of its own."
    kinds = [page.kind for page in pages if page.kind is not StepKind.TASK]
    if len(set(kinds)) != len(kinds):
        yield "stages", "a page of the application stands in a process once."
    if untitled := _untitled(process):
        yield untitled, "every page that is used needs a title."
    used = {step.kind for step in process.steps}
    if missing := [kind for kind in NEEDED if kind not in used]:
        named = missing[0].value.replace("_", " ")
        yield "stages", phrased("a review cannot do without the step “{named}”.", named=named)


def _untitled(process: Process) -> str:
    """The title that the first page in use still needs, as its place in the process; "" if none."""
    groups = (
        *(("stages", stage) for stage in process.stages),
        *(("beside", stage) for stage in process.beside),
    )
    found = (
        f"{name}.{stage.kind}.steps.{page.code}.title"
        for name, stage in groups
        for page in stage.steps
        if page.used and not page.title.strip()
    )
    return next(found, "")


def holds_something(record: Record, kind: StepKind, code: str = "") -> bool:
    """Whether somebody has written anything on that page of this review."""
    if kind is StepKind.TASK:
        task = record.tasks.on(code)
        return bool(task.notes.strip()) or task.done_on is not None
    names = _HELD_IN.get(kind, ())
    return any(
        name in CYCLE_PARTS and getattr(record, name) != PARTS[name](id=record.cycle.id)
        for name in names
    )
