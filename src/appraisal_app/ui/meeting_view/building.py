"""Builds the meeting view from the record."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.domain.agenda import minutes_for_one
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.english_lengths import in_words
from appraisal_app.domain.meeting import AgendaItem, Meeting
from appraisal_app.domain.objectives import Objective, SuccessCriterion
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.meeting_view.sources import of_objective, of_whole
from appraisal_app.ui.meeting_view.state import WHOLE, AgendaLine, MeetingState, NoteState
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.process.meeting.conversation import (
    NOTE_LIMIT,
    NOTES_LIMIT,
    note_place,
)
from appraisal_app.ui.stages.wording import titled

MEETING = part("meeting", Meeting)


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """Where in the meeting one is, who is in the room, and what stands in the way."""

    here: str = ""
    in_room: bool = True
    lock: str = ""
    problem: str = ""


def places(record: Record) -> tuple[str, ...]:
    """The objectives in order, then the meeting as a whole."""
    return (*(each.id for each in record.objectives.standing), WHOLE)


def place_of(record: Record, wanted: str) -> str:
    """The place that is wanted, or the first one where that is gone."""
    return wanted if wanted in places(record) else places(record)[0]


def meeting_state(record: Record, glance: Glance) -> MeetingState:
    """What is in sight at that place."""
    here = place_of(record, glance.here)
    objective = record.objectives.get(here)
    if objective is None:
        return _whole(record, glance)
    return _objective(record, objective, glance)


def about(minutes: int) -> str:
    """A guide, not a clock: "about 12 minutes"."""
    return phrased("about {minutes}", minutes=in_words(minutes)) if minutes else ""


def _objective(record: Record, objective: Objective, glance: Glance) -> MeetingState:
    order = places(record)
    at = order.index(objective.id)
    count = len(order) - 1
    item = record.meeting.item_about(objective.id)
    minutes = minutes_for_one(count) if item is None else item.minutes
    eyebrow = (phrased("Objective {at} of {count}", at=at + 1, count=count), about(minutes))
    return MeetingState(
        here=objective.id,
        eyebrow=strung(" · ", (each for each in eyebrow if each)),
        title=titled(objective.title),
        statement=objective.statement.strip(),
        criteria=tuple(_criterion(each) for each in objective.success_criteria),
        sources=of_objective(record, objective, in_room=glance.in_room),
        note=NoteState(
            label=phrased("Notes on objective {at}", at=at + 1),
            value=note_place(At(MEETING, record), objective.id).value.words,
            limit=NOTE_LIMIT,
            lock=glance.lock,
        ),
        agenda=_agenda(record, objective.id),
        agenda_total=about(record.meeting.planned_minutes),
        can_make=not record.meeting.agenda and not glance.lock,
        in_room=glance.in_room,
        has_previous=at > 0,
        has_next=True,
        next_is_whole=order[at + 1] == WHOLE,
        problem=glance.problem,
    )


def _whole(record: Record, glance: Glance) -> MeetingState:
    return MeetingState(
        here=WHOLE,
        eyebrow="Beyond the objectives" if record.objectives.standing else "",
        title="The meeting as a whole",
        statement="" if record.objectives.standing else "This review has no objectives yet.",
        sources=of_whole(record, in_room=glance.in_room),
        note=NoteState(
            label="Notes on the meeting as a whole",
            value=record.meeting.notes,
            limit=NOTES_LIMIT,
            lock=glance.lock,
        ),
        agenda=_agenda(record, WHOLE),
        agenda_total=about(record.meeting.planned_minutes),
        can_make=not record.meeting.agenda and not glance.lock,
        in_room=glance.in_room,
        has_previous=len(places(record)) > 1,
        problem=glance.problem,
    )


def _criterion(criterion: SuccessCriterion) -> str:
    """A measure in one line: from where, to where, by when."""
    start, target = criterion.baseline.strip(), criterion.target.strip()
    due = phrased("by {due}", due=long_day(criterion.due)) if criterion.due is not None else ""
    way = (
        phrased("from {start}", start=start) if start else "",
        phrased("to {target}", target=target) if target else "",
        due,
    )
    said = strung(" ", (each for each in way if each))
    measure = criterion.measure.strip() or "A measure without words"
    return phrased("{measure}: {said}", measure=measure, said=said) if said else measure


def _agenda(record: Record, here: str) -> tuple[AgendaLine, ...]:
    return tuple(_line(record, item, here) for item in record.meeting.agenda)


def _line(record: Record, item: AgendaItem, here: str) -> AgendaLine:
    return AgendaLine(
        id=item.id,
        title=item.title.strip() or "Item without a title",
        minutes=about(item.minutes),
        done=item.done,
        is_here=place_of_item(record, item) == here != WHOLE,
    )


def place_of_item(record: Record, item: AgendaItem) -> str:
    """The objective that an item is about, or the meeting as a whole."""
    return item.about if item.about in places(record) else WHOLE
