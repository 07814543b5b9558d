"""The chief executive's side of the post: takes the request in and answers under its words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from appraisal_app.application.exporting import export
from appraisal_app.application.own_desk.editing import ACTOR, DeskEditor
from appraisal_app.application.own_desk.statements import check_pages, take_statement
from appraisal_app.application.own_desk.taking_in import Taken, take_request
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import PDF, CaseFile, UnitOfWork
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived, Taking
from appraisal_app.application.post.sending import Sealed, Sender, note_sent, post_of, put
from appraisal_app.domain.arriving import NOT_WANTED, Place
from appraisal_app.domain.correspondence import Correspondence, ReceivedPacket, SentPacket
from appraisal_app.domain.desk_papers import DeskRequest, SubmittedReflection
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.own_desk import OwnDesk, OwnReview, same_name
from appraisal_app.domain.own_words import NOT_SUBMITTED, with_review
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.statement_papers import DraftToComment, StatementToSign

WANTED: Final = frozenset(
    {
        PacketKind.REFLECTION_REQUEST,
        PacketKind.STATEMENT_FOR_COMMENTS,
        PacketKind.STATEMENT_FOR_SIGNATURE,
    }
)
NO_REQUEST: Final = (
    "There is no request to answer yet. Ask the chair for one and open it on Home; what you wrote "
    "comes along."
)
SECOND: Final = (
    "A review {label} is here already, and it came from another file of a board. This one, of "
    "{trust}, would stand beside it as a second. Ask {sender} in which file it was sealed before "
    "you take it in."
)
_NAMELESS: Final = "The chief executive"


def own_place(case: CaseFile, today: date) -> Place:
    """What a chief executive's own file takes."""
    return Place(file=case.document_id, wanted=WANTED, today=today)


def own_taking(editor: DeskEditor, clock: Clock) -> Taking[OwnDesk]:
    """A request can be given back until anything is written after it."""
    return Taking(editor, clock.now, rests=lambda desk: desk, papers=lambda desk: desk.papers)


def take_asked(
    taking: Taking[OwnDesk], arrived: Arrived, desk: OwnDesk, *, into: str = ""
) -> Taken:
    """Take the request onto the desk; raises DomainError. `into` as for `take_request`."""
    body = arrived.packet.body
    if not isinstance(body, DeskRequest):
        raise DomainError((Refusal(sentence=NOT_WANTED, hard=True),))
    taken = take_request(desk, body, into=into)
    taking.take(arrived, lambda _, __: taken.desk, lambda _, before: before)
    return taken


def take_offered(
    taking: Taking[OwnDesk], arrived: Arrived, desk: OwnDesk, services: Services, *, into: str = ""
) -> Taken:
    """Take a draft or a certified statement onto the desk; raises DomainError when it is not one.

    The pages are judged by their own bytes first. `into` as for `take_statement`.
    """
    body = arrived.packet.body
    if not isinstance(body, DraftToComment | StatementToSign):
        raise DomainError((Refusal(sentence=NOT_WANTED, hard=True),))
    check_pages(body, services.signing())
    taken = take_statement(desk, body, today=services.clock.today(), into=into)

    def within(unit: UnitOfWork, _: OwnDesk) -> OwnDesk:
        unit.put_blob(body.document, PDF)
        return taken.desk

    taking.take(arrived, within, lambda _, before: before)
    return taken


def second_of_its_name(post: Correspondence, desk: OwnDesk, arrived: Arrived) -> str:
    """That a review of the same name came from another board's file, in words; or ""."""
    label, body = arrived.packet.label, arrived.packet.body
    if not isinstance(body, DeskRequest | DraftToComment | StatementToSign):
        return ""
    if desk.review(label.review) is not None:
        return ""
    files = {each.review: each.file for each in post.received}
    namesakes = (each for each in desk.reviews if same_name(each.label, body.label))
    if not any(files.get(each.id, label.file) != label.file for each in namesakes):
        return ""
    return phrased(SECOND, label=body.label.strip(), trust=label.trust, sender=label.sender)


def answered_request(post: Correspondence, review: str) -> ReceivedPacket | None:
    """The request that an answer about this review goes to."""
    return post.standing(PacketKind.REFLECTION_REQUEST, review)


def last_answer(post: Correspondence, review: str) -> SentPacket | None:
    """The answer about this review that was sealed last."""
    found = [each for each in post.sent if (each.kind, each.review) == (_ANSWER, review)]
    return found[-1] if found else None


def submit_sealed(
    after: OwnReview,
    path: Path,
    editor: DeskEditor,
    case: CaseFile,
    services: Services,
    write: Callable[[bytes, Path], None] = export,
) -> None:
    """Seal the words just submitted in `after`, write them, and keep both or neither."""
    body, to = _body(after), answered_request(post_of(case), after.id)
    if to is None:
        raise _refused(NO_REQUEST)
    at = services.clock.now()
    sealed = desk_sender(case, editor.desk, services).reply(_ANSWER, body, to=to, at=at)

    def within(unit: UnitOfWork, desk: OwnDesk) -> OwnDesk:
        note_sent(unit, sealed, actor=ACTOR, at=at)
        return with_review(desk, after)

    put(sealed, path, lambda: editor.commit(within, "submit"), write)


def seal_again(review: OwnReview, case: CaseFile, desk: OwnDesk, services: Services) -> Sealed:
    """The packet that was submitted last, for a letter that was lost; raises DomainError."""
    post = post_of(case)
    sent, body = last_answer(post, review.id), _body(review)
    to = next((each for each in post.received if sent and each.id == sent.reply_to), None)
    if sent is None or to is None:
        raise _refused(NO_REQUEST)
    return desk_sender(case, desk, services).again(sent, body, file=to.file)


_ANSWER: Final = PacketKind.REFLECTION


def _body(review: OwnReview) -> SubmittedReflection:
    words = review.last_submitted
    if words is None:
        raise _refused(NOT_SUBMITTED)
    return SubmittedReflection(review=review.id, words=words)


def _refused(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, hard=True),))


def desk_sender(case: CaseFile, desk: OwnDesk, services: Services) -> Sender:
    """Who sends from a chief executive's own file."""
    return Sender(
        case=case,
        packets=services.packets(),
        new_id=services.new_id,
        vocabulary=(),
        trust=desk.trust,
        name=desk.name or _NAMELESS,
    )
