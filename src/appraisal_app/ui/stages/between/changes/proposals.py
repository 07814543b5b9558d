"""Changes that are being worded: nothing is changed until one of them is recorded."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from appraisal_app.application.documents.objective_differences import Difference, differences
from appraisal_app.domain.objective_advice import advice_on
from appraisal_app.domain.objective_changes import REASON_MIN, addition, outcome_of, record_proposal
from appraisal_app.domain.objectives import (
    Objective,
    ObjectiveProposal,
    Objectives,
    ObjectiveStatus,
)
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Heading,
    ListField,
    Note,
    NoteKind,
    PageAction,
    TableBlock,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.deeds import Deed, DeedTools
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, long_text
from appraisal_app.ui.stages.objective_parts.lasting import lasting
from appraisal_app.ui.stages.objective_parts.measures import measures
from appraisal_app.ui.stages.objective_parts.milestones import milestones
from appraisal_app.ui.stages.objective_parts.settled import settled
from appraisal_app.ui.stages.objective_parts.what import nature, wording
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import STATUSES, titled

RECORD = "record:"
RECORDED = "change"
"""The kind of the event in the record of what was done."""
_REASON_LIMIT = 600
_EITHER = tuple(
    each
    for each in STATUSES
    if each.value in {ObjectiveStatus.AGREED.value, ObjectiveStatus.SET_BY_PANEL.value}
)


def proposal_list(at: At[Objectives]) -> ListField:
    """Everything that is being worded, each with a form of its own."""
    ask = Ask(
        "Changes that are being worded",
        "They stay here until you record or discard them. Until then nothing is changed.",
        who.OBJECTIVES,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: addition(new),
        add_label="Word a new objective",
        empty_text="Nothing is being worded. Choose an objective below to change it, or word a "
        "new one.",
    )
    return cards(at, "proposals", ask, listing)


def recording_deeds(record: Record) -> Mapping[str, Deed]:
    """What the buttons "Record the change" do."""
    found = record.objectives.proposals
    return MappingProxyType({f"{RECORD}{each.id}": _recording(each.id) for each in found})


def side_by_side(key: str, found: tuple[Difference, ...]) -> TableBlock:
    """Old and new of everything that is different."""
    rows = tuple((each.what, each.before or "—", each.now or "—") for each in found)
    return TableBlock(
        key, ("", "Before", "After"), rows, empty_text="Nothing is different from before yet."
    )


def _recording(proposal_id: str) -> Deed:
    def deed(tools: DeedTools) -> None:
        change_id, today = tools.services.new_id(), tools.services.clock.today()
        tools.editor.commit(
            lambda _, record: record_proposal(record, proposal_id, change_id=change_id, on=today),
            RECORDED,
        )

    return deed


def _card(at: At[Any]) -> Card:
    proposal: ObjectiveProposal = at.value
    present = at.record.objectives.get(proposal.objective)
    after = outcome_of(at.record, proposal)
    goes = after.status is ObjectiveStatus.WITHDRAWN
    return Card(
        proposal.id,
        _title(proposal, present, goes=goes),
        summary="Not recorded yet",
        blocks=(
            *(_withdrawal(at) if goes else _questions(at)),
            *_why(at),
            *_comparison(at, present, after),
            _button(proposal, goes=goes),
        ),
        removable=True,
        remove_label="Discard this draft",
    )


def _title(proposal: ObjectiveProposal, present: Objective | None, *, goes: bool) -> str:
    if present is None:
        return phrased("New objective: {title}", title=titled(proposal.proposed.title))
    return (
        phrased("Withdrawal of: {title}", title=titled(present.title))
        if goes
        else phrased("Change to: {title}", title=titled(present.title))
    )


def _withdrawal(at: At[Any]) -> tuple[Block, ...]:
    note = "A withdrawn objective is kept with its history, and nobody is judged by it."
    return (Note(f"{at.place.key}.note", note, kind=NoteKind.QUIET),)


def _questions(at: At[Any]) -> tuple[Block, ...]:
    inner = at.inner("proposed", Objective)
    objective: Objective = inner.value
    cycle = at.record.cycle
    advice = advice_on(objective)
    end = objective.end or cycle.end
    return (
        *wording(inner, advice),
        *nature(inner, advice),
        measures(inner, advice, end),
        milestones(inner, advice, end, None),
        *lasting(inner, cycle.start, cycle.end),
        *settled(inner, _EITHER),
    )


def _why(at: At[Any]) -> tuple[Block, ...]:
    reason = Ask(
        "Why is it changed?",
        phrased(
            "A sentence that a stranger understands, {reason_min} characters at least.",
            reason_min=REASON_MIN,
        ),
    )
    chair = Ask("When did the chair agree?", "It may also be entered later.")
    chief = Ask(
        "When did the chief executive agree?",
        "Leave it open if the panel sets it; then the objection stands beside it.",
    )
    return (
        Heading(f"{at.place.key}.heading.why", "Why, and who agreed", level=3),
        long_text(at, "reason", reason, limit=_REASON_LIMIT),
        day(at, "agreed_by_chair_on", chair),
        day(at, "agreed_by_ceo_on", chief),
    )


def _comparison(at: At[Any], present: Objective | None, after: Objective) -> tuple[Block, ...]:
    if present is None:
        return ()
    return (
        Heading(f"{at.place.key}.heading.compare", "What would be different", level=3),
        side_by_side(f"{at.place.key}.compare", differences(present, after)),
    )


def _button(proposal: ObjectiveProposal, *, goes: bool) -> ActionBlock:
    words = "Record the withdrawal" if goes else "Record the change"
    hint = "The old words are kept, and what is recorded is not taken back, only changed again."
    action = PageAction(f"{RECORD}{proposal.id}", words, hint=hint)
    return ActionBlock(f"{RECORD}{proposal.id}", (action,))
