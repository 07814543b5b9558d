"""What single pages do beyond asking."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import (
    CHAIR,
    CLERK,
    FREE,
    MEETING,
    MONEY,
    READING,
    VICE,
    empty_record,
    full_record,
)

from appraisal_app.domain.cycle import Status, TimetableStep
from appraisal_app.domain.objectives import ObjectiveStatus
from appraisal_app.domain.open_wording.known import known_from
from appraisal_app.domain.open_wording.looking import hits_in
from appraisal_app.domain.open_wording.proposing import proposed_resolution, proposed_wording
from appraisal_app.domain.people import Office, Person, PersonId
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.timetable import plan
from appraisal_app.ui.days import due_in_words
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    ChecksField,
    DateField,
    Facts,
    Field,
    ListField,
    Note,
    SelectField,
)
from appraisal_app.ui.stages.tree import TO_COME, find, find_card, walk


def field(at: Desk, key: str) -> Field:
    block = find(at.state.blocks, key)
    assert isinstance(block, Field), key
    return block


def facts(at: Desk, key: str) -> dict[str, str]:
    block = find(at.state.blocks, key)
    assert isinstance(block, Facts)
    return dict(block.rows)


def buttons(at: Desk) -> list[str]:
    return [
        action.key
        for block in walk(at.state.blocks)
        if isinstance(block, ActionBlock)
        for action in block.actions
    ]


@pytest.mark.parametrize(
    ("due", "words", "late"),
    [
        (date(2026, 10, 14), "Due Wednesday 14 October", False),
        (date(2026, 10, 12), "Due today", False),
        (date(2026, 10, 13), "Due tomorrow", False),
        (date(2027, 1, 4), "Due Monday 4 January 2027", False),
        (date(2026, 10, 10), "2 days late", True),
        (date(2026, 10, 11), "1 day late", True),
    ],
)
def test_a_due_date_is_said_in_words(due: date, words: str, *, late: bool) -> None:
    found = due_in_words(due, date(2026, 10, 12), complete=False)

    assert found is not None
    assert (found.text, found.late) == (words, late)


def test_a_step_that_is_complete_is_never_late() -> None:
    assert due_in_words(date(2026, 10, 10), date(2026, 10, 12), complete=True) is None
    assert due_in_words(None, date(2026, 10, 12), complete=False) is None


def test_the_page_takes_its_due_date_from_the_timetable() -> None:
    record = empty_record()
    late = TimetableStep(code="basis-step", due=date(2026, 10, 2))
    record = replace(record, cycle=record.cycle.with_step(late))

    assert desk(StepKind.BASIS, record).state.due == due_in_words(
        date(2026, 10, 2), date(2026, 10, 12), complete=False
    )


def test_the_reason_for_going_on_without_acceptance_is_asked_only_without_acceptance() -> None:
    at = desk(StepKind.PRINCIPLES, full_record())
    accepted = find(at.state.blocks, "override_reason")

    at.presenter.changed("accepted_by_ceo", None)

    assert accepted is None
    assert find(at.state.blocks, "override_reason")


def test_the_pay_question_says_that_pay_is_not_decided_here() -> None:
    asked = field(desk(StepKind.BASIS, empty_record()), "basis.pay_linked")

    assert "whole board decides" in asked.hint
    assert "No pay is worked out here" in asked.hint


@pytest.mark.parametrize("person", ["p-ceo", CLERK])
def test_whom_the_hard_rule_keeps_off_the_panel_cannot_be_put_on_it(person: str) -> None:
    at = desk(StepKind.PANEL, full_record())
    before = at.record

    at.presenter.changed("members.m-2.person", person)

    assert at.record == before
    assert "nobody employed by the trust may be on the panel" in at.problem_texts[0]
    assert "nobody employed" in field(at, "members").error


def test_whom_the_hard_rule_keeps_off_is_not_offered_and_stands_in_no_arrow_keys_way() -> None:
    shown = field(desk(StepKind.PANEL, full_record()), "members.m-2.person")

    assert isinstance(shown, SelectField)
    assert [each.value for each in shown.options] == [CHAIR, VICE, *FREE]


def test_a_panel_member_who_is_no_trustee_or_sits_twice_gets_advice() -> None:
    record = full_record()
    persons = tuple(replace(each, is_trustee=False) for each in record.people.persons)
    at = desk(StepKind.PANEL, replace(record, people=replace(record.people, persons=persons)))

    at.presenter.changed("members.m-2.person", CHAIR)

    advice = " ".join(field(at, "members.m-2.person").advice)
    assert "more than once" in advice
    assert "not marked as a trustee" in advice


def test_a_panel_of_another_size_is_asked_for_its_reason() -> None:
    at = desk(StepKind.PANEL, full_record())
    usual = find(at.state.blocks, "size_reason")

    at.presenter.removed("members", "m-2")

    assert usual is None
    assert find(at.state.blocks, "size_reason")


def test_the_advisers_particulars_are_asked_only_when_there_is_one() -> None:
    at = desk(StepKind.PANEL, full_record())
    with_adviser = find(at.state.blocks, "adviser.name")

    at.presenter.changed("adviser.used", "no")

    assert with_adviser
    assert find(at.state.blocks, "adviser.name") is None


def test_moving_the_meeting_moves_nothing_until_the_button_is_pressed_and_undo_brings_it_back() -> (
    None
):
    at = desk(StepKind.TIMETABLE, full_record())
    before = at.record.cycle.steps

    at.presenter.changed("meeting_date", date(2026, 11, 11))
    still = at.record.cycle.steps
    at.presenter.pressed("count_back")
    counted = at.record.cycle.steps
    at.editor.undo()

    assert still == before
    assert counted == plan(at.record.cycle.process, date(2026, 11, 11))
    assert at.record.cycle.steps == before


def test_counting_back_leaves_what_is_done_alone() -> None:
    record = full_record()
    done = TimetableStep(code="basis-step", due=date(2026, 1, 5), done_on=date(2026, 1, 4))
    record = replace(record, cycle=record.cycle.with_step(done))
    at = desk(StepKind.TIMETABLE, record)

    at.presenter.pressed("count_back")

    assert at.record.cycle.step("basis-step") == done


def test_the_meeting_date_cannot_be_emptied() -> None:
    at = desk(StepKind.TIMETABLE, full_record())

    at.presenter.changed("meeting_date", None)

    assert at.record.cycle.meeting_date == MEETING


def test_a_due_date_on_a_weekend_is_pointed_out() -> None:
    at = desk(StepKind.TIMETABLE, empty_record())

    at.presenter.changed("steps.basis-step.due", date(2026, 10, 10))

    assert field(at, "steps.basis-step.due").advice == ("This is a Saturday.",)


def test_a_missing_date_is_linked_to_its_own_field() -> None:
    record = full_record()
    open_step = TimetableStep(code="meeting-step")
    record = replace(record, cycle=record.cycle.with_step(open_step))

    check = desk(StepKind.TIMETABLE, record).state.complete_when[0]

    assert check.target == "steps.meeting-step.due"


def test_the_disagreement_is_asked_only_when_the_panel_sets_the_objective() -> None:
    at = desk(StepKind.OBJECTIVES, full_record())

    at.presenter.changed(f"objectives.{READING}.status", ObjectiveStatus.SET_BY_PANEL.value)
    at.presenter.changed(f"objectives.{MONEY}.status", ObjectiveStatus.AGREED.value)

    assert find(at.state.blocks, f"objectives.{READING}.ceo_disagreement")
    assert find(at.state.blocks, f"objectives.{MONEY}.ceo_disagreement") is None


def test_links_to_one_framework_leave_the_other_alone() -> None:
    at = desk(StepKind.OBJECTIVES, full_record())

    at.presenter.changed(f"objectives.{READING}.framework_links.one", ("one.2", "one.3"))

    objective = at.record.objectives.get(READING)
    assert objective is not None
    assert set(objective.framework_links) == {"two.2", "one.2", "one.3"}


def test_the_reflection_page_says_what_does_not_belong_there() -> None:
    _notice, first, *_ = desk(StepKind.REFLECTION, empty_record()).state.blocks

    assert isinstance(first, Note)
    assert "has not submitted" in first.text


def test_the_missing_answer_is_linked_to_its_own_field() -> None:
    record = full_record()
    responses = tuple(
        replace(each, progress="") if each.objective == MONEY else each
        for each in record.reflection.responses
    )
    record = replace(record, reflection=replace(record.reflection, responses=responses))

    targets = [each.target for each in desk(StepKind.REFLECTION, record).state.complete_when]

    assert f"responses.{MONEY}.progress" in targets


def test_withdrawn_objectives_are_not_judged() -> None:
    record = full_record(Status.REFLECTION)
    objectives = tuple(
        replace(each, status=ObjectiveStatus.WITHDRAWN) if each.id == READING else each
        for each in record.objectives.objectives
    )
    record = replace(record, objectives=replace(record.objectives, objectives=objectives))

    state = desk(StepKind.JUDGEMENTS, record).state
    assert find_card(state.blocks, "judgements", READING) is None
    assert find_card(state.blocks, "judgements", MONEY)


def test_without_people_the_meeting_page_sends_to_the_people_page() -> None:
    targets = [each.target for each in desk(StepKind.MEETING, empty_record()).state.complete_when]

    assert "step:people-step#persons" in targets


def test_the_panel_sees_the_own_view_only_once_it_is_submitted() -> None:
    key = f"judgements.{READING}.facts"
    open_view = facts(desk(StepKind.JUDGEMENTS, full_record(Status.REFLECTION)), key)
    submitted = facts(desk(StepKind.JUDGEMENTS, full_record(Status.JUDGING)), key)

    own = {"The chief executive's own view", "In the chief executive's words"}
    assert not own & set(open_view)
    assert own <= set(submitted)
    assert submitted["The chief executive's own view"] == "Met"
    assert submitted["Schools with a trained lead"] == "started at 3 of 8, target 7 of 8"
    assert submitted["Evidence"] == (
        "HR report (1 July 2026); Management accounts (31 August 2026)"
    )


def test_nothing_of_an_unsubmitted_reflection_shows_on_any_other_page() -> None:
    secret = "Words that nobody may see yet"
    record = full_record(Status.PLANNING)
    reflection = replace(
        record.reflection,
        achievements=secret,
        responses=tuple(
            replace(each, progress=secret, obstacles=secret) for each in record.reflection.responses
        ),
    )
    record = replace(record, reflection=reflection)

    for kind in StepKind:
        if kind not in {StepKind.REFLECTION, StepKind.SIGN_OFF}:
            assert secret not in repr(desk(kind, record).state), kind


def test_each_objective_is_judged_on_a_card_of_its_own() -> None:
    record = full_record(Status.JUDGING)
    block = find(desk(StepKind.JUDGEMENTS, record).state.blocks, "judgements")

    assert isinstance(block, ListField)
    assert [each.title for each in block.items] == [o.title for o in record.objectives.objectives]
    assert [each.summary for each in block.items] == [
        "Objective 1 of 3 · Met",
        "Objective 2 of 3 · Largely met",
        "Objective 3 of 3 · Partly met",
    ]


def test_the_first_judgement_that_is_wanting_is_linked() -> None:
    record = full_record(Status.JUDGING)
    judgements = tuple(
        replace(each, reasons="Short") if each.objective == MONEY else each
        for each in record.judgements.judgements
    )
    record = replace(record, judgements=replace(record.judgements, judgements=judgements))

    checks = desk(StepKind.JUDGEMENTS, record).state.complete_when

    wanting = {check.target for check in checks if not check.done}
    assert wanting == {f"judgements.{MONEY}.reasons"}


@pytest.mark.parametrize("status", list(Status))
def test_the_comments_stay_closed_until_the_draft_is_released(status: Status) -> None:
    at = desk(StepKind.COMMENTS, full_record(status))
    released = list(Status).index(status) >= list(Status).index(Status.COMMENTS)

    assert ("has not got the draft" in at.state.lock) is not released
    assert bool(at.state.lock) is (status is not Status.COMMENTS)


def test_received_discussed_and_agreed_are_three_dates() -> None:
    at = desk(StepKind.COMMENTS, full_record(Status.COMMENTS))

    for key in ("received_on", "discussed_on", "agreed_on"):
        assert isinstance(field(at, key), DateField)


def test_no_reason_for_silence_is_asked_of_somebody_who_spoke() -> None:
    at = desk(StepKind.COMMENTS, full_record(Status.COMMENTS))
    spoken = find(at.state.blocks, "no_comments_reason")

    at.presenter.changed("ceo_comments", "")

    assert spoken is None
    assert find(at.state.blocks, "no_comments_reason")


def test_carried_dates_are_left_open() -> None:
    record = full_record(Status.COMMENTS)
    at = desk(
        StepKind.NEXT_OBJECTIVES,
        replace(record, next_objectives=replace(record.next_objectives, objectives=())),
    )

    at.presenter.pressed(f"carry:{READING}")
    carried = at.record.next_objectives.objectives[0]

    assert [each.due for each in carried.success_criteria] == [None]
    assert [each.due for each in carried.milestones] == [None]


@pytest.mark.parametrize("record", [empty_record(), full_record()], ids=["empty", "full"])
def test_the_proposed_wording_holds_nothing_that_is_not_for_open_minutes(record: Record) -> None:
    known = replace(known_from(record), allowed=())
    for text in (proposed_wording(record), proposed_resolution()):
        assert hits_in(text, "text", known) == ()


def test_the_proposed_wording_names_dates_and_counts() -> None:
    at = desk(StepKind.REPORT, full_record(Status.SIGNED))
    before = at.record.report.text

    at.presenter.pressed("propose_wording")
    proposed = at.record.report.text
    at.editor.undo()

    assert "28 October 2026" in proposed
    assert "panel of two trustees" in proposed
    assert "external adviser" in proposed
    assert at.record.report.text == before


def test_the_report_stays_open_between_signing_and_reporting() -> None:
    assert not desk(StepKind.REPORT, full_record(Status.SIGNED)).state.lock
    assert desk(StepKind.REPORT, full_record(Status.REPORTED)).state.lock


def test_an_answer_that_is_too_long_says_by_how_much() -> None:
    at = desk(StepKind.PEOPLE, full_record())

    at.presenter.changed("persons.p-ceo.full_name", "x" * 123)

    assert field(at, "persons.p-ceo.full_name").error == "Shorten this by 3 characters."


def test_an_empty_list_says_what_it_is_for() -> None:
    for kind in (StepKind.PANEL, StepKind.OBJECTIVES, StepKind.EVIDENCE, StepKind.DEVELOPMENT):
        for block in walk(desk(kind, empty_record()).state.blocks):
            if isinstance(block, ListField):
                assert block.empty_text
                assert block.add_label


def test_a_folded_card_is_named_by_its_first_words() -> None:
    at = desk(StepKind.PRINCIPLES, full_record())
    at.presenter.changed("principles.pr-1.text", "No surprises, " * 20)

    first, second = (find_card(at.state.blocks, "principles", key) for key in ("pr-1", "pr-2"))

    assert first is not None
    assert second is not None
    assert first.title.startswith("No surprises, No")
    assert first.title.endswith("…")
    assert len(first.title) <= 121
    assert (second.title, second.summary) == ("Evidence before opinion.", "Principle 2 of 2")


@pytest.mark.parametrize(
    ("kind", "emptied", "field_of_gate"),
    [
        (StepKind.BASIS, "basis.policy_adopted_on", "basis.appraisal_policy"),
        (StepKind.PRINCIPLES, "principles.pr-2.text", "purpose"),
        (StepKind.ADOPTION, "board_minute_ref", "board_adopted_on"),
        (StepKind.PANEL, "conflicts.c-1.decided_on", "conflicts_asked_on"),
        (StepKind.PANEL, "adviser.name", "adviser.used"),
        (StepKind.OBJECTIVES, "agreed_where", "agreed_on"),
        (StepKind.REFLECTION, "challenges", "achievements"),
        (StepKind.COMMENTS, "ceo_comments_on", "ceo_comments"),
        (StepKind.REPORT, "item", "meeting_date"),
        (StepKind.REPORT, "resolution", "text"),
    ],
)
def test_a_condition_leads_to_the_very_field_that_is_still_open(
    kind: StepKind, emptied: str, field_of_gate: str
) -> None:
    status = {StepKind.COMMENTS: Status.COMMENTS, StepKind.REPORT: Status.SIGNED}
    at = desk(kind, full_record(status.get(kind, Status.PRINCIPLES)))
    before = [check.target for check in at.state.complete_when if check.done]

    at.presenter.changed(emptied, None if isinstance(field(at, emptied), DateField) else " ")

    assert field_of_gate in before or kind is StepKind.REFLECTION
    assert [check.target for check in at.state.complete_when if not check.done] == [emptied]


def test_who_left_the_room_is_kept_even_under_an_unusual_name() -> None:
    record = full_record(Status.SIGNED)
    withdrawn = ("Chief executive", "Deputy chief executive")
    at = desk(StepKind.REPORT, replace(record, report=replace(record.report, withdrawn=withdrawn)))

    shown = field(at, "withdrawn")
    at.presenter.changed("withdrawn", ("Chief executive", "Clerk"))

    assert isinstance(shown, ChecksField)
    assert shown.values == withdrawn
    assert at.record.report.withdrawn == ("Chief executive", "Clerk")


def test_a_day_that_should_have_happened_and_is_still_to_come_is_remarked_on() -> None:
    at = desk(StepKind.PRINCIPLES, empty_record())
    at.presenter.changed("accepted_by_ceo", date(2100, 1, 1))
    to_come = field(at, "accepted_by_ceo").advice
    at.presenter.changed("accepted_by_ceo", date(2020, 1, 1))

    assert TO_COME in to_come
    assert TO_COME not in field(at, "accepted_by_ceo").advice


def test_a_refusal_stays_in_sight_when_its_field_is_left() -> None:
    at = desk(StepKind.PANEL, full_record())

    at.presenter.changed("members.m-2.person", "p-ceo")
    at.presenter.committed("members.m-2.person")

    assert "nobody employed by the trust" in at.problem_texts[0]


def test_whoever_reviews_cannot_become_a_staff_trustee() -> None:
    at = desk(StepKind.PEOPLE, full_record())
    member = at.record.panel.members[1].person

    at.presenter.changed(f"persons.{member}.display_role", Office.STAFF_TRUSTEE.value)

    assert at.record == full_record()
    assert "nobody employed by the trust" in at.problem_texts[0]


def test_two_holders_of_one_office_are_told_apart() -> None:
    record = full_record()
    former = Person(
        id=PersonId("former"),
        full_name="Winifred Askew",
        display_role=Office.CHAIR,
        until=date(2024, 12, 31),
    )
    present = record.people.holding(Office.CHAIR)
    assert present is not None
    persons = (former, replace(present, since=date(2025, 1, 1)))
    at = desk(StepKind.PEOPLE, replace(record, people=replace(record.people, persons=persons)))
    cards = [find_card(at.state.blocks, "persons", each.id) for each in persons]

    assert [card.summary for card in cards if card is not None] == [
        "Chair of trustees · until 31 December 2024",
        "Chair of trustees · since 1 January 2025",
    ]
