"""Development and support: what was wished for, what is done, and what the board promises."""

from __future__ import annotations

from appraisal_app.domain.development import Development, DevelopmentAction
from appraisal_app.ui.forms.blocks import Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day
from appraisal_app.ui.stages.outcomes.development.card import action_card
from appraisal_app.ui.stages.outcomes.development.wishes import take_over, wishes
from appraisal_app.ui.stages.places import At, part

_DEVELOPMENT = part("development", Development)


def page(context: PageContext) -> StepContent:
    """What will be learned, and what the board does for it."""
    at = At(_DEVELOPMENT, context.record)
    ask = Ask(
        "What does the chief executive need, and what is done about it?",
        "Two to four lines are usual. Private health matters do not belong here.",
        who.DEVELOPMENT,
    )
    listing = Listing(
        card=action_card,
        make=lambda _, new: DevelopmentAction(id=new),
        add_label="Add a need",
        empty_text="Nothing is planned yet. Begin with what the chief executive asked for.",
    )
    agreed = Ask("When was the plan agreed?", "The day on which both said yes.", who.DEVELOPMENT)
    review = Ask("When will you look at it next?", "Half a year ahead is usual.", who.DEVELOPMENT)
    return StepContent(
        blocks=(
            *wishes(context.record),
            Heading("heading.needs", "Needs, actions and promises"),
            cards(at, "actions", ask, listing),
            Heading("heading.plan", "The plan"),
            day(at, "agreed_on", agreed),
            day(at, "next_review_on", review),
        ),
        edits=take_over(context.record),
    )
