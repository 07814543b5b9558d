"""The objectives as they stand: choose one to change, and note how its milestones go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.objective_changes import proposal_for, withdrawal_of
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
    Facts,
    ListField,
    Note,
    NoteKind,
    PageAction,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.deeds import Deed, DeedTools
from appraisal_app.ui.stages.objective_parts.milestones import in_brief as milestone_in_brief
from appraisal_app.ui.stages.objective_parts.milestones import outcome
from appraisal_app.ui.stages.objective_words import counted, standing_of
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening, titled

PROPOSE, WITHDRAW = "propose:", "withdraw:"


def standing_list(at: At[Objectives]) -> ListField:
    """Every objective, withdrawn ones too, with its buttons."""
    found = at.value.objectives
    return ListField(
        "standing",
        "The objectives as they stand",
        hint="How a milestone goes is noted at any time; all else changes with a reason.",
        who=who.OBJECTIVES,
        items=tuple(_card(at, no, each) for no, each in enumerate(found, start=1)),
        empty_text="No objective is agreed for this period.",
    )


def choosing_deeds(record: Record, code: str) -> Mapping[str, Deed]:
    """What the buttons "Change it" and "Withdraw it" do; `code` is the code of this page."""
    deeds: dict[str, Deed] = {}
    for each in _free(record):
        deeds[f"{PROPOSE}{each.id}"] = _beginning(each, proposal_for, code, "proposed.title")
        deeds[f"{WITHDRAW}{each.id}"] = _beginning(each, withdrawal_of, code, "reason")
    return MappingProxyType(deeds)


def _free(record: Record) -> tuple[Objective, ...]:
    """Those that nobody is wording a change to."""
    busy = {each.objective for each in record.objectives.proposals}
    return tuple(each for each in record.objectives.objectives if each.id not in busy)


def _beginning(
    objective: Objective,
    make: Callable[[Objective, str], ObjectiveProposal],
    code: str,
    first: str,
) -> Deed:
    """Adds the draft as one step that can be undone, and goes to its first question."""

    def deed(tools: DeedTools) -> None:
        proposal = make(objective, tools.services.new_id())

        def change(record: Record) -> Record:
            proposals = (*record.objectives.proposals, proposal)
            return replace(record, objectives=replace(record.objectives, proposals=proposals))

        tools.editor.edit(
            change, phrased("wording a change to “{title}”", title=titled(objective.title))
        )
        tools.navigate(f"{code}#proposals.{proposal.id}.{first}")

    return deed


def _card(at: At[Objectives], no: int, objective: Objective) -> Card:
    changes = sum(each.objective == objective.id for each in at.value.changes)
    changed = (
        phrased(" · {counted} recorded", counted=counted(changes, "change")) if changes else ""
    )
    return Card(
        objective.id,
        phrased("{no}. {title}", no=no, title=titled(objective.title)),
        summary=phrased("{objective}{changed}", objective=standing_of(objective), changed=changed),
        blocks=(_facts(objective), *_buttons(at.record, objective), *_progress(at, objective)),
    )


def _facts(objective: Objective) -> Facts:
    measures = tuple(
        (each.measure or "A measure without words", _measured(each.baseline, each.target))
        for each in objective.success_criteria
    )
    rows = (("To be brought about", objective.statement or "Not written down."), *measures)
    if objective.ceo_disagreement:
        rows = (*rows, ("The chief executive's objection", objective.ceo_disagreement))
    return Facts(f"standing.{objective.id}.facts", rows)


def _measured(baseline: str, target: str) -> str:
    return phrased(
        "from {baseline} to {target}",
        baseline=baseline or "no starting point",
        target=target or "no target",
    )


def _buttons(record: Record, objective: Objective) -> tuple[Block, ...]:
    key = f"{PROPOSE}{objective.id}"
    if objective not in _free(record):
        note = "A change to it is being worded above."
        return (Note(f"standing.{objective.id}.busy", note, kind=NoteKind.QUIET),)
    if objective.status is ObjectiveStatus.WITHDRAWN:
        again = PageAction(key, "Take it up again…", hint="As a change, with its reason.")
        return (ActionBlock(key, (again,)),)
    change = PageAction(key, "Change it…", hint="Opens a draft of the new wording above.")
    withdraw = PageAction(f"{WITHDRAW}{objective.id}", "Withdraw it…")
    return (ActionBlock(key, (change, withdraw)),)


def _progress(at: At[Objectives], objective: Objective) -> tuple[Block, ...]:
    if not objective.milestones or objective.status is ObjectiveStatus.WITHDRAWN:
        return ()
    here = at.existing("objectives", objective.id)
    return (
        ListField(
            f"standing.{objective.id}.milestones",
            "How its milestones go",
            items=tuple(
                _milestone(here.existing("milestones", each.id)) for each in objective.milestones
            ),
        ),
    )


def _milestone(at: At[Any]) -> Card:
    milestone = at.value
    return Card(
        milestone.id,
        opening(milestone.description, "Milestone without words"),
        summary=milestone_in_brief(milestone),
        blocks=outcome(at),
    )
