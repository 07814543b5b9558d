"""The trust's register of policies, and taking over what is in force into this review."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from appraisal_app.application.documents.planning_words import POLICIES
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import capital, phrased, strung
from appraisal_app.domain.policies import Policies, Policy, PolicyKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Card, Heading, Option, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, select, text
from appraisal_app.ui.stages.places import At, part

TAKE_OVER = "take_over_policies"
_POLICIES = part("policies", Policies)
_KINDS = tuple(Option(each.value, capital(POLICIES[each])) for each in PolicyKind)
_NAMES = {option.value: option.label for option in _KINDS}


def register_blocks(context: PageContext) -> tuple[Block, ...]:
    """Every version of every policy, which all reviews of this file share."""
    at = At(_POLICIES, context.record)
    ask = Ask(
        "Which policies does the board have?",
        "The register serves every review in this file. Enter a new version as a new line, so "
        "that an old review can still say what was in force then.",
        who.POLICY,
    )
    listing = Listing(
        card=lambda at: _card(at, context.today),
        make=lambda _, new: Policy(id=new),
        add_label="Add a policy",
        empty_text="No policy is entered yet. Begin with the one on appraisal.",
    )
    return (
        Heading("heading.register", "The trust's register of policies"),
        cards(at, "policies", ask, listing),
        *_offer(context.record),
    )


def _card(at: At[Any], today: date) -> Card:
    policy: Policy = at.value
    return Card(
        policy.id,
        policy.title.strip() or _NAMES[policy.kind],
        summary=_summary(at.record, policy, today),
        blocks=(
            select(at, "kind", Ask("What is it about?"), _KINDS, PolicyKind),
            text(at, "title", Ask("Name", "As it stands on the cover.")),
            text(at, "version", Ask("Version", "A number or a year is enough."), limit=60),
            day(at, "adopted_on", Ask("Adopted by the board on")),
            day(
                at,
                "review_due",
                Ask("Review due on", advice=_warning(at.record, policy, today)),
            ),
            text(at, "where_kept", Ask("Where is it kept?", "So that somebody else can find it.")),
        ),
        removable=True,
        remove_label="Remove this policy",
    )


def _summary(record: Record, policy: Policy, today: date) -> str:
    adopted = (
        phrased("adopted {adopted_on}", adopted_on=long_day(policy.adopted_on))
        if policy.adopted_on
        else "not adopted yet"
    )
    version = (
        phrased("version {version}", version=policy.version.strip())
        if policy.version.strip()
        else ""
    )
    return strung(" · ", filter(None, (version, adopted, _standing(record, policy, today))))


def _standing(record: Record, policy: Policy, today: date) -> str:
    if policy.adopted_on is None:
        return ""
    in_force = record.policies.in_force(policy.kind)
    if in_force is not None and in_force.id != policy.id and policy.kind is not PolicyKind.OTHER:
        return "replaced by a newer version"
    return "past its review date" if policy in record.policies.overdue(today) else ""


def _warning(record: Record, policy: Policy, today: date) -> tuple[str, ...]:
    if policy not in record.policies.overdue(today):
        return ()
    return ("This date has passed. Ask the clerk to put the policy on a board's agenda.",)


def _offer(record: Record) -> tuple[Block, ...]:
    if taken_over(record) == record:
        return ()
    hint = "Fills in the questions below from the versions that are in force."
    action = PageAction(TAKE_OVER, "Use these policies in this review", hint=hint)
    return (ActionBlock("offer.register", (action,)),)


def take_over(record: Record, _: NewId) -> Record:
    """The review rests on the versions in force."""
    return taken_over(record)


def taken_over(record: Record) -> Record:
    """The record whose basis names the policies in force; what is not in the register stays."""
    basis = record.principles.basis
    found = {kind: record.policies.in_force(kind) for kind in PolicyKind}
    if appraisal := found[PolicyKind.APPRAISAL]:
        basis = replace(
            basis,
            appraisal_policy=appraisal.title,
            policy_version=appraisal.version,
            policy_adopted_on=appraisal.adopted_on,
        )
    if pay := found[PolicyKind.EXECUTIVE_PAY]:
        basis = replace(basis, pay_policy=pay.title, pay_policy_adopted_on=pay.adopted_on)
    if delegation := found[PolicyKind.DELEGATION]:
        basis = replace(basis, delegation=strung(", ", filter(None, _named(delegation))))
    return replace(record, principles=replace(record.principles, basis=basis))


def _named(policy: Policy) -> tuple[str, str]:
    return policy.title.strip(), policy.version.strip()


EDITS = {TAKE_OVER: PageEdit(label="taking over the policies", change=take_over)}
