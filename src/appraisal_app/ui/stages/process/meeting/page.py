"""The review meeting, as it was held."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.meeting import AgreedAction, Meeting
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Heading, Note
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import (
    Ask,
    Listing,
    cards,
    day,
    long_text,
    text,
    tick,
    ticks,
)
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import opening, person_options

NOTES_LIMIT = 20_000
_MEETING = part("meeting", Meeting)


def page(context: PageContext) -> StepContent:
    """Who met, what was said, what was promised."""
    at = At(_MEETING, context.record)
    return StepContent(
        blocks=(*_facts(at), *_conversation(at), *_actions(at)),
        actions=offers(context, StepKind.MEETING, Action.BACK_TO_MEETING, Action.RECORD_MEETING),
        targets=_targets(context.record),
    )


def _facts(at: At[Meeting]) -> tuple[Block, ...]:
    held = Ask("When was the meeting held?", "The day on which you met.", who.INVOLVED)
    place = Ask("Where?", "A room, or “online”.", who.INVOLVED)
    restated = Ask(
        "Conflicts of interest were asked about again at the start",
        "One question to everybody in the room is enough.",
        who.MEETING,
    )
    return (
        Heading("heading.facts", "The meeting"),
        day(at, "held_on", held),
        text(at, "place", place),
        *_present(at),
        tick(at, "conflicts_restated", restated),
    )


def _present(at: At[Meeting]) -> tuple[Block, ...]:
    options = person_options(at.record)
    if not options:
        return (Note("note.nobody", "Enter the people first, on the page for people."),)
    ask = Ask("Who was there?", "Tick everybody, also those who came for a part.", who.MEETING)
    return (ticks(at, "present", ask, options),)


def _conversation(at: At[Meeting]) -> tuple[Block, ...]:
    first = Ask(
        "The chief executive spoke first",
        "To each objective, before the panel gave its view.",
        who.MEETING,
    )
    notes = Ask(
        "What was said?",
        "The course of the conversation, objective by objective. Write so that you would show it "
        "to the chief executive, who can ask to see it.",
        who.MEETING,
    )
    return (
        Heading("heading.conversation", "The conversation"),
        tick(at, "chief_executive_spoke_first", first),
        long_text(at, "notes", notes, limit=NOTES_LIMIT),
    )


def _actions(at: At[Meeting]) -> tuple[Block, ...]:
    ask = Ask(
        "What did anybody promise?",
        "One entry for each promise, also those of the panel.",
        who.MEETING,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: AgreedAction(id=new),
        add_label="Add an action",
        empty_text="No action is entered. Add one if somebody promised something.",
    )
    return (Heading("heading.actions", "Actions"), cards(at, "actions", ask, listing))


def _card(at: At[Any]) -> Card:
    action: AgreedAction = at.value
    due = long_day(action.due)
    return Card(
        action.id,
        opening(action.text, "New action"),
        summary=f"{action.owner.strip()} {due}".strip(),
        blocks=(
            long_text(at, "text", Ask("What?", "One sentence."), limit=600),
            text(at, "owner", Ask("Who does it?", "An office or a name.")),
            day(at, "due", Ask("By when?", "Leave it open if no day was named.")),
        ),
        removable=True,
        remove_label="Remove this action",
    )


def _targets(record: Record) -> MappingProxyType[str, str]:
    step = record.cycle.process.step(StepKind.PEOPLE)
    if record.people.persons or step is None:
        return MappingProxyType({})
    return MappingProxyType({"present": f"step:{step.code}#persons"})
