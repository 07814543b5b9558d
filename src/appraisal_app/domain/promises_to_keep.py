"""What is still to be kept when a review ends: promises, actions and follow-ups, by their day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import count

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import Kept, Promise, Promises

BOARD = "The board"


def promises_from(record: Record, new_id: Callable[[], str]) -> tuple[Promise, ...]:
    """Everything open in that review, each with where it comes from; the earliest first."""
    found = (
        *_boards_promises(record, new_id),
        *_meeting_actions(record, new_id),
        *_follow_ups(record, new_id),
        *_former(record, new_id),
    )
    return tuple(sorted(found, key=_by_day))


def promised_here(record: Record) -> tuple[Promise, ...]:
    """What this review itself promised and has not seen done, the earliest first.

    What came from earlier reviews stands in its own list, with what became of each.
    """
    numbers = count(1)

    def new_id() -> str:
        return f"{record.cycle.id}.{next(numbers)}"

    made = (
        *_boards_promises(record, new_id),
        *_meeting_actions(record, new_id),
        *_follow_ups(record, new_id),
    )
    return tuple(sorted(made, key=_by_day))


def with_overdue_first(promises: Promises, today: date) -> tuple[Promise, ...]:
    """The same promises: overdue ones first, then open ones, each by day; settled ones last."""
    return tuple(
        sorted(
            promises.promises,
            key=lambda each: (
                each.state is not Kept.OPEN,
                not is_overdue(each, today),
                _by_day(each),
            ),
        )
    )


def is_overdue(promise: Promise, today: date) -> bool:
    """Whether it should have been kept before today."""
    return promise.state is Kept.OPEN and promise.due is not None and promise.due < today


def _by_day(promise: Promise) -> date:
    return promise.due or date.max


def _boards_promises(record: Record, new_id: Callable[[], str]) -> Iterator[Promise]:
    for each in record.development.actions:
        if each.boards_promise.strip():
            yield Promise(
                id=new_id(),
                text=each.boards_promise.strip(),
                owner=each.promise_owner.strip() or BOARD,
                due=each.promise_by or each.by,
                origin=phrased(
                    "The board's promise in the review of {label}", label=record.cycle.label
                ),
            )


def _meeting_actions(record: Record, new_id: Callable[[], str]) -> Iterator[Promise]:
    held = long_day(record.meeting.held_on)
    of = (
        phrased(" of {held}", held=held)
        if held
        else phrased(" of {label}", label=record.cycle.label)
    )
    for each in record.meeting.actions:
        if each.text.strip() and each.done_on is None:
            yield Promise(
                id=new_id(),
                text=each.text.strip(),
                owner=each.owner,
                due=each.due,
                origin=phrased("Agreed at the review meeting{of}", of=of),
            )


def _follow_ups(record: Record, new_id: Callable[[], str]) -> Iterator[Promise]:
    for talk in record.check_ins.check_ins:
        held = long_day(talk.held_on)
        of = (
            phrased(" of {held}", held=held)
            if held
            else phrased(" in {label}", label=record.cycle.label)
        )
        for each in talk.follow_ups:
            if each.text.strip() and each.done_on is None:
                yield Promise(
                    id=new_id(),
                    text=each.text.strip(),
                    owner=each.owner,
                    due=each.due,
                    origin=phrased("Agreed at the check-in{of}", of=of),
                )


def _former(record: Record, new_id: Callable[[], str]) -> Iterator[Promise]:
    """Those that came from an earlier review already and are still open, as they were."""
    for each in record.promises.promises:
        if each.text.strip() and each.state is Kept.OPEN:
            yield Promise(
                id=new_id(),
                text=each.text,
                owner=each.owner,
                due=each.due,
                origin=each.origin
                or phrased("Open since the review of {label}", label=record.cycle.label),
                note=each.note,
            )
