"""Says which copies hold what went afterwards, and have to be destroyed by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from appraisal_app.application.backing_up.second_place import PlaceAwayError, places
from appraisal_app.application.disposing.carrying_out import OUT_OF_REACH
from appraisal_app.application.disposing.copies import copies_from_before, copies_one_by_one
from appraisal_app.application.disposing.planning import Plan
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import BackupFacts, CaseFile, UnitOfWork
from appraisal_app.domain.disposals import CopyElsewhere, Disposals
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.english_sizes import size_in_words
from appraisal_app.domain.phrases import phrased, strung

UNLISTED: Final = (
    "Copies of the file that were mailed or made by another program, those from before this "
    "version noted where they went, and backups in a second place that was given up still hold it, "
    "and no list knows them: find them and destroy them by hand."
)
STILL_TO_DO: Final = "Still to do by hand"
NONE_KNOWN: Final = "No copy is known that still holds it."
_KNOWN = "These copies still hold it. Destroy each, and note that on the page Keeping and disposal."
_EXPORTS = "What left the file is named in the log of exports."
_EVENT = "disposed"


@dataclass(frozen=True, slots=True, kw_only=True)
class StillHeld:
    """A copy that still holds what went; `on` None and `size` 0 where they are not known."""

    place: str
    on: date | None = None
    size: int = 0

    @property
    def row(self) -> tuple[str, str, str]:
        """Where, of which day, how large."""
        return self.place, long_day(self.on), size_in_words(self.size) if self.size else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHand:
    """What is left to do after a disposal; `away` says why a place could not be looked through."""

    held: tuple[StillHeld, ...] = ()
    away: str = ""
    has_exports: bool = False

    @property
    def copies(self) -> tuple[str, ...]:
        """A line for each copy, below one that says what to do; none where none is known."""
        told = (strung(", ", filter(None, each.row)) for each in self.held)
        return (_KNOWN, *(phrased("- {copy}", copy=each) for each in told)) if self.held else ()

    @property
    def rest(self) -> tuple[str, ...]:
        """What no list knows."""
        return (*((_EXPORTS,) if self.has_exports else ()), OUT_OF_REACH, UNLISTED)

    @property
    def lines(self) -> tuple[str, ...]:
        """All of it; not why a place is away."""
        return (*self.copies, *self.rest)


def left_by_hand(found: Plan, *, without_backups: bool) -> ByHand:
    """What will be left, found before it went.

    `without_backups` says that the backups within reach are deleted with it.
    """
    backups = () if without_backups else found.backups
    return ByHand(
        held=_once((*map(_of_backup, backups), *_older(found.older), *map(_of_copy, found.copies))),
        away=found.places_away,
        has_exports=bool(found.exports),
    )


def still_left(case: CaseFile, backups: Path) -> ByHand | None:
    """The same as it is now, after the disposal that was done last; None where none was."""
    with case.unit_of_work() as unit:
        register = _register(unit)
        gone_at = _last_time(unit) if any(each.number for each in register.done) else None
    if gone_at is None:
        return None
    folders, away = _places(case, backups)
    found = (each for folder in folders for each in case.backups(folder))
    copies = (
        each
        for each in copies_one_by_one(case, register.copies_there)
        if each.made_on is None or each.made_on <= gone_at.date()
    )
    return ByHand(
        held=_once(
            (
                *(_of_backup(each) for each in found if each.taken_at < gone_at),
                *_older(copies_from_before(case.path)),
                *map(_of_copy, copies),
            )
        ),
        away=away,
    )


def _register(unit: UnitOfWork) -> Disposals:
    found = unit.find(Disposals, FILE_ID)
    return found[0] if found is not None else Disposals(id=FILE_ID)


def _last_time(unit: UnitOfWork) -> datetime | None:
    """When something was disposed of last; names of backups tell the time in seconds."""
    times = (
        each.at for each in unit.events() if each.kind == _EVENT and each.body.get("certificate")
    )
    return max((each.replace(microsecond=0) for each in times), default=None)


def _places(case: CaseFile, backups: Path) -> tuple[tuple[Path, ...], str]:
    try:
        return places(case, backups), ""
    except PlaceAwayError as error:
        return (backups,), error.sentence


def _of_backup(each: BackupFacts) -> StillHeld:
    return StillHeld(place=str(each.path), on=each.taken_at.astimezone().date(), size=each.size)


def _of_copy(each: CopyElsewhere) -> StillHeld:
    return StillHeld(place=each.place, on=each.made_on, size=each.size)


def _older(paths: tuple[Path, ...]) -> Iterator[StillHeld]:
    for each in paths:
        try:
            size = each.stat().st_size
        except OSError:
            size = 0
        yield StillHeld(place=str(each), size=size)


def _once(held: tuple[StillHeld, ...]) -> tuple[StillHeld, ...]:
    """Each place once: a folder of backups may be noted as a copy as well."""
    return tuple({(each.place, each.on): each for each in reversed(held)}.values())[::-1]
