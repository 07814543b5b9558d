"""What was said, of each objective and of the whole."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.meeting import Meeting, NoteOn
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Block, Card, Heading, ListField
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, long_text, tick
from appraisal_app.ui.stages.objectives import numbered
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening, titled

NOTES_LIMIT = 20_000
NOTE_LIMIT = 6_000


def conversation_blocks(at: At[Meeting]) -> tuple[Block, ...]:
    """Who began, then the notes."""
    first = Ask(
        "The chief executive spoke first",
        "To each objective, before the panel gave its view.",
        who.MEETING,
    )
    notes = Ask(
        "What else was said?" if at.record.objectives.standing else "What was said?",
        "The year as a whole, the wider role, support and what the board can do. Write so that "
        "you would show it to the chief executive, who can ask to see it.",
        who.MEETING,
    )
    return (
        Heading("heading.conversation", "The conversation"),
        tick(at, "chief_executive_spoke_first", first),
        *_by_objective(at),
        long_text(at, "notes", notes, limit=NOTES_LIMIT),
    )


def note_place(at: At[Meeting], objective_id: str) -> At[Any]:
    """Where the note on that objective stands."""
    return at.item("objective_notes", objective_id, _new, id_name="objective")


def _new(objective_id: str) -> NoteOn:
    return NoteOn(objective=objective_id)


def _by_objective(at: At[Meeting]) -> tuple[Block, ...]:
    standing = at.record.objectives.standing
    if not standing:
        return ()
    listed = ListField(
        "objective_notes",
        "What was said of each objective?",
        hint="These are the notes of the meeting view; they can be written here as well.",
        who=who.MEETING,
        items=tuple(
            _card(at, objective, numbered(no, len(standing)))
            for no, objective in enumerate(standing, start=1)
        ),
    )
    return (listed,)


def _card(at: At[Meeting], objective: Objective, number: str) -> Card:
    place = note_place(at, objective.id)
    note: NoteOn = place.value
    said = opening(note.words, "Nothing noted yet")
    ask = Ask("What was said?", "Their words and yours, and what you agreed.", who.MEETING)
    return Card(
        objective.id,
        titled(objective.title),
        summary=phrased("{number} · {said}", number=number, said=said),
        folded=True,
        blocks=(long_text(place, "words", ask, limit=NOTE_LIMIT),),
    )
