"""The pay recommendation: a path of its own, people who may take part, and nothing computed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import CEO, CHAIR, CLERK, FREE, TODAY, VICE, full_record
from tests.ui.stages.working_desk import working_desk

from appraisal_app.application.ports.files import Access
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.panel import ConflictAction
from appraisal_app.domain.pay import PayCase, PayFactor, PayKind
from appraisal_app.domain.people import Office, Person, PersonId, Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import EARLY_PAY, NOT_YET
from appraisal_app.ui.forms.blocks import ChecksField, Facts, Field, SelectField
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import framed
from appraisal_app.ui.stages.outcomes.pay.opening import OPEN_EARLY, WAIT_AGAIN
from appraisal_app.ui.stages.outcomes.pay.page import NOT_YOURS, page
from appraisal_app.ui.stages.tree import find, walk

STAFF = PersonId("p-staff")
UNSIGNED = [each for each in Status if not full_record(each).cycle.is_sealed]


def paid(status: Status = Status.SIGNED, **changes: Any) -> Record:
    record = full_record(status)
    staff = Person(
        id=STAFF, full_name="Jo Byrne", display_role=Office.STAFF_TRUSTEE, is_trustee=True
    )
    people = replace(record.people, persons=(*record.people.persons, staff))
    return replace(record, people=people, pay=replace(record.pay, **changes))


def at_pay(record: Record) -> Desk:
    return desk(StepKind.PAY, record)


def options(at: Desk, key: str) -> list[str]:
    field = find(at.state.blocks, key)
    assert isinstance(field, ChecksField | SelectField), key
    return [each.value for each in field.options]


def advice(at: Desk, key: str) -> str:
    field = find(at.state.blocks, key)
    assert isinstance(field, Field), key
    return " ".join(field.advice)


def fields(at: Desk) -> list[Field]:
    return [each for each in walk(at.state.blocks) if isinstance(each, Field)]


@pytest.mark.parametrize("key", ["recommended_by", "committee_present", "board_voting"])
def test_who_may_not_vote_is_not_offered_and_it_is_said_why(key: str) -> None:
    at = at_pay(paid())

    assert options(at, key) == [CHAIR, VICE, *FREE]
    assert "Not offered: Jo Byrne, who is employed by the trust." in advice(at, key)


def test_anybody_but_the_chief_executive_may_write_the_paper() -> None:
    at = at_pay(paid())

    assert CLERK in options(at, "prepared_by")
    assert CEO not in options(at, "prepared_by")
    assert "Amina Qureshi, because it is the chief executive's own pay" in advice(at, "prepared_by")


def test_an_answer_that_was_never_offered_is_refused_all_the_same() -> None:
    at = at_pay(paid())
    before = at.record

    at.presenter.changed("prepared_by", CEO)
    at.presenter.changed("board_voting", (CHAIR, CEO))

    assert at.record == before
    assert "own pay" in at.problem_texts[0]


def test_whoever_stands_there_wrongly_can_be_taken_back() -> None:
    at = at_pay(paid(board_voting=(CHAIR, STAFF)))

    assert STAFF in options(at, "board_voting")
    at.presenter.changed("board_voting", (CHAIR,))
    assert at.record.pay.board_voting == (CHAIR,)


def test_a_trustee_who_had_left_is_not_offered() -> None:
    record = paid(board_voting=(), committee_present=(), recommended_by=())
    persons = tuple(
        replace(each, until=date(2025, 12, 1)) if each.id == VICE else each
        for each in record.people.persons
    )
    at = at_pay(replace(record, people=replace(record.people, persons=persons)))

    assert VICE not in options(at, "board_voting")


def test_a_declared_interest_is_remembered_here() -> None:
    record = paid()
    conflicts = tuple(
        replace(each, action=ConflictAction.WITHDRAW) for each in record.panel.conflicts
    )
    at = at_pay(replace(record, panel=replace(record.panel, conflicts=conflicts)))

    assert "Mary Oldroyd withdrew" in advice(at, "board_voting")
    assert "Mary Oldroyd" not in advice(at_pay(paid()), "board_voting")


def test_the_ways_that_were_thought_about_are_entered_one_by_one() -> None:
    at = at_pay(paid())
    at.presenter.added("options")
    *_, new = at.record.pay.options

    at.presenter.changed(f"options.{new.id}.title", "Two steps at once")

    assert [each.title for each in at.record.pay.options] == [
        *("No change", "The award", "Two steps at once"),
    ]


def test_the_decision_is_asked_for_only_after_absence_is_confirmed() -> None:
    blank = replace(full_record(Status.SIGNED), pay=PayCase(id=full_record().pay.id))
    at = at_pay(blank)
    assert find(at.state.blocks, "board_approved_on") is None

    at.presenter.changed("ceo_absent", value=True)
    for key, value in (("full_board", True), ("board_approved_on", date(2026, 10, 7))):
        at.presenter.changed(key, value)
    assert at.record.pay.is_approved

    at.presenter.changed("ceo_absent", value=False)
    assert at.record.pay.ceo_absent
    assert "confirm that the chief executive was absent" in at.problem_texts[0]


def test_factors_are_kept_as_what_they_are() -> None:
    at = at_pay(paid())

    at.presenter.changed("factors", ("size", "challenge"))

    assert at.record.pay.factors == (PayFactor.SIZE, PayFactor.CHALLENGE)
    assert all(isinstance(each, PayFactor) for each in at.record.pay.factors)


def test_nothing_is_computed_from_the_two_sums() -> None:
    at = at_pay(paid(current_pence=10_000_000, proposed_pence=10_400_000))
    rows = [row for b in walk(at.state.blocks) if isinstance(b, Facts) for row in b.rows]
    said = " ".join(
        [f"{field.label} {field.hint} {' '.join(field.advice)}" for field in fields(at)]
        + [" ".join(row) for row in rows]
    )

    for figure in ("4%", "4 per cent", "400,000", "4,000", "percent"):
        assert figure not in said


def test_no_sum_is_asked_for_where_nothing_changes() -> None:
    at = at_pay(paid(kind=PayKind.NO_CHANGE, proposed_pence=None))

    assert find(at.state.blocks, "proposed_pence") is None
    assert find(at.state.blocks, "current_pence")


@pytest.mark.parametrize("status", UNSIGNED)
def test_it_stays_closed_until_the_signature_and_shows_nothing(status: Status) -> None:
    at = at_pay(full_record(status))

    assert at.state.lock == NOT_YET
    assert fields(at) == []
    assert OPEN_EARLY in [action.key for action in at.state.actions]


def test_it_opens_early_with_a_reason_that_stays_and_closes_again(tmp_path: Path) -> None:
    reason = "The contract fixes the day on which pay is settled."
    at = working_desk(StepKind.PAY, full_record(Status.COMMENTS), tmp_path, reason)

    at.press(OPEN_EARLY)

    override = at.record.overrides.of(EARLY_PAY)
    assert override is not None
    assert (override.reason, override.by) == (reason, Role.CHAIR)
    assert at.state.lock == ""
    assert find(at.state.blocks, "note.early")
    at.press(WAIT_AGAIN)
    assert at.state.lock == NOT_YET


@pytest.mark.parametrize("reason", ["Short.", "   ", None])
def test_without_a_reason_it_does_not_open(reason: str | None, tmp_path: Path) -> None:
    at = working_desk(StepKind.PAY, full_record(Status.COMMENTS), tmp_path, reason)

    at.press(OPEN_EARLY)

    assert at.state.lock == NOT_YET
    assert at.record.overrides.of(EARLY_PAY) is None


def test_a_file_that_can_only_be_read_offers_no_early_opening() -> None:
    at = desk(StepKind.PAY, full_record(Status.COMMENTS), access=Access.READ_ONLY)

    assert OPEN_EARLY not in [action.key for action in at.state.actions]


@pytest.mark.parametrize("status", Status)
def test_for_the_chief_executive_the_page_is_closed_with_a_sentence(status: Status) -> None:
    record = full_record(status)
    context = PageContext(record=record, today=TODAY, role=Role.CHIEF_EXECUTIVE)
    state = framed(context, StepKind.PAY, page(context))

    assert state.lock in {NOT_YOURS, NOT_YET}
    assert not [each for each in walk(state.blocks) if isinstance(each, Field)]
    assert OPEN_EARLY not in [action.key for action in state.actions]
    words = " ".join(str(block) for block in walk(state.blocks))
    for told in (record.pay.rationale, "143,500", "14350000", "Published accounts"):
        assert told not in words


@pytest.mark.parametrize(
    ("changes", "target"),
    [
        ({"factors": ()}, "factors"),
        ({"recommended_by": ()}, "recommended_by"),
        ({"value_for_money": ""}, "value_for_money"),
        ({"minute_ref": ""}, "minute_ref"),
        ({"full_board": False}, "full_board"),
        ({"ceo_absent": False, "full_board": False, "board_approved_on": None}, "ceo_absent"),
        ({"board_approved_on": date(2026, 1, 7)}, "step:basis-step#policies"),
    ],
)
def test_each_condition_leads_to_what_is_open(changes: dict[str, Any], target: str) -> None:
    at = at_pay(paid(**changes))

    assert target in [each.target for each in at.state.complete_when if not each.done]
