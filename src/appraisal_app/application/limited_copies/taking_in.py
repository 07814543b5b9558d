"""Takes papers that came as a packet into a file for one reader."""

from __future__ import annotations

from datetime import date
from typing import Final

from appraisal_app.application.limited_copies.reading import CopiesEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import PDF, CaseFile, UnitOfWork
from appraisal_app.application.post.arriving import Arrived, Taking
from appraisal_app.domain.arriving import FOREIGN, NOT_WANTED, Place
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.limited_copies import Delivery, LimitedCopy, PaperCopies, refusal_of
from appraisal_app.domain.packets import PacketKind

WANTED: Final = frozenset({PacketKind.LIMITED_COPY})


def copy_place(case: CaseFile, today: date) -> Place:
    """What such a file takes."""
    return Place(file=case.document_id, wanted=WANTED, today=today)


def copy_taking(editor: CopiesEditor, clock: Clock) -> Taking[PaperCopies]:
    """The last packet can be given back until the file is closed."""
    return Taking(editor, clock.now, papers=lambda copies: copies.papers)


def delivery_in(arrived: Arrived, copies: PaperCopies) -> LimitedCopy:
    """What came; raises DomainError when it does not belong into this file."""
    label, body = arrived.packet.label, arrived.packet.body
    if not isinstance(body, LimitedCopy):
        raise _refused(NOT_WANTED)
    if (body.delivery.file, body.delivery.trust) != (label.file, label.trust):
        raise _refused(FOREIGN)
    if sentence := refusal_of(copies, body.delivery):
        raise _refused(sentence)
    return body


def take_papers(taking: Taking[PaperCopies], arrived: Arrived) -> Delivery:
    """Take the papers in, in one transaction; raises DomainError or AppError."""
    body = delivery_in(arrived, taking.editor.present)
    delivery = body.delivery

    def within(unit: UnitOfWork, copies: PaperCopies) -> PaperCopies:
        for pdf in body.pages:
            unit.put_blob(pdf, PDF)
        return copies.with_delivery(delivery)

    taking.take(arrived, within, lambda later, _: later.without(delivery.id))
    return delivery


def _refused(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, hard=True),))
