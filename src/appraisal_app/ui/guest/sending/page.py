"""Exactly what is sent, before it is; and afterwards, what was."""

from __future__ import annotations

from appraisal_app.application.post.guests import (
    NO_REQUEST,
    answer_kind,
    answered_request,
    kinds_of,
)
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.guest_answers import answer_of, is_begun, is_submitted, last_submitted
from appraisal_app.domain.guests import GuestAnswer, GuestTask
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Block, Card, ListField, Note, PageState
from appraisal_app.ui.guest.content import GuestContext, GuestPage
from appraisal_app.ui.guest.frame import framed, gone, who_blocks
from appraisal_app.ui.guest.keys import Part, page_key
from appraisal_app.ui.guest.reading import reading
from appraisal_app.ui.guest.sending.deeds import editions_of, save_again, submit, take_back
from appraisal_app.ui.guest.writing.page import missing
from appraisal_app.ui.kept_pages.submitting import (
    SAVE_AGAIN,
    SEND,
    SUBMIT,
    TAKE_BACK,
    after,
    before,
    notices,
    offered,
    packets,
    submitted_facts,
)
from appraisal_app.ui.own_desk.places import BEFORE_ANY
from appraisal_app.ui.stages.process.reflection.reading import edition_name

PURPOSE = "These words and no others, exactly as they will be read."
NOTHING = "Nothing is written yet. What you write appears here."
WHO = "What becomes of it"


def page(context: GuestContext) -> GuestPage:
    """The preview with its one big button, or what was submitted."""
    task = context.task
    if task is None:
        return gone(context, Part.SEND)
    deeds = {SUBMIT: submit, SAVE_AGAIN: save_again, TAKE_BACK: take_back}
    last = last_submitted(task)
    if last is not None and is_submitted(task):
        state = _standing(context, task, last)
    else:
        state = _preview(context, task)
    return GuestPage(state=state, deeds=offered(state, deeds))


def _preview(context: GuestContext, task: GuestTask) -> PageState:
    words = answer_of(task, at=BEFORE_ANY)
    is_asked = answered_request(context.letters.post, task) is not None
    is_ready = is_begun(task) and is_asked and not context.read_only
    wanted = missing(task) if is_begun(task) else ()
    told = notices(editions_of(task), NO_REQUEST, wanted, is_asked=is_asked)
    return framed(
        context,
        Part.SEND,
        (
            *told,
            *(reading(words, task.request, "preview") or (Note("nothing", NOTHING),)),
            *who_blocks(task.request, WHO),
            *_earlier(task, task.submitted),
            *_packets(context, task),
        ),
        purpose=PURPOSE,
        actions=before(page_key(Part.WRITE, context.number), is_asked=is_asked, is_ready=is_ready),
    )


def _standing(context: GuestContext, task: GuestTask, last: GuestAnswer) -> PageState:
    return framed(
        context,
        Part.SEND,
        (
            *submitted_facts(last.submitted_at, last.edition, context.sign),
            *reading(last, task.request, "submitted"),
            *who_blocks(task.request, WHO),
            *_earlier(task, task.submitted[:-1]),
            *_packets(context, task),
        ),
        purpose=SEND,
        actions=after(read_only=context.read_only),
    )


def _earlier(task: GuestTask, editions: tuple[GuestAnswer, ...]) -> tuple[Block, ...]:
    if not editions:
        return ()
    return (
        ListField(
            "earlier",
            "Earlier editions",
            hint="As they were submitted; nothing in them can change.",
            items=tuple(
                Card(
                    str(each.edition),
                    edition_name(each.edition),
                    summary=phrased(
                        "Submitted {submitted_at}", submitted_at=moment(each.submitted_at)
                    ),
                    folded=True,
                    blocks=reading(each, task.request, f"earlier.{each.edition}"),
                )
                for each in reversed(editions)
            ),
        ),
    )


def _packets(context: GuestContext, task: GuestTask) -> tuple[Block, ...]:
    post = context.letters.post
    return packets(post, task.id, answer_kind(task), task.withdrawn_at, kinds_of(task))
