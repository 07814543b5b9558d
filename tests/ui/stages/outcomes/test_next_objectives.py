from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import MONEY, READING, STAFF, full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.judgement import Finding, Judgements
from appraisal_app.domain.objectives import (
    Milestone,
    MilestoneState,
    NextObjectives,
    Objective,
    ObjectiveStatus,
)
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Facts
from appraisal_app.ui.stages.tree import find, find_card


def undecided() -> Record:
    record = full_record(Status.COMMENTS)
    return replace(record, next_objectives=NextObjectives(id=record.cycle.id))


def shown(record: Record | None = None) -> Desk:
    return desk(StepKind.NEXT_OBJECTIVES, record or undecided())


def summaries(at: Desk) -> list[str]:
    cards = (find_card(at.state.blocks, "fates", key) for key in (READING, MONEY, STAFF))
    return [card.summary for card in cards if card is not None]


def fate(at: Desk) -> tuple[bool, str]:
    check = at.state.complete_when[-1]
    return check.done, check.target


def going(at: Desk, number: int = 0) -> Objective:
    return at.record.next_objectives.objectives[number]


def test_each_objective_of_the_period_gets_a_fate_and_the_gate_leads_to_the_first_without() -> None:
    at = shown()
    start = (summaries(at), fate(at))

    at.presenter.pressed(f"carry:{READING}")
    one = (summaries(at), fate(at))
    at.presenter.pressed(f"drop:{MONEY}")
    two = (summaries(at), fate(at))
    at.presenter.changed(f"dropped.{MONEY}.reason", "Reached, and it stays so.")
    at.presenter.pressed(f"drop:{STAFF}")
    at.presenter.pressed(f"carry:{STAFF}")

    assert start == (["Not decided yet"] * 3, (False, f"carry:{READING}"))
    assert one == (["Goes on", *["Not decided yet"] * 2], (False, f"carry:{MONEY}"))
    assert two[0][1] == "Dropped; the reason is missing"
    assert two[1] == (False, f"dropped.{MONEY}.reason")
    assert summaries(at) == ["Goes on", "Dropped", "Goes on"]
    assert [d.objective for d in at.record.next_objectives.dropped] == [MONEY]
    assert "each_has_a_fate" not in {
        check.rule.partition(".")[2] for check in at.state.complete_when
    }


def test_every_target_of_the_gate_is_on_the_page() -> None:
    at = shown()
    for press in (f"carry:{READING}", f"drop:{MONEY}"):
        assert all(find(at.state.blocks, c.target) for c in at.state.complete_when)
        at.presenter.pressed(press)
    assert all(find(at.state.blocks, c.target) for c in at.state.complete_when)


def test_the_last_finding_is_where_the_next_period_starts() -> None:
    at = shown()

    at.presenter.pressed(f"carry:{READING}")
    at.presenter.pressed(f"carry:{STAFF}")

    found = at.record.judgements.on(READING).found("s-1")
    assert found
    assert going(at).success_criteria[0].baseline == found
    assert going(at, 1).success_criteria[0].baseline == "17 in 100"
    assert going(at).success_criteria[0].due is None


def test_what_goes_on_is_a_draft_with_ids_of_its_own() -> None:
    at = shown()

    at.presenter.pressed(f"carry:{MONEY}")

    new = going(at)
    assert (new.carried_from, new.status, new.ceo_disagreement) == (
        MONEY,
        ObjectiveStatus.DRAFT,
        "",
    )
    assert {new.id, new.success_criteria[0].id} == {"new-1", "new-2"}


def test_milestones_begin_anew_and_those_met_stay_behind() -> None:
    record = undecided()
    met = Milestone(id="m-1", description="Done", due=date(2026, 1, 1), state=MilestoneState.MET)
    missed = replace(met, id="m-2", description="Still to do", state=MilestoneState.MISSED)
    objectives = tuple(
        replace(each, milestones=(met, missed)) if each.id == READING else each
        for each in record.objectives.objectives
    )
    at = shown(replace(record, objectives=replace(record.objectives, objectives=objectives)))

    at.presenter.pressed(f"carry:{READING}")

    assert [(m.description, m.due, m.state) for m in going(at).milestones] == [
        ("Still to do", None, MilestoneState.PLANNED)
    ]


def test_an_objective_of_several_years_keeps_its_end_and_others_lose_theirs() -> None:
    record = undecided()
    objectives = tuple(
        replace(each, multi_year=each.id == READING, end=date(2028, 8, 31))
        for each in record.objectives.objectives
    )
    at = shown(replace(record, objectives=replace(record.objectives, objectives=objectives)))

    at.presenter.pressed("carry_all")

    assert [(o.multi_year, o.end) for o in at.record.next_objectives.objectives] == [
        (True, date(2028, 8, 31)),
        (False, None),
        (False, None),
    ]


def test_the_rest_goes_on_with_one_button_and_one_undo() -> None:
    at = shown()
    at.presenter.pressed(f"drop:{MONEY}")

    at.presenter.pressed("carry_all")
    carried = [each.carried_from for each in at.record.next_objectives.objectives]
    at.editor.undo()

    assert carried == [READING, STAFF]
    assert at.record.next_objectives.objectives == ()
    assert find(at.state.blocks, "fates.actions") is not None


def test_a_changed_wording_is_said_as_changed() -> None:
    at = shown()
    at.presenter.pressed(f"carry:{READING}")

    at.presenter.changed(f"objectives.{going(at).id}.title", "Reading leads stay in post")

    note = find(at.state.blocks, f"fates.{READING}.note")
    assert summaries(at)[0] == "Goes on, changed"
    assert "Changed: title." in repr(note)


def test_a_card_shows_the_judgement_and_what_was_found() -> None:
    record = undecided()
    judgements = tuple(
        replace(each, findings=(Finding(criterion="s-1", found="7 of 8 in July"),))
        if each.objective == READING
        else each
        for each in record.judgements.judgements
    )
    at = shown(replace(record, judgements=Judgements(id=record.cycle.id, judgements=judgements)))

    facts = find(at.state.blocks, f"fates.{READING}.facts")

    assert isinstance(facts, Facts)
    assert ("Schools with a trained lead", "7 of 8 in July") in facts.rows
    assert facts.rows[0][0] == "The panel's judgement"


def test_a_signed_page_still_says_what_became_of_each() -> None:
    record = full_record(Status.SIGNED)
    at = shown(record)

    assert at.state.lock
    assert summaries(at)[0].startswith("Goes on")
    assert find(at.state.blocks, f"carry:{READING}") is None


def test_the_next_list_takes_up_priorities_and_action_points_too() -> None:
    at = shown()

    at.presenter.pressed(f"priority:{_priority(at)}")
    at.presenter.pressed("action:ap-1")

    assert [each.title for each in at.record.next_objectives.objectives] == [
        "Every child reads",
        "Ask the schools",
    ]
    assert at.record.diagnostic.actions[0].milestone


def _priority(at: Desk) -> str:
    return at.record.profile.priorities[0].id
