from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise
from typing import Any, cast

from appraisal_app.domain.content import FileContent
from appraisal_app.domain.objectives import (
    FormerObjective,
    MilestoneState,
    Objective,
    ObjectiveId,
    ObjectiveProposal,
    ObjectiveStatus,
)
from appraisal_app.domain.promises_to_keep import promises_from
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import Kept
from appraisal_app.exchange.shape import walk

Pointed = tuple[AbstractSet[str], AbstractSet[str]]
"""The ids that are pointed to, and those that are there."""


def bare(objective: Objective) -> Objective:
    return replace(
        objective,
        id=ObjectiveId(""),
        aim="",
        status=ObjectiveStatus.AGREED,
        success_criteria=tuple(replace(each, id="") for each in objective.success_criteria),
        milestones=tuple(
            replace(each, id="", state=MilestoneState.PLANNED, met_on=None, note="")
            for each in objective.milestones
        ),
    )


def as_agreed(record: Record) -> Iterator[Objective]:
    """The objectives before anything was changed on the way."""
    first = {each.objective: each.before.objective for each in reversed(record.objectives.changes)}
    for each in record.objectives.objectives:
        yield bare(first.get(each.id, each))


def test_every_review_judges_what_the_one_before_agreed_for_it(example: FileContent) -> None:
    for before, after in pairwise(example.records):
        assert [bare(each) for each in before.next_objectives.objectives] == list(as_agreed(after))
        assert after.objectives.agreed_on == before.next_objectives.agreed_on


def test_the_lineage_of_the_objectives_is_unbroken(example: FileContent) -> None:
    for before, after in pairwise(example.records):
        known = {each.id for each in before.objectives.objectives}
        carried = {each.carried_from for each in after.objectives.objectives} - {""}
        assert carried
        assert carried <= known
    ancestors = {
        each.id: each.carried_from
        for review in example.records
        for each in (*review.objectives.objectives, *review.next_objectives.objectives)
    }
    assert ancestors[ObjectiveId("2526-objective-2")] == "2425-objective-2"
    assert ancestors[ObjectiveId("2425-objective-2")] == "2324-objective-2"


def test_what_was_left_open_in_one_year_is_a_promise_of_the_next(example: FileContent) -> None:
    for before, after in pairwise(example.records):
        due = promises_from(before, lambda: "")
        assert len(due) >= 4
        inherited = [replace(e, id="", state=Kept.OPEN, note="") for e in after.promises.promises]
        assert list(due) == inherited[: len(due)]
    states = {each.state for review in example.records for each in review.promises.promises}
    assert states == set(Kept)


def test_a_former_objective_and_an_offer_that_was_declined_are_kept(example: FileContent) -> None:
    snapshots = [part for _, part in walk(example) if isinstance(part, FormerObjective)]
    offers = [part for _, part in walk(example) if isinstance(part, ObjectiveProposal)]
    assert len(snapshots) == 2
    assert len(offers) == 1
    changed = [c for r in example.records for c in r.objectives.changes]
    for each, review in zip(changed, (example.records[0], example.records[-1]), strict=True):
        now = cast("Any", review.objectives.get(each.objective))
        assert now != each.before.objective


def references(record: Record) -> Iterator[Pointed]:
    """What is pointed to, and what is there."""
    yield from _to_objectives(record)
    yield from _to_what_the_review_is_judged_by(record)
    yield from _to_people_and_schools(record)


def _to_objectives(record: Record) -> Iterator[Pointed]:
    objectives = {each.id for each in record.objectives.objectives}
    views = [view for view in (record.views.own, *record.views.others) if view is not None]
    yield {each for item in record.evidence.items for each in item.objectives}, objectives
    yield {each.objective for each in record.reflection.responses}, objectives
    yield {each.objective for each in record.advice.objectives}, objectives
    yield {each.objective for each in record.mid_cycle.objectives}, objectives
    yield {each.objective for each in record.meeting.objective_notes}, objectives
    yield {each for talk in record.check_ins.check_ins for each in talk.objectives}, objectives
    yield {each.objective for each in record.objectives.changes}, objectives
    yield {each.objective for each in record.objectives.proposals}, objectives
    yield {each.objective for each in record.next_objectives.dropped}, objectives
    yield {on.objective for view in views for on in view.objectives}, objectives


def _to_what_the_review_is_judged_by(record: Record) -> Iterator[Pointed]:
    areas = {area.id for framework in record.cycle.frameworks for area in framework.domains}
    scale = {each.key for each in record.cycle.scale.ratings}
    stated = (*record.objectives.objectives, *record.next_objectives.objectives)
    views = [view for view in (record.views.own, *record.views.others) if view is not None]
    yield {each for item in record.evidence.items for each in item.areas}, areas
    yield {each.area for each in record.reflection.areas}, areas
    yield {link for each in stated for link in each.framework_links}, areas
    yield {each.own_view for each in record.reflection.responses}, scale
    yield {on.rating for view in views for on in view.objectives}, scale
    yield {each.priority for each in stated}, {each.id for each in record.profile.priorities}
    yield {each.aim for each in stated} - {""}, {each.id for each in record.aims.aims}


def _to_people_and_schools(record: Record) -> Iterator[Pointed]:
    persons = {each.id for each in record.people.persons}
    schools = {each.id for each in record.profile.schools}
    entries = record.improvement.entries
    changes = record.succession.changes
    yield {each for e in entries for each in (*e.schools, *e.gives)}, schools
    yield {*record.meeting.present, *record.mid_cycle.present}, persons
    yield {each.person for each in record.panel.conflicts}, persons
    yield {each.person for each in record.meeting.withdrawals}, persons
    yield {each.person for each in changes} | {each.instead for each in changes} - {""}, persons
    yield {*record.panel.kept_for_appeal, *record.appeal.panel}, persons
    yield {*record.pay.committee_present, *record.pay.board_voting}, persons


def test_every_reference_leads_somewhere(record: Record) -> None:
    for pointed, there in references(record):
        assert pointed <= there


def current(record: object, place: str = "") -> Iterator[tuple[str, object]]:
    """The parts that stand now, without copies of how something was or might have become."""
    for where, part in walk(record, place):
        if not re.search(r"\.(before|proposed|earlier\[\d+\])\b", where):
            yield where, part


def test_no_id_is_used_for_two_things(example: FileContent) -> None:
    ids = [getattr(part, "id", "") for content in example.cycles for _, part in current(content)]
    own = [each for each in ids if each.startswith(("2324-", "2425-", "2526-"))]
    assert len(own) > 300
    assert len(own) == len(set(own))
