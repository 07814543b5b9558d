"""Copies of a file that lie elsewhere, each by its own name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from glob import escape
from pathlib import Path

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import BackupFacts, CaseFile
from appraisal_app.domain.disposals import CopyElsewhere


def copies_from_before(path: Path) -> tuple[Path, ...]:
    """Copies that were left beside the file when it was brought to a newer format."""
    named = f"{escape(path.stem)}.before-v*{escape(path.suffix)}"
    return tuple(sorted(path.parent.glob(named)))


def copies_one_by_one(case: CaseFile, copies: Iterable[CopyElsewhere]) -> tuple[CopyElsewhere, ...]:
    """The same, with every backup in the place of a folder that holds some and can be reached."""
    return tuple(each for copy in copies for each in _named(case, copy))


def _named(case: CaseFile, copy: CopyElsewhere) -> Iterator[CopyElsewhere]:
    found = _backups_at(case, Path(copy.place))
    for each in found:
        day = each.taken_at.astimezone().date()
        yield replace(copy, place=str(each.path), made_on=day, size=each.size)
    if not found:
        yield copy


def _backups_at(case: CaseFile, place: Path) -> tuple[BackupFacts, ...]:
    # Whoever entered a place by hand may have written anything.
    if not place.is_absolute() or not place.is_dir():
        return ()
    try:
        return case.backups(place)
    except AppError:
        return ()
