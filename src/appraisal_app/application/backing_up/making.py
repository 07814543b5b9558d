"""Backs a file up on this computer, and at the second place that its user chose."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from appraisal_app.application.backing_up.second_place import REPLACED, is_replaced
from appraisal_app.application.errors import AppError, DiskFullError
from appraisal_app.application.ports.backups import Backed
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, strung

HERE = "The backup on this computer is written and tested…"
THERE = "The backup at the second place is written and tested…"
SPOILT = (
    "This file was spoilt on the disk while it was open. The newest backup is whole and holds "
    "everything: open it under File, Backups, save it beside the file and go on in that one."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BackedUp:
    """What was written: `path` None where a backup held everything already.

    `size` in bytes, `seconds` for all of it; `missed` says why nothing reached the second place,
    "" where it was reached or there is none. `clock` says that nothing older was taken away, since
    the clock is behind, or "". `fault` says what is wrong with the file itself on the disk, and
    that the backup is whole all the same.
    """

    path: Path | None
    size: int = 0
    seconds: float = 0.0
    missed: str = ""
    clock: str = ""
    fault: str = ""


def back_up(
    case: Backed, backups: Path, *, at: datetime, progress: Progress | None = None
) -> BackedUp:
    """Write a backup on this computer, then at the second place.

    Raises AppError when the first could not be made; a second place that is not reached is told in
    the answer. Raises Cancelled between the two.
    """
    begun = time.perf_counter()
    place = case.second_place(backups)
    total = 1 if place.folder is None else 2
    _tell(progress, 0, total, HERE)
    newest = case.last_backup(backups)
    made = case.back_up(backups, at=at)
    missed = ""
    if place.folder is not None:
        _tell(progress, 1, total, THERE)
        missed = reach(case, backups, at=at)
    return BackedUp(
        path=made,
        size=made.stat().st_size if made is not None else 0,
        seconds=time.perf_counter() - begun,
        missed=missed,
        clock=_about_clock(newest, at) if made is not None else "",
        fault=_fault_of(case),
    )


def _fault_of(case: Backed) -> str:
    """What is wrong with the file on the disk, asked once the backup is safe."""
    try:
        return SPOILT if case.is_spoilt() else ""
    except AppError as error:
        return error.sentence


def _about_clock(newest: datetime | None, at: datetime) -> str:
    """What to do about a clock that shows a day before the newest backup's."""
    if newest is None or at.date() >= newest.astimezone(at.tzinfo).date():
        return ""
    return phrased(
        _BEHIND, today=long_day(at.date()), newest=long_day(newest.astimezone(at.tzinfo).date())
    )


def reach(case: Backed, backups: Path, *, at: datetime) -> str:
    """Bring the second place up to date; gives what to do about it where that failed, or ""."""
    place = case.second_place(backups)
    if place.folder is None:
        return ""
    try:
        case.back_up(place.folder, at=at, only_there=True)
        case.keep_second_place(backups, replace(place, reached_at=at))
    except DiskFullError:
        return phrased(_FULL, folder=place.folder)
    except AppError:
        return _unreached(place.folder, is_replaced=is_replaced(case, place.folder))
    return ""


def _unreached(folder: Path, *, is_replaced: bool) -> str:
    if is_replaced:
        return strung(" ", (phrased(REPLACED, folder=folder), _ONLY_HERE))
    return phrased(_AWAY, folder=folder)


_BEHIND = (
    "This computer's clock says {today}, and the newest backup is of {newest}. So no older backup "
    "was taken away. Set the clock right; if it is right, remove the backups of later days, "
    "each on its card under File, Backups."
)
_FULL = (
    "The second place for backups, {folder}, is full, so only the backup on this computer was "
    "made. Make room there, or choose another place on the page “Backups”."
)
_ONLY_HERE = "Only the backup on this computer was made."
_AWAY = (
    "The second place for backups, {folder}, cannot be reached or written to, so only the backup "
    "on this computer was made. Plug the disk in or connect to the network, then back up again; "
    "or choose another place on the page “Backups”."
)


def _tell(progress: Progress | None, done: int, total: int, text: str) -> None:
    if progress is not None:
        progress.step(done, total, text)
