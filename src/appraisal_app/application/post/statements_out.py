"""Seals the statement for the chief executive: the draft to comment on, the original to sign."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.exporting import export
from appraisal_app.application.guests.request import due_of
from appraisal_app.application.own_desk.release import release_to_chief_executive
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.asking import Asking, a_fortnight_after, seal_asked, send
from appraisal_app.application.post.refusing import refused
from appraisal_app.application.post.sending import Sealed
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.sign_off import Route
from appraisal_app.domain.statement_papers import (
    DraftToComment,
    StatementToSign,
)

NOT_RELEASED: Final = (
    "The draft goes to the chief executive once it is released, and until it is made ready to "
    "sign. Release it first."
)
NOT_CERTIFIED: Final = (
    "The statement goes to the chief executive for signing once the chair has certified it with a "
    "key, and until it is signed. Certify it first."
)


def comments_until(record: Record, today: date) -> date:
    """A fortnight after the comments are due, or after today if that is later."""
    due = record.statement.comments_due or due_of(record, StepKind.COMMENTS)
    return a_fortnight_after(due, today)


def signature_until(record: Record, today: date) -> date:
    """A fortnight after the statement is to be signed, or after today if that is later."""
    return a_fortnight_after(due_of(record, StepKind.SIGN_OFF), today)


def may_seal_draft(record: Record) -> bool:
    """Whether the draft is with the chief executive."""
    return record.cycle.status is Status.COMMENTS


def may_seal_original(record: Record) -> bool:
    """Whether the chair certified with a key and the chief executive is to sign next."""
    sign_off = record.sign_off
    chair = sign_off.signed_by(SignatoryRole.CHAIR)
    return (
        record.cycle.status is Status.READY_TO_SIGN
        and chair is not None
        and chair.route is Route.KEY
        and bool(sign_off.document)
        and sign_off.awaited == (SignatoryRole.CHIEF_EXECUTIVE,)
    )


def seal_draft(
    editor: RecordEditor, case: CaseFile, services: Services, *, expires_on: date | None
) -> Sealed:
    """The draft as the chief executive may see it; raises DomainError before it is released."""
    record = editor.record
    pages = draft_pages(record, case, services)
    body = DraftToComment(
        review=record.cycle.id,
        label=record.cycle.label,
        document=pages,
        sha256=hashlib.sha256(pages).hexdigest(),
        due=record.statement.comments_due,
    )
    asking = Asking(kind=PacketKind.STATEMENT_FOR_COMMENTS, expires_on=expires_on)
    return replace(seal_asked(editor, case, services, body, asking), document=body.sha256)


def draft_pages(record: Record, case: CaseFile, services: Services) -> bytes:
    """The draft as a PDF; raises DomainError before it is released."""
    refuse_unreleased(record)
    # Behind it stands every document, and a file is opened without one.
    from appraisal_app.application.document_making import DocumentMaker

    return DocumentMaker(case, services.writer(), services.clock).make(record, DocumentId.STATEMENT)


def refuse_unreleased(record: Record) -> None:
    """Raises DomainError while the draft is not with the chief executive."""
    if not may_seal_draft(record) or release_to_chief_executive(record).statement is None:
        raise _refused(NOT_RELEASED, StepKind.STATEMENT, record)


def send_draft(
    sealed: Sealed,
    path: Path,
    editor: RecordEditor,
    case: CaseFile,
    clock: Clock,
    write: Callable[[bytes, Path], None] = export,
) -> None:
    """Write it, note it with its words, and note the day of handing over; raises AppError."""
    send(sealed, path, editor, case, clock, write)
    if editor.record.statement.received_on is None:
        editor.edit(lambda record: handed_over(record, clock.today()), "sealing the draft")
        editor.save()


def handed_over(record: Record, day: date) -> Record:
    """With the day on which the chief executive got the draft, where none is noted yet."""
    if record.statement.received_on is not None:
        return record
    return replace(record, statement=replace(record.statement, received_on=day))


def seal_original(
    editor: RecordEditor, case: CaseFile, services: Services, *, expires_on: date | None
) -> Sealed:
    """The very bytes that the chair certified; raises DomainError before there are any."""
    record = editor.record
    chair = record.sign_off.signed_by(SignatoryRole.CHAIR)
    if not may_seal_original(record) or chair is None:
        raise _refused(NOT_CERTIFIED, StepKind.SIGN_OFF, record)
    with case.unit_of_work() as unit:
        pages = unit.get_blob(record.sign_off.document).data
    body = StatementToSign(
        review=record.cycle.id,
        label=record.cycle.label,
        document=pages,
        sha256=record.sign_off.document,
        certified_by=chair.name,
        fingerprint=chair.fingerprint,
        due=due_of(record, StepKind.SIGN_OFF),
    )
    asking = Asking(kind=PacketKind.STATEMENT_FOR_SIGNATURE, expires_on=expires_on)
    return replace(seal_asked(editor, case, services, body, asking), document=body.sha256)


def _refused(sentence: str, kind: StepKind, record: Record) -> DomainError:
    step = record.cycle.process.step(kind)
    return refused(sentence, step.code if step is not None else kind.value)
