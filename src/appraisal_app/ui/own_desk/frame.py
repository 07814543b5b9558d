"""What all pages of the desk have around their blocks."""

from __future__ import annotations

from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.domain.own_desk import OwnReview
from appraisal_app.ui.days import due_in_words
from appraisal_app.ui.forms.blocks import (
    Block,
    Due,
    Note,
    NoteKind,
    PageAction,
    PageState,
)
from appraisal_app.ui.own_desk.content import DeskContext, DeskPage
from appraisal_app.ui.own_desk.keys import TITLES, Part, page_key, review_name, title_of
from appraisal_app.ui.stages.tree import closed

GONE = "This review is not on your desk any more. Choose another page on the left."
ONLY_YOU = "Only you"


def framed(
    context: DeskContext,
    part: Part,
    blocks: tuple[Block, ...],
    *,
    purpose: str,
    lock: str = "",
    actions: tuple[PageAction, ...] = (),
) -> PageState:
    """A page of one review; nothing on it can be changed while it is locked."""
    review = context.review
    shut = lock or only_to_read(context.access)
    return PageState(
        step=page_key(part, context.number),
        title=title_of(part, review),
        stage_title=review_name(review) if review is not None else "",
        purpose=purpose,
        due=_due(review, context) if part is Part.WRITE else None,
        lock=shut,
        blocks=closed(blocks) if shut else blocks,
        actions=actions,
    )


def _due(review: OwnReview | None, context: DeskContext) -> Due | None:
    if review is None:
        return None
    return due_in_words(review.due, context.today, complete=review.is_submitted)


def gone(context: DeskContext, part: Part) -> DeskPage:
    """The page of a review that undo took away."""
    state = PageState(
        step=page_key(part, context.number),
        title=TITLES[part],
        blocks=(Note("gone", GONE, kind=NoteKind.WARN),),
        actions=(PageAction("go:home", "Go to Home"),),
    )
    return DeskPage(state=state)
