"""When a review, or a part of it, has been kept long enough, by the periods of the trust."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from appraisal_app.domain.access_clock import months_after
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.disposals import Disposal, Disposals, DisposedKind, HoldReason, Method
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention_classes import RetentionClass

_MONTHS = 12
_CLOSING = frozenset({Action.CLOSE, Action.CLOSE_EARLY})

_PARTS: Mapping[DisposedKind, RetentionClass] = MappingProxyType(
    {
        DisposedKind.PAPERS: RetentionClass.PAPERS,
        DisposedKind.FORMS: RetentionClass.FORMS,
        DisposedKind.PACKETS: RetentionClass.PACKETS,
    }
)
FROM_THE_FILE = (DisposedKind.REVIEW, *_PARTS)
"""What this application can take out of the file."""

HOLDS: Mapping[HoldReason, str] = MappingProxyType(
    {
        HoldReason.ACAS: "early conciliation by ACAS",
        HoldReason.TRIBUNAL: "a claim to a tribunal or court",
        HoldReason.APPEAL: "an appeal",
        HoldReason.ACCESS_REQUEST: "an access request",
        HoldReason.CONCERN: "a concern or a grievance",
        HoldReason.INQUIRY: "an inquiry or an audit",
        HoldReason.OTHER: "another reason",
    }
)


def class_of(record: Record, kind: DisposedKind = DisposedKind.REVIEW) -> RetentionClass:
    """Under which class that part of the review, or the whole of it, is kept."""
    given_up = record.cycle.status is Status.CLOSED_EARLY
    whole = RetentionClass.ABANDONED if given_up else RetentionClass.REVIEW
    return _PARTS.get(kind, whole)


def closed_on(record: Record) -> date | None:
    """The day on which the review was closed, or signed where nobody closed it; None before."""
    if not record.cycle.is_sealed:
        return None
    closed = [each.at.date() for each in record.cycle.moves if each.action in _CLOSING]
    signed = [each.signed_at.date() for each in record.sign_off.signatures]
    held = record.meeting.held_on
    days = closed or signed or ([held] if held is not None else [])
    return max(days, default=record.cycle.end)


def months_promised(record: Record) -> int:
    """How long those in this review were told that it is kept, once it is finished."""
    return max(record.confidentiality.retention_years, 0) * _MONTHS


def months_kept(record: Record, kind: DisposedKind = DisposedKind.REVIEW) -> int:
    """How long it is kept; a finished review as long as those in it were told."""
    kept = class_of(record, kind)
    if kept is RetentionClass.REVIEW:
        return months_promised(record)
    return record.disposals.months(kept)


def disposal_due(record: Record, kind: DisposedKind = DisposedKind.REVIEW) -> date | None:
    """The first day on which it may be done away with; None while the review is not closed."""
    closed = closed_on(record)
    if closed is None:
        return None
    try:
        return months_after(closed, months_kept(record, kind))
    except OverflowError:
        return None


def length_of(months: int) -> str:
    """A period in words: whole years as years."""
    if months % _MONTHS:
        return phrased_by(months, "{months} month", "{months} months", months=months)
    years = months // _MONTHS
    return phrased_by(years, "{years} year", "{years} years", years=years)


def period_kept(record: Record, kind: DisposedKind = DisposedKind.REVIEW) -> str:
    """How long it is kept, in words."""
    return phrased(
        "{months_kept} after the review is closed", months_kept=length_of(months_kept(record, kind))
    )


_WHAT: Mapping[DisposedKind, str] = MappingProxyType(
    {
        DisposedKind.REVIEW: "Review {review}",
        DisposedKind.PAPERS: "Papers kept with the evidence of {review}",
        DisposedKind.FORMS: "Forms of {review}",
        DisposedKind.PACKETS: "Post of {review}",
    }
)


def disposal_of(
    record: Record, disposal_id: str, kind: DisposedKind = DisposedKind.REVIEW
) -> Disposal:
    """What a disposal of that review would say before anybody has decided."""
    return Disposal(
        id=disposal_id,
        kind=kind,
        what=phrased(_WHAT[kind], review=record.cycle.label).strip(),
        review=record.cycle.id,
        period_start=record.cycle.start,
        period_end=record.cycle.end,
        kept_for=period_kept(record, kind),
        due_on=disposal_due(record, kind),
        method=Method.DELETED,
    )


def disposal_of_review(register: Disposals, label: str) -> Disposal | None:
    """The line under whose certificate the whole review of that label went, the last of several."""
    what = phrased(_WHAT[DisposedKind.REVIEW], review=label).strip()
    whole = (each for each in reversed(register.done) if each.kind is DisposedKind.REVIEW)
    return next((each for each in whole if each.number and each.what == what), None)


def obstacles(record: Record) -> tuple[str, ...]:
    """What stands against disposing of that review, or of a part of it, now; in sentences."""
    return (*held(record), *_unfinished(record))


def _unfinished(record: Record) -> Iterator[str]:
    appeal, requests = record.appeal, record.access_requests.requests
    if not record.cycle.is_sealed:
        yield "The review is not finished."
    if any(each.received_on is not None and each.answered_on is None for each in requests):
        yield "An access request is not answered yet; what it asks for must stay."
    if appeal.lodged_on is not None and appeal.decision is None:
        yield "An appeal is not decided yet."
    if any(each.outcome is None for each in record.concerns.concerns):
        yield "A concern is not closed yet."


def held(record: Record) -> tuple[str, ...]:
    """The holds that stand, in sentences: while there is one, nothing goes."""
    return tuple(_holds(record))


def _holds(record: Record) -> Iterator[str]:
    for hold in record.disposals.standing:
        since = long_day(hold.placed_on)
        why = (
            ""
            if hold.why is HoldReason.OTHER
            else phrased(" because of {holds}", holds=HOLDS[hold.why])
        )
        more = phrased(": {note}", note=hold.note.strip()) if hold.note.strip() else ""
        begin = phrased(
            "Nothing may be disposed of{since}",
            since=phrased(" since {since}", since=since) if since else "",
        )
        yield f"{begin}{why}{more}".rstrip(".") + "."
