"""When one looks at progress: the milestones of an objective, and what became of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from appraisal_app.application.documents import words
from appraisal_app.domain.objective_advice import Advice
from appraisal_app.domain.objectives import Milestone, MilestoneState
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Block, Card, ListField
from appraisal_app.ui.stages.fields import Ask, Listing, cards, choice, day, text
from appraisal_app.ui.stages.objective_parts.what import about
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import MILESTONE_STATES, opening

_LINE = 300
_HAPPENED = (MilestoneState.MET, MilestoneState.LATE)
_IN_WORDS = {
    MilestoneState.PLANNED: "planned",
    MilestoneState.MET: "met",
    MilestoneState.LATE: "met late",
    MilestoneState.MISSED: "missed",
}


def milestones(at: At[Any], advice: tuple[Advice, ...], end: date, today: date | None) -> ListField:
    """The list; what became of a milestone is asked once its day has come.

    Without a day only the wording is asked for.
    """
    ask = Ask(
        "When will you look at progress?",
        "One or two days in the year, well before the end.",
        advice=about(advice, "milestones"),
    )
    listing = Listing(
        card=lambda item: _milestone(item, end, today),
        make=lambda _, new: Milestone(id=new),
        add_label="Add a milestone",
        empty_text="No milestone yet. Add the first day on which you will look at progress.",
    )
    return cards(at, "milestones", ask, listing)


def in_brief(milestone: Milestone) -> str:
    """When it is due and how it stands."""
    state = _IN_WORDS[milestone.state]
    if milestone.due is None:
        return "no date yet" if milestone.state is MilestoneState.PLANNED else state
    return phrased("{due} · {state}", due=words.day(milestone.due), state=state)


def outcome(at: At[Any]) -> tuple[Block, ...]:
    """What became of it: the state, the day when it was met, and a note."""
    milestone: Milestone = at.value
    state = choice(at, "state", Ask("What became of it?"), MILESTONE_STATES, MilestoneState)
    met_on = day(at, "met_on", Ask("On which day was it met?"))
    note = text(at, "note", Ask("Note", "What was seen, or why it came late."), limit=_LINE)
    happened = milestone.state in _HAPPENED or milestone.met_on is not None
    return (state, *((met_on,) if happened else ()), note)


def _milestone(at: At[Any], end: date, today: date | None) -> Card:
    milestone: Milestone = at.value
    description = Ask("What should be visible by then?", "One line.")
    late = milestone.due is not None and milestone.due > end
    due = Ask(
        "When?",
        "The day on which you look.",
        advice=("This lies after the end of the objective.",) if late else (),
    )
    return Card(
        milestone.id,
        opening(milestone.description, "New milestone"),
        summary=in_brief(milestone),
        blocks=(
            text(at, "description", description, limit=_LINE),
            day(at, "due", due),
            *(outcome(at) if today is not None and _can_be_told(milestone, today) else ()),
        ),
        removable=True,
        remove_label="Remove this milestone",
    )


def _can_be_told(milestone: Milestone, today: date) -> bool:
    has_come = milestone.due is not None and milestone.due <= today
    return has_come or milestone.state is not MilestoneState.PLANNED or bool(milestone.note)
