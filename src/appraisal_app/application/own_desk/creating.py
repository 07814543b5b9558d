"""Makes the chief executive's own file."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.creating import NoFolderError
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import CaseFile, DocumentKind, Key
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.people import Role


def create_own_desk(path: Path, key: Key, *, name: str, trust: str, services: Services) -> CaseFile:
    """A new file with an empty desk, open; raises AppError and leaves no file then."""
    if not path.parent.is_dir():
        raise NoFolderError(path.parent)
    now = services.clock.now()
    case = services.files().create(path, key, kind=DocumentKind.CHIEF_EXECUTIVE, at=now)
    try:
        desk = OwnDesk(id=FILE_ID, name=name.strip(), trust=trust.strip())
        actor = Role.CHIEF_EXECUTIVE.value
        with case.unit_of_work() as unit:
            unit.add(desk)
            unit.record_event("started", actor=actor, body={"document": case.document_id}, at=now)
            unit.note_hashes(actor=actor, at=now)
    except BaseException:
        case.close()
        path.unlink(missing_ok=True)
        raise
    return case
