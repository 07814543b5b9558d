"""What a disposal that is prepared would do: goes, stays, and where copies still are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from appraisal_app.application.disposing.by_hand import UNLISTED
from appraisal_app.application.disposing.carrying_out import OUT_OF_REACH
from appraisal_app.application.disposing.planning import Plan
from appraisal_app.application.disposing.telling import (
    NO_EXPORTS,
    NOT_UNDONE,
    NOTHING_OF_IT,
    about_backups,
    amount_row,
    backup_rows,
    export_rows,
    standing_of,
    title_of,
)
from appraisal_app.domain.disposals import Disposal, Disposals
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.phrases import phrased, small, strung
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention import FROM_THE_FILE
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Heading,
    Note,
    NoteKind,
    PageAction,
    TableBlock,
)
from appraisal_app.ui.stages.context import PageContext

_NOT_YET = (
    "Nothing has gone yet. Fill in below who decided, on what authority, and who does it; then the "
    "button takes it out for good."
)


def pending(records: tuple[Record, ...], register: Disposals) -> tuple[Disposal, ...]:
    """What is prepared and can be taken out of the file that holds those reviews."""
    here = {each.cycle.id for each in records}
    return tuple(
        each
        for each in register.disposals
        if each.kind in FROM_THE_FILE and each.done_on is None and each.review in here
    )


def deed_key(disposal: Disposal) -> str:
    """The key of the button that takes it out."""
    return f"dispose_now.{disposal.id}"


def dry_run(context: PageContext, disposal: Disposal, against: tuple[str, ...]) -> Iterator[Block]:
    """The blocks of one disposal; `against` is what stands against it as the page has it now."""
    if context.plan is None:
        return
    found, key = context.plan(disposal.review, disposal.kind), disposal.id
    yield Heading(f"heading.dry.{key}", title_of(found), eyebrow="What would go")
    stands = strung(" ", dict.fromkeys((*against, *found.against))) or standing_of(found)
    kind = NoteKind.WARN if against or found.against else NoteKind.PLAIN
    yield Note(f"note.dry.{key}", stands, kind=kind)
    rows = tuple(amount_row(each) for each in found.goes)
    yield TableBlock(f"table.goes.{key}", _GOES, rows, empty_text=NOTHING_OF_IT)
    yield TableBlock(f"table.stays.{key}", ("What stays", "Why"), found.stays)
    yield from _elsewhere(found, key)
    if found.goes and not (against or found.against):
        title = title_of(found)
        label = phrased("Dispose of {title} for good…", title=small(title))
        yield Note(
            f"note.not_yet.{key}",
            phrased("{not_yet} {not_undone}", not_yet=_NOT_YET, not_undone=NOT_UNDONE),
        )
        action = PageAction(deed_key(disposal), label, hint="Asks for the name of the review.")
        yield ActionBlock(f"block.dry.{key}", (action,))


_GOES = ("What goes", "How many", "Size")


def _elsewhere(found: Plan, key: str) -> Iterator[Block]:
    yield Heading(f"heading.elsewhere.{key}", "Where it still is afterwards", level=3)
    yield Note(f"note.backups.{key}", about_backups(found))
    if found.backups or found.older or found.copies:
        rows = backup_rows(found, _local)
        yield TableBlock(f"table.backups.{key}", ("Backup of", "Size", "Where"), rows)
    left = export_rows(found, _local)
    heads = ("What left the file", "For whom", "When")
    yield TableBlock(f"table.exports.{key}", heads, left, empty_text=NO_EXPORTS)
    reach = strung(" ", (OUT_OF_REACH, UNLISTED))
    yield Note(f"note.reach.{key}", reach, kind=NoteKind.WARN)


def _local(at: datetime) -> str:
    return moment(at.astimezone())
