"""Sizes, times and places of backups in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from appraisal_app.application.backing_up.restoring import is_to_come
from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.phrases import phrased, phrased_by, strung

_KILO = 1024
_LISTED = 8


def size_in_words(size: int) -> str:
    """Such as "340 KB" or "1.2 MB"."""
    kilobytes = max(1, round(size / _KILO))
    return (
        phrased("{kilobytes} KB", kilobytes=kilobytes)
        if kilobytes < _KILO
        else phrased("{size} MB", size=f"{size / _KILO / _KILO:.1f}")
    )


def counted(count: int) -> str:
    """Such as "1 backup" or "3 backups"."""
    return phrased_by(count, "{count} backup", "{count} backups", count=count)


def unfit_words(*, damaged: int, foreign: int) -> str:
    """How many are no backups of this file, a sentence for each kind; "" where none is."""
    spoilt = phrased(" {damaged} damaged: not to be relied on.", damaged=counted(damaged))
    others = phrased(" {foreign} of another file: no backup of this one.", foreign=counted(foreign))
    return strung("", (spoilt if damaged else "", others if foreign else ""))


def taken(backup: BackupFacts, zone: tzinfo | None) -> str:
    """When it was taken, to the minute."""
    return moment(backup.taken_at.astimezone(zone))


def taken_by_clock(backup: BackupFacts, now: datetime) -> str:
    """The same; a time that is still to come is told as what it is."""
    when = taken(backup, now.tzinfo)
    if not is_to_come(backup, now):
        return when
    return phrased("{when} (by a clock that was wrong)", when=when)


def listed(backups: Sequence[BackupFacts], zone: tzinfo | None) -> str:
    """Dates and sizes, a line for each."""
    lines = [
        phrased(
            "\u2022 {taken}, {size}, in {place}",
            taken=taken(each, zone),
            size=size_in_words(each.size),
            place=each.place,
        )
        for each in backups[:_LISTED]
    ]
    if len(backups) > _LISTED:
        lines.append(phrased("\u2022 and {count} more", count=len(backups) - _LISTED))
    return strung("\n", lines)


def wanted_key(backup: BackupFacts, changed: datetime | None, zone: tzinfo | None) -> str:
    """Which passphrase opens a backup that the one of today does not open."""
    at = backup.taken_at.astimezone(zone)
    before = (
        phrased(", before the passphrase was changed on {day}", day=_day(changed, zone))
        if changed
        else ""
    )
    return phrased(
        "This backup was taken on {at}{before}. Type the passphrase that the "
        "file had on {at2}, or the recovery key from a sheet of that time.",
        at=moment(at),
        before=before,
        at2=long_day(at),
    )


def _day(at: datetime, zone: tzinfo | None) -> str:
    return long_day(at.astimezone(zone))
