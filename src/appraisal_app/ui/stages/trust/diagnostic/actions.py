"""Action points over six months, and the milestones that they became."""

from __future__ import annotations

from datetime import date
from typing import Any

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.improving import ActionPoint, Diagnostic, time_to_act
from appraisal_app.domain.objectives import Milestone, Objective
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Facts, Heading, Note, NoteKind
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, long_text, text
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.trust.diagnostic.enquiries import about
from appraisal_app.ui.stages.trust.diagnostic.lens import Lens
from appraisal_app.ui.stages.wording import opening, titled

_MANY = 8


def action_blocks(at: At[Diagnostic], lens: Lens | None, today: date) -> tuple[Block, ...]:
    """The list of what is to be done; new points are due six months after the meeting."""
    last = time_to_act(at.value.held_on or today)
    many = len(at.value.actions) > _MANY
    ask = Ask(
        "What is to be done in the next six months?",
        phrased(
            "A few things, each with one person and one day; until {last} at the latest.",
            last=long_day(last),
        ),
        who.DIAGNOSTIC,
        advice=("So many actions in six months seldom get done. Which would you drop?",)
        if many
        else (),
    )
    listing = Listing(
        card=lambda each: _card(each, lens, last),
        make=lambda _, new: ActionPoint(id=new, due=last),
        add_label="Add an action point",
        empty_text="No action points yet. They follow from what was found, and can become "
        "milestones of an objective.",
    )
    return (
        Heading("heading.actions", "Action points"),
        cards(at, "actions", ask, listing),
        *_onward(at),
    )


def _onward(at: At[Diagnostic]) -> tuple[Block, ...]:
    waiting = any(
        each.text.strip() and milestone_of(at.record, each) is None for each in at.value.actions
    )
    step = at.record.cycle.process.step(StepKind.OBJECTIVES)
    if not waiting or step is None:
        return ()
    words = phrased(
        "On the page “{title}” an action point can be taken up as a milestone.", title=step.title
    )
    return (Note("note.milestones", words, kind=NoteKind.QUIET),)


def _card(at: At[Any], lens: Lens | None, last: date) -> Card:
    point: ActionPoint = at.value
    due = Ask(
        "By when?",
        advice=(phrased("That is later than six months: {last}.", last=long_day(last)),)
        if point.due is not None and point.due > last
        else (),
    )
    return Card(
        point.id,
        opening(point.text, "New action point"),
        summary=_summary(at.record, point),
        blocks=(
            long_text(at, "text", Ask("What is to be done?"), limit=300),
            *about(at, lens),
            text(at, "owner", Ask("Who sees to it?"), limit=120),
            day(at, "due", due),
            *_became(at),
        ),
        removable=True,
        remove_label="Remove this action point",
    )


def _summary(record: Record, point: ActionPoint) -> str:
    due = phrased("by {due}", due=long_day(point.due)) if point.due is not None else ""
    became = "a milestone now" if milestone_of(record, point) is not None else ""
    return strung(" · ", (each for each in (point.owner.strip(), due, became) if each))


def milestone_of(record: Record, point: ActionPoint) -> tuple[Objective, Milestone] | None:
    """The milestone that the point became, with its objective; None if none, or none any more."""
    everywhere = (*record.objectives.objectives, *record.next_objectives.objectives)
    pairs = ((each, milestone) for each in everywhere for milestone in each.milestones)
    return next((pair for pair in pairs if point.milestone and pair[1].id == point.milestone), None)


def _became(at: At[Any]) -> tuple[Block, ...]:
    found = milestone_of(at.record, at.value)
    if found is None:
        return ()
    objective, milestone = found
    due = phrased(", due {due}", due=long_day(milestone.due)) if milestone.due is not None else ""
    words = phrased(
        "“{opening}”{due}", opening=opening(milestone.description, "Milestone"), due=due
    )
    rows = (("Became the milestone", words), ("of the objective", titled(objective.title)))
    return (Facts(at.place.key_of("became"), rows),)
