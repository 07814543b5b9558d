from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.ui.stages.desk import desk
from tests.ui.stages.records import MONEY, READING, TODAY, full_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.application.loading import load_record
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.objectives import Milestone, MilestoneState, ObjectiveStatus
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Field, ListField, TableBlock
from appraisal_app.ui.stages.tree import find, find_card, walk

REASON = "A ninth school joined us in January."
DRAFT = "proposals.new-1"


@pytest.fixture
def at(tmp_path: Path) -> WorkingDesk:
    return shown(tmp_path)


def shown(folder: Path, record: Record | None = None) -> WorkingDesk:
    return working_desk(StepKind.CHANGES, record or full_record(Status.JUDGING), folder)


def write(at: WorkingDesk, name: str, value: object) -> None:
    at.presenter.changed(f"{DRAFT}.{name}", value)  # type: ignore[arg-type]


def rows(at: WorkingDesk, key: str) -> tuple[tuple[str, ...], ...]:
    table = find(at.state.blocks, key)
    assert isinstance(table, TableBlock), key
    return table.rows


def test_a_draft_changes_nothing_until_it_is_recorded(at: WorkingDesk) -> None:
    before = at.record.objectives

    at.press(f"propose:{READING}")
    write(at, "proposed.title", "Reading leads in nine schools")

    assert at.record.objectives.objectives == before.objectives
    assert at.record.objectives.changes == before.changes
    assert rows(at, f"{DRAFT}.compare") == (
        ("Title", "Reading leads in all eight schools", "Reading leads in nine schools"),
    )


def test_a_draft_survives_leaving_the_page(at: WorkingDesk) -> None:
    at.press(f"propose:{READING}")
    write(at, "reason", REASON)

    assert at.presenter.leave()

    with at.case.unit_of_work() as unit:
        kept = load_record(unit, at.record.cycle.id).record.objectives.proposals
    assert [each.reason for each in kept] == [REASON]


def test_beginning_and_wording_a_draft_can_be_undone(at: WorkingDesk) -> None:
    before = at.record
    at.press(f"propose:{READING}")
    write(at, "proposed.title", "Other words")

    at.editor.undo()
    at.editor.undo()

    assert at.record == before


def test_recording_keeps_the_old_words_and_cannot_be_undone(at: WorkingDesk) -> None:
    at.press(f"propose:{READING}")
    write(at, "proposed.title", "Reading leads in nine schools")
    write(at, "reason", REASON)
    write(at, "agreed_by_chair_on", TODAY)

    at.press("record:new-1")
    at.editor.undo()

    change = at.record.objectives.changes[-1]
    now = at.record.objectives.get(READING)
    assert now is not None
    assert now.title == "Reading leads in nine schools"
    assert change.before.objective.title == "Reading leads in all eight schools"
    assert (change.changed_on, change.agreed_by_chair_on) == (TODAY, TODAY)
    assert at.record.objectives.proposals == ()
    assert "change" in [event.kind for event in at.case.contents.events]
    assert rows(at, f"changes.{change.id}.table")[0][1:] == (
        "Reading leads in all eight schools",
        "Reading leads in nine schools",
    )


def test_what_is_missing_is_said_with_its_place_and_nothing_is_recorded(at: WorkingDesk) -> None:
    at.press(f"propose:{READING}")
    write(at, "reason", "Too short")

    at.press("record:new-1")

    assert [problem.target for problem in at.state.problems] == [
        f"{DRAFT}.reason",
        f"{DRAFT}.proposed.title",
    ]
    assert all(find(at.state.blocks, each.target) for each in at.state.problems)
    assert len(at.record.objectives.changes) == 1


def test_an_objective_is_withdrawn_with_a_reason_and_may_be_taken_up_again(
    at: WorkingDesk,
) -> None:
    at.press(f"withdraw:{READING}")
    asked = find(at.state.blocks, f"{DRAFT}.proposed.title")
    write(at, "reason", REASON)
    at.press("record:new-1")
    gone = at.record.objectives.get(READING)
    at.press(f"propose:{READING}")

    assert asked is None
    assert gone is not None
    assert gone.status is ObjectiveStatus.WITHDRAWN
    assert at.record.objectives.proposals[0].proposed.status is ObjectiveStatus.AGREED


def test_one_objective_has_one_draft_at_a_time(at: WorkingDesk) -> None:
    at.press(f"propose:{READING}")
    at.press(f"propose:{READING}")

    assert len(at.record.objectives.proposals) == 1
    assert find(at.state.blocks, f"standing.{READING}.busy")


