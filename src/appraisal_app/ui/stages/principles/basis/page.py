"""Basis of the review: the policies behind it, and whether it touches pay."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.principles import Basis, Principles
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import Block, Heading, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import NO, YES, Ask, choice, day, text, yes_or_no
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.principles.basis.register import EDITS, register_blocks

_PRINCIPLES = part("principles", Principles)
_PAY_LINK = (
    Option(YES, "Yes", "the board's pay decision will take note of it"),
    Option(NO, "No", "pay is decided without it"),
)


def page(context: PageContext) -> StepContent:
    """What the review rests on."""
    basis = At(_PRINCIPLES, context.record).inner("basis", Basis)
    return StepContent(
        blocks=(*register_blocks(context), *_papers(basis), *_pay(basis)),
        actions=offers(context, StepKind.BASIS, Action.BACK_TO_PRINCIPLES),
        edits=MappingProxyType(EDITS),
        targets=MappingProxyType(
            {
                "basis.appraisal_policy": first_gap(basis, "appraisal_policy", "policy_adopted_on"),
                "basis.pay_policy": first_gap(basis, "pay_policy", "pay_policy_adopted_on"),
                "policies.policies": "policies",
            }
        ),
    )


def _papers(basis: At[Basis]) -> tuple[Block, ...]:
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
    contract = Ask(
        "Does the contract say anything about the review or about pay?",
        "Where to look is enough; leave figures out. Some contracts point to national pay terms.",
        who.INVOLVED,
    )
    return (
        Heading("heading.papers", "What this review rests on"),
        text(basis, "appraisal_policy", policy),
        text(basis, "policy_version", version, limit=60),
        day(basis, "policy_adopted_on", adopted),
        text(basis, "delegation", delegation),
        text(basis, "contract_note", contract, limit=400),
    )


def _pay(basis: At[Basis]) -> tuple[Block, ...]:
    linked = Ask(
        "Is the outcome of the review linked to pay?",
        "The whole board decides on executive pay, on a path of its own. No pay is worked out "
        "here.",
        who.INVOLVED,
    )
    explained = Ask(
        "When did the chair explain how executive pay is decided?",
        "Who recommends, who decides, and that nobody is in the room for their own pay.",
        who.INVOLVED,
    )
    return (
        Heading("heading.pay", "The link to pay"),
        choice(basis, "pay_linked", linked, _PAY_LINK, yes_or_no),
        *(_policy_on_pay(basis) if basis.value.pay_linked else ()),
        day(basis, "frame_explained_on", explained),
    )


def _policy_on_pay(basis: At[Basis]) -> tuple[Block, ...]:
    policy = Ask(
        "Which policy governs executive pay?", "The name is enough; leave figures out.", who.POLICY
    )
    adopted = Ask("When was that policy adopted?", "The date is in the minutes.", who.POLICY)
    return (text(basis, "pay_policy", policy), day(basis, "pay_policy_adopted_on", adopted))
