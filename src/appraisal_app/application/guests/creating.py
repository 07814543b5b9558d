"""Makes a panel member's or adviser's own file."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.guests.editing import ACTOR
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.new_own_file import FirstValue, make_own_file
from appraisal_app.application.ports.files import CaseFile, DocumentKind, Key
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.guests import Guest


def create_guest_file(path: Path, key: Key, *, name: str, services: Services) -> CaseFile:
    """A new file in which nothing is asked yet, open; raises AppError and leaves no file then."""
    value = Guest(id=FILE_ID, name=name.strip())
    first = FirstValue(kind=DocumentKind.GUEST, value=value, actor=ACTOR)
    return make_own_file(path, key, first, services)
