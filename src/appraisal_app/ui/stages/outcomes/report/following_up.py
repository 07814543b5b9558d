"""What somebody is to do after the item, and when the next review is."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import Office
from appraisal_app.domain.phrases import capital, phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.domain.reporting import BoardReport, ReportAction
from appraisal_app.ui.forms.blocks import Block, Card, Heading, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, select, text, tick
from appraisal_app.ui.stages.outcomes.report.hits import Hits
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import OFFICES, opening

_OFFICES = tuple(
    Option(each.label, each.label) for each in OFFICES if each.value != Office.OTHER.value
)


def actions(at: At[BoardReport], hits: Hits) -> tuple[Block, ...]:
    """A list of cards, and the month of the next review."""
    ask = Ask(
        "Who does what, and by when?",
        "By office. An action stands in the confidential minute; tick it to have it in the open "
        "minutes too.",
        who.CONFIDENTIAL_MINUTE,
    )
    listing = Listing(
        card=lambda action: _card(action, hits),
        make=_made,
        add_label="Add an action",
        empty_text="No action yet, such as: the clerk enters the next review in the calendar.",
    )
    ahead = Ask(
        "When is the next review?",
        "Any day of the month; the open minutes name the month only.",
        who.OPEN_MINUTES,
    )
    return (
        Heading("heading.actions", "Actions"),
        cards(at, "actions", ask, listing),
        day(at, "next_review_on", ahead),
    )


def _made(_: Record, new_id: str) -> ReportAction:
    return ReportAction(id=new_id, office=capital("clerk"))


def _card(at: At[Any], hits: Hits) -> Card:
    action: ReportAction = at.value
    by = long_day(action.by)
    where = "in the open minutes too" if action.is_open else ""
    summary = strung(" · ", filter(None, (action.office, by and phrased("by {by}", by=by), where)))
    return Card(
        action.id,
        opening(action.what, "New action"),
        summary=summary,
        blocks=(
            text(at, "what", Ask("What is to be done?", "Begin with a verb."), limit=300),
            *hits.at(at.place.key_of("what")),
            select(at, "office", Ask("Which office does it?"), _offices(action)),
            *hits.at(at.place.key_of("office")),
            day(at, "by", Ask("By when?")),
            tick(at, "is_open", Ask("In the open minutes too", who=who.OPEN_MINUTES)),
        ),
        removable=True,
        remove_label="Remove this action",
    )


def _offices(action: ReportAction) -> tuple[Option, ...]:
    known = {each.value for each in _OFFICES}
    other = action.office and action.office not in known
    return (*_OFFICES, Option(action.office, action.office)) if other else _OFFICES
