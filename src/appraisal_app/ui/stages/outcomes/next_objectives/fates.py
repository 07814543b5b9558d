"""What becomes of each objective of this period: it goes on, or it is dropped with a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from appraisal_app.application.documents.objective_differences import differences, told
from appraisal_app.domain.carrying_on import carried_on
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.objectives import DroppedObjective, NextObjectives, Objective
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Facts,
    Field,
    ListField,
    Note,
    NoteKind,
    PageAction,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.fields import Ask, long_text
from appraisal_app.ui.stages.objective_words import counted
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import titled

CARRY, DROP, KEEP, CARRY_ALL = "carry:", "drop:", "keep:", "carry_all"
_REASON_LIMIT = 600


def fates(at: At[NextObjectives]) -> tuple[Block, ...]:
    """A card for every objective of this period, and a way to let all the rest go on."""
    record = at.record
    standing = record.objectives.standing
    ask = "Does each go on?"
    cards = tuple(_card(at, no, each) for no, each in enumerate(standing, start=1))
    found = ListField(
        "fates",
        ask,
        hint="Carry it on, as it is or changed, or drop it with a reason.",
        who=who.OBJECTIVES,
        items=cards,
        empty_text="This period has no objectives, so there is nothing to carry on.",
    )
    return (found, *_all_the_rest(record))


def fate_edits(record: Record) -> Mapping[str, PageEdit]:
    """What the buttons of the cards do."""
    edits: dict[str, PageEdit] = {}
    for each in record.objectives.standing:
        name = titled(each.title)
        if _successor(record, each) is None:
            edits[f"{CARRY}{each.id}"] = PageEdit(
                label=phrased("carrying on “{name}”", name=name), change=_carry((each.id,))
            )
            is_dropped = record.next_objectives.drop(each.id) is not None
            way = KEEP if is_dropped else DROP
            verb = "taking up" if is_dropped else "dropping"
            edits[f"{way}{each.id}"] = PageEdit(
                label=phrased("{verb} “{name}”", verb=verb, name=name),
                change=_drop(each.id, dropped=not is_dropped),
            )
    undecided = tuple(each.id for each in _undecided(record))
    if undecided:
        edits[CARRY_ALL] = PageEdit(label="carrying on the rest", change=_carry(undecided))
    return MappingProxyType(edits)


def first_without_fate(record: Record) -> str:
    """The key that leads to the first objective nobody has decided about; "fates" when none."""
    for each in record.objectives.standing:
        dropped = record.next_objectives.drop(each.id)
        if _successor(record, each) is not None or (dropped and given(dropped.reason)):
            continue
        return f"dropped.{each.id}.reason" if dropped else f"{CARRY}{each.id}"
    return "fates"


def _successor(record: Record, objective: Objective) -> Objective | None:
    found = record.next_objectives.objectives
    return next((each for each in found if each.carried_from == objective.id), None)


def _undecided(record: Record) -> tuple[Objective, ...]:
    return tuple(
        each
        for each in record.objectives.standing
        if _successor(record, each) is None and record.next_objectives.drop(each.id) is None
    )


def _card(at: At[NextObjectives], no: int, objective: Objective) -> Card:
    record = at.record
    next_one, dropped = _successor(record, objective), at.value.drop(objective.id)
    if next_one is not None:
        summary, blocks = _goes_on(objective, next_one)
    elif dropped is not None:
        summary = "Dropped" if given(dropped.reason) else "Dropped; the reason is missing"
        blocks = _dropped(at, objective)
    else:
        summary, blocks = "Not decided yet", (_choices(objective),)
    return Card(
        objective.id,
        phrased("{no}. {title}", no=no, title=titled(objective.title)),
        summary=summary,
        blocks=(_outcome(record, objective), *blocks),
    )


def _outcome(record: Record, objective: Objective) -> Facts:
    """How the panel judged it, and what was found for each measure."""
    judgement = record.judgements.on(objective.id)
    label = record.cycle.scale.label(judgement.panel_rating)
    measures = tuple(
        (
            each.measure or "A measure without words",
            judgement.found(each.id)
            or phrased(
                "nothing noted; it started at {baseline}", baseline=each.baseline or "nothing"
            ),
        )
        for each in objective.success_criteria
    )
    rows = (("The panel's judgement", label or "not judged yet"), *measures)
    return Facts(f"fates.{objective.id}.facts", rows)


def _choices(objective: Objective) -> ActionBlock:
    return ActionBlock(
        f"{CARRY}{objective.id}",
        (
            PageAction(f"{CARRY}{objective.id}", "Carry it on"),
            PageAction(f"{DROP}{objective.id}", "Drop it…"),
        ),
    )


def _goes_on(objective: Objective, next_one: Objective) -> tuple[str, tuple[Block, ...]]:
    settled = replace(
        next_one, status=objective.status, ceo_disagreement=objective.ceo_disagreement
    )
    changed = tuple(
        each
        for each in differences(objective, settled)
        if not each.what.startswith(("Measure", "Milestone"))
    )
    words = phrased("{changed} ", changed=told(changed)) if changed else ""
    note = phrased(
        "{words}Its wording, measures and dates are below, as “{title}”.",
        words=words,
        title=titled(next_one.title),
    )
    summary = "Goes on, changed" if changed else "Goes on"
    return summary, (Note(f"fates.{objective.id}.note", note, kind=NoteKind.QUIET),)


def _dropped(at: At[NextObjectives], objective: Objective) -> tuple[Block, ...]:
    return (
        _reason(at, objective),
        ActionBlock(
            f"fates.{objective.id}.actions",
            (
                PageAction(f"{CARRY}{objective.id}", "Carry it on after all"),
                PageAction(f"{KEEP}{objective.id}", "Leave it undecided"),
            ),
        ),
    )


def _reason(at: At[NextObjectives], objective: Objective) -> Field:
    place: At[Any] = at.item(
        "dropped", objective.id, lambda key: DroppedObjective(objective=key), id_name="objective"
    )
    ask = Ask(
        "Why does it not go on?",
        "For instance: reached; no longer wanted; now somebody else's task.",
    )
    return long_text(place, "reason", ask, limit=_REASON_LIMIT)


def _all_the_rest(record: Record) -> tuple[Block, ...]:
    undecided = _undecided(record)
    if len(undecided) < 2:  # noqa: PLR2004 - a single one has its own button
        return ()
    words = phrased(
        "Carry on all {counted} not decided yet", counted=counted(len(undecided), "objective")
    )
    return (ActionBlock("fates.actions", (PageAction(CARRY_ALL, words),)),)


def _carry(objective_ids: tuple[str, ...]) -> Callable[[Record, NewId], Record]:
    def change(record: Record, new_id: NewId) -> Record:
        going = [record.objectives.get(each) for each in objective_ids]
        present = record.next_objectives
        changed = replace(
            present,
            objectives=(
                *present.objectives,
                *(carried_on(record, each, new_id) for each in going if each is not None),
            ),
            dropped=tuple(d for d in present.dropped if d.objective not in objective_ids),
        )
        return replace(record, next_objectives=changed)

    return change


def _drop(objective_id: str, *, dropped: bool) -> Callable[[Record, NewId], Record]:
    def change(record: Record, _: NewId) -> Record:
        present = record.next_objectives
        others = tuple(each for each in present.dropped if each.objective != objective_id)
        more = (DroppedObjective(objective=objective_id),) if dropped else ()
        return replace(record, next_objectives=replace(present, dropped=(*others, *more)))

    return change
