"""Development and support: needs, actions, and what the board promises."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.development import Development, DevelopmentAction, DevelopmentKind
from appraisal_app.domain.english_dates import long_day
from appraisal_app.ui.forms.blocks import Card, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, long_text, select
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import DEVELOPMENT_KINDS, opening

_LIMIT = 1_200
_DEVELOPMENT = part("development", Development)


def page(context: PageContext) -> StepContent:
    """What will be learned, and what the board does for it."""
    at = At(_DEVELOPMENT, context.record)
    ask = Ask(
        "What does the chief executive need, and what is done about it?",
        "Private health matters do not belong here.",
        who.DEVELOPMENT,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: DevelopmentAction(id=new),
        add_label="Add a need",
        empty_text="Nothing is planned yet. Begin with what the chief executive asked for.",
    )
    agreed = Ask("When was the plan agreed?", "The day on which both said yes.", who.DEVELOPMENT)
    review = Ask("When will you look at it next?", "Half a year ahead is usual.", who.DEVELOPMENT)
    return StepContent(
        blocks=(
            cards(at, "actions", ask, listing),
            Heading("heading.plan", "The plan"),
            day(at, "agreed_on", agreed),
            day(at, "next_review_on", review),
        )
    )


def _card(at: At[Any]) -> Card:
    action: DevelopmentAction = at.value
    promise = Ask(
        "What does the board promise?",
        "Time, money in principle, a person to talk to: something one can check next year.",
    )
    return Card(
        action.id,
        opening(action.need, "New need"),
        summary=long_day(action.by),
        blocks=(
            long_text(at, "need", Ask("Need", "What should be learned or eased."), limit=_LIMIT),
            long_text(at, "action", Ask("Action", "What is done about it."), limit=_LIMIT),
            select(
                at, "kind", Ask("What sort of action is it?"), DEVELOPMENT_KINDS, DevelopmentKind
            ),
            day(at, "by", Ask("By when?", "Leave it open if it goes on all year.")),
            long_text(at, "boards_promise", promise, limit=_LIMIT),
        ),
        removable=True,
        remove_label="Remove this need",
    )
