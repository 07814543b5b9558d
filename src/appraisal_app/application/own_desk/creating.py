"""Makes the chief executive's own file."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.new_own_file import FirstValue, make_own_file
from appraisal_app.application.ports.files import CaseFile, DocumentKind, Key
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.people import Role


def create_own_desk(path: Path, key: Key, *, name: str, trust: str, services: Services) -> CaseFile:
    """A new file with an empty desk, open; raises AppError and leaves no file then."""
    first = FirstValue(
        kind=DocumentKind.CHIEF_EXECUTIVE,
        value=OwnDesk(id=FILE_ID, name=name.strip(), trust=trust.strip()),
        actor=Role.CHIEF_EXECUTIVE.value,
    )
    return make_own_file(path, key, first, services)
