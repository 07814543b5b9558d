"""What all pages of a facilitator's file have around their blocks."""

from __future__ import annotations

from appraisal_app.application.feedback.telling import who_will_see
from appraisal_app.domain.feedback.answering import closed as closed_round
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.feedback.content import FeedbackContext
from appraisal_app.ui.feedback.keys import Part, title_of
from appraisal_app.ui.forms.blocks import Block, Facts, Heading, PageAction, PageState
from appraisal_app.ui.kept_pages.frame import shut_where_locked

_ALWAYS_OPEN = frozenset({Part.RELEASING, Part.DESTROYING})


def framed(
    context: FeedbackContext,
    part: Part,
    blocks: tuple[Block, ...],
    *,
    purpose: str,
    actions: tuple[PageAction, ...] = (),
) -> PageState:
    """A page of the round; what is over or only to be read cannot be changed on it."""
    over = "" if part in _ALWAYS_OPEN else closed_round(context.feedback)
    page = PageState(
        step=part,
        title=title_of(part, context.feedback),
        stage_title=round_name(context.feedback),
        purpose=purpose,
        lock=over,
        blocks=blocks,
        actions=actions,
    )
    return shut_where_locked(page, context.access)


def round_name(feedback: FeedbackRound) -> str:
    """The trust and the review, as far as they are known."""
    label = phrased("Review {label}", label=feedback.label) if feedback.label else ""
    return strung(" · ", (each for each in (feedback.trust, label) if each))


def who_blocks(feedback: FeedbackRound, heading: str) -> tuple[Block, ...]:
    """Who will see what, in what form and for how long."""
    rows = who_will_see(
        feedback.seen_by,
        facilitator=feedback.facilitator,
        floor=feedback.floor,
        destroy_on=feedback.destroy_on,
        kept_years=feedback.kept_years,
    )
    return (Heading("heading.who", heading), Facts("who", rows))
