"""What all pages of the desk have around their blocks."""

from __future__ import annotations

from appraisal_app.domain.own_desk import OwnReview
from appraisal_app.ui.days import due_in_words
from appraisal_app.ui.forms.blocks import Block, Due, PageAction, PageState
from appraisal_app.ui.kept_pages.frame import gone_page, shut_where_locked
from appraisal_app.ui.own_desk.content import DeskContext, DeskPage
from appraisal_app.ui.own_desk.keys import TITLES, Part, name_on, page_key, title_of

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
    page = PageState(
        step=page_key(part, context.number),
        title=title_of(part, review),
        stage_title=name_on(context.desk, review) if review is not None else "",
        purpose=purpose,
        due=_due(review, context) if part is Part.WRITE else None,
        lock=lock,
        blocks=blocks,
        actions=actions,
    )
    return shut_where_locked(page, context.access)


def _due(review: OwnReview | None, context: DeskContext) -> Due | None:
    if review is None:
        return None
    return due_in_words(review.due, context.today, complete=review.is_submitted)


def gone(context: DeskContext, part: Part) -> DeskPage:
    """The page of a review that undo took away."""
    return DeskPage(state=gone_page(page_key(part, context.number), TITLES[part], GONE))
