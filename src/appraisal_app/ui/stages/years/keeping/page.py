"""Keeping and disposal: what may go, and what was done away with."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.cycle import CycleId
from appraisal_app.domain.disposals import Disposal, Disposals
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention import obstacles
from appraisal_app.ui.destinations import document
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards
from appraisal_app.ui.stages.frame import GO
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.years.keeping.by_hand import COPY, DEEDS, SAVE, by_hand_blocks
from appraisal_app.ui.stages.years.keeping.card import disposal_card
from appraisal_app.ui.stages.years.keeping.copies import copy_blocks
from appraisal_app.ui.stages.years.keeping.doing import disposing
from appraisal_app.ui.stages.years.keeping.dry_run import deed_key, dry_run, pending
from appraisal_app.ui.stages.years.keeping.due import reviews_table
from appraisal_app.ui.stages.years.keeping.holds import hold_blocks
from appraisal_app.ui.stages.years.keeping.offering import entering, offers
from appraisal_app.ui.stages.years.keeping.periods import period_blocks

CERTIFICATE = f"{GO}{document(DocumentId.DISPOSAL.value)}"
_DISPOSALS = part("disposals", Disposals)
_BY_HAND = (
    "What was shredded or deleted elsewhere is entered here by hand: paper, copies on memory "
    "sticks and other computers, e-mails."
)


def page(context: PageContext) -> StepContent:
    """Reviews with their days, and the register of disposals."""
    at = At(_DISPOSALS, context.record)
    records = context.records() or (context.record,)
    now = tuple(_fresh(each, context.record) for each in records)
    ready = pending(now, at.value)
    ask = Ask(
        "What was done away with?",
        "One entry for each act. The certificate says what, when and how, and nothing of what it "
        "said.",
        who.KEEPING,
    )
    return StepContent(
        blocks=(
            *reviews_table(now, context.today),
            *offers(now, context.today),
            *_dry_runs(context, now, ready),
            *by_hand_blocks(context),
            *hold_blocks(at),
            *copy_blocks(at),
            *period_blocks(at),
            Heading("heading.disposals", "Disposals"),
            cards(at, "disposals", ask, _listing(context, ready)),
            Note("note.by_hand", _BY_HAND, kind=NoteKind.QUIET),
            *_certificate(at.value),
        ),
        edits=MappingProxyType(entering(now)),
        deeds=MappingProxyType({**DEEDS, **{deed_key(each): disposing(each) for each in ready}}),
        targets=MappingProxyType(_targets(at.value)),
        always=frozenset({CERTIFICATE, COPY, SAVE}),
    )


def _fresh(stored: Record, present: Record) -> Record:
    """A review from the disk with what the page has just changed."""
    if stored.cycle.id == present.cycle.id:
        return present
    return replace(stored, disposals=present.disposals, access_requests=present.access_requests)


def _listing(context: PageContext, ready: tuple[Disposal, ...]) -> Listing:
    here = frozenset(each.id for each in ready)
    return Listing(
        card=lambda at: disposal_card(at, context.today, here),
        make=lambda _, new: Disposal(id=new, authorised_by=Office.CHAIR, done_by=Office.CLERK),
        add_label="Enter a disposal",
        empty_text="Nothing has been disposed of. Papers from before this file count as well.",
    )


def _dry_runs(
    context: PageContext, records: tuple[Record, ...], ready: tuple[Disposal, ...]
) -> tuple[Block, ...]:
    by_id = {each.cycle.id: each for each in records}
    return tuple(
        block
        for each in ready
        for block in dry_run(context, each, obstacles(by_id[CycleId(each.review)]))
    )


def _certificate(kept: Disposals) -> tuple[Block, ...]:
    if not kept.disposals:
        return ()
    hint = "It is about the disposal that was done last."
    return (
        ActionBlock(
            "block.certificate",
            (PageAction(CERTIFICATE, "Go to the disposal certificate", hint=hint),),
        ),
    )


def _targets(kept: Disposals) -> dict[str, str]:
    """Where the certificate's conditions are met."""
    if not kept.disposals:
        return {}
    last = kept.latest
    card = f"disposals.{(last or kept.disposals[-1]).id}"
    return {name: f"{card}.{name}" for name in ("what", "done_on", "authorised_by", "done_by")}
