"""What the chief executive can send back about the statement, and what went already."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.post.own_statements import NO_REQUEST, asked_by, last_sent_as
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.own_desk import OwnReview, Received
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.statement_papers import DECLINED_MOST
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Facts,
    Heading,
    Note,
    NoteKind,
    PageAction,
)
from appraisal_app.ui.own_desk.content import DeskContext
from appraisal_app.ui.own_desk.frame import ONLY_YOU
from appraisal_app.ui.stages.fields import Ask, long_text
from appraisal_app.ui.stages.outcomes.sign_off.words import DECLARATION
from appraisal_app.ui.stages.places import At

SEND_COMMENTS, COMMENTS_AGAIN = "send_comments", "comments_again"
SIGN, DECLINE, ANSWER_AGAIN = "sign_back", "send_refusal", "answer_again"
BOTH = (
    "Your file holds the statement with both signatures. Once the board has taken your packet in, "
    "its file holds the very same pages, and its sign-off page shows the same SHA-256."
)
CORRECTED = (
    "You may send a corrected version as long as the board has not taken one in; ask the chair on "
    "the telephone. What was taken in stays."
)
FIXED = "The statement has been certified since, so its words are fixed."
OTHERWISE = (
    "You need not sign, and you need not say why. Without an answer the chair may close the "
    "statement without your signature, with a reason that is printed in it."
)
CHANGED_SINCE = "What you wrote has changed since you sent it; the board has what you sent."


def comments_to_send(context: DeskContext, review: OwnReview) -> tuple[Block, ...]:
    """The button that sends them, and what went."""
    received, post = review.received, context.letters.post
    if received is None:
        return ()
    sent = received.comments_sent[-1] if received.comments_sent else None
    is_asked = asked_by(post, review, PacketKind.COMMENTS) is not None
    if sent is None and not is_asked:
        return ()
    has_left = last_sent_as(post, review.id, PacketKind.COMMENTS) is not None
    first = PageAction(SEND_COMMENTS, "Send my comments…", primary=sent is None)
    again = PageAction(SEND_COMMENTS, "Send a corrected version…")
    actions = (
        *((PageAction(COMMENTS_AGAIN, "Save the packet again…"),) if has_left else ()),
        *(((first if sent is None else again),) if is_asked else ()),
    )
    return (
        *(_what_went(received) if sent is not None else ()),
        ActionBlock("comments.do", actions),
    )


def _what_went(received: Received) -> Iterator[Block]:
    last = received.comments_sent[-1]
    more = FIXED if received.offered else CORRECTED
    text = phrased("Sent on {given_on}. {more}", given_on=long_day(last.given_on), more=more)
    yield Note("comments.sent", text, kind=NoteKind.QUIET)
    is_other = (last.comments, last.agreed) != (received.comments, received.agreed)
    if is_other and not received.offered:
        yield Note("comments.changed", CHANGED_SINCE, kind=NoteKind.WARN)


def to_sign(context: DeskContext, at: At[Received], review: OwnReview) -> tuple[Block, ...]:
    """The two ways to answer what the chair certified, and what went."""
    received = at.value
    if not received.offered:
        return ()
    if received.is_signed_here:
        return _signed(received)
    is_asked = asked_by(context.letters.post, review, PacketKind.SIGNED_STATEMENT) is not None
    if not is_asked:
        return (Heading("heading.sign", "Your signature"), Note("no_request", NO_REQUEST))
    again = PageAction(ANSWER_AGAIN, "Save the packet again…")
    why = Ask(
        "Or why do you not sign?",
        "The board reads it word for word. It may be printed as the reason.",
        ONLY_YOU,
    )
    return (
        Heading("heading.sign", "Your signature"),
        Note("sign.meaning", DECLARATION[SignatoryRole.CHIEF_EXECUTIVE]),
        ActionBlock("sign.do", (PageAction(SIGN, "Sign and send back…", primary=True),)),
        *_declined(received),
        long_text(at, "declined", why, limit=DECLINED_MOST),
        ActionBlock(
            "decline.do",
            (
                *((again,) if received.not_signed else ()),
                PageAction(DECLINE, "Send that I do not sign…"),
            ),
        ),
        Note("sign.otherwise", OTHERWISE, kind=NoteKind.QUIET),
    )


def _declined(received: Received) -> tuple[Block, ...]:
    if not received.not_signed:
        return ()
    last = received.not_signed[-1]
    text = phrased(
        "On {given_on} you sent that you do not sign: “{words}” You may still "
        "sign as long as the chair has not closed the statement.",
        given_on=long_day(last.given_on),
        words=last.words,
    )
    return (Note("declined", text),)


def _signed(received: Received) -> tuple[Block, ...]:
    rows = (
        ("Signed by you on", long_day(received.signed_on)),
        ("SHA-256 of the statement", in_groups(received.document.upper())),
    )
    return (
        Heading("heading.sign", "Your signature"),
        Facts("signed.facts", rows),
        Note("same_in_both", BOTH),
        ActionBlock(
            "signed.do", (PageAction(ANSWER_AGAIN, "Save the packet again…", primary=True),)
        ),
    )


AGREED = {
    Agreement.YES: "I agree",
    Agreement.IN_PART: "I agree in part",
    Agreement.NO: "I do not agree",
}
