"""Purpose and principles: what the review is for, the promises, and who accepted them."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.principles import Principle, Principles
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Card, Heading, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, long_text
from appraisal_app.ui.stages.gaps import first_gap, is_open
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import opening

OFFER = "offer_principles"
_PRINCIPLES = part("principles", Principles)


def page(context: PageContext) -> StepContent:
    """What both sides say yes to."""
    at = At(_PRINCIPLES, context.record)
    return StepContent(
        blocks=(*_principles(at), *_offer(context.record), *_acceptance(at)),
        edits=MappingProxyType(
            {OFFER: PageEdit(label="taking the usual principles", change=_take)}
        ),
        targets=MappingProxyType({"purpose": _first_blank(at)}),
    )


def _first_blank(at: At[Principles]) -> str:
    blank = (each for each in at.value.principles if is_open(each.text))
    empty = next(blank, None)
    if is_open(at.value.purpose) or empty is None:
        return first_gap(at, "purpose", "principles")
    return f"principles.{empty.id}.text"


def _principles(at: At[Principles]) -> tuple[Block, ...]:
    purpose = Ask(
        "What is this review for?",
        "Two or three sentences that both sides would sign.",
        who.INVOLVED,
    )
    principles = Ask(
        "What do both sides promise?",
        "Change the wording until both of you mean it, and take out what you will not keep.",
        who.INVOLVED,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: Principle(id=new, text=""),
        add_label="Add a principle",
        empty_text="Principles say how both sides behave in the review. Add the first one.",
    )
    return (
        Heading("heading.principles", "Purpose and principles"),
        long_text(at, "purpose", purpose, limit=1_200),
        cards(at, "principles", principles, listing),
    )


def _card(at: At[Any]) -> Card:
    everything = at.record.principles.principles
    number = phrased(
        "Principle {index} of {count}", index=everything.index(at.value) + 1, count=len(everything)
    )
    wording = Ask("Wording", "One promise, in one or two sentences.")
    return Card(
        at.value.id,
        opening(at.value.text, "New principle"),
        summary=number,
        blocks=(long_text(at, "text", wording, limit=600),),
        removable=True,
        remove_label="Remove this principle",
    )


def missing(record: Record) -> tuple[str, ...]:
    """The principles of the process that are not among this review's own words."""
    here = {each.text.strip() for each in record.principles.principles}
    return tuple(each for each in record.cycle.process.principles if each.strip() not in here)


def _offer(record: Record) -> tuple[Block, ...]:
    left = len(missing(record))
    if not left:
        return ()
    label = (
        "Add the usual principle that is missing"
        if left == 1
        else phrased("Add the {left} usual ones", left=left)
    )
    hint = "From the trust's process; change or remove each as you like."
    return (ActionBlock("offer.principles", (PageAction(OFFER, label, hint=hint),)),)


def _take(record: Record, new_id: NewId) -> Record:
    more = tuple(Principle(id=new_id(), text=text) for text in missing(record))
    whole = record.principles
    return replace(record, principles=replace(whole, principles=(*whole.principles, *more)))


def _acceptance(at: At[Principles]) -> tuple[Block, ...]:
    chair = Ask(
        "When did the chair accept the principles?",
        "The day on which you said yes to them.",
        who.INVOLVED,
    )
    ceo = Ask(
        "When did the chief executive accept them?",
        "The day on which the chief executive said yes to them.",
        who.INVOLVED,
    )
    override = Ask(
        "Or why does the review go on without?",
        "Only if the chief executive has not accepted them. The reason stays in the record.",
        who.INVOLVED,
    )
    without = at.value.accepted_by_ceo is None
    return (
        Heading("heading.acceptance", "Accepted by both sides"),
        day(at, "accepted_by_chair", chair),
        day(at, "accepted_by_ceo", ceo),
        *((long_text(at, "override_reason", override, limit=1_200),) if without else ()),
    )
