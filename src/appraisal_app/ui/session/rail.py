"""The rail of an open review: places, stages with their steps, status in shape and word."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date

from appraisal_app.domain.applying import does_not_apply
from appraisal_app.domain.gates.check import Check
from appraisal_app.domain.next_up import next_up
from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.domain.process import Stage, StepKind, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.ui.destinations import DOCUMENTS, FOLD, HOME
from appraisal_app.ui.shell.state import RailEntry, RailStage, RailState
from appraisal_app.ui.widgets.mark_kind import Mark

_AWAITED = "an answer is awaited"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def rail(
    record: Record,
    today: date,
    current: str,
    turned: AbstractSet[str] = frozenset(),
    awaits: AbstractSet[StepKind] = frozenset(),
) -> RailState:
    """The way through this review; `turned` are the stages folded otherwise than by themselves.

    By itself only the stage with the page in sight is open, and the one that is being worked on.
    On the steps in `awaits` somebody was asked who has not answered, so they are not ticked.
    """
    process = record.cycle.process
    opened = _opened(record, current)
    groups = (*enumerate(process.stages, start=1), *((0, group) for group in process.beside))
    seen = _Seen(record, today, awaits)
    return RailState(
        title=record.trust.name,
        subtitle=phrased("Review {label} of the chief executive", label=record.cycle.label),
        before=(
            RailEntry(HOME, "Home", icon="house"),
            RailEntry(DOCUMENTS, "Documents", icon="files"),
        ),
        stages=tuple(
            _stage(
                seen,
                number,
                stage,
                is_open=(stage in opened) ^ (stage.kind in turned),
            )
            for number, stage in groups
            if stage.used
        ),
        current=current,
    )


def _opened(record: Record, current: str) -> tuple[Stage, ...]:
    """The stage with the page in sight; on a page that belongs to none, the one of what is next."""
    process = record.cycle.process
    up = next_up(record)
    for code in (current, up.step.code if up is not None else ""):
        stages = (*process.stages, *process.beside)
        found = tuple(each for each in stages if any(step.code == code for step in each.steps))
        if found:
            return found
    return ()


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the marks are told from."""

    record: Record
    today: date
    awaits: AbstractSet[StepKind]
    _checks: dict[str, tuple[Check, ...]] = field(default_factory=dict[str, tuple[Check, ...]])

    def checks(self, step: StepTemplate) -> tuple[Check, ...]:
        """The conditions of a step, looked at once: the rail is made anew at each key."""
        if step.code not in self._checks:
            self._checks[step.code] = checks(self.record, step.kind, step.code)
        return self._checks[step.code]

    def is_done(self, step: StepTemplate) -> bool:
        is_awaited = step.kind in self.awaits
        return not is_awaited and all(check.is_met for check in self.checks(step))


def _stage(seen: _Seen, number: int, stage: Stage, *, is_open: bool) -> RailStage:
    asked = [step for step in stage.used if not does_not_apply(seen.record, step.kind)]
    done = sum(seen.is_done(step) for step in asked)
    show = _step if number else _page
    return RailStage(
        number,
        stage.title,
        key=f"{FOLD}{stage.kind}",
        done=done if number else 0,
        total=len(asked) if number else 0,
        folded=not is_open,
        steps=tuple(show(seen, step) for step in stage.used),
    )


def _page(seen: _Seen, page: StepTemplate) -> RailEntry:
    """A page beside the stages: marked only where something on it wants to be put right."""
    if seen.is_done(page):
        return RailEntry(page.code, page.title)
    return RailEntry(page.code, page.title, mark=Mark.NOW, status="something is missing")


def _step(seen: _Seen, step: StepTemplate) -> RailEntry:
    record, today = seen.record, seen.today
    if seen.is_done(step):
        return _complete(step, needless=bool(does_not_apply(record, step.kind)))
    due = record.cycle.step(step.code).due
    if due is not None and due < today and not record.cycle.is_sealed:
        late = _late(due, today)
        return RailEntry(step.code, step.title, mark=Mark.LATE, status=late, due=late, late=True)
    short = (
        phrased("{day} {months}", day=due.day, months=_MONTHS[due.month - 1])
        if due is not None
        else ""
    )
    if any(check.is_met for check in seen.checks(step)):
        status = _AWAITED if step.kind in seen.awaits else "begun"
        return RailEntry(step.code, step.title, mark=Mark.NOW, status=status, due=short)
    return RailEntry(step.code, step.title, mark=Mark.TODO, status="not begun", due=short)


def _complete(step: StepTemplate, *, needless: bool) -> RailEntry:
    if needless:
        return RailEntry(step.code, step.title, mark=Mark.NEEDLESS, status="does not apply")
    return RailEntry(step.code, step.title, mark=Mark.DONE, status="complete")


def _late(due: date, today: date) -> str:
    days = (today - due).days
    return phrased_by(days, "{days} day late", "{days} days late", days=days)
