"""The board's side of the post: it asks for the self-reflection and takes answers in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.exporting import export
from appraisal_app.application.feedback.bringing_in import summary_back, summary_in
from appraisal_app.application.guests.bringing_in import (
    advice_back,
    advice_in,
    view_back,
    view_in,
)
from appraisal_app.application.own_desk.request import request_for
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived, Taking
from appraisal_app.application.post.asking import Asking, a_fortnight_after, seal_asked, send
from appraisal_app.application.post.reflection_in import (
    reflection_back,
    reflection_in,
    see_reflection,
)
from appraisal_app.application.post.sending import Sealed
from appraisal_app.application.post.statements_in import (
    Seen,
    comments_back,
    comments_in,
    declined_back,
    declined_in,
    see_answer,
    see_comments,
)
from appraisal_app.application.reading import review_lines
from appraisal_app.domain.arriving import FOREIGN, NOT_WANTED, Place
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.packets import Packet, PacketKind
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

OTHER_REVIEW = (
    "This packet is about the review {label}. Nothing was changed; turn to that review at the top "
    "of the window, then bring it in."
)


TOO_LATE: Final = (
    "The review is past the self-reflection, so no answer could be taken in and nothing was "
    "sealed. Take it back to the stage of the self-reflection first, and try again."
)


class OtherReviewError(DomainError):
    """A packet about another review than the open one; `review` is its id, "" for one not here."""

    def __init__(self, case: CaseFile, review: str) -> None:
        labels = [each.label for each in review_lines(case) if each.id == review]
        self.review = review if labels else ""
        sentence = phrased(OTHER_REVIEW, label=labels[0]) if labels else FOREIGN
        super().__init__((Refusal(sentence=sentence, hard=True),))


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a board's file does with one kind of packet.

    `bring_in` gets the day and raises DomainError when it does not fit, so that nothing is changed;
    `put_back` puts into the record of later what it was before; `step` is the page on which it is
    seen.
    """

    bring_in: Callable[[UnitOfWork, Record, Packet, date], Record]
    put_back: Callable[[Record, Record], Record]
    step: StepKind
    see: Callable[[Arrived, RecordEditor, CaseFile, Services], Seen] | None = None
    """What has to be found out first; what it finds takes the place of `bring_in`."""


def boards_place(case: CaseFile, today: date) -> Place:
    """What a board's file takes."""
    return Place(file=case.document_id, wanted=frozenset(INCOMING), today=today)


def boards_taking(editor: RecordEditor, clock: Clock) -> Taking[Record]:
    """A packet can be given back until the review moves on."""
    return Taking(editor, clock.now, rests=lambda record: record.cycle.moves)


def seen(arrived: Arrived, editor: RecordEditor, case: CaseFile, services: Services) -> Seen | None:
    """What there is to say of it beside its label; raises DomainError when it does not fit."""
    label = arrived.packet.label
    if label.review != editor.record.cycle.id:
        raise OtherReviewError(case, label.review)
    incoming = INCOMING.get(label.kind)
    if incoming is None or incoming.see is None:
        return None
    return incoming.see(arrived, editor, case, services)


def take_answer(taking: Taking[Record], arrived: Arrived, found: Seen | None = None) -> None:
    """Take what came into the record, in one transaction; raises DomainError or AppError.

    `found` is what `seen` gave; what is final cannot be given back.
    """
    packet = arrived.packet
    incoming = INCOMING.get(packet.label.kind)
    if incoming is None:
        raise DomainError((Refusal(sentence=NOT_WANTED, hard=True),))

    def change(unit: UnitOfWork, record: Record) -> Record:
        if found is not None:
            return found.bring_in(unit, record)
        return incoming.bring_in(unit, record, packet, taking.today)

    taking.take(arrived, change, incoming.put_back)
    if found is not None and found.is_final:
        taking.forget()


def good_until(record: Record, today: date) -> date:
    """A fortnight after the self-reflection is due, or after today if that is later."""
    step = record.cycle.process.step(StepKind.REFLECTION)
    due = record.cycle.step(step.code).due if step is not None else None
    return a_fortnight_after(due, today)


def seal_request(
    editor: RecordEditor, case: CaseFile, services: Services, *, expires_on: date | None
) -> Sealed:
    """The request of this review under new words; raises DomainError when it cannot be."""
    body = request_for(editor.record)
    if editor.record.cycle.status is not Status.REFLECTION:
        raise DomainError((Refusal(sentence=TOO_LATE, hard=True),))
    asking = Asking(kind=PacketKind.REFLECTION_REQUEST, expires_on=expires_on)
    return seal_asked(editor, case, services, body, asking)


def send_request(
    sealed: Sealed,
    path: Path,
    editor: RecordEditor,
    case: CaseFile,
    clock: Clock,
    write: Callable[[bytes, Path], None] = export,
) -> None:
    """Write it, note it with its words, and note the day of asking; raises AppError."""
    send(sealed, path, editor, case, clock, write)
    if editor.record.reflection.requested_on is None:
        editor.edit(lambda record: _asked(record, clock.today()), "sealing the request")
        editor.save()


def _asked(record: Record, day: date) -> Record:
    return replace(record, reflection=replace(record.reflection, requested_on=day))


INCOMING: Mapping[PacketKind, Incoming] = MappingProxyType(
    {
        PacketKind.REFLECTION: Incoming(
            bring_in=reflection_in,
            put_back=reflection_back,
            step=StepKind.REFLECTION,
            see=see_reflection,
        ),
        PacketKind.VIEW: Incoming(bring_in=view_in, put_back=view_back, step=StepKind.VIEWS),
        PacketKind.ADVICE: Incoming(bring_in=advice_in, put_back=advice_back, step=StepKind.ADVICE),
        PacketKind.FEEDBACK_SUMMARY: Incoming(
            bring_in=summary_in, put_back=summary_back, step=StepKind.EVIDENCE
        ),
        PacketKind.COMMENTS: Incoming(
            bring_in=comments_in,
            put_back=comments_back,
            step=StepKind.COMMENTS,
            see=see_comments,
        ),
        PacketKind.SIGNED_STATEMENT: Incoming(
            bring_in=declined_in, put_back=declined_back, step=StepKind.SIGN_OFF, see=see_answer
        ),
    }
)
"""What a board's file takes in."""
