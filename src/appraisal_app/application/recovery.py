"""Whether a file's recovery sheet was made, and making it known that it was."""

from __future__ import annotations

from datetime import datetime

from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.domain.people import Role

SHEET_MADE = "recovery_sheet"
KEY_CHANGED = "key_changed"


def key_groups(case: CaseFile) -> tuple[str, ...]:
    """The recovery key as it is read from paper; raises ValueError for an unprotected file."""
    return tuple(case.recovery_key().split())


def note_sheet_made(case: CaseFile, *, by: Role, at: datetime) -> None:
    """Record that the sheet was made; the key itself is never recorded."""
    with case.unit_of_work() as unit:
        unit.record_event(SHEET_MADE, actor=by.value, body={"document": case.document_id}, at=at)


def note_key_changed(case: CaseFile, *, by: Role, at: datetime) -> None:
    """Record that the passphrase changed, so that an earlier sheet opens nothing any more."""
    with case.unit_of_work() as unit:
        unit.record_event(KEY_CHANGED, actor=by.value, body={"document": case.document_id}, at=at)


def is_sheet_made(case: CaseFile) -> bool:
    """Whether a sheet was made for the key that the file has now."""
    with case.unit_of_work() as unit:
        kinds = [event.kind for event in unit.events() if event.kind in {SHEET_MADE, KEY_CHANGED}]
    return bool(kinds) and kinds[-1] == SHEET_MADE


def needs_sheet(case: CaseFile) -> bool:
    """Whether the holder should still be asked to make one."""
    return case.is_protected and case.access is Access.WRITE and not is_sheet_made(case)
