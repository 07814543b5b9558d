"""Agreed objectives change only with a reason, and what they were before is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.objectives import (
    FormerObjective,
    Milestone,
    Objective,
    ObjectiveChange,
    ObjectiveId,
    ObjectiveProposal,
    ObjectiveStatus,
)
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

REASON_MIN = 20
WHILE_PLANNING = frozenset({Status.PRINCIPLES, Status.PLANNING})
"""While these last, objectives are still being written."""


def with_change(
    record: Record, changed: Objective, *, change_id: str, on: date, reason: str
) -> Record:
    """The record with one agreed objective changed; raises DomainError without a reason.

    Raises KeyError when there is no such objective.
    """
    if record.objectives.get(changed.id) is None:
        raise KeyError(changed.id)
    proposal = ObjectiveProposal(
        id=change_id, objective=changed.id, proposed=changed, reason=reason
    )
    if len(reason.strip()) < REASON_MIN:
        raise DomainError((_refused(record, _REASON, "reason"),))
    return _applied(record, proposal, changed, change_id, on)


def proposal_for(objective: Objective, proposal_id: str) -> ObjectiveProposal:
    """A change to that objective, to be worded from how it stands."""
    settled = (ObjectiveStatus.AGREED, ObjectiveStatus.SET_BY_PANEL)
    status = objective.status if objective.status in settled else ObjectiveStatus.AGREED
    return ObjectiveProposal(
        id=proposal_id, objective=objective.id, proposed=replace(objective, status=status)
    )


def addition(proposal_id: str) -> ObjectiveProposal:
    """A new objective in the middle of the period, still to be worded."""
    new = ObjectiveId(f"{proposal_id}-objective")
    blank = Objective(id=new, status=ObjectiveStatus.AGREED)
    return ObjectiveProposal(id=proposal_id, objective=new, proposed=blank)


def withdrawal_of(objective: Objective, proposal_id: str) -> ObjectiveProposal:
    """The withdrawal of that objective, which still wants its reason."""
    withdrawn = replace(objective, status=ObjectiveStatus.WITHDRAWN)
    return ObjectiveProposal(id=proposal_id, objective=objective.id, proposed=withdrawn)


def record_proposal(record: Record, proposal_id: str, *, change_id: str, on: date) -> Record:
    """The record in which the proposal took effect and became a change for good.

    Raises DomainError with everything that is missing, KeyError when there is no such proposal.
    """
    proposal = record.objectives.proposal(proposal_id)
    if proposal is None:
        raise KeyError(proposal_id)
    after = outcome_of(record, proposal)
    if found := tuple(_missing(record, proposal, after)):
        raise DomainError(found)
    return _applied(record, proposal, after, change_id, on)


def outcome_of(record: Record, proposal: ObjectiveProposal) -> Objective:
    """The objective as the proposal would leave it; how milestones go meanwhile is kept."""
    present = record.objectives.get(proposal.objective)
    if present is None:
        return proposal.proposed
    proposed = proposal.proposed
    return replace(
        proposed,
        strategy_ref=present.strategy_ref,
        priority=present.priority,
        aim=present.aim,
        framework_links=present.framework_links,
        carried_from=present.carried_from,
        milestones=tuple(_as_it_goes(each, present) for each in proposed.milestones),
    )


def before_change(change: ObjectiveChange) -> Objective | None:
    """The objective before that change; None when the change added it."""
    before = change.before.objective
    return None if before == Objective(id=before.id) else before


def after_change(record: Record, change: ObjectiveChange) -> Objective:
    """The objective as that change left it: as the next change found it, or as it is now."""
    changes = record.objectives.changes
    at = next((n for n, each in enumerate(changes) if each.id == change.id), len(changes))
    later = (each for each in changes[at + 1 :] if each.objective == change.objective)
    following = next(later, None)
    if following is not None:
        return following.before.objective
    present = record.objectives.get(change.objective)
    return present if present is not None else change.before.objective


def _as_it_goes(milestone: Milestone, present: Objective) -> Milestone:
    live = next((each for each in present.milestones if each.id == milestone.id), milestone)
    return replace(milestone, state=live.state, met_on=live.met_on, note=live.note)


def _applied(
    record: Record, proposal: ObjectiveProposal, after: Objective, change_id: str, on: date
) -> Record:
    part = record.objectives
    present = part.get(after.id)
    before = present if present is not None else Objective(id=after.id)
    change = ObjectiveChange(
        id=change_id,
        objective=after.id,
        changed_on=on,
        reason=proposal.reason.strip(),
        before=FormerObjective(objective=before),
        agreed_by_chair_on=proposal.agreed_by_chair_on,
        agreed_by_ceo_on=proposal.agreed_by_ceo_on,
    )
    others = tuple(after if each.id == after.id else each for each in part.objectives)
    changed = replace(
        part,
        objectives=others if present is not None else (*others, after),
        changes=(*part.changes, change),
        proposals=tuple(each for each in part.proposals if each.id != proposal.id),
    )
    return replace(record, objectives=changed)


_REASON = phrased(
    "Give a reason of at least {reason_min} characters for changing an objective.",
    reason_min=REASON_MIN,
)
_SAME = "Nothing is different yet. Change the wording, or discard this draft."
_NAMELESS = "Give the new objective a title first."
_AGAINST = "Write down what the chief executive says against it, or mark it as agreed."


def _missing(record: Record, proposal: ObjectiveProposal, after: Objective) -> Iterator[Refusal]:
    key = f"proposals.{proposal.id}"
    before = record.objectives.get(proposal.objective)
    if len(proposal.reason.strip()) < REASON_MIN:
        yield _refused(record, _REASON, f"{key}.reason")
    if before is not None and substance(before) == substance(after):
        yield _refused(record, _SAME, f"{key}.proposed.title")
    if before is None and not after.title.strip():
        yield _refused(record, _NAMELESS, f"{key}.proposed.title")
    unsettled = after.status is ObjectiveStatus.SET_BY_PANEL and not after.ceo_disagreement.strip()
    if unsettled:
        yield _refused(record, _AGAINST, f"{key}.proposed.ceo_disagreement")


def _refused(record: Record, sentence: str, field: str) -> Refusal:
    page = record.cycle.process.step(StepKind.CHANGES)
    step = page.code if page is not None else StepKind.CHANGES.value
    return Refusal(sentence=sentence, step=step, field=field)


def silently_changed(before: Record, after: Record) -> bool:
    """Whether an agreed objective was changed without a reason, or a change was taken out."""
    kept = before.objectives.changes
    still = after.objectives.changes
    if [_fact(each) for each in still[: len(kept)]] != [_fact(each) for each in kept]:
        return True
    if before.cycle.status in WHILE_PLANNING:
        return False
    explained = {each.objective for each in still[len(kept) :]}
    now = {each.id: substance(each) for each in after.objectives.objectives}
    old = {each.id: substance(each) for each in before.objectives.objectives}
    return any(now.get(key) != old.get(key) for key in (now.keys() | old.keys()) - explained)


def _fact(change: ObjectiveChange) -> ObjectiveChange:
    """A change without the dates of agreement, which may still come."""
    return replace(change, agreed_by_chair_on=None, agreed_by_ceo_on=None)


def substance(objective: Objective) -> tuple[object, ...]:
    """What was agreed: everything but how the milestones go and what it links to."""
    return (
        objective.title,
        objective.statement,
        objective.kind,
        objective.owner_controls,
        objective.success_criteria,
        tuple((each.id, each.description, each.due) for each in objective.milestones),
        objective.status,
        objective.ceo_disagreement,
        objective.start,
        objective.end,
        objective.multi_year,
    )
