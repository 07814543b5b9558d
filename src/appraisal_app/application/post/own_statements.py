"""The chief executive's answers about the statement, sealed under the words of the request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from appraisal_app.application.documents.words import SIGNERS
from appraisal_app.application.exporting import export
from appraisal_app.application.own_desk.editing import ACTOR, DeskEditor
from appraisal_app.application.own_desk.statements import (
    CHANGED,
    NO_STATEMENT,
    answer_sent,
    comments_on,
    refusal_to_sign,
    signed_answer,
    with_comments,
    with_refusal,
    with_signature,
)
from appraisal_app.application.ports.files import PDF, CaseFile, UnitOfWork
from appraisal_app.application.ports.services import Services
from appraisal_app.application.ports.signing import SigningRequest
from appraisal_app.application.post.own import desk_sender
from appraisal_app.application.post.refusing import refused
from appraisal_app.application.post.sending import Sealed, note_sent, post_of, put
from appraisal_app.domain.correspondence import Correspondence, ReceivedPacket, SentPacket
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.own_words import with_review
from appraisal_app.domain.packets import ANSWERS, Body, PacketKind
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.statement_papers import SignedStatement, StatementComments
from appraisal_app.domain.verdicts import CEO_FIELD

NO_REQUEST: Final = (
    "This statement did not come as a packet, so there is nothing to send an answer to. Ask the "
    "chair for one, or answer on paper."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """The file, its editor, the review whose statement is answered, and how a packet is written."""

    editor: DeskEditor
    case: CaseFile
    services: Services
    review: OwnReview
    write: Callable[[bytes, Path], None] = export


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedPages:
    """The statement with the chief executive's signature, not kept yet."""

    pages: bytes = field(repr=False)
    rests_on: str


def asked_by(post: Correspondence, review: OwnReview, kind: PacketKind) -> ReceivedPacket | None:
    """The packet that brought the statement which stands on the desk, if one did."""
    received = review.received
    if received is None or bool(received.offered) is not (kind is PacketKind.SIGNED_STATEMENT):
        return None
    return post.standing(ANSWERS[kind], review.id)


def last_sent_as(post: Correspondence, review: str, kind: PacketKind) -> SentPacket | None:
    """The answer of that kind that was sealed last."""
    found = [each for each in post.sent if (each.kind, each.review) == (kind, review)]
    return found[-1] if found else None


def send_comments(answering: Answering, path: Path) -> None:
    """Seal the comments as they stand, write them, and keep both or neither."""
    said = comments_on(answering.review, day=answering.services.clock.today())
    after = with_comments(answering.review, said)
    _send(answering, PacketKind.COMMENTS, said, after, path)


def send_refusal(answering: Answering, path: Path) -> None:
    """Seal why she does not sign; keep both or neither."""
    answer = refusal_to_sign(answering.review, day=answering.services.clock.today())
    after = with_refusal(answering.review, answer)
    _send(answering, PacketKind.SIGNED_STATEMENT, answer, after, path)


def signed_pages(answering: Answering, p12: bytes, passphrase: str) -> SignedPages:
    """The statement signed in her field; changes nothing, so any thread may do it."""
    received, services = answering.review.received, answering.services
    if received is None or not received.offered or received.is_signed_here:
        raise refused(NO_STATEMENT)
    request = SigningRequest(
        field_name=CEO_FIELD,
        office=SIGNERS[SignatoryRole.CHIEF_EXECUTIVE],
        p12=p12,
        passphrase=passphrase,
        at=services.clock.now(),
    )
    offered = pages_of(answering.case, received.offered)
    pages = services.signing().sign(offered, request)
    return SignedPages(pages=pages, rests_on=received.offered)


def send_signed(answering: Answering, signed: SignedPages, path: Path) -> None:
    """Keep the signed pages and seal them for the board; both or neither."""
    received = answering.review.received
    if received is None or received.document != signed.rests_on:
        raise refused(CHANGED)
    day = answering.services.clock.today()
    answer = signed_answer(answering.review, signed.pages, day=day)
    after = with_signature(answering.review, answer)
    _send(answering, PacketKind.SIGNED_STATEMENT, answer, after, path)


def seal_sent_again(answering: Answering, kind: PacketKind) -> Sealed:
    """The answer that was sent last, for a letter that was lost; raises DomainError."""
    post, review = post_of(answering.case), answering.review
    sent = last_sent_as(post, review.id, kind)
    to = next((each for each in post.received if sent and each.id == sent.reply_to), None)
    if sent is None or to is None:
        raise refused(NO_REQUEST)
    sender = desk_sender(answering.case, answering.editor.desk, answering.services)
    return sender.again(sent, _sent_body(answering, kind), file=to.file)


def pages_of(case: CaseFile, sha256: str) -> bytes:
    """Pages that are kept in the file; raises KeyError or AppError."""
    with case.unit_of_work() as unit:
        return unit.get_blob(sha256).data


def _sent_body(answering: Answering, kind: PacketKind) -> StatementComments | SignedStatement:
    received = answering.review.received
    if received is None:
        raise refused(NO_STATEMENT)
    if kind is not PacketKind.COMMENTS:
        return answer_sent(answering.review, pages_of(answering.case, received.document))
    if not received.comments_sent:
        raise refused(NO_STATEMENT)
    return received.comments_sent[-1]


def _send(answering: Answering, kind: PacketKind, body: Body, after: OwnReview, path: Path) -> None:
    editor, case, services = answering.editor, answering.case, answering.services
    to, at = asked_by(post_of(case), answering.review, kind), services.clock.now()
    if to is None:
        raise refused(NO_REQUEST)
    sealed = desk_sender(case, editor.desk, services).reply(kind, body, to=to, at=at)

    def within(unit: UnitOfWork, desk: OwnDesk) -> OwnDesk:
        if isinstance(body, SignedStatement) and body.document:
            unit.put_blob(body.document, PDF)
        note_sent(unit, sealed, actor=ACTOR, at=at)
        return with_review(desk, after)

    put(sealed, path, lambda: editor.commit(within, _EVENTS[kind]), answering.write)


_EVENTS = {PacketKind.COMMENTS: "comment", PacketKind.SIGNED_STATEMENT: "answer_statement"}
