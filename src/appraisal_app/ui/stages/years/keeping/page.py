"""Keeping and disposal: what may go, and what was done away with."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.disposals import Disposal, Disposals
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention import disposal_of
from appraisal_app.ui.destinations import document
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards
from appraisal_app.ui.stages.frame import GO
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.years.keeping.card import disposal_card
from appraisal_app.ui.stages.years.keeping.due import is_due, reviews_table
from appraisal_app.ui.stages.years.keeping.holds import hold_blocks
from appraisal_app.ui.stages.years.keeping.periods import period_blocks

CERTIFICATE = f"{GO}{document(DocumentId.DISPOSAL.value)}"
_DISPOSALS = part("disposals", Disposals)
_SEALED = (
    "A finished review is sealed, and this application does not take it out of the file. What you "
    "enter here is done by hand: paper at once, and the file with all its copies when the last "
    "review in it may go. Until then, a review whose time is over stays in here for nobody to use."
)
_BACKUPS = (
    "Backups keep what was in the file when they were made, until ten newer ones have taken their "
    "place. Copies on memory sticks and other computers stay until somebody deletes them: list "
    "them here as well."
)


def page(context: PageContext) -> StepContent:
    """Reviews with their days, and the register of disposals."""
    at = At(_DISPOSALS, context.record)
    records = context.records() or (context.record,)
    now = tuple(_fresh(each, context.record) for each in records)
    due = tuple(each for each in now if is_due(each, context.today))
    ask = Ask(
        "What was done away with?",
        "One entry for each act. The certificate says what, when and how, and nothing of what it "
        "said.",
        who.KEEPING,
    )
    return StepContent(
        blocks=(
            *reviews_table(now, context.today),
            *_offers(due),
            *hold_blocks(at),
            *period_blocks(at),
            Heading("heading.disposals", "Disposals"),
            cards(at, "disposals", ask, _LISTING),
            Note("note.sealed", _SEALED, kind=NoteKind.QUIET),
            Note("note.backups", _BACKUPS, kind=NoteKind.QUIET),
            *_certificate(at.value),
        ),
        edits=MappingProxyType({_key(each): _entering(each) for each in due}),
        targets=MappingProxyType(_targets(at.value)),
        always=frozenset({CERTIFICATE}),
    )


def _fresh(stored: Record, present: Record) -> Record:
    """A review from the disk with what the page has just changed."""
    if stored.cycle.id == present.cycle.id:
        return present
    return replace(stored, disposals=present.disposals, access_requests=present.access_requests)


_LISTING = Listing(
    card=disposal_card,
    make=lambda _, new: Disposal(id=new, authorised_by=Office.CHAIR, done_by=Office.CLERK),
    add_label="Enter a disposal",
    empty_text="Nothing has been disposed of. Papers from before this file count as well.",
)


def _key(record: Record) -> str:
    return f"dispose.{record.cycle.id}"


def _offers(due: tuple[Record, ...]) -> tuple[Block, ...]:
    if not due:
        return ()
    actions = tuple(
        PageAction(_key(each), f"Prepare the disposal of {each.cycle.label}") for each in due
    )
    return (ActionBlock("block.due", actions),)


def _entering(due: Record) -> PageEdit:
    def change(record: Record, new_id: NewId) -> Record:
        kept = record.disposals
        new = replace(disposal_of(due, new_id()), authorised_by=Office.CHAIR, done_by=Office.CLERK)
        return replace(record, disposals=replace(kept, disposals=(*kept.disposals, new)))

    return PageEdit(label=f"preparing the disposal of {due.cycle.label}", change=change)


def _certificate(kept: Disposals) -> tuple[Block, ...]:
    if not kept.disposals:
        return ()
    hint = "It is about the disposal that was done last."
    return (
        ActionBlock(
            "block.certificate",
            (PageAction(CERTIFICATE, "Go to the certificate (D19)", hint=hint),),
        ),
    )


def _targets(kept: Disposals) -> dict[str, str]:
    """Where the certificate's conditions are met."""
    if not kept.disposals:
        return {}
    last = kept.latest
    card = f"disposals.{(last or kept.disposals[-1]).id}"
    return {name: f"{card}.{name}" for name in ("what", "done_on", "authorised_by", "done_by")}
