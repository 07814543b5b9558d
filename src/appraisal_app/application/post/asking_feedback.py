"""Seals the request to whoever gathers feedback; good until a fortnight after its day."""

from __future__ import annotations

from datetime import date

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.feedback.request import feedback_request
from appraisal_app.application.guests.request import due_of
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.asking import Asking, a_fortnight_after, seal_asked
from appraisal_app.application.post.sending import Sealed
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def seal_feedback_request(
    editor: RecordEditor, case: CaseFile, services: Services, *, expires_on: date | None
) -> Sealed:
    """The request to gather feedback; raises DomainError when it cannot be asked for."""
    asking = Asking(kind=PacketKind.FEEDBACK_REQUEST, expires_on=expires_on)
    return seal_asked(editor, case, services, feedback_request(editor.record), asking)


def feedback_until(record: Record, today: date) -> date:
    """Until when a request for feedback is good, unless somebody says otherwise."""
    return a_fortnight_after(due_of(record, StepKind.EVIDENCE), today)
