"""How the clock of an access request stands, in lines to read and in advice."""

from __future__ import annotations

from appraisal_app.domain.access_clock import Clock, clock
from appraisal_app.domain.access_requests import AccessRequest
from appraisal_app.domain.bank_holidays import is_working_day
from appraisal_app.domain.english_dates import long_day, weekday_and_day
from appraisal_app.domain.phrases import phrased

LATE_NOTICE = (
    "This was told after the first month had ended, so the law does not count it. Answer as soon "
    "as you can."
)
NO_REASON = "The law asks for the reason as well, told on the same day."
NOT_CONFIRMED = "Nothing can be sent until you know who is asking."


def clock_of(request: AccessRequest) -> Clock:
    """The clock by weekends and the bank holidays of England, as the law has them."""
    return clock(request, is_working_day)


def clock_rows(request: AccessRequest) -> tuple[tuple[str, str], ...]:
    """Label and words of each line; none before the request has a day."""
    if request.received_on is None:
        return ()
    stands = clock_of(request)
    rows = [("The month began", _began(stands)), ("Answer due", due_words(request))]
    if stands.days_not_counted:
        rows.append(("Days that do not count", str(stands.days_not_counted)))
    if stands.is_extended and stands.first_limit is not None:
        rows.append(("Without the extension", long_day(stands.first_limit)))
    if request.answered_on is not None:
        rows.append(("Answered", _answered(request, stands)))
    return tuple(rows)


def due_words(request: AccessRequest) -> str:
    """By when, or why nobody can say."""
    stands = clock_of(request)
    if stands.standing_since is not None:
        return phrased(
            "the clock stands still since {standing_since}",
            standing_since=long_day(stands.standing_since),
        )
    return weekday_and_day(stands.due) or "no day yet"


def extension_advice(request: AccessRequest) -> tuple[str, ...]:
    """What is wrong with an extension that does not count."""
    told = request.extension_told_on
    if told is None:
        return ()
    if not request.extension_reason.strip():
        return (NO_REASON,)
    first = clock_of(request).first_limit
    return (LATE_NOTICE,) if first is not None and told > first else ()


def _began(stands: Clock) -> str:
    if stands.starts is None:
        return "not yet: you wait for proof of who is asking"
    return long_day(stands.starts)


def _answered(request: AccessRequest, stands: Clock) -> str:
    on = request.answered_on
    in_time = on is not None and stands.due is not None and on <= stands.due
    late = on is not None and stands.due is not None and on > stands.due
    said = ", in time" if in_time else ", after the day on which it was due" if late else ""
    return f"{long_day(on)}{said}"
