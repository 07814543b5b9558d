"""The board's side of the post: it asks for the self-reflection and takes answers in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Final

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.exporting import export
from appraisal_app.application.guests.bringing_in import (
    advice_back,
    advice_in,
    view_back,
    view_in,
)
from appraisal_app.application.own_desk.bringing_in import brought_in
from appraisal_app.application.own_desk.request import request_for
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived, Taking
from appraisal_app.application.post.asking import Asking, seal_asked, send
from appraisal_app.application.post.sending import Sealed
from appraisal_app.domain.arriving import NOT_WANTED, Place
from appraisal_app.domain.desk_papers import SubmittedReflection
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.packets import Packet, PacketKind
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

GRACE: Final = timedelta(days=14)
"""How long after its due date a request is good, unless somebody says otherwise."""


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


def boards_place(case: CaseFile, today: date) -> Place:
    """What a board's file takes."""
    return Place(file=case.document_id, wanted=frozenset(INCOMING), today=today)


def boards_taking(editor: RecordEditor, clock: Clock) -> Taking[Record]:
    """A packet can be given back until the review moves on."""
    return Taking(editor, clock.now, rests=lambda record: record.cycle.moves)


def take_answer(taking: Taking[Record], arrived: Arrived) -> None:
    """Take what came into the record, in one transaction; raises DomainError or AppError."""
    packet = arrived.packet
    incoming = INCOMING.get(packet.label.kind)
    if incoming is None:
        raise DomainError((Refusal(sentence=NOT_WANTED, hard=True),))
    taking.take(
        arrived,
        lambda unit, record: incoming.bring_in(unit, record, packet, taking.today),
        incoming.put_back,
    )


def good_until(record: Record, today: date) -> date:
    """A fortnight after the self-reflection is due, or after today if that is later."""
    step = record.cycle.process.step(StepKind.REFLECTION)
    due = record.cycle.step(step.code).due if step is not None else None
    return max(due or today, today) + GRACE


def seal_request(
    editor: RecordEditor, case: CaseFile, services: Services, *, expires_on: date | None
) -> Sealed:
    """The request of this review under new words; raises DomainError when it cannot be."""
    asking = Asking(kind=PacketKind.REFLECTION_REQUEST, expires_on=expires_on)
    return seal_asked(editor, case, services, request_for(editor.record), asking)


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


def _reflection_in(_: UnitOfWork, record: Record, packet: Packet, __: date) -> Record:
    """The submitted words, not yet recorded as submitted."""
    body = packet.body
    if not isinstance(body, SubmittedReflection):
        raise DomainError((Refusal(sentence=NOT_WANTED, hard=True),))
    return brought_in(record, body)


def _reflection_back(later: Record, before: Record) -> Record:
    return replace(later, reflection=before.reflection)


def _asked(record: Record, day: date) -> Record:
    return replace(record, reflection=replace(record.reflection, requested_on=day))


INCOMING: Mapping[PacketKind, Incoming] = MappingProxyType(
    {
        PacketKind.REFLECTION: Incoming(
            bring_in=_reflection_in, put_back=_reflection_back, step=StepKind.REFLECTION
        ),
        PacketKind.VIEW: Incoming(bring_in=view_in, put_back=view_back, step=StepKind.VIEWS),
        PacketKind.ADVICE: Incoming(bring_in=advice_in, put_back=advice_back, step=StepKind.ADVICE),
    }
)
"""What a board's file takes in."""
