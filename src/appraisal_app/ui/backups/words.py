"""Sizes, times and places of backups in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.domain.english_dates import long_day, moment

_KILO = 1024
_LISTED = 8


def size_in_words(size: int) -> str:
    """Such as "340 KB" or "1.2 MB"."""
    kilobytes = max(1, round(size / _KILO))
    return f"{kilobytes} KB" if kilobytes < _KILO else f"{size / _KILO / _KILO:.1f} MB"


def counted(count: int) -> str:
    """Such as "1 backup" or "3 backups"."""
    return f"{count} backup{'' if count == 1 else 's'}"


def taken(backup: BackupFacts, zone: tzinfo | None) -> str:
    """When it was taken, to the minute."""
    return moment(backup.taken_at.astimezone(zone))


def listed(backups: Sequence[BackupFacts], zone: tzinfo | None) -> str:
    """Dates and sizes, a line for each."""
    lines = [
        f"• {taken(each, zone)}, {size_in_words(each.size)}, in {each.place}"
        for each in backups[:_LISTED]
    ]
    if len(backups) > _LISTED:
        lines.append(f"• and {len(backups) - _LISTED} more")
    return "\n".join(lines)


def wanted_key(backup: BackupFacts, changed: datetime | None, zone: tzinfo | None) -> str:
    """Which passphrase opens a backup that the one of today does not open."""
    at = backup.taken_at.astimezone(zone)
    before = f", before the passphrase was changed on {_day(changed, zone)}" if changed else ""
    return (
        f"This backup was taken on {moment(at)}{before}. Type the passphrase that the file had on "
        f"{long_day(at)}, or the recovery key from a sheet of that time."
    )


def _day(at: datetime, zone: tzinfo | None) -> str:
    return long_day(at.astimezone(zone))
