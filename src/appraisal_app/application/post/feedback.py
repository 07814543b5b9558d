"""The facilitator's side of the post: takes the request in, releases once under its words."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from appraisal_app.application.feedback.editing import ACTOR, FeedbackEditor
from appraisal_app.application.feedback.taking_in import Taken, take_request
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived, Taking
from appraisal_app.application.post.sending import Sealed, Sender, note_sent, post_of, put
from appraisal_app.domain.arriving import Place
from appraisal_app.domain.correspondence import Correspondence, ReceivedPacket, SentPacket
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.feedback.deciding import NO_REQUEST, released
from appraisal_app.domain.feedback.released import FeedbackSummary
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.domain.packets import PacketKind

WANTED: Final = frozenset({PacketKind.FEEDBACK_REQUEST})
NOT_RELEASED: Final = "The summary has not been released yet."
_NAMELESS: Final = "The facilitator"


def feedback_place(case: CaseFile, today: date) -> Place:
    """What a facilitator's file takes."""
    return Place(file=case.document_id, wanted=WANTED, today=today)


def feedback_taking(editor: FeedbackEditor, clock: Clock) -> Taking[FeedbackRound]:
    """A request can be given back until anything is written after it."""
    return Taking(editor, clock.now, rests=lambda feedback: feedback)


def take_asked(
    taking: Taking[FeedbackRound], arrived: Arrived, feedback: FeedbackRound, clock: Clock
) -> Taken:
    """Take the request in; raises DomainError or AppError."""
    taken = take_request(feedback, arrived.packet, at=clock.now())
    taking.take(arrived, lambda _, __: taken.feedback, lambda _, before: before)
    return taken


def answered_request(post: Correspondence, review: str) -> ReceivedPacket | None:
    """The request that the summary goes to."""
    return post.standing(PacketKind.FEEDBACK_REQUEST, review)


def release(path: Path, editor: FeedbackEditor, case: CaseFile, services: Services) -> None:
    """Seal the summary, write it, and keep that it went; both or neither.

    Raises DomainError when it may not be released now, AppError when it cannot be written.
    """
    at = services.clock.now()
    after = released(editor.feedback, at=at, on=services.clock.today())
    to = answered_request(post_of(case), after.review)
    if to is None:
        raise _refused(NO_REQUEST)
    sender = _sender(case, after, services)
    sealed = sender.reply(PacketKind.FEEDBACK_SUMMARY, _body(after), to=to, at=at)

    def within(unit: UnitOfWork, _: FeedbackRound) -> FeedbackRound:
        note_sent(unit, sealed, actor=ACTOR, at=at)
        return after

    put(sealed, path, lambda: editor.commit(within, "feedback_released"))


def seal_again(case: CaseFile, feedback: FeedbackRound, services: Services) -> Sealed:
    """The packet that was released, for a letter that was lost; raises DomainError."""
    post, body = post_of(case), _body(feedback)
    sent = _last(post, feedback.review)
    to = next((each for each in post.received if sent and each.id == sent.reply_to), None)
    if sent is None or to is None:
        raise _refused(NO_REQUEST)
    return _sender(case, feedback, services).again(sent, body, file=to.file)


def _last(post: Correspondence, review: str) -> SentPacket | None:
    kind = PacketKind.FEEDBACK_SUMMARY
    found = [each for each in post.sent if (each.kind, each.review) == (kind, review)]
    return found[-1] if found else None


def _body(feedback: FeedbackRound) -> FeedbackSummary:
    if feedback.released is None:
        raise _refused(NOT_RELEASED)
    return feedback.released


def _sender(case: CaseFile, feedback: FeedbackRound, services: Services) -> Sender:
    return Sender(
        case=case,
        packets=services.packets(),
        new_id=services.new_id,
        vocabulary=(),
        trust=feedback.trust,
        name=feedback.facilitator or _NAMELESS,
    )


def _refused(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, hard=True),))
