"""By when an access request has to be answered.

UK GDPR, articles 12 and 12A, as amended by the Data (Use and Access) Act 2025, section 76, in force
since 5 February 2026: one month from the day on which the request is received or, if that is later,
on which the information asked for to confirm the identity is received. The days from the one on
which the trust asks what is meant to the one on which it is told, both included, do not count.
Where requests are complex or many, two months more, if the person is told so with the reason
before the first month ends. How days are counted follows the regulator's guidance: to the same day
of a later month, or its last day where it has no such day, and on to the next working day. So the
day on which the month begins is not counted anyway, and a wait on that day takes nothing off.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from appraisal_app.domain.access_requests import AccessRequest, ClockPause, WaitingFor

MONTHS = 1
MORE_MONTHS = 2
_DAY = timedelta(days=1)
_YEAR_END = 12

IsWorkingDay = Callable[[date], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """How the clock of one request stands.

    `starts` is None until it can start. `standing_since` is set while an answer is waited for:
    `due` is then None, for nobody can say yet. `is_extended` only when the extension counts.
    """

    starts: date | None
    first_limit: date | None
    due: date | None
    standing_since: date | None = None
    days_not_counted: int = 0
    is_extended: bool = False


NOT_STARTED = Clock(starts=None, first_limit=None, due=None)


def clock(request: AccessRequest, is_working_day: IsWorkingDay) -> Clock:
    """The clock as it stands by the dates that are entered."""
    if request.received_on is None:
        return NOT_STARTED
    waiting = _waits_for_identity(request)
    if waiting is not None:
        return Clock(starts=None, first_limit=None, due=None, standing_since=waiting)
    starts = max((request.received_on, *_identity_days(request)))
    days = _days_not_counted(request, starts)
    standing = _standing_since(request)
    if standing is not None:
        return Clock(
            starts=starts,
            first_limit=None,
            due=None,
            standing_since=standing,
            days_not_counted=days,
            is_extended=bool(_told(request)),
        )
    first = _limit(starts, MONTHS, days, is_working_day)
    told = _told(request)
    is_extended = told is not None and first is not None and told <= first
    due = _limit(starts, MONTHS + MORE_MONTHS, days, is_working_day) if is_extended else first
    return Clock(
        starts=starts,
        first_limit=first,
        due=due,
        days_not_counted=days,
        is_extended=is_extended,
    )


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last; raises OverflowError beyond the year 9999."""
    month = day.month - 1 + months
    year, month = day.year + month // _YEAR_END, month % _YEAR_END + 1
    if year > date.max.year:
        raise OverflowError("beyond the calendar")
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _limit(starts: date, months: int, days: int, is_working_day: IsWorkingDay) -> date | None:
    try:
        limit = months_after(starts, months) + timedelta(days=days)
        while not is_working_day(limit):
            limit += _DAY
    except OverflowError:
        return None
    return limit


def _told(request: AccessRequest) -> date | None:
    """When the person was told of two months more, with a reason."""
    return request.extension_told_on if request.extension_reason.strip() else None


def _ended(pause: ClockPause, request: AccessRequest) -> date | None:
    if pause.until is None and pause.waiting_for is WaitingFor.IDENTITY:
        return request.identity_confirmed_on
    return pause.until


def _waits_for_identity(request: AccessRequest) -> date | None:
    asked = [
        each.start
        for each in request.pauses
        if each.waiting_for is WaitingFor.IDENTITY
        and each.start is not None
        and _ended(each, request) is None
    ]
    return min(asked, default=None)


def _identity_days(request: AccessRequest) -> tuple[date, ...]:
    ended = (
        _ended(each, request)
        for each in request.pauses
        if each.waiting_for is WaitingFor.IDENTITY and each.start is not None
    )
    return tuple(each for each in ended if each is not None)


def _standing_since(request: AccessRequest) -> date | None:
    asked = [
        each.start
        for each in request.pauses
        if each.waiting_for is WaitingFor.CLARIFICATION
        and each.start is not None
        and each.until is None
    ]
    return min(asked, default=None)


def _days_not_counted(request: AccessRequest, starts: date) -> int:
    """Days after the first on which the trust waited to be told what is meant, each once."""
    spans = sorted(
        (each.start, each.until)
        for each in request.pauses
        if each.waiting_for is WaitingFor.CLARIFICATION
        and each.start is not None
        and each.until is not None
    )
    days, last = 0, starts
    for start, until in spans:
        begins = max(start, last + _DAY)
        if until >= begins:
            days += (until - begins).days + 1
            last = until
    return days
