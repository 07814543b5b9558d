"""Notes in the file where copies of it went, so that they are found when something has to go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.domain.disposals import CopyElsewhere, Disposals
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record


def copy_at(case: CaseFile, place: Path, new_id: str, *, on: date) -> CopyElsewhere:
    """The note of a copy as large as the file is now; somebody looks for `place` years later."""
    try:
        size = case.path.stat().st_size
    except OSError:
        size = 0
    return CopyElsewhere(id=new_id, place=str(place.resolve()), made_on=on, size=size)


def noted(record: Record, made: CopyElsewhere) -> Record:
    """The record with that note; before the copy is made."""
    kept = _with(record.disposals, made)
    return record if kept is record.disposals else replace(record, disposals=kept)


def _with(register: Disposals, made: CopyElsewhere) -> Disposals:
    """A folder of backups is noted once. A file of the same name may lie on another stick."""
    known, place = register.copy_at(made.place), Path(made.place)
    if known is not None and place.is_dir():
        return register
    return register.with_copy(made, over=known if place.is_file() else None)


def note_copy(case: CaseFile, made: CopyElsewhere, *, by: Role, at: datetime) -> bool:
    """Save that note; False where the file can only be read or keeps no register.

    Noted before the copy is made, the copy holds it too, and the file has not changed since.
    """
    if case.access is not Access.WRITE:
        return False
    with case.unit_of_work() as unit:
        found = unit.find(Disposals, FILE_ID)
        if found is None:
            return False
        kept = _with(found[0], made)
        if kept is not found[0]:
            unit.save(kept, found[1])
            unit.note_hashes(actor=by.value, at=at)
    return True


def take_back(case: CaseFile, made: CopyElsewhere, *, by: Role, at: datetime) -> None:
    """Take the note out again, since the copy could not be made."""
    with case.unit_of_work() as unit:
        kept, version = unit.get(Disposals, FILE_ID)
        left = tuple(each for each in kept.copies if each.id != made.id)
        if left != kept.copies:
            unit.save(replace(kept, copies=left), version)
            unit.note_hashes(actor=by.value, at=at)
