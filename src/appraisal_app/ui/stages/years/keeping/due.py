"""Which reviews of the file have been kept long enough."""

from __future__ import annotations

from datetime import date

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention import closed_on, disposal_due, obstacles, period_kept
from appraisal_app.ui.forms.blocks import Block, Heading, Note, NoteKind, TableBlock

HEADERS = ("Review", "Closed", "Kept for", "May go from", "How it stands")


def is_due(record: Record, today: date) -> bool:
    """Whether its time is over and nothing stands against disposing of it."""
    due = disposal_due(record)
    kept = record.disposals
    is_open = kept.of_review(record.cycle.id) is None
    free = not obstacles(record)
    return due is not None and due <= today and is_open and free


def reviews_table(records: tuple[Record, ...], today: date) -> tuple[Block, ...]:
    """Every review with its days, and what stands against those whose time is over."""
    rows = tuple(
        (
            each.cycle.label,
            long_day(closed_on(each)) or "not yet",
            period_kept(each).removesuffix(" after the review is closed"),
            long_day(disposal_due(each)) or "counted once it is closed",
            _standing(each, today),
        )
        for each in records
    )
    return (
        Heading("heading.reviews", "Reviews in this file"),
        TableBlock("table.reviews", HEADERS, rows, empty_text="There is no review in this file."),
        *_against(records, today),
    )


def _standing(record: Record, today: date) -> str:
    disposal = record.disposals.of_review(record.cycle.id)
    due = disposal_due(record)
    if disposal is not None:
        done = long_day(disposal.done_on)
        return (
            phrased("noted as disposed of on {done}", done=done)
            if done
            else "disposal being prepared"
        )
    if due is None or due > today:
        return "kept"
    return "may go" if is_due(record, today) else "its time is over, but something is against it"


def _against(records: tuple[Record, ...], today: date) -> tuple[Block, ...]:
    found: dict[str, None] = {}
    for each in records:
        due = disposal_due(each)
        if due is not None and due <= today:
            found.update(dict.fromkeys(obstacles(each)))
    if not found:
        return ()
    return (Note("note.against", strung(" ", found), kind=NoteKind.WARN),)
