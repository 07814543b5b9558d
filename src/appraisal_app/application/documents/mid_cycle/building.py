"""Turns a record into the content of the mid-cycle review."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents import words
from appraisal_app.application.documents.building import CONFIDENTIAL, copy, named, period
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.mid_cycle.content import (
    ChangeMade,
    DifferenceRow,
    HalfwayObjective,
    MidCycleContent,
)
from appraisal_app.application.documents.objective_differences import differences
from appraisal_app.application.documents.parts import Cover, MilestoneRow
from appraisal_app.application.documents.year_words import PROGRESS
from appraisal_app.domain.objective_changes import after_change, before_change
from appraisal_app.domain.objectives import Milestone, Objective, ObjectiveChange, ObjectiveStatus
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record

_ADDED, _WITHDRAWN, _CHANGED = "added", "withdrawn", "changed"


def build_mid_cycle(source: Source) -> MidCycleContent:
    """D09 from the review halfway, with the changes to objectives recorded until now."""
    record = source.record
    halfway = record.mid_cycle
    return MidCycleContent(
        cover=_cover(source),
        mark=source.mark,
        objectives=tuple(
            _objective(record, no, each)
            for no, each in enumerate(record.objectives.standing, start=1)
        ),
        changes=tuple(_change(record, each) for each in record.objectives.changes),
        context=halfway.context,
        support=halfway.support,
        boards_part=halfway.boards_part,
        next_on=halfway.next_on,
        agreed_on=halfway.agreed_on,
    )


def _cover(source: Source) -> Cover:
    record = source.record
    agreed = record.mid_cycle.agreed_on
    return Cover(
        trust=record.trust.name,
        eyebrow="Between two reviews of the chief executive",
        title="Mid-cycle review",
        cycle=record.cycle.label,
        classification=CONFIDENTIAL,
        facts=(
            ("Chief executive", named(record, Office.CHIEF_EXECUTIVE)),
            ("Period", period(record)),
            ("Held on", words.day(record.mid_cycle.held_on)),
            ("Present", ", ".join(_present(record))),
        ),
        circulation=("chief executive", "panel"),
        standing=copy(source.copy_number) or ("" if agreed is not None else "not agreed yet"),
    )


def _present(record: Record) -> Iterator[str]:
    """Who was there, by office; an office that several held is said once, with their number."""
    people = (record.people.get(each) for each in record.mid_cycle.present)
    offices = [words.OFFICES[each.display_role] for each in people if each is not None]
    for office in dict.fromkeys(offices):
        count = offices.count(office)
        yield office if count == 1 else f"{office} ({count})"


def _objective(record: Record, no: int, objective: Objective) -> HalfwayObjective:
    found = record.mid_cycle.on(objective.id)
    return HalfwayObjective(
        no=no,
        title=objective.title,
        progress=PROGRESS[found.progress] if found.progress is not None else "",
        words=found.words,
        support=found.support,
        milestones=tuple(_milestone(each) for each in objective.milestones),
    )


def _milestone(milestone: Milestone) -> MilestoneRow:
    """What was planned; what became of it later is told at the end of the year."""
    return MilestoneRow(due=milestone.due, description=milestone.description)


def _change(record: Record, change: ObjectiveChange) -> ChangeMade:
    before, after = before_change(change), after_change(record, change)
    return ChangeMade(
        objective=(before or after).title,
        what=_what(before, after),
        changed_on=change.changed_on,
        reason=change.reason,
        agreed_by_chair=change.agreed_by_chair_on,
        agreed_by_chief_executive=change.agreed_by_ceo_on,
        differences=tuple(
            DifferenceRow(what=each.what, before=each.before, now=each.now)
            for each in differences(before, after)
        )
        if before is not None
        else (),
    )


def _what(before: Objective | None, after: Objective) -> str:
    if before is None:
        return _ADDED
    withdrawn = after.status is ObjectiveStatus.WITHDRAWN is not before.status
    return _WITHDRAWN if withdrawn else _CHANGED
