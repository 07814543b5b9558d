"""Sizes, times and places of backups in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Self

from appraisal_app.application.backing_up.restoring import is_to_come
from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.domain.english_dates import long_day, moment_among
from appraisal_app.domain.phrases import phrased, phrased_by, strung

_KILO = 1024
_LISTED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Tells of when backups are: to the minute, with seconds where two of them would read alike."""

    zone: tzinfo | None
    known: tuple[datetime, ...] = ()

    @classmethod
    def among(cls, backups: Iterable[BackupFacts], zone: tzinfo | None) -> Self:
        """As days are told in that zone, each backup to be told from the others."""
        known = tuple(each.taken_at.astimezone(zone) for each in backups)
        return cls(zone=zone, known=known)

    def of(self, backup: BackupFacts) -> str:
        """When it was taken."""
        return moment_among(backup.taken_at.astimezone(self.zone), self.known)

    def by_clock(self, backup: BackupFacts, now: datetime) -> str:
        """The same; a time that is still to come is told as what it is."""
        when = self.of(backup)
        if not is_to_come(backup, now):
            return when
        return phrased("{when} (by a clock that was wrong)", when=when)


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
    others = phrased_by(
        foreign,
        " {count} backup of another file: no backup of this one.",
        " {count} backups of another file: no backups of this one.",
        count=foreign,
    )
    return strung("", (spoilt if damaged else "", others if foreign else ""))


def listed(backups: Sequence[BackupFacts], times: Times) -> str:
    """Dates and sizes, a line for each."""
    lines = [
        phrased(
            "\u2022 {taken}, {size}, in {place}",
            taken=times.of(each),
            size=size_in_words(each.size),
            place=each.place,
        )
        for each in backups[:_LISTED]
    ]
    if len(backups) > _LISTED:
        lines.append(phrased("\u2022 and {count} more", count=len(backups) - _LISTED))
    return strung("\n", lines)


def wanted_key(backup: BackupFacts, changed: datetime | None, times: Times) -> str:
    """Which passphrase opens a backup that the one of today does not open."""
    zone = times.zone
    before = (
        phrased(", before the passphrase was changed on {day}", day=_day(changed, zone))
        if changed
        else ""
    )
    return phrased(
        "This backup was taken on {at}{before}. Type the passphrase that the "
        "file had on {at2}, or the recovery key from a sheet of that time.",
        at=times.of(backup),
        before=before,
        at2=_day(backup.taken_at, zone),
    )


def _day(at: datetime, zone: tzinfo | None) -> str:
    return long_day(at.astimezone(zone))
