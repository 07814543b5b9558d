"""What falls due or needs a decision beside the next step."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta

from appraisal_app.domain.access_clock import clock
from appraisal_app.domain.bank_holidays import is_working_day
from appraisal_app.domain.objectives import Milestone, MilestoneState
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.promises_to_keep import promised_here
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention import disposal_due, obstacles
from appraisal_app.domain.steps import is_complete
from appraisal_app.domain.year import Kept

SOON = timedelta(days=14)
_SETTLED = {MilestoneState.MET, MilestoneState.MISSED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to know: a sentence without its date, the day, and the page it leads to."""

    text: str
    kind: StepKind
    code: str = ""
    due: date | None = None


def notices(
    record: Record,
    today: date,
    *,
    is_last: bool = True,
    awaits: AbstractSet[StepKind] = frozenset(),
) -> tuple[Notice, ...]:
    """Everything late or due within two weeks, the earliest first, then what has no day.

    What was promised goes on into the review that follows; only the last one speaks of it. A step
    in `awaits` is open, since somebody was asked on it who has not answered.
    """
    found = (*_found(record, today, awaits), *(_promises(record, today) if is_last else ()))
    dated = sorted((each for each in found if each.due is not None), key=lambda n: n.due or today)
    return (*dated, *(each for each in found if each.due is None))


def _found(record: Record, today: date, awaits: AbstractSet[StepKind]) -> Iterator[Notice]:
    if record.cycle.pause is not None:
        yield Notice(text="This review is paused", kind=StepKind.SUCCESSION)
    for policy in record.policies.overdue(today):
        yield Notice(
            text=phrased("The policy “{title}” is past its review date", title=policy.title),
            kind=StepKind.BASIS,
            due=policy.review_due,
        )
    if not record.cycle.is_sealed:
        yield from _steps(record, today, awaits)
        yield from _milestones(record, today)
        yield from _conversations(record, today)
    yield from _requests(record)
    yield from _kept_long_enough(record, today)


def _near(due: date | None, today: date) -> bool:
    return due is not None and due <= today + SOON


def _steps(record: Record, today: date, awaits: AbstractSet[StepKind]) -> Iterator[Notice]:
    for step in record.cycle.process.steps:
        line = record.cycle.step(step.code)
        is_done = line.done_on is not None or is_complete(record, step.kind, step.code)
        if (step.kind in awaits or not is_done) and _near(line.due, today):
            yield Notice(text=step.title, kind=step.kind, code=step.code, due=line.due)


def _milestones(record: Record, today: date) -> Iterator[Notice]:
    for objective in record.objectives.standing:
        for milestone in objective.milestones:
            if _is_to_come(milestone) and _near(milestone.due, today):
                words = milestone.description.strip() or objective.title
                yield Notice(
                    text=phrased("Milestone: {words}", words=words),
                    kind=StepKind.CHECK_INS,
                    due=milestone.due,
                )


def _is_to_come(milestone: Milestone) -> bool:
    """A milestone that was missed is talked about on its pages; it is not late for ever."""
    return milestone.met_on is None and milestone.state not in _SETTLED


def _conversations(record: Record, today: date) -> Iterator[Notice]:
    held = [each.held_on for each in record.check_ins.check_ins if each.held_on is not None]
    last = max(held, default=None)
    for day in record.check_ins.planned:
        if _near(day, today) and (last is None or day > last):
            yield Notice(text="Check-in conversation", kind=StepKind.CHECK_INS, due=day)


def _promises(record: Record, today: date) -> Iterator[Notice]:
    for promise in (*record.promises.promises, *promised_here(record)):
        if promise.state is Kept.OPEN and _near(promise.due, today):
            yield Notice(
                text=phrased("Promised: {text}", text=promise.text),
                kind=StepKind.PROMISES,
                due=promise.due,
            )


def _requests(record: Record) -> Iterator[Notice]:
    """A request is named from its first day: a month is short."""
    for request in record.access_requests.requests:
        if request.received_on is None or request.answered_on is not None:
            continue
        stands = clock(request, is_working_day)
        waits = stands.standing_since is not None
        text = "Access request: you wait for an answer" if waits else "Answer the access request"
        yield Notice(text=text, kind=StepKind.ACCESS_REQUESTS, due=stands.due)


def _kept_long_enough(record: Record, today: date) -> Iterator[Notice]:
    due, kept = disposal_due(record), record.disposals
    if due is None or due > today or kept.of_review(record.cycle.id) is not None:
        return
    if not obstacles(record):
        text = "This review has been kept for as long as was decided"
        yield Notice(text=text, kind=StepKind.KEEPING, due=due)
