from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import (
    MONEY,
    PRIORITY,
    READING,
    STAFF,
    TODAY,
    empty_record,
    full_record,
    reading,
)

from appraisal_app.domain.cycle import CycleId, Status
from appraisal_app.domain.improving import ActionPoint
from appraisal_app.domain.objectives import (
    Milestone,
    MilestoneState,
    Objective,
    ObjectiveId,
    ObjectiveStatus,
    SuccessCriterion,
)
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import FrameworkUse, StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.trust_profile import Priority
from appraisal_app.ui.forms.blocks import Field, ListField, SelectField, TextField
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.process.objectives.page import page
from appraisal_app.ui.stages.tree import find, find_card, walk

AT = f"objectives.{READING}"


def field(at: Desk, key: str) -> Field:
    block = find(at.state.blocks, key)
    assert isinstance(block, Field), key
    return block


def objective(record: Record, objective_id: str = READING) -> Objective:
    found = record.objectives.get(objective_id)
    assert found is not None
    return found


def with_objective(record: Record, changed: Objective) -> Record:
    objectives = tuple(
        changed if each.id == changed.id else each for each in record.objectives.objectives
    )
    return replace(record, objectives=replace(record.objectives, objectives=objectives))


def test_a_folded_card_says_in_one_line_how_the_objective_stands() -> None:
    at = desk(StepKind.OBJECTIVES, full_record())
    money, first = (find_card(at.state.blocks, "objectives", key) for key in (MONEY, READING))

    at.presenter.changed(f"objectives.{MONEY}.title", "Write a plan for all reserves")
    after = find_card(at.state.blocks, "objectives", MONEY)

    assert money is not None
    assert first is not None
    assert after is not None
    assert money.summary.startswith("Objective 2 of 3 · Set by the panel · Finance and operations")
    assert "1 measure · 1 milestone" in first.summary
    assert after.summary.endswith("3 suggestions")
    assert field(at, f"objectives.{MONEY}.title").advice
    assert not at.state.problems


def test_an_objective_with_answers_is_withdrawn_and_not_removed() -> None:
    at = desk(StepKind.OBJECTIVES, full_record())

    at.presenter.removed("objectives", READING)
    at.presenter.changed(f"{AT}.status", ObjectiveStatus.WITHDRAWN.value)

    assert at.record.objectives.get(READING)
    assert [each.id for each in at.record.objectives.standing] == [MONEY, STAFF]


def test_choosing_a_priority_fills_in_its_words_but_never_over_ones_own() -> None:
    blank = with_objective(full_record(), replace(reading(), strategy_ref=""))
    more = Priority(id="p-2", title="Money lasts")
    profile = replace(blank.profile, priorities=(*blank.profile.priorities, more))
    at = desk(StepKind.OBJECTIVES, replace(blank, profile=profile))

    at.presenter.changed(f"{AT}.priority", PRIORITY)
    filled = objective(at.record).strategy_ref
    at.presenter.changed(f"{AT}.priority", "p-2")
    followed = objective(at.record).strategy_ref
    at.presenter.changed(f"{AT}.strategy_ref", "Our second priority")
    at.presenter.changed(f"{AT}.priority", PRIORITY)

    assert (filled, followed) == ("Every child reads", "Money lasts")
    assert objective(at.record).strategy_ref == "Our second priority"
    assert objective(at.record).priority == PRIORITY


def test_without_priorities_or_aims_only_own_words_are_asked_for() -> None:
    record = full_record()
    bare = replace(
        record,
        profile=replace(record.profile, priorities=()),
        aims=replace(record.aims, aims=()),
    )
    at = desk(StepKind.OBJECTIVES, bare)

    assert find(at.state.blocks, f"{AT}.priority") is None
    assert find(at.state.blocks, f"{AT}.aim") is None
    assert find(at.state.blocks, f"{AT}.strategy_ref")


def test_only_frameworks_for_review_are_linked_to() -> None:
    record = full_record()
    one, two = record.cycle.frameworks
    quiet = (one, replace(two, use=FrameworkUse.PROMPTS))
    at = desk(StepKind.OBJECTIVES, replace(record, cycle=replace(record.cycle, frameworks=quiet)))

    assert find(at.state.blocks, f"{AT}.framework_links.one")
    assert find(at.state.blocks, f"{AT}.framework_links.two") is None


