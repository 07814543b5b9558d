from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import CHAIR, FREE, VICE, full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.letter import Appeal
from appraisal_app.domain.people import Office, Person, PersonId
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.ui.forms.blocks import ChecksField, Field
from appraisal_app.ui.stages.tree import TO_COME, find


def appealed(**changes: Any) -> Record:
    record = full_record(Status.REPORTED)
    return replace(record, appeal=replace(record.appeal, **changes))


def at_appeal(record: Record) -> Desk:
    return desk(StepKind.APPEAL, record)


def panel(at: Desk) -> ChecksField:
    field = find(at.state.blocks, "panel")
    assert isinstance(field, ChecksField)
    return field


def test_without_an_appeal_nothing_is_due_and_nothing_more_is_asked() -> None:
    record = full_record(Status.REPORTED)
    at = at_appeal(replace(record, appeal=Appeal(id=record.appeal.id)))

    assert at.state.complete_when == ()
    assert find(at.state.blocks, "note.nothing")
    assert find(at.state.blocks, "panel") is None

    at.presenter.changed("lodged_on", date(2026, 10, 9))
    assert find(at.state.blocks, "note.nothing") is None
    assert find(at.state.blocks, "panel")


def test_it_is_heard_by_those_kept_free_and_never_by_the_reviewers() -> None:
    offered = [each.value for each in panel(at_appeal(appealed(panel=()))).options]

    assert offered == list(FREE)
    assert not {CHAIR, VICE} & set(offered)


def test_somebody_kept_free_who_reviewed_after_all_is_not_offered_and_named() -> None:
    record = appealed(panel=())
    record = replace(record, panel=replace(record.panel, kept_for_appeal=(FREE[0], VICE)))
    at = at_appeal(record)

    assert VICE not in [each.value for each in panel(at).options]
    assert "took part after all: Mary Oldroyd" in " ".join(panel(at).advice)


def test_another_trustee_is_offered_after_those_kept_free_and_said_to_be_so() -> None:
    record = appealed(panel=())
    record = replace(record, panel=replace(record.panel, kept_for_appeal=(FREE[1],)))
    options = panel(at_appeal(record)).options

    assert [each.value for each in options] == [FREE[1], FREE[0]]
    assert "ask what they have read" in options[1].description


def test_a_reviewer_who_is_ticked_stays_in_sight_and_the_condition_is_not_met() -> None:
    record = appealed(panel=(FREE[0], VICE))
    wrong = panel(at_appeal(record)).options[-1]

    assert (wrong.value, wrong.description) == (
        VICE,
        "took part in the review or in the decision on pay, and must not hear this",
    )
    assert "panel" in [each.rule for each in checks(record, StepKind.APPEAL) if not each.done]


def test_an_employee_hears_no_appeal() -> None:
    record = appealed(panel=())
    staff = Person(
        id=PersonId("p-s"), full_name="Jo", display_role=Office.STAFF_TRUSTEE, is_trustee=True
    )
    people = replace(record.people, persons=(*record.people.persons, staff))

    assert "p-s" not in [e.value for e in panel(at_appeal(replace(record, people=people))).options]


def test_an_appeal_after_the_last_day_is_remarked_on() -> None:
    def said(lodged: date | None) -> str:
        field = find(at_appeal(appealed(lodged_on=lodged)).state.blocks, "lodged_on")
        assert isinstance(field, Field)
        return " ".join(each for each in field.advice if each != TO_COME)

    assert "18 December 2026 as the last day" in said(None)
    assert "how the lateness was treated" in said(date(2026, 12, 21))
    assert said(date(2026, 12, 18)) == ""


def test_a_hearing_may_be_fixed_beforehand() -> None:
    field = find(at_appeal(appealed(hearing_on=date(2027, 1, 12))).state.blocks, "hearing_on")

    assert isinstance(field, Field)
    assert field.advice == ()


def test_an_adviser_who_is_still_ticked_as_a_trustee_is_offered_nowhere_on_the_board() -> None:
    adviser = Person(
        id=PersonId("adviser"), full_name="Jo", display_role=Office.ADVISER, is_trustee=True
    )
    record = appealed(panel=())
    persons = (*record.people.persons, adviser)
    record = replace(record, people=replace(record.people, persons=persons))

    assert adviser.id not in [each.value for each in panel(at_appeal(record)).options]
    planning = replace(record, cycle=replace(record.cycle, status=Status.PLANNING))
    kept = find(desk(StepKind.PANEL, planning).state.blocks, "kept_for_appeal")
    assert isinstance(kept, ChecksField)
    assert adviser.id not in [each.value for each in kept.options]
    voting = find(desk(StepKind.PAY, full_pay(record)).state.blocks, "board_voting")
    assert isinstance(voting, ChecksField)
    assert adviser.id not in [each.value for each in voting.options]


def full_pay(record: Record) -> Record:
    return replace(record, cycle=replace(record.cycle, status=Status.SIGNED))
