"""When a review has been kept long enough, by the period that the trust chose for it."""

from __future__ import annotations

from datetime import date

from appraisal_app.domain.access_clock import months_after
from appraisal_app.domain.access_requests import AccessRequests
from appraisal_app.domain.cycle import Action
from appraisal_app.domain.disposals import Disposal, DisposedKind, Method
from appraisal_app.domain.record import Record

_MONTHS = 12
_CLOSING = frozenset({Action.CLOSE, Action.CLOSE_EARLY})


def closed_on(record: Record) -> date | None:
    """The day on which the review was closed, or signed where nobody closed it; None before."""
    if not record.cycle.is_sealed:
        return None
    closed = [each.at.date() for each in record.cycle.moves if each.action in _CLOSING]
    signed = [each.signed_at.date() for each in record.sign_off.signatures]
    held = record.meeting.held_on
    days = closed or signed or ([held] if held is not None else [])
    return max(days, default=record.cycle.end)


def disposal_due(record: Record) -> date | None:
    """The first day on which the review may be done away with; None while it is not closed."""
    closed = closed_on(record)
    if closed is None:
        return None
    try:
        return months_after(closed, max(record.confidentiality.retention_years, 0) * _MONTHS)
    except OverflowError:
        return None


def period_kept(record: Record) -> str:
    """How long the review is kept, in words."""
    years = record.confidentiality.retention_years
    return f"{years} year{'' if years == 1 else 's'} after the review is closed"


def disposal_of(record: Record, disposal_id: str) -> Disposal:
    """What a disposal of that review would say before anybody has decided."""
    return Disposal(
        id=disposal_id,
        kind=DisposedKind.REVIEW,
        what=f"Review {record.cycle.label}".strip(),
        review=record.cycle.id,
        period_start=record.cycle.start,
        period_end=record.cycle.end,
        kept_for=period_kept(record),
        due_on=disposal_due(record),
        method=Method.DELETED,
    )


def obstacles(record: Record, requests: AccessRequests, on_hold: str) -> tuple[str, ...]:
    """What stands against disposing of that review now, in sentences."""
    open_request = any(
        each.received_on is not None and each.answered_on is None for each in requests.requests
    )
    appeal = record.appeal
    found = (
        (not record.cycle.is_sealed, "The review is not finished."),
        (bool(on_hold.strip()), f"Nothing may be disposed of for now: {on_hold.strip()}"),
        (open_request, "An access request is not answered yet; what it asks for must stay."),
        (
            appeal.lodged_on is not None and appeal.decision is None,
            "An appeal is not decided yet.",
        ),
        (
            any(each.outcome is None for each in record.concerns.concerns),
            "A concern is not closed yet.",
        ),
    )
    return tuple(sentence for applies, sentence in found if applies)
