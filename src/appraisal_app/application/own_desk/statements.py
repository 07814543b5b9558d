"""The statement on the chief executive's desk: taken in, commented on, signed, or not signed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from typing import Final

from appraisal_app.application.own_desk.taking_in import Taken, begun_by_hand
from appraisal_app.application.ports.signing import Signing
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.own_desk import OwnDesk, OwnReview, Received
from appraisal_app.domain.own_words import with_review
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.reflection import Reflection
from appraisal_app.domain.statement_papers import (
    DECLINED_MOST,
    DraftToComment,
    NotSigned,
    SignedStatement,
    StatementComments,
    StatementToSign,
)
from appraisal_app.domain.verdicts import CHAIR_FIELD, Report, Verdict

NOT_A_DRAFT: Final = (
    "The pages in this packet are no unsigned draft that can be read. Nothing was changed; ask the "
    "chair to seal the draft again."
)
NOT_CERTIFIED: Final = (
    "The pages in this packet do not carry the chair's signature as the packet names it. Nothing "
    "was changed; ask the chair on the telephone before you do anything else."
)
SIGNED_ALREADY: Final = (
    "You have signed the statement of this review already. Nothing was changed; save your answer "
    "again if it was lost."
)
NOTHING_SAID: Final = (
    "Write your comments, or choose whether you agree, so that there is something to send."
)
NO_REASON: Final = "Write why you do not sign; the board reads it word for word."
TOO_MUCH: Final = phrased(
    "Say it in at most {declined_most} characters.", declined_most=DECLINED_MOST
)
NO_STATEMENT: Final = "There is no statement to answer yet. Ask the chair for one."
CHANGED: Final = "The statement changed while it was being signed. Sign it again."


def check_pages(offered: DraftToComment | StatementToSign, signing: Signing) -> None:
    """Raises DomainError unless the pages are what the packet says, judged by their own bytes."""
    report = signing.judge(offered.document, known=())
    if isinstance(offered, StatementToSign):
        if not _is_certified(report, offered.fingerprint):
            raise _refused(NOT_CERTIFIED)
    elif report.verdict is not Verdict.UNSIGNED:
        raise _refused(NOT_A_DRAFT)


def _is_certified(report: Report, fingerprint: str) -> bool:
    """Whether the chair's signature, made with that certificate, is the only one, and sound."""
    signed = [(each.field, each.fingerprint.upper()) for each in report.signatures]
    is_sound = report.verdict is Verdict.INCOMPLETE
    return is_sound and signed == [(CHAIR_FIELD, fingerprint.upper())]


def take_statement(
    desk: OwnDesk, offered: DraftToComment | StatementToSign, *, today: date, into: str = ""
) -> Taken:
    """The desk with the pages in their review, which is new when it was not there.

    `into` is the id of a review begun by hand that they belong to.
    """
    known = desk.review(offered.review)
    begun = begun_by_hand(desk, into) if known is None else None
    if begun is not None:
        joined = _joined(begun, offered)
        reviews = tuple(joined if each.id == begun.id else each for each in desk.reviews)
        return take_statement(replace(desk, reviews=reviews), offered, today=today)
    review = known if known is not None else _blank(offered)
    if review.received is not None and review.received.is_signed_here:
        raise _refused(SIGNED_ALREADY)
    after = replace(review, received=_received(review.received, offered, today))
    return Taken(
        desk=with_review(desk, after),
        review=after.id,
        news=("What you wrote before is untouched.",),
        is_new=known is None,
    )


def _blank(offered: DraftToComment | StatementToSign) -> OwnReview:
    return OwnReview(id=offered.review, label=offered.label, draft=Reflection(id=offered.review))


def _joined(begun: OwnReview, offered: DraftToComment | StatementToSign) -> OwnReview:
    """The review by hand under the board's id; its objectives stay hers until a request comes."""
    draft = replace(begun.draft, id=offered.review)
    return replace(begun, id=offered.review, label=offered.label or begun.label, draft=draft)


def _received(
    before: Received | None, offered: DraftToComment | StatementToSign, today: date
) -> Received:
    kept = before if before is not None else Received(document="", received_on=today)
    is_original = isinstance(offered, StatementToSign)
    return replace(
        kept,
        document=offered.sha256,
        name=f"Statement {offered.label}.pdf" if is_original else f"Draft {offered.label}.pdf",
        due=offered.due,
        offered=offered.sha256 if is_original else "",
        certified_by=offered.certified_by if isinstance(offered, StatementToSign) else "",
        fingerprint=offered.fingerprint if isinstance(offered, StatementToSign) else "",
    )


def comments_on(review: OwnReview, *, day: date) -> StatementComments:
    """What would be sent now; raises DomainError when nothing is said."""
    received = _of(review)
    if not received.comments.strip() and received.agreed is None:
        raise _refused(NOTHING_SAID)
    return StatementComments(
        review=review.id,
        sha256=received.document,
        comments=received.comments,
        agreed=received.agreed,
        given_on=day,
    )


def with_comments(review: OwnReview, said: StatementComments) -> OwnReview:
    """The review once these comments went."""
    received = _of(review)
    after = replace(
        received, commented_on=said.given_on, comments_sent=(*received.comments_sent, said)
    )
    return replace(review, received=after)


def refusal_to_sign(review: OwnReview, *, day: date) -> SignedStatement:
    """Her words in place of a signature; raises DomainError when there are none."""
    received = _of(review)
    words = received.declined.strip()
    if not words:
        raise _refused(NO_REASON)
    if len(words) > DECLINED_MOST:
        raise _refused(TOO_MUCH)
    return SignedStatement(
        review=review.id,
        sha256=_offered(received),
        declined=words,
        agreed=received.agreed,
        given_on=day,
    )


def with_refusal(review: OwnReview, answer: SignedStatement) -> OwnReview:
    """The review once that went."""
    received = _of(review)
    sent = NotSigned(
        sha256=answer.sha256,
        words=answer.declined,
        agreed=answer.agreed,
        given_on=answer.given_on,
    )
    return replace(review, received=replace(received, not_signed=(*received.not_signed, sent)))


def signed_answer(review: OwnReview, pages: bytes, *, day: date) -> SignedStatement:
    """The doubly signed pages as they go back; raises DomainError when none were offered."""
    received = _of(review)
    return SignedStatement(
        review=review.id,
        sha256=_offered(received),
        document=pages,
        agreed=received.agreed,
        given_on=day,
    )


def with_signature(review: OwnReview, answer: SignedStatement) -> OwnReview:
    """The review with the signed pages in place of those that were offered."""
    received = _of(review)
    if _offered(received) != answer.sha256:
        raise _refused(CHANGED)
    document = hashlib.sha256(answer.document).hexdigest()
    return replace(review, received=replace(received, document=document, signed_on=answer.given_on))


def answer_sent(review: OwnReview, pages: bytes) -> SignedStatement:
    """The answer that went last, word for word; `pages` are those that stand in the file."""
    received = _of(review)
    if received.is_signed_here and received.signed_on is not None:
        return signed_answer(review, pages, day=received.signed_on)
    if not received.not_signed:
        raise _refused(NO_STATEMENT)
    last = received.not_signed[-1]
    return SignedStatement(
        review=review.id,
        sha256=last.sha256,
        declined=last.words,
        agreed=last.agreed,
        given_on=last.given_on,
    )


def _of(review: OwnReview) -> Received:
    if review.received is None:
        raise _refused(NO_STATEMENT)
    return review.received


def _offered(received: Received) -> str:
    if not received.offered:
        raise _refused(NO_STATEMENT)
    return received.offered


def _refused(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, hard=True),))
