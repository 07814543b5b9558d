"""Changes to a process: a step of the trust's own, and taking a design into a running review."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import Guidance, Process, StepKind, StepTemplate
from appraisal_app.domain.process_rules import faults_of, holds_something
from appraisal_app.domain.record import Record


def own_step(code: str) -> StepTemplate:
    """A new step of the trust's own, still without words."""
    return StepTemplate(
        code=code,
        kind=StepKind.TASK,
        title="",
        purpose="",
        owner="chair",
        due=-14,
        guidance=Guidance(why="", good=""),
    )


def would_vanish(record: Record, process: Process) -> tuple[StepTemplate, ...]:
    """Pages of this review that hold something and that the process would no longer show."""
    still = {page.code for page in process.pages}
    return tuple(
        page
        for page in record.cycle.process.pages
        if page.code not in still and holds_something(record, page.kind, page.code)
    )


def with_process(record: Record, process: Process) -> Record:
    """The running review with that process; raises DomainError for one that cannot be used.

    Pages that vanish keep what is written on them: nothing of the record is lost.
    """
    refuse_faults(record, process, "Not taken over")
    if record.cycle.is_sealed:
        sentence = "This review is finished. It keeps the process that it was held by."
        raise DomainError((Refusal(sentence=sentence),))
    return replace(record, cycle=replace(record.cycle, process=process))


def refuse_faults(record: Record, process: Process, what: str) -> None:
    """Raises DomainError, led to where it is mended, for a process that cannot be used."""
    page = next((p for p in record.cycle.process.pages if p.kind is StepKind.PROCESS_DESIGN), None)
    code = page.code if page is not None else ""
    faults = faults_of(process)
    if faults:
        place, sentence = faults[0]
        field = f"process.{place}" if place != "stages" else "title"
        raise DomainError(
            (
                Refusal(
                    sentence=phrased("{what}: {sentence}", what=what, sentence=sentence),
                    step=code,
                    field=field,
                ),
            )
        )
