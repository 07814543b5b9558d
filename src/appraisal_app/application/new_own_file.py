"""Makes a file that holds one value of somebody's own."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from appraisal_app.application.creating import NoFolderError
from appraisal_app.application.ports.files import PDF, Aggregate, CaseFile, DocumentKind, Key
from appraisal_app.application.ports.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstValue:
    """What the file begins with, of which kind it is, and who makes it."""

    kind: DocumentKind
    value: Aggregate
    actor: str
    pages: tuple[bytes, ...] = field(default=(), repr=False)
    """PDFs that the value names by their SHA-256."""


def make_own_file(path: Path, key: Key, first: FirstValue, services: Services) -> CaseFile:
    """The new file, open; raises AppError and leaves no file then."""
    if not path.parent.is_dir():
        raise NoFolderError(path.parent)
    now = services.clock.now()
    case = services.files().create(path, key, kind=first.kind, at=now)
    try:
        body = {"document": case.document_id}
        with case.unit_of_work() as unit:
            unit.add(first.value)
            for pdf in first.pages:
                unit.put_blob(pdf, PDF)
            unit.record_event("started", actor=first.actor, body=body, at=now)
            unit.note_hashes(actor=first.actor, at=now)
    except BaseException:
        case.close()
        path.unlink(missing_ok=True)
        raise
    return case
