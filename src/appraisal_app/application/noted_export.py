"""Writes one file and the note that it left; without the note, the file goes again."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from appraisal_app.application.export_log import Leaving, note_exports
from appraisal_app.application.exporting import export
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.people import Role


def export_noted(
    data: bytes, target: Path, leaving: Leaving, case: CaseFile, *, by: Role, at: datetime
) -> None:
    """Write `data` over what is there, and note it; raises AppError and leaves no half a file."""
    export(data, target)
    try:
        note_exports(case, (leaving,), by=by, at=at)
    except BaseException:
        # What left the file without a note of it would not be known later.
        target.unlink(missing_ok=True)
        raise
