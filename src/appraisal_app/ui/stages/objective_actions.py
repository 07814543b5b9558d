"""The diagnostic's action points as milestones: begin an objective with one, or place it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from appraisal_app.domain.improving import ActionPoint
from appraisal_app.domain.objectives import Milestone, Objective, ObjectiveId
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Heading, Option, PageAction, SelectField
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.objective_lists import (
    Part,
    objectives_of,
    with_objectives,
    with_one_more,
)
from appraisal_app.ui.stages.objective_parts.what import TITLE_LIMIT
from appraisal_app.ui.stages.wording import opening, titled

FROM_ACTION = "action:"
_THERE = "Nothing is left to do, unless it belongs to another objective."
_NOT_THERE = "It comes along with its date; nothing is lost if you choose another one."


def action_offers(record: Record) -> tuple[PageAction, ...]:
    """A button for every action point that is no milestone yet."""
    return tuple(
        PageAction(f"{FROM_ACTION}{each.id}", phrased("Add one from: {each}", each=_words(each)))
        for each in _points(record)
        if _holder(record, each) is None
    )


def action_edits(record: Record, part: Part) -> dict[str, PageEdit]:
    """What those buttons do."""
    return {
        f"{FROM_ACTION}{each.id}": PageEdit(
            label=phrased("adding an objective from “{each}”", each=_words(each)),
            change=_begun_with(each.id, part),
        )
        for each in _points(record)
        if _holder(record, each) is None
    }


def action_places(record: Record, part: Part, *, is_closed: bool) -> tuple[Block, ...]:
    """For each action point, the objective of this list whose milestone it is or becomes.

    Those that are milestones already stand last, and say so; on a page that `is_closed` they
    stand alone.
    """
    objectives = objectives_of(record, part)
    points = [
        each
        for each in _points(record)
        if (not is_closed if (holder := _holder(record, each)) is None else holder in objectives)
    ]
    if not objectives or not points:
        return ()
    options = tuple(
        Option(each.id, phrased("{no}. {title}", no=no, title=titled(each.title)))
        for no, each in enumerate(objectives, start=1)
    )
    heading = Heading("heading.action_points", "Action points of the diagnostic", level=3)
    open_first = sorted(points, key=lambda each: _holder(record, each) is not None)
    return (heading, *(_place(record, each, part, options) for each in open_first))


def _place(
    record: Record, point: ActionPoint, part: Part, options: tuple[Option, ...]
) -> SelectField:
    holder = _holder(record, point)
    point_id = point.id
    words = phrased("“{point}”", point=_words(point))
    return SelectField(
        f"diagnostic.{point_id}",
        phrased("{words} is already a milestone of", words=words)
        if holder
        else phrased("Make {words} a milestone of", words=words),
        hint=_THERE if holder else _NOT_THERE,
        who=who.OBJECTIVES,
        options=options,
        value=holder.id if holder is not None else "",
        write=lambda record, answer: _placed(record, point_id, part, str(answer)),
    )


def _points(record: Record) -> tuple[ActionPoint, ...]:
    return tuple(each for each in record.diagnostic.actions if each.text.strip())


def _words(point: ActionPoint) -> str:
    return opening(point.text, "Action point")


def _holder(record: Record, point: ActionPoint) -> Objective | None:
    """The objective, of this period or the next, that has it as a milestone."""
    both = (*objectives_of(record, Part.THIS), *objectives_of(record, Part.NEXT))
    return next((o for o in both if any(m.id == point.milestone for m in o.milestones)), None)


def _point(record: Record, point_id: str) -> ActionPoint | None:
    return next((each for each in record.diagnostic.actions if each.id == point_id), None)


def _begun_with(point_id: str, part: Part) -> Callable[[Record, NewId], Record]:
    def change(record: Record, new_id: NewId) -> Record:
        point = _point(record, point_id)
        if point is None:
            return record
        milestone = _milestone(point, new_id())
        objective = Objective(
            id=ObjectiveId(new_id()),
            title=" ".join(point.text.split())[:TITLE_LIMIT],
            milestones=(milestone,),
        )
        return _noted(with_one_more(record, part, objective), point_id, milestone.id)

    return change


def _placed(record: Record, point_id: str, part: Part, objective_id: str) -> Record:
    point = _point(record, point_id)
    holder = _holder(record, point) if point is not None else None
    if point is None or objective_id == (holder.id if holder is not None else ""):
        return record
    old = holder.milestones if holder is not None else ()
    fresh = _milestone(point, f"{point.id}-milestone")
    milestone = next((each for each in old if each.id == point.milestone), fresh)
    objectives = tuple(
        _with_it(each, milestone, here=each.id == objective_id)
        for each in objectives_of(record, part)
    )
    return _noted(
        with_objectives(record, part, objectives), point_id, milestone.id if objective_id else ""
    )


def _with_it(objective: Objective, milestone: Milestone, *, here: bool) -> Objective:
    others = tuple(each for each in objective.milestones if each.id != milestone.id)
    if not here and others == objective.milestones:
        return objective
    return replace(objective, milestones=(*others, milestone) if here else others)


def _milestone(point: ActionPoint, milestone_id: str) -> Milestone:
    words = " ".join(point.text.split())
    return Milestone(id=milestone_id, description=words, due=point.due)


def _noted(record: Record, point_id: str, milestone_id: str) -> Record:
    """The action point names the milestone that it became."""
    actions = tuple(
        replace(each, milestone=milestone_id) if each.id == point_id else each
        for each in record.diagnostic.actions
    )
    return replace(record, diagnostic=replace(record.diagnostic, actions=actions))
