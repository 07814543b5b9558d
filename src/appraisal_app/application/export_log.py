"""Writes into the record that a document left the file: which, its hash, when, by whom."""

from __future__ import annotations

import hashlib
from datetime import datetime

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.domain.people import Role


def note_export(
    case: CaseFile, document: DocumentId, data: bytes, *, by: Role, at: datetime
) -> bool:
    """Record the export; False where the file can only be read."""
    if case.access is not Access.WRITE:
        return False
    body = {"document": document.value, "sha256": hashlib.sha256(data).hexdigest()}
    with case.unit_of_work() as unit:
        unit.record_event("export", actor=by.value, body=body, at=at)
    return True
