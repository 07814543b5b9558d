"""“Export for…”: what goes in and what stays out, said before anything is written."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.catalogue import listed
from appraisal_app.application.packs.choosing import Plan, Staying
from appraisal_app.application.packs.contents import state_of
from appraisal_app.application.packs.kinds import BY_READER, Pack, for_occasions
from appraisal_app.domain.phrases import capital, phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.keys import BACK, PACK, WRITE_PACK
from appraisal_app.ui.documents.saying import Saying, blocks_of
from appraisal_app.ui.documents.state import Sight, document_block
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Heading,
    Note,
    NoteKind,
    Option,
    PageAction,
    PageState,
    SelectField,
    TableBlock,
)

_FIRST = (
    "Choose a reader or an occasion. What goes into the folder, and what stays out and why, is "
    "shown here before anything is written."
)
_NOTHING_GOES = "Nothing of this can be made yet. What is missing stands below."


def packs() -> dict[str, Pack]:
    """Everything that can be exported together, by its key."""
    return {**BY_READER, **for_occasions()}


def pack_page(record: Record, plan: Plan | None, sight: Sight, saying: Saying) -> PageState:
    """The page; without a plan, it only asks for whom."""
    blocks: tuple[Block, ...] = (Note("first", _FIRST, kind=NoteKind.QUIET),)
    if plan is not None:
        blocks = tuple(_plan(record, plan, sight, free=saying.is_free))
    return PageState(
        step="documents.export_for",
        title="Export for…",
        stage_title=phrased("Review {label}", label=record.cycle.label),
        purpose="One folder with a page of contents and each document that belongs in it. It is "
        "there whole, or not at all.",
        problems=saying.problems,
        blocks=(*blocks_of(saying), _question(plan), *blocks),
        actions=(PageAction(BACK, "All documents"),),
    )


def _question(plan: Plan | None) -> SelectField:
    return SelectField(
        PACK,
        "For whom, or what for",
        options=tuple(Option(key, capital(pack.title)) for key, pack in packs().items()),
        value=plan.pack.key if plan is not None else "",
    )


def _plan(record: Record, plan: Plan, sight: Sight, *, free: bool) -> Iterator[Block]:
    yield from going_blocks(record, plan)
    label = "Choose a folder and export…"
    write = PageAction(WRITE_PACK, label, primary=True, enabled=free and bool(plan.going))
    yield ActionBlock("write", (write,))
    yield from staying_blocks(record, plan, sight, free=free)


def going_blocks(record: Record, plan: Plan) -> Iterator[Block]:
    """What the pack is for, and what goes in."""
    yield Note("about", plan.pack.about, kind=NoteKind.QUIET)
    if plan.going and plan.lacks_its_point:
        yield Note("pointless", _pointless(plan), kind=NoteKind.WARN)
    yield Heading("going", phrased("Goes in: {count}", count=len(plan.going)))
    rows = tuple(
        (
            phrased("{value}  {title}", value=each.document.value, title=each.title),
            capital(state_of(record, each)),
        )
        for each in plan.going
    )
    yield TableBlock("going.table", ("Document", "State"), rows, empty_text=_NOTHING_GOES)


def staying_blocks(record: Record, plan: Plan, sight: Sight, *, free: bool) -> Iterator[Block]:
    """What stays out, and why, or where to mend it."""
    if not plan.staying:
        return
    yield Heading("staying", phrased("Stays out: {count}", count=len(plan.staying)))
    for each in plan.staying:
        if each.missing:
            yield document_block(listed(record, each.document), sight, free=free)
    rows = tuple(_row(each) for each in plan.staying if not each.missing)
    if rows:
        yield TableBlock("staying.table", ("Document", "Why"), rows)


def _row(staying: Staying) -> tuple[str, str]:
    return (
        phrased("{value}  {title}", value=staying.document.value, title=staying.title),
        staying.why,
    )


def _pointless(plan: Plan) -> str:
    led_by = plan.pack.led_by
    number = led_by.value if led_by is not None else ""
    return phrased(
        "{number} is what this pack is for, and it cannot go in yet. What "
        "stands here can be exported without it.",
        number=number,
    )