def test_a_draft_is_discarded_by_its_verb(at: WorkingDesk) -> None:
    at.press(f"propose:{READING}")
    card = find_card(at.state.blocks, "proposals", "new-1")

    at.presenter.removed("proposals", "new-1")

    assert card is not None
    assert card.remove_label == "Discard this draft"
    assert at.record.objectives.proposals == ()


def test_a_new_objective_is_worded_and_recorded_here(at: WorkingDesk) -> None:
    at.presenter.added("proposals")
    write(at, "proposed.title", "The ninth school is one of us")
    write(at, "reason", REASON)

    at.press("record:new-1")

    new = at.record.objectives.objectives[-1]
    assert new.title == "The ninth school is one of us"
    assert "A new objective." in repr(find_card(at.state.blocks, "changes", _last(at)))


def _last(at: WorkingDesk) -> str:
    return at.record.objectives.changes[-1].id


def test_what_became_of_a_milestone_is_noted_without_a_change(at: WorkingDesk) -> None:
    milestone = f"objectives.{READING}.milestones.ms-1"

    at.presenter.changed(f"{milestone}.state", MilestoneState.MET.value)
    at.presenter.changed(f"{milestone}.met_on", date(2026, 1, 30))

    found = at.record.objectives.get(READING)
    assert found is not None
    assert found.milestones[0].met_on == date(2026, 1, 30)
    assert not at.state.problems


def test_a_draft_does_not_ask_what_became_of_a_milestone(at: WorkingDesk) -> None:
    at.press(f"propose:{READING}")

    keys = {block.key for block in walk(at.state.blocks)}
    assert f"{DRAFT}.proposed.milestones.ms-1.description" in keys
    assert f"{DRAFT}.proposed.milestones.ms-1.state" not in keys


def test_a_date_of_agreement_that_is_missing_is_what_the_gate_leads_to(tmp_path: Path) -> None:
    record = full_record(Status.JUDGING)
    change = replace(record.objectives.changes[0], agreed_by_ceo_on=None)
    objectives = tuple(
        replace(each, status=ObjectiveStatus.AGREED) for each in record.objectives.objectives
    )
    part = replace(record.objectives, changes=(change,), objectives=objectives)
    at = shown(tmp_path, replace(record, objectives=part))
    wanting = [check.target for check in at.state.complete_when if not check.done]

    at.presenter.changed("changes.ch-1.agreed_by_ceo_on", TODAY)

    assert wanting == ["changes.ch-1.agreed_by_ceo_on"]
    assert at.state.complete_when == ()


def test_while_the_objectives_are_written_the_page_sends_there() -> None:
    at = desk(StepKind.CHANGES, full_record(Status.PLANNING))

    at.presenter.pressed("go:objectives-step")

    assert at.went == ["objectives-step"]
    assert find(at.state.blocks, "proposals") is None
    assert find(at.state.blocks, "note.planning")


@pytest.mark.parametrize("status", [Status.COMMENTS, Status.READY_TO_SIGN, Status.SIGNED])
def test_from_the_release_on_everything_is_to_read_only(status: Status) -> None:
    at = desk(StepKind.CHANGES, full_record(status))

    at.presenter.pressed(f"propose:{MONEY}")

    assert at.state.lock
    assert at.record.objectives.proposals == ()
    assert not [b for b in walk(at.state.blocks) if isinstance(b, ActionBlock)]
    assert all(b.read_only for b in walk(at.state.blocks) if isinstance(b, Field))
    assert find(at.state.blocks, "changes.ch-1.table")


def test_the_latest_change_comes_first() -> None:
    record = full_record(Status.JUDGING)
    later = replace(record.objectives.changes[0], id="ch-2")
    part = replace(record.objectives, changes=(*record.objectives.changes, later))
    at = desk(StepKind.CHANGES, replace(record, objectives=part))

    found = find(at.state.blocks, "changes")

    assert isinstance(found, ListField)
    assert [card.id for card in found.items] == ["ch-2", "ch-1"]
    assert not found.add_label
    assert not any(card.removable for card in found.items)


def test_a_milestone_without_words_still_has_a_name() -> None:
    record = full_record(Status.JUDGING)
    objectives = tuple(
        replace(each, milestones=(Milestone(id="m-0"),)) for each in record.objectives.objectives
    )
    part = replace(record.objectives, objectives=objectives)
    at = desk(StepKind.CHANGES, replace(record, objectives=part))

    card = find_card(at.state.blocks, f"standing.{READING}.milestones", "m-0")

    assert card is not None
    assert (card.title, card.summary) == ("Milestone without words", "no date yet")
