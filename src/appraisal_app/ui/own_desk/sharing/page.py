"""Exactly what is submitted, before it is; and afterwards, what was."""

from __future__ import annotations

from appraisal_app.application.post.own import NO_REQUEST, answered_request
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.own_desk import OwnReview
from appraisal_app.domain.own_words import is_begun, submission
from appraisal_app.domain.packets import PacketKind
from appraisal_app.ui.forms.blocks import Block, Facts, Note, PageState
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
from appraisal_app.ui.own_desk.asked import asked_in
from appraisal_app.ui.own_desk.content import DeskContext, DeskPage
from appraisal_app.ui.own_desk.frame import framed, gone
from appraisal_app.ui.own_desk.keys import Part, page_key
from appraisal_app.ui.own_desk.places import BEFORE_ANY
from appraisal_app.ui.own_desk.sharing.deeds import editions_of, save_again, submit, take_back
from appraisal_app.ui.own_desk.writing.page import missing
from appraisal_app.ui.stages.process.reflection.reading import reading

PURPOSE = "These words and no others, exactly as the panel and the adviser will read them."
NOTHING = "Nothing is written yet. What you write on “Self-reflection” appears here."


def page(context: DeskContext) -> DeskPage:
    """The preview with its one big button, or what was submitted with its fingerprint."""
    review = context.review
    if review is None:
        return gone(context, Part.SHARE)
    deeds = {SUBMIT: submit, SAVE_AGAIN: save_again, TAKE_BACK: take_back}
    state = _standing(context, review) if review.is_submitted else _preview(context, review)
    return DeskPage(state=state, deeds=offered(state, deeds))


def _preview(context: DeskContext, review: OwnReview) -> PageState:
    words = submission(review, at=BEFORE_ANY)
    is_asked = answered_request(context.letters.post, review.id) is not None
    is_ready = is_begun(review) and is_asked and not context.read_only
    wanted = missing(review) if is_begun(review) else ()
    told = notices(editions_of(review), NO_REQUEST, wanted, is_asked=is_asked)
    return framed(
        context,
        Part.SHARE,
        (
            *_good_until(context, review),
            *told,
            *(reading(words, asked_in(review), "preview") or (Note("nothing", NOTHING),)),
            *_packets(context, review),
        ),
        purpose=PURPOSE,
        actions=before(page_key(Part.WRITE, context.number), is_asked=is_asked, is_ready=is_ready),
    )


def _good_until(context: DeskContext, review: OwnReview) -> tuple[Block, ...]:
    """The last day of the request, where it has one."""
    asked = answered_request(context.letters.post, review.id)
    if asked is None or asked.expires_on is None:
        return ()
    return (Facts("request.facts", (("Request good until", long_day(asked.expires_on)),)),)


def _packets(context: DeskContext, review: OwnReview) -> tuple[Block, ...]:
    post = context.letters.post
    return packets(post, review.id, PacketKind.REFLECTION, review.withdrawn_at)


def _standing(context: DeskContext, review: OwnReview) -> PageState:
    last = review.last_submitted
    if last is None:
        return _preview(context, review)
    return framed(
        context,
        Part.SHARE,
        (
            *submitted_facts(last.submitted_at, last.edition, context.sign),
            *reading(last, asked_in(review), "submitted"),
            *_packets(context, review),
        ),
        purpose=SEND,
        actions=after(read_only=context.read_only),
    )
