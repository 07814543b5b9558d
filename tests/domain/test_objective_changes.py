from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.ui.stages.records import MONEY, READING, full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.frozen import forbidden_change
from appraisal_app.domain.gates.beside import changes
from appraisal_app.domain.objective_changes import (
    addition,
    after_change,
    before_change,
    proposal_for,
    record_proposal,
    with_change,
    withdrawal_of,
)
from appraisal_app.domain.objectives import (
    MilestoneState,
    Objective,
    ObjectiveId,
    ObjectiveProposal,
    ObjectiveStatus,
)
from appraisal_app.domain.record import Record

DAY = date(2026, 4, 1)
REASON = "A ninth school joined us in January."


def proposing(proposal: ObjectiveProposal, record: Record | None = None) -> Record:
    record = record or full_record(Status.JUDGING)
    proposals = (*record.objectives.proposals, proposal)
    return replace(record, objectives=replace(record.objectives, proposals=proposals))


def reworded(title: str = "Reading leads in nine schools", **more: object) -> ObjectiveProposal:
    proposal = proposal_for(objective(full_record(), READING), "p-1")
    proposed = replace(proposal.proposed, title=title, **more)  # type: ignore[arg-type]
    return replace(proposal, proposed=proposed, reason=REASON)


def objective(record: Record, objective_id: str) -> Objective:
    found = record.objectives.get(objective_id)
    assert found is not None
    return found


def refused(record: Record, proposal_id: str = "p-1") -> list[str]:
    with pytest.raises(DomainError) as caught:
        record_proposal(record, proposal_id, change_id="ch-9", on=DAY)
    return [each.field for each in caught.value.refusals]


def test_a_recorded_change_keeps_what_was_and_is_allowed_after_planning() -> None:
    before = proposing(reworded())

    after = record_proposal(before, "p-1", change_id="ch-9", on=DAY)

    change = after.objectives.changes[-1]
    was = before_change(change)
    assert was == objective(before, READING)
    assert objective(after, READING).title == "Reading leads in nine schools"
    assert after.objectives.changes[:-1] == before.objectives.changes
    assert after.objectives.proposals == ()
    assert (change.changed_on, change.reason) == (DAY, REASON)
    assert forbidden_change(before, after) == ""


def test_the_same_wording_without_a_change_beside_it_is_forbidden() -> None:
    before = full_record(Status.JUDGING)
    silent = tuple(
        replace(each, title="Other words") if each.id == READING else each
        for each in before.objectives.objectives
    )
    more = (*before.objectives.objectives, replace(silent[0], id=ObjectiveId("o-more")))

    for objectives in (silent, more, silent[1:]):
        after = replace(before, objectives=replace(before.objectives, objectives=objectives))
        assert forbidden_change(before, after) == "objectives"


def test_a_change_cannot_be_taken_out_again() -> None:
    before = record_proposal(proposing(reworded()), "p-1", change_id="ch-9", on=DAY)
    without = replace(before, objectives=replace(before.objectives, changes=()))

    assert forbidden_change(before, without) == "objectives"


def test_dates_of_agreement_may_come_later() -> None:
    before = record_proposal(proposing(reworded()), "p-1", change_id="ch-9", on=DAY)
    agreed = tuple(
        replace(each, agreed_by_chair_on=DAY, agreed_by_ceo_on=DAY)
        for each in before.objectives.changes
    )
    after = replace(before, objectives=replace(before.objectives, changes=agreed))

    assert forbidden_change(before, after) == ""
    assert [check.done for check in changes(before)] == [False]
    assert changes(after) == ()


def test_everything_that_is_missing_is_said_at_once_with_its_place() -> None:
    unchanged = proposal_for(objective(full_record(), READING), "p-1")
    nameless = addition("p-2")
    against = replace(reworded(status=ObjectiveStatus.SET_BY_PANEL), id="p-3")

    assert refused(proposing(unchanged)) == ["proposals.p-1.reason", "proposals.p-1.proposed.title"]
    assert "proposals.p-2.proposed.title" in refused(proposing(nameless), "p-2")
    assert refused(proposing(against), "p-3") == ["proposals.p-3.proposed.ceo_disagreement"]


def test_a_reason_of_nineteen_letters_is_none() -> None:
    short = replace(reworded(), reason="x" * 19)

    assert refused(proposing(short)) == ["proposals.p-1.reason"]
    record_proposal(proposing(replace(short, reason="x" * 20)), "p-1", change_id="c", on=DAY)


def test_a_withdrawn_objective_stays_and_is_not_judged() -> None:
    withdrawal = replace(withdrawal_of(objective(full_record(), READING), "p-1"), reason=REASON)

    after = record_proposal(proposing(withdrawal), "p-1", change_id="ch-9", on=DAY)

    assert objective(after, READING).status is ObjectiveStatus.WITHDRAWN
    assert READING not in {each.id for each in after.objectives.standing}


def test_an_objective_can_be_added_in_the_middle_of_the_year_with_a_reason() -> None:
    new = addition("p-1")
    new = replace(new, reason=REASON, proposed=replace(new.proposed, title="A ninth school"))
    before = proposing(new)

    after = record_proposal(before, "p-1", change_id="ch-9", on=DAY)

    assert after.objectives.objectives[-1].title == "A ninth school"
    assert before_change(after.objectives.changes[-1]) is None
    assert forbidden_change(before, after) == ""


def test_how_milestones_go_meanwhile_is_not_overwritten_by_a_draft() -> None:
    before = proposing(reworded())
    met = tuple(
        replace(
            each,
            milestones=tuple(
                replace(m, state=MilestoneState.MET, met_on=DAY) for m in each.milestones
            ),
            framework_links=("one.2",),
        )
        for each in before.objectives.objectives
    )
    before = replace(before, objectives=replace(before.objectives, objectives=met))

    after = objective(record_proposal(before, "p-1", change_id="c", on=DAY), READING)

    assert [m.state for m in after.milestones] == [MilestoneState.MET]
    assert after.framework_links == ("one.2",)


def test_each_change_is_read_against_the_next_one_of_the_same_objective() -> None:
    first = record_proposal(proposing(reworded("First words")), "p-1", change_id="a", on=DAY)
    both = record_proposal(proposing(reworded("Second words"), first), "p-1", change_id="b", on=DAY)
    changes = both.objectives.changes[-2:]

    assert [after_change(both, each).title for each in changes] == ["First words", "Second words"]


def test_set_by_the_panel_needs_no_agreement_of_the_chief_executive() -> None:
    proposal = replace(
        reworded(status=ObjectiveStatus.SET_BY_PANEL, ceo_disagreement="Nine is too many."),
        agreed_by_chair_on=DAY,
    )
    after = record_proposal(proposing(proposal), "p-1", change_id="ch-9", on=DAY)

    assert changes(after) == ()


def test_a_change_by_hand_needs_a_reason_and_an_objective() -> None:
    record = full_record(Status.JUDGING)
    changed = replace(objective(record, MONEY), title="Reserves of five weeks")

    with pytest.raises(DomainError):
        with_change(record, changed, change_id="c", on=DAY, reason="short")
    with pytest.raises(KeyError):
        with_change(
            record, replace(changed, id=ObjectiveId("nobody")), change_id="c", on=DAY, reason=REASON
        )
    after = with_change(record, changed, change_id="c", on=DAY, reason=REASON)
    assert objective(after, MONEY) == changed
