"""What this review itself promises: kept where it was agreed, looked up here."""

from __future__ import annotations

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.promises_to_keep import is_overdue, promised_here
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import Promise
from appraisal_app.ui.forms.blocks import Block, Heading, Note, NoteKind, TableBlock
from appraisal_app.ui.stages.context import PageContext

_GOES_ON = (
    "Agreed at the meeting, in conversations and in the development plan of this review, and not "
    "marked as done there. When the next review starts they go along and stand in its list above."
)
_WENT_ON = "These went on into the review of {review}; what became of them stands there."


def promised_blocks(context: PageContext) -> tuple[Block, ...]:
    """The promises of this review, by their day; nothing while it has made none."""
    promises = promised_here(context.record)
    if not promises:
        return ()
    after = _following(context)
    note = phrased(_WENT_ON, review=after.cycle.label) if after is not None else _GOES_ON
    return (
        Heading(
            "heading.here",
            phrased("Promised in the review of {label}", label=context.record.cycle.label),
        ),
        Note("note.here", note, kind=NoteKind.QUIET),
        TableBlock(
            "table.here",
            ("Promise", "By whom", "By when", "From"),
            tuple(_row(each, context, is_over=after is not None) for each in promises),
        ),
    )


def _row(promise: Promise, context: PageContext, *, is_over: bool) -> tuple[str, ...]:
    due = long_day(promise.due) or "no day"
    late = is_overdue(promise, context.today) and not is_over
    return (
        promise.text,
        promise.owner.strip() or "nobody named",
        phrased("{due}, overdue", due=due) if late else due,
        promise.origin,
    )


def _following(context: PageContext) -> Record | None:
    here = context.record.cycle.id
    return next((each for each in context.records() if each.cycle.previous_cycle == here), None)
