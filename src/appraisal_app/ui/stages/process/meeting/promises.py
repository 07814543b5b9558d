"""What anybody promised at the meeting, and whether it is done."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.meeting import AgreedAction, Meeting
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.forms.blocks import Block, Card, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, long_text, text
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening

_ONE_SENTENCE = 600


def promise_blocks(at: At[Meeting], today: date) -> tuple[Block, ...]:
    """One card for each promise."""
    ask = Ask(
        "What did anybody promise?",
        "One entry for each promise, also those of the panel.",
        who.MEETING,
    )
    listing = Listing(
        card=partial(_card, today),
        make=lambda _, new: AgreedAction(id=new),
        add_label="Add an action",
        empty_text="No action is entered. Add one if somebody promised something.",
    )
    return (Heading("heading.actions", "Actions"), cards(at, "actions", ask, listing))


def _card(today: date, at: At[Any]) -> Card:
    action: AgreedAction = at.value
    return Card(
        action.id,
        opening(action.text, "New action"),
        summary=strung(
            " · ", (each for each in (action.owner.strip(), standing(action, today)) if each)
        ),
        blocks=(
            long_text(at, "text", Ask("What?", "One sentence."), limit=_ONE_SENTENCE),
            text(at, "owner", Ask("Who does it?", "An office or a name.")),
            day(at, "due", Ask("By when?", "Leave it open if no day was named.")),
            day(at, "done_on", Ask("Done on", "Enter it when it is done.")),
        ),
        removable=True,
        remove_label="Remove this action",
    )


def standing(action: AgreedAction, today: date) -> str:
    """Done, late or due, in words with the day; "" when no day was named."""
    if action.done_on is not None:
        return phrased("done on {done_on}", done_on=long_day(action.done_on))
    if action.due is None:
        return ""
    late = " (that day has passed)" if action.due < today else ""
    return phrased("by {due}{late}", due=long_day(action.due), late=late)
