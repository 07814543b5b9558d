"""Exactly what is submitted, before it is; and afterwards, what was."""

from __future__ import annotations

from appraisal_app.application.post.own import NO_REQUEST, answered_request
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.own_desk import OwnReview
from appraisal_app.domain.own_words import is_begun, submission
from appraisal_app.ui.forms.blocks import (
    Block,
    Facts,
    Heading,
    Note,
    NoteKind,
    PageAction,
    PageState,
)
from appraisal_app.ui.own_desk.asked import asked_in
from appraisal_app.ui.own_desk.content import DeskContext, DeskPage
from appraisal_app.ui.own_desk.frame import framed, gone
from appraisal_app.ui.own_desk.keys import Part, page_key
from appraisal_app.ui.own_desk.places import BEFORE_ANY
from appraisal_app.ui.own_desk.sharing.deeds import save_again, submit, take_back
from appraisal_app.ui.own_desk.writing.page import missing
from appraisal_app.ui.post.letters import letters_table
from appraisal_app.ui.stages.process.reflection.reading import edition_name, reading

SUBMIT, SAVE_AGAIN, TAKE_BACK = "submit", "save_again", "take_back"
PURPOSE = "These words and no others, exactly as the panel and the adviser will read them."
SEND = (
    "Send the packet to the chair, who is shown the sign of the computer that sealed it and may "
    "ask you for it on the telephone."
)
NOTHING = "Nothing is written yet. What you write on “Self-reflection” appears here."
NOT_YET = "There is nothing to submit yet."


def page(context: DeskContext) -> DeskPage:
    """The preview with its one big button, or what was submitted with its fingerprint."""
    review = context.review
    if review is None:
        return gone(context, Part.SHARE)
    deeds = {SUBMIT: submit, SAVE_AGAIN: save_again, TAKE_BACK: take_back}
    state = _standing(context, review) if review.is_submitted else _preview(context, review)
    offered = {each.key for each in state.actions if each.enabled}
    return DeskPage(state=state, deeds={k: deed for k, deed in deeds.items() if k in offered})


def _preview(context: DeskContext, review: OwnReview) -> PageState:
    words = submission(review, at=BEFORE_ANY)
    is_asked = answered_request(context.letters.post, review.id) is not None
    is_ready = is_begun(review) and is_asked and not context.read_only
    return framed(
        context,
        Part.SHARE,
        (
            *_good_until(context, review),
            *_taken_back(review),
            *(() if is_asked else (Note("no_request", NO_REQUEST, kind=NoteKind.WARN),)),
            *_wanting(review),
            *(reading(words, asked_in(review), "preview") or (Note("nothing", NOTHING),)),
            *_packets(context, review),
        ),
        purpose=PURPOSE,
        actions=(
            PageAction(page_key(Part.WRITE, context.number), "\u2039 Go on writing"),
            PageAction(
                SUBMIT,
                "Submit…",
                primary=True,
                enabled=is_ready,
                hint="" if is_ready else NOT_YET if is_asked else NO_REQUEST,
            ),
        ),
    )


def _good_until(context: DeskContext, review: OwnReview) -> tuple[Block, ...]:
    """The last day of the request, where it has one."""
    asked = answered_request(context.letters.post, review.id)
    if asked is None or asked.expires_on is None:
        return ()
    return (Facts("request.facts", (("Request good until", long_day(asked.expires_on)),)),)


def _packets(context: DeskContext, review: OwnReview) -> tuple[Block, ...]:
    table = letters_table("letters", context.letters.post, review.id, "")
    return (Heading("heading.letters", "Packets"), table) if table.rows else ()


def _wanting(review: OwnReview) -> tuple[Block, ...]:
    found = missing(review) if is_begun(review) else ()
    if not found:
        return ()
    lines = "\n".join(f"- {each}" for each in found)
    text = f"The board will look for these, and does not find them yet:\n{lines}"
    return (Note("wanting", text, kind=NoteKind.QUIET),)


def _taken_back(review: OwnReview) -> tuple[Block, ...]:
    last = review.last_submitted
    if last is None or review.withdrawn_at is None:
        return ()
    text = (
        f"You took the {edition_name(last.edition).lower()} back on "
        f"{long_day(review.withdrawn_at.date())}. It is kept under “Past reflections”. The next "
        f"one is the {edition_name(review.next_edition).lower()}."
    )
    return (Note("taken_back", text, kind=NoteKind.WARN),)


def _standing(context: DeskContext, review: OwnReview) -> PageState:
    last = review.last_submitted
    if last is None:
        return _preview(context, review)
    rows = (
        ("Submitted", moment(last.submitted_at)),
        ("Edition", edition_name(last.edition)),
        ("Sign of this computer", context.sign),
    )
    return framed(
        context,
        Part.SHARE,
        (
            Facts("submitted.facts", tuple(row for row in rows if row[1])),
            Heading("heading.words", "The words that you submitted"),
            *reading(last, asked_in(review), "submitted"),
            *_packets(context, review),
        ),
        purpose=SEND,
        actions=(
            PageAction(TAKE_BACK, "Take it back…", enabled=not context.read_only),
            PageAction(SAVE_AGAIN, "Save the packet again…", primary=True),
        ),
    )
