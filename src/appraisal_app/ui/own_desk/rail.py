"""The rail of the desk: a group of pages for each review, the latest first."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date

from appraisal_app.domain.english_dates import MONTHS
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.own_words import is_begun
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import FOLD, HOME
from appraisal_app.ui.own_desk.keys import (
    NOTES,
    PAST,
    READ,
    TITLES,
    Part,
    name_on,
    page_key,
    parted,
    title_of,
)
from appraisal_app.ui.shell.state import RailEntry, RailStage, RailState
from appraisal_app.ui.widgets.mark_kind import Mark


def desk_rail(
    desk: OwnDesk, today: date, current: str, turned: AbstractSet[str] = frozenset()
) -> RailState:
    """The way around; by itself the latest review is open, and the one in sight."""
    numbers = tuple(reversed(range(len(desk.reviews))))
    opened = {*numbers[:1], parted(current)[1]}
    return RailState(
        title=desk.trust or "My desk",
        subtitle="My desk" if desk.trust else "",
        before=(RailEntry(HOME, TITLES[HOME], icon="house"),),
        stages=tuple(
            _group(
                desk,
                number,
                today,
                folded=(number in opened) is (str(number) in turned),
            )
            for number in numbers
        ),
        after=(
            RailEntry(NOTES, TITLES[NOTES], icon="file-text"),
            RailEntry(PAST, TITLES[PAST], icon="history"),
        ),
        current=_line_of(current),
    )


def _line_of(page: str) -> str:
    """The line of the rail to which that page belongs."""
    name, number = parted(page)
    return page_key(Part.STATEMENT, number) if name == READ else page


def _group(desk: OwnDesk, number: int, today: date, *, folded: bool) -> RailStage:
    review = desk.reviews[number]
    return RailStage(
        0,
        name_on(desk, review),
        key=f"{FOLD}{number}",
        folded=folded,
        steps=(
            _writing(review, number, today),
            RailEntry(page_key(Part.SHARE, number), title_of(Part.SHARE, review)),
            _plain(Part.OBJECTIVES, number),
            _received(review, number),
        ),
    )


def _plain(part: Part, number: int) -> RailEntry:
    return RailEntry(page_key(part, number), TITLES[part])


def _writing(review: OwnReview, number: int, today: date) -> RailEntry:
    key, title = page_key(Part.WRITE, number), TITLES[Part.WRITE]
    if review.is_submitted:
        return RailEntry(key, title, mark=Mark.DONE, status="submitted")
    if review.due is not None and review.due < today:
        return RailEntry(key, title, mark=Mark.LATE, status="late", due="late", late=True)
    due = (
        phrased("{day} {months}", day=review.due.day, months=MONTHS[review.due.month - 1][:3])
        if review.due is not None
        else ""
    )
    if is_begun(review):
        return RailEntry(key, title, mark=Mark.NOW, status="begun", due=due)
    return RailEntry(key, title, mark=Mark.TODO, status="not begun", due=due)


def _received(review: OwnReview, number: int) -> RailEntry:
    entry = _plain(Part.STATEMENT, number)
    received = review.received
    if received is None:
        return entry
    is_signed = received.signed_on is not None or bool(received.not_signed)
    is_done = is_signed or (received.commented_on is not None and not received.offered)
    mark, status = (Mark.DONE, "answered") if is_done else (Mark.NOW, "received")
    return RailEntry(entry.key, entry.label, mark=mark, status=status)
