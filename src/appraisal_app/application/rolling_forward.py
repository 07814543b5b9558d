"""Starts the next review after one that is over: what goes on is copied, what was said is not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from appraisal_app.application.loading import load_record
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.ports.templates import Templates
from appraisal_app.domain.check_in_dates import usual_dates
from appraisal_app.domain.cycle import Cycle, CycleId, Preset, Status
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.improving import Aim, Aims
from appraisal_app.domain.next_period import following
from appraisal_app.domain.objectives import Objective, ObjectiveId, Objectives
from appraisal_app.domain.people import Role
from appraisal_app.domain.principles import Principle, Principles
from appraisal_app.domain.process import Framework, Process
from appraisal_app.domain.promises_to_keep import promises_from
from appraisal_app.domain.record import CYCLE_PARTS, Record, empty_parts
from appraisal_app.domain.timetable import (
    Period,
    cycle_label,
    period_under_review,
    plan,
    with_offsets,
)
from appraisal_app.domain.year import CheckIns, Promises

NewId = Callable[[], str]

EVENT = "roll_forward"
NOT_OVER = "This review is not over yet. Sign the statement or close the review early first."
LAST_DAY = "The calendar ends here; no further review can follow."


@dataclass(frozen=True, slots=True)
class NextAnswers:
    """All that is asked for the next review; nothing in it is due before `begins`."""

    meeting: date
    preset: Preset
    begins: date | None = None


def roll_forward(  # noqa: PLR0913 - the file, the review, what it copies from, and two answers
    case: CaseFile,
    cycle_id: str,
    templates: Templates,
    clock: Clock,
    new_id: NewId,
    *,
    meeting: date,
    preset: Preset,
    by: Role = Role.CHAIR,
) -> CycleId:
    """Add the review that follows, in one transaction; raises DomainError when it may not."""
    with case.unit_of_work() as unit:
        former = load_record(unit, cycle_id).record
        others = _cycles(unit)
        answers = NextAnswers(meeting, preset, clock.today())
        if found := roll_refusals(former, others, answers):
            raise DomainError(found)
        new = next_review(former, others, templates, new_id, answers)
        for name in CYCLE_PARTS:
            unit.add(new[name])
        cycle: Cycle = new["cycle"]
        now = clock.now()
        body = {"cycle": cycle.id, "follows": former.cycle.id}
        unit.record_event(EVENT, actor=by.value, body=body, at=now)
        unit.note_hashes(actor=by.value, at=now)
    return cycle.id


class Following(Protocol):
    """A review, or its line in a list, as far as it is asked what it follows."""

    @property
    def label(self) -> str: ...
    @property
    def previous_cycle(self) -> str: ...


def may_roll(former: Record, others: Iterable[Following]) -> bool:
    """Whether a review may follow that one, whatever the day of its meeting."""
    return not _never(former, others)


def roll_refusals(
    former: Record, others: Iterable[Following], answers: NextAnswers
) -> tuple[Refusal, ...]:
    """What stands in the way of the next review with a meeting on that day."""
    return _never(former, others) or early_refusals(former, answers)


def early_refusals(former: Record, answers: NextAnswers) -> tuple[Refusal, ...]:
    """Why the meeting is too early, if it is."""
    period = period_after(former.cycle, answers.meeting, answers.preset)
    if answers.meeting > period.start:
        return ()
    sentence = (
        "On that day the period that the next review looks back on has not begun. Choose a day "
        f"after {period.start.day}/{period.start.month}/{period.start.year}."
    )
    return (Refusal(sentence=sentence),)


def _never(former: Record, others: Iterable[Following]) -> tuple[Refusal, ...]:
    if not former.cycle.is_sealed:
        return (Refusal(sentence=NOT_OVER),)
    follower = next((each for each in others if each.previous_cycle == former.cycle.id), None)
    if follower is not None:
        sentence = f"The review {follower.label} follows this one already."
        return (Refusal(sentence=sentence),)
    try:
        following(former.cycle.end)
    except ValueError:
        return (Refusal(sentence=LAST_DAY),)
    return ()


def period_after(former: Cycle, meeting: date, preset: Preset) -> Period:
    """The year after the former period; the same period again where that was given up early.

    That is so when a review on that day would look back on the period that was given up.
    """
    if former.status is Status.CLOSED_EARLY:
        usual = period_under_review(preset, meeting)
        if usual.start <= former.end:
            return Period(start=former.start, end=former.end)
    return following(former.end)


def next_review(
    former: Record,
    others: tuple[Cycle, ...],
    templates: Templates,
    new_id: NewId,
    answers: NextAnswers,
) -> dict[str, Any]:
    """Every part of the review that follows; nothing that was judged, written or paid is in it."""
    cycle = _cycle(former, others, templates, CycleId(new_id()), answers)
    is_open = former.calendar.is_open
    dates = usual_dates(answers.preset, cycle.start, cycle.end, is_open, begins=answers.begins)
    return {
        **empty_parts(cycle.id),
        "cycle": cycle,
        "principles": _principles(former, cycle.id, new_id),
        "confidentiality": replace(former.confidentiality, id=cycle.id, explained_on=None),
        "objectives": _objectives(former, cycle, new_id),
        "aims": Aims(id=cycle.id, aims=tuple(_aim(each) for each in former.aims.aims)),
        "check_ins": CheckIns(id=cycle.id, planned=dates),
        "promises": Promises(id=cycle.id, promises=promises_from(former, new_id)),
    }


def _cycles(unit: UnitOfWork) -> tuple[Cycle, ...]:
    return tuple(unit.get(Cycle, each)[0] for each in unit.ids(Cycle))


def _cycle(
    former: Record,
    others: tuple[Cycle, ...],
    templates: Templates,
    cycle_id: CycleId,
    answers: NextAnswers,
) -> Cycle:
    old, design = former.cycle, former.design
    period = period_after(old, answers.meeting, answers.preset)
    process: Process = design.process or old.process
    if answers.preset is not old.preset:
        process = with_offsets(process, templates.offsets(answers.preset))
    return Cycle(
        id=cycle_id,
        label=_label(period, others),
        preset=answers.preset,
        start=period.start,
        end=period.end,
        meeting_date=answers.meeting,
        process=process,
        frameworks=design.frameworks or old.frameworks,
        scale=design.scale or old.scale,
        previous_cycle=old.id,
        steps=plan(process, answers.meeting, former.calendar.is_open, begins=answers.begins),
    )


def _label(period: Period, others: tuple[Cycle, ...]) -> str:
    """What the period is called; a second review of it gets a number."""
    taken = {each.label.strip() for each in others}
    plain = cycle_label(period.start, period.end)
    label, number = plain, 2
    while label in taken:
        label, number = f"{plain} ({number})", number + 1
    return label


def _principles(former: Record, cycle_id: str, new_id: NewId) -> Principles:
    """The same purpose and principles, accepted and adopted by nobody yet."""
    old = former.principles
    return Principles(
        id=cycle_id,
        basis=replace(old.basis, frame_explained_on=None),
        purpose=old.purpose,
        principles=tuple(Principle(id=new_id(), text=each.text) for each in old.principles),
    )


def _objectives(former: Record, cycle: Cycle, new_id: NewId) -> Objectives:
    agreed = former.next_objectives
    areas = frozenset(_areas(cycle.frameworks))
    return Objectives(
        id=cycle.id,
        agreed_on=agreed.agreed_on,
        agreed_where=f"Review of {former.cycle.label}" if agreed.agreed_on is not None else "",
        objectives=tuple(_objective(each, areas, new_id) for each in agreed.objectives),
    )


def _areas(frameworks: tuple[Framework, ...]) -> tuple[str, ...]:
    return tuple(area.id for each in frameworks for area in each.domains)


def _objective(objective: Objective, areas: frozenset[str], new_id: NewId) -> Objective:
    """As it was agreed, under ids of its own; `carried_from` still names the former one."""
    return replace(
        objective,
        id=ObjectiveId(new_id()),
        framework_links=tuple(each for each in objective.framework_links if each in areas),
        success_criteria=tuple(replace(c, id=new_id()) for c in objective.success_criteria),
        milestones=tuple(replace(m, id=new_id()) for m in objective.milestones),
    )


def _aim(aim: Aim) -> Aim:
    """The trust's own aim goes on; what the board saw in its check stays with that year."""
    return replace(aim, strategies=tuple(replace(each, boards_check="") for each in aim.strategies))