def test_a_priority_without_an_objective_begins_one_with_its_measures() -> None:
    at = desk(StepKind.OBJECTIVES, full_record())
    offered = find(at.state.blocks, "sources.priorities.actions")

    at.presenter.pressed(f"priority:{PRIORITY}")

    new = at.record.objectives.objectives[-1]
    assert offered
    assert (new.title, new.priority, new.strategy_ref) == (
        "Every child reads",
        PRIORITY,
        "Every child reads",
    )
    assert [(c.measure, c.baseline, c.target) for c in new.success_criteria] == [
        ("Readers at 11", "70", "85")
    ]
    assert find(at.state.blocks, "sources.priorities.actions") is None


def test_an_action_point_of_the_diagnostic_begins_an_objective_and_knows_its_milestone() -> None:
    at = desk(StepKind.OBJECTIVES, full_record())

    at.presenter.pressed("action:ap-1")
    new = at.record.objectives.objectives[-1]
    point = at.record.diagnostic.actions[0]
    taken = at.record
    at.editor.undo()

    assert [m.description for m in new.milestones] == ["Ask the schools"]
    assert point.milestone == new.milestones[0].id
    assert f"action:{point.id}" not in repr(page(context(taken)).blocks)
    assert at.record.diagnostic.actions[0].milestone == ""


def test_an_action_point_is_placed_under_an_objective_moved_and_taken_away() -> None:
    at = desk(StepKind.OBJECTIVES, full_record())

    def holders() -> list[str]:
        point = at.record.diagnostic.actions[0].milestone
        return [
            o.id for o in at.record.objectives.objectives if point in {m.id for m in o.milestones}
        ]

    at.presenter.changed("diagnostic.ap-1", READING)
    first = holders()
    at.presenter.changed("diagnostic.ap-1", MONEY)
    second = holders()
    at.presenter.changed("diagnostic.ap-1", "")

    assert (first, second, holders()) == ([READING], [MONEY], [])
    assert at.record.diagnostic.actions == full_record().diagnostic.actions
    assert at.record.objectives == full_record().objectives


def test_a_milestone_that_was_written_on_keeps_its_words_when_its_action_point_moves() -> None:
    at = desk(StepKind.OBJECTIVES, full_record())
    at.presenter.changed("diagnostic.ap-1", READING)
    milestone = objective(at.record).milestones[-1]

    at.presenter.changed(f"{AT}.milestones.{milestone.id}.description", "Ask all eight schools")
    at.presenter.changed("diagnostic.ap-1", MONEY)

    assert objective(at.record, MONEY).milestones[-1].description == "Ask all eight schools"


def test_five_measures_are_enough() -> None:
    measures = tuple(SuccessCriterion(id=f"c-{n}") for n in range(5))
    four = with_objective(full_record(), replace(reading(), success_criteria=measures[:4]))
    five = with_objective(full_record(), replace(reading(), success_criteria=measures))
    key = f"{AT}.success_criteria"
    lists = [field(desk(StepKind.OBJECTIVES, each), key) for each in (four, five)]

    assert [each.add_label for each in lists if isinstance(each, ListField)] == [
        "Add a measure",
        "",
    ]
    assert any("Five measures" in line for line in lists[1].advice)


def test_what_became_of_a_milestone_is_asked_once_its_day_has_come() -> None:
    to_come = Milestone(id="m-1", description="Later", due=date(2026, 12, 1))
    past = replace(to_come, id="m-2", due=date(2026, 3, 1))
    met = replace(past, id="m-3", state=MilestoneState.MET)
    record = with_objective(full_record(), replace(reading(), milestones=(to_come, past, met)))
    at = desk(StepKind.OBJECTIVES, record)
    found = {block.key.removeprefix(f"{AT}.milestones.") for block in walk(at.state.blocks)}

    assert "m-1.state" not in found
    assert {"m-2.state", "m-2.note", "m-3.met_on"} <= found
    assert "m-2.met_on" not in found


def test_an_objective_of_several_years_is_asked_from_when_until_when() -> None:
    at = desk(StepKind.OBJECTIVES, full_record())
    hidden = find(at.state.blocks, f"{AT}.end")

    at.presenter.changed(f"{AT}.multi_year", value=True)
    at.presenter.changed(f"{AT}.end", date(2029, 12, 31))
    too_long = field(at, f"{AT}.end").advice
    at.presenter.changed(f"{AT}.end", date(2028, 8, 31))
    fine = field(at, f"{AT}.end").advice
    at.presenter.changed(f"{AT}.multi_year", value=False)
    unmarked = field(at, f"{AT}.end").advice
    at.presenter.changed(f"{AT}.end", date(2025, 1, 1))

    assert hidden is None
    assert "more than three years" in too_long[0]
    assert fine == ()
    assert "Tick that it runs" in unmarked[0]
    assert "end before it begins" in field(at, f"{AT}.end").error


