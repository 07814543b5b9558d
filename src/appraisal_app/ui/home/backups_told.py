"""What Home says of the backups: the last one, its last good test, and the second place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path

from appraisal_app.application.backing_up.key_change import is_outdated
from appraisal_app.application.backing_up.second_place import Reminder, reminder
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.ui.home.answers import Line
from appraisal_app.ui.widgets.mark_kind import Mark

_STALE = timedelta(days=14)
_HERE_ALONE = "All backups are on this computer: if it is lost, they are lost with it"
_NOWHERE_ELSE = "Nothing is kept outside this computer: if it is lost, the file is lost with it"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupsKnown:
    """What this computer knows of the backups without looking at any other place.

    `last` is the newest backup on this computer, `tested` when one was last found whole.
    `older` is how many here are not protected as the file is now.
    `reached` is when the second place last had everything, None while there is none.
    """

    last: datetime | None = None
    tested: datetime | None = None
    older: int = 0
    reminder: Reminder = Reminder.NONE
    reached: datetime | None = None


def backups_known(case: CaseFile, folder: Path, *, now: datetime) -> BackupsKnown:
    """Looks it up; times are in the zone of `now`."""
    place, zone = case.second_place(folder), now.tzinfo
    return BackupsKnown(
        last=_local(case.last_backup(folder), zone),
        tested=_local(case.last_good_test(folder), zone),
        older=_older(case, folder),
        reminder=reminder(place, now=now),
        reached=_local(place.reached_at, zone) if place.folder is not None else None,
    )


def lines_of(known: BackupsKnown, today: date, *, is_current: bool) -> tuple[Line, ...]:
    """The lines under "Is the file safe?"."""
    return (*_last(known, today, is_current=is_current), *_second(known, today))


def _last(known: BackupsKnown, today: date, *, is_current: bool) -> Iterator[Line]:
    if known.last is None:
        yield Line(text="No backup on this computer yet", mark=Mark.LATE)
        return
    since = ", nothing has changed since" if is_current else ""
    fresh = is_current or today - known.last.date() <= _STALE
    mark = Mark.DONE if fresh else Mark.LATE
    yield Line(
        text=phrased("Backed up {when}{since}", when=_when(known.last, today), since=since),
        mark=mark,
    )
    if known.tested is None:
        yield Line(text="No backup was tested yet", mark=Mark.LATE)
    else:
        yield Line(
            text=phrased("Last good test of a backup: {when}", when=_when(known.tested, today)),
            mark=Mark.DONE,
        )
    if known.older:
        # Whoever chose to leave them has nothing to do.
        yield Line(text=_not_as_now(known.older), mark=Mark.NEEDLESS)


def _not_as_now(count: int) -> str:
    return phrased_by(
        count,
        "{count} backup on this computer is not protected as the file is now: see File, Backups",
        "{count} backups on this computer are not protected as the file is now: see File, Backups",
        count=count,
    )


def _older(case: CaseFile, folder: Path) -> int:
    found = case.backups(folder)
    return sum(is_outdated(each, is_protected=case.is_protected) for each in found)


def _second(known: BackupsKnown, today: date) -> Iterator[Line]:
    if known.reminder is Reminder.CHOOSE:
        text = _HERE_ALONE if known.last is not None else _NOWHERE_ELSE
        yield Line(text=text, mark=Mark.LATE)
    elif known.reminder is Reminder.REACH:
        since = (
            phrased("since {reached}", reached=long_day(known.reached))
            if known.reached is not None
            else "yet"
        )
        text = phrased(
            "The second place for backups was not reached {since}: plug it in and back up",
            since=since,
        )
        yield Line(text=text, mark=Mark.LATE)
    elif known.reached is not None:
        text = phrased("At the second place too, {when}", when=_when(known.reached, today))
        yield Line(text=text, mark=Mark.DONE)


def _when(at: datetime, today: date) -> str:
    return (
        phrased("today at {at}", at=f"{at:%H:%M}")
        if at.date() == today
        else phrased("on {at}", at=long_day(at))
    )


def _local(at: datetime | None, zone: tzinfo | None) -> datetime | None:
    return at.astimezone(zone) if at is not None else None
