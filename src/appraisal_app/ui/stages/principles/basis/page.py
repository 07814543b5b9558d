"""Basis and principles: the papers, the purpose, the promises, and who accepted them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.principles import Basis, Principle, Principles
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import Block, Card, Heading, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import (
    NO,
    YES,
    Ask,
    Listing,
    cards,
    choice,
    day,
    long_text,
    text,
    yes_or_no,
)
from appraisal_app.ui.stages.gaps import first_gap, is_open
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import opening

_PRINCIPLES = part("principles", Principles)
_PAY_LINK = (
    Option(YES, "Yes", "the board's pay decision will take note of it"),
    Option(NO, "No", "pay is decided without it"),
)


def page(context: PageContext) -> StepContent:
    """What the review rests on."""
    at = At(_PRINCIPLES, context.record)
    return StepContent(
        blocks=(*_papers(at), *_pay(at), *_principles(at), *_acceptance(at), *_adoption(at)),
        actions=offers(context, StepKind.BASIS, Action.BACK_TO_PRINCIPLES, Action.OPEN_PLANNING),
        targets=_targets(at),
    )


def _targets(at: At[Principles]) -> Mapping[str, str]:
    basis = at.inner("basis", Basis)
    return MappingProxyType(
        {
            "basis.appraisal_policy": first_gap(basis, "appraisal_policy", "policy_adopted_on"),
            "purpose": _first_blank(at),
            "board_adopted_on": first_gap(at, "board_adopted_on", "board_minute_ref"),
        }
    )


def _first_blank(at: At[Principles]) -> str:
    blank = (each for each in at.value.principles if is_open(each.text))
    empty = next(blank, None)
    if is_open(at.value.purpose) or empty is None:
        return first_gap(at, "purpose", "principles")
    return f"principles.{empty.id}.text"


def _papers(at: At[Principles]) -> tuple[Block, ...]:
    basis = at.inner("basis", Basis)
    policy = Ask(
        "Which appraisal policy does this review follow?",
        "Its name, as it stands on the cover.",
        who.POLICY,
    )
    version = Ask("Which version of it?", "A number or a year is enough.", who.POLICY)
    adopted = Ask("When did the board adopt it?", "The date is in the minutes.", who.POLICY)
    delegation = Ask(
        "Where is it laid down who reviews the chief executive?",
        "For instance: scheme of delegation, section 4.",
        who.POLICY,
    )
    return (
        Heading("heading.papers", "The papers behind the review"),
        text(basis, "appraisal_policy", policy),
        text(basis, "policy_version", version, limit=60),
        day(basis, "policy_adopted_on", adopted),
        text(basis, "delegation", delegation),
    )


def _pay(at: At[Principles]) -> tuple[Block, ...]:
    basis = at.inner("basis", Basis)
    linked = Ask(
        "Is the outcome of the review linked to pay?",
        "The decision on executive pay is made elsewhere, by the whole board, and never here. "
        "No pay is entered or worked out in this review.",
        who.INVOLVED,
    )
    policy = Ask(
        "Which policy governs executive pay?", "The name is enough; leave figures out.", who.POLICY
    )
    adopted = Ask("When was that policy adopted?", "The date is in the minutes.", who.POLICY)
    return (
        Heading("heading.pay", "The link to pay"),
        choice(basis, "pay_linked", linked, _PAY_LINK, yes_or_no),
        text(basis, "pay_policy", policy),
        day(basis, "pay_policy_adopted_on", adopted),
    )


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
    number = f"Principle {everything.index(at.value) + 1} of {len(everything)}"
    wording = Ask("Wording", "One promise, in one or two sentences.")
    return Card(
        at.value.id,
        opening(at.value.text, "New principle"),
        summary=number,
        blocks=(long_text(at, "text", wording, limit=600),),
        removable=True,
        remove_label="Remove this principle",
    )


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


def _adoption(at: At[Principles]) -> tuple[Block, ...]:
    adopted = Ask(
        "When did the board adopt the principles?", "The date of the meeting.", who.INVOLVED
    )
    minute = Ask("Which minute records it?", "For instance: board of 8 July, item 7.", who.INVOLVED)
    return (
        Heading("heading.adoption", "Adopted by the board"),
        day(at, "board_adopted_on", adopted),
        text(at, "board_minute_ref", minute),
    )