def test_all_drafts_are_marked_as_agreed_with_one_button() -> None:
    record = full_record()
    drafts = tuple(
        replace(each, status=ObjectiveStatus.DRAFT) if each.id != MONEY else each
        for each in record.objectives.objectives
    )
    record = replace(record, objectives=replace(record.objectives, objectives=drafts))
    at = desk(StepKind.OBJECTIVES, record)

    at.presenter.pressed("agree_all")

    assert [each.status for each in at.record.objectives.objectives] == [
        ObjectiveStatus.AGREED,
        ObjectiveStatus.SET_BY_PANEL,
        ObjectiveStatus.AGREED,
    ]
    assert find(at.state.blocks, "agreeing.actions") is None


def test_a_condition_leads_to_the_very_objective_that_does_not_meet_it() -> None:
    at = desk(StepKind.OBJECTIVES, full_record())

    at.presenter.changed(f"objectives.{MONEY}.ceo_disagreement", " ")
    at.presenter.removed(f"objectives.{STAFF}.success_criteria", "s-3")

    wanting = {check.target for check in at.state.complete_when if not check.done}
    assert wanting == {f"objectives.{MONEY}.status", f"objectives.{STAFF}.success_criteria"}
    assert all(find(at.state.blocks, target) for target in wanting)


def test_title_and_statement_have_their_limits() -> None:
    at = desk(StepKind.OBJECTIVES, full_record())
    title, statement = field(at, f"{AT}.title"), field(at, f"{AT}.statement")

    at.presenter.changed(f"{AT}.title", "Read")

    assert isinstance(title, TextField)
    assert isinstance(statement, TextField)
    assert (title.limit, statement.limit) == (120, 1200)
    assert "A few more words make it a title." in field(at, f"{AT}.title").advice


def context(record: Record, *earlier: Record) -> PageContext:
    return PageContext(record=record, today=TODAY, role=Role.CHAIR, records=lambda: earlier)


def following(record: Record) -> tuple[Record, Record]:
    """The review, and one before it."""
    cycle = replace(record.cycle, previous_cycle="cycle-0")
    before = full_record(Status.SIGNED)
    before = replace(before, cycle=replace(before.cycle, id=CycleId("cycle-0"), label="2024/25"))
    return replace(record, cycle=cycle), before


def test_an_objective_may_go_on_from_one_of_the_year_before() -> None:
    record, before = following(full_record())
    block = find(page(context(record, before)).blocks, f"{AT}.carried_from")

    assert isinstance(block, SelectField)
    assert [each.value for each in block.options] == [READING, MONEY, STAFF]
    assert find(page(context(full_record())).blocks, f"{AT}.carried_from") is None


def test_an_empty_review_begins_with_the_objectives_of_the_year_before() -> None:
    record, before = following(empty_record())
    content = page(context(record, before))
    numbers = iter(range(99))

    after = content.edits["take_over"].change(record, lambda: f"n-{next(numbers)}")

    taken = after.objectives.objectives
    assert find(content.blocks, "take_over.actions")
    assert [each.carried_from for each in taken] == [READING, MONEY, STAFF]
    assert {each.status for each in taken} == {ObjectiveStatus.DRAFT}
    assert taken[0].success_criteria[0].baseline == before.judgements.on(READING).found("s-1")
    assert "take_over" not in page(context(after, before)).edits


def test_an_unknown_ancestor_is_kept_and_said() -> None:
    record = with_objective(full_record(), replace(reading(), carried_from=ObjectiveId("gone")))
    at = desk(StepKind.OBJECTIVES, record)

    assert find(at.state.blocks, f"{AT}.carried")


def test_an_action_point_without_words_is_offered_nowhere() -> None:
    record = full_record()
    blank = replace(record.diagnostic, actions=(ActionPoint(id="ap-9", text=" "),))
    at = desk(StepKind.OBJECTIVES, replace(record, diagnostic=blank))

    assert find(at.state.blocks, "diagnostic.ap-9") is None
    assert find(at.state.blocks, "sources.actions.actions") is None
