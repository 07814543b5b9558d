"""What all pages of a task have around their blocks."""

from __future__ import annotations

from appraisal_app.application.guests.telling import who_will_see
from appraisal_app.domain.guest_answers import is_submitted
from appraisal_app.domain.guest_papers import GuestRequest
from appraisal_app.domain.phrases import strung
from appraisal_app.ui.days import due_in_words
from appraisal_app.ui.forms.blocks import Block, Facts, Heading, PageAction, PageState
from appraisal_app.ui.guest.content import GuestContext, GuestPage
from appraisal_app.ui.guest.keys import Part, page_key, review_name, title_of
from appraisal_app.ui.kept_pages.frame import gone_page, shut_where_locked

GONE = "This request is not in your file any more. Choose another page on the left."


def framed(
    context: GuestContext,
    part: Part,
    blocks: tuple[Block, ...],
    *,
    purpose: str,
    lock: str = "",
    actions: tuple[PageAction, ...] = (),
) -> PageState:
    """A page of one task; nothing on it can be changed while it is locked."""
    task = context.task
    is_writing = part is Part.WRITE and task is not None
    page = PageState(
        step=page_key(part, context.number),
        title=title_of(part, task),
        stage_title=strung(" · ", (task.trust, review_name(task))) if task is not None else "",
        purpose=purpose,
        due=due_in_words(task.request.due, context.today, complete=is_submitted(task))
        if is_writing and task is not None
        else None,
        lock=lock,
        blocks=blocks,
        actions=actions,
    )
    return shut_where_locked(page, context.access)


def gone(context: GuestContext, part: Part) -> GuestPage:
    """The page of a request that was given back."""
    title = title_of(part, None) if part is not Part.WRITE else "My answer"
    return GuestPage(state=gone_page(page_key(part, context.number), title, GONE))


def who_blocks(request: GuestRequest, heading: str) -> tuple[Block, ...]:
    """Who will see the answer, in what form and for how long."""
    return (Heading("heading.who", heading), Facts("who", who_will_see(request)))
