"""The evidence index: what can be looked up, and where."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.evidence import EvidenceIndex, EvidenceItem, Origin
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.papers import ALL_COPIES, copies_of
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.process.evidence.coverage import coverage
from appraisal_app.ui.stages.process.evidence.feedback import DEEDS as FEEDBACK_DEEDS
from appraisal_app.ui.stages.process.evidence.feedback import EDITS as FEEDBACK_EDITS
from appraisal_app.ui.stages.process.evidence.feedback import feedback_blocks
from appraisal_app.ui.stages.process.evidence.item import PUPILS, corner_of, item_card
from appraisal_app.ui.stages.process.evidence.menu import (
    is_untouched,
    lacks_usual,
    with_usual,
    without_untouched,
)
from appraisal_app.ui.stages.process.evidence.reading import evidence_to_read
from appraisal_app.ui.stages.reading_only import is_reading

_EVIDENCE = part("evidence", EvidenceIndex)
_USUAL, _TIDY = "evidence.usual", "evidence.tidy"


def page(context: PageContext) -> StepContent:
    """What speaks to each objective."""
    if is_reading(context, StepKind.EVIDENCE):
        return _to_read(context)
    record = context.record
    at = At(_EVIDENCE, record)
    corners = [corner_of(at.existing("items", each.id)) for each in at.value.items]
    edits = {key: edit for corner in corners for key, edit in corner.edits.items()}
    deeds = {key: deed for corner in corners for key, deed in corner.deeds.items()}
    return StepContent(
        blocks=(*coverage(record), _list(at), *_offers(record), *feedback_blocks(context)),
        edits=MappingProxyType({**edits, **_EDITS, **FEEDBACK_EDITS}),
        deeds=MappingProxyType({**deeds, **FEEDBACK_DEEDS}),
        targets=_targets(at),
    )


def _to_read(context: PageContext) -> StepContent:
    """The index as it stands; copies of its papers are still given out."""
    record = context.record
    papers = tuple(paper for each in record.evidence.items for paper in each.papers)
    actions, deeds = copies_of(papers)
    return StepContent(
        blocks=(*coverage(record), evidence_to_read(record), *feedback_blocks(context)),
        actions=actions,
        deeds=deeds,
        always=frozenset({ALL_COPIES}),
        targets=MappingProxyType(
            dict.fromkeys(("items", "covered", "older", "own_words"), "items")
        ),
    )


_EDITS: Mapping[str, PageEdit] = MappingProxyType(
    {
        _USUAL: PageEdit(label="starting from the usual list", change=with_usual),
        _TIDY: PageEdit(label="taking out what nobody filled in", change=without_untouched),
    }
)


def _list(at: At[EvidenceIndex]) -> Block:
    ask = Ask(
        "What can be looked up?",
        "Point to papers and figures that the trust already has. Nobody should have to build a "
        "folder.",
        who.EVIDENCE,
        error=PUPILS if any(each.contains_pupil_data for each in at.value.items) else "",
    )
    listing = Listing(
        card=item_card,
        make=lambda _, new: EvidenceItem(id=new),
        add_label="Add a piece of evidence",
        empty_text="No evidence is listed yet. Begin with the board papers of the year, or with "
        "the usual list.",
    )
    return cards(at, "items", ask, listing)


def _offers(record: Record) -> tuple[Block, ...]:
    """Buttons that save typing, as long as they would do something."""
    usual = PageAction(
        _USUAL,
        "Start from the usual list"
        if not record.evidence.items
        else "Add the rest of the usual list",
        hint="What most reviews look at, with titles to go on from. Nothing is listed twice.",
    )
    tidy = PageAction(
        _TIDY,
        "Take out the lines that nobody filled in",
        hint="Those of the usual list with nothing but their title.",
    )
    has_untouched = any(is_untouched(each) for each in record.evidence.items)
    actions = (*((usual,) if lacks_usual(record) else ()), *((tidy,) if has_untouched else ()))
    return (ActionBlock("offers", actions),) if actions else ()


def _targets(at: At[EvidenceIndex]) -> Mapping[str, str]:
    """Each condition leads to the piece that it is about."""
    record, items = at.record, at.value.items
    aged = (each for each in items if each.date is not None and each.date < record.cycle.start)
    own = (each for each in items if each.origin is Origin.OWN_STATEMENT)
    return MappingProxyType(
        {
            "items": _wanting(at),
            "covered": _list_or_objectives(record),
            "older": next((f"items.{each.id}.date" for each in aged), "items"),
            "own_words": next((f"items.{each.id}.origin" for each in own), "items"),
        }
    )


def _wanting(at: At[EvidenceIndex]) -> str:
    """The first piece that lacks something, or the list."""
    for item in at.value.items:
        if item.contains_pupil_data:
            return f"items.{item.id}.contains_pupil_data"
        if not (given(item.title) and item.date is not None and given(item.where_kept)):
            return first_gap(at.existing("items", item.id), "title", "date", "where_kept")
    return _list_or_objectives(at.record)


def _list_or_objectives(record: Record) -> str:
    """The list, or the page of the objectives while there is nothing to speak to."""
    step = record.cycle.process.step(StepKind.OBJECTIVES)
    if record.objectives.standing or record.evidence.items or step is None:
        return "items"
    return f"step:{step.code}"
