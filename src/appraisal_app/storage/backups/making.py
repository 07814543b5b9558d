"""Writes a backup, proves it, and takes away those that need not be kept any longer."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from appraisal_app.domain.backup_keeping import superseded
from appraisal_app.storage.backups.held import clear_dead, has_lock, held
from appraisal_app.storage.backups.names import Named, name_of, named_in, part_of, unfinished_in
from appraisal_app.storage.backups.proving import prove_same
from appraisal_app.storage.backups.real import real_among
from appraisal_app.storage.backups.tests_noted import (
    Tested,
    is_still,
    note_tests,
    test_of,
    tests_in,
)
from appraisal_app.storage.copying import discard, fill_compacted, move_over, unfinished
from appraisal_app.storage.driver import Link
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.meta import change_mark

_LATER = timedelta(seconds=1)
"""Names tell the time in seconds."""


def back_up(
    link: Link, secret: Secret | None, stem: str, folder: Path, at: datetime
) -> Path | None:
    """Writes a proved backup unless one holds the same change already.

    `stem` is the part of its name for people to read. Those before it stay until it is whole. Where
    the clock was set back, it is dated a second after the newest one, so that the order stays; by
    a clock that shows a day before the newest one's, none is taken away.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    clear_dead(folder)
    mark = change_mark(link)
    sound = sound_in(folder)
    if real_among((each for each in sound if each.mark == mark), folder, link, secret):
        return None
    taken_at = max([at, *(each.taken_at + _LATER for each in sound)])
    target = folder / name_of(stem, taken_at, mark)
    _write(link, secret, target)
    note_tests(folder, {target.name: _just_written(target, taken_at)})
    if not is_clock_behind(folder, at):
        _outlive(real_among(sound_in(folder), folder, link, secret), taken_at)
    _tidy(folder, taken_at)
    return target


def is_clock_behind(folder: Path, at: datetime) -> bool:
    """Whether it shows a day before the newest backup's: days cannot be told apart by it then."""
    sound = sound_in(folder)
    return bool(sound) and at.date() < sound[-1].taken_at.astimezone(at.tzinfo).date()


def sound_in(folder: Path) -> list[Named]:
    """The backups of a folder that failed no test, and are still as tested; the oldest first."""
    tests = tests_in(folder)
    return [
        each
        for each in named_in(folder)
        if (test := tests.get(each.path.name)) is None or (test.good and is_still(test, each.path))
    ]


def _write(link: Link, secret: Secret | None, target: Path) -> None:
    part = part_of(target)
    with held(part), unfinished(part):
        fill_compacted(link, secret, part)
        prove_same(part, secret, link)
        move_over(part, target)


def _just_written(target: Path, at: datetime) -> Tested:
    return test_of(target, at=at, is_good=True, is_foreign=False)


def _outlive(real: list[Named], at: datetime) -> None:
    """Takes away what others of the real ones supersede; what cannot go now goes later."""
    for old in superseded(real, now=at):
        with suppress(OSError):
            old.path.unlink(missing_ok=True)


def _tidy(folder: Path, at: datetime) -> None:
    """Takes away what a crash left where no lock tells whose it is; what cannot go goes later."""
    for path in unfinished_in(folder, at):
        with suppress(OSError):
            if not has_lock(path):
                discard(path)
