"""Seals requests to panel members and the adviser; each is good until a fortnight after its day."""

from __future__ import annotations

from datetime import date

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.guests.request import advice_request, due_of, view_request
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.asking import Asking, a_fortnight_after, seal_asked
from appraisal_app.application.post.sending import Sealed
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def seal_view_request(
    editor: RecordEditor,
    case: CaseFile,
    services: Services,
    *,
    expires_on: date | None,
    person: str,
) -> Sealed:
    """The request for that person's view; raises DomainError when it cannot be asked for."""
    asking = Asking(kind=PacketKind.VIEW_REQUEST, expires_on=expires_on, person=person)
    return seal_asked(editor, case, services, view_request(editor.record, person), asking)


def seal_advice_request(
    editor: RecordEditor, case: CaseFile, services: Services, *, expires_on: date | None
) -> Sealed:
    """The request for the adviser's advice; raises DomainError when it cannot be asked for."""
    asking = Asking(kind=PacketKind.ADVICE_REQUEST, expires_on=expires_on)
    return seal_asked(editor, case, services, advice_request(editor.record), asking)


def view_until(record: Record, today: date) -> date:
    """Until when a request for a view is good, unless somebody says otherwise."""
    return a_fortnight_after(due_of(record, StepKind.VIEWS), today)


def advice_until(record: Record, today: date) -> date:
    """Until when a request for advice is good, unless somebody says otherwise."""
    return a_fortnight_after(due_of(record, StepKind.ADVICE), today)
