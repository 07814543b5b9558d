"""Nobody writes or decides their own pay: tried by breaking it in every part of the case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.ui.stages.record_parts.frame import FREE
from tests.ui.stages.records import CEO, CHAIR, CLERK, full_record

from appraisal_app.domain.applying import does_not_apply
from appraisal_app.domain.gates.closing import appeal, pay
from appraisal_app.domain.pay import PayCase, PayKind
from appraisal_app.domain.pay_rules import pay_faults, why_not
from appraisal_app.domain.people import NOBODY, Office, Person, PersonId
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import is_complete

GROUPS = ("recommended_by", "committee_present", "board_voting")
STAFF = Person(
    id=PersonId("p-staff"), full_name="Jo Byrne", display_role=Office.STAFF_TRUSTEE, is_trustee=True
)


def with_pay(**changes: Any) -> Record:
    record = full_record()
    return replace(record, pay=replace(record.pay, **changes))


def places(record: Record) -> list[str]:
    return [place for place, _ in pay_faults(record.people, record.pay)]


def test_a_case_in_good_order_has_no_fault() -> None:
    assert places(full_record()) == []
    assert pay_faults(full_record().people, PayCase(id="empty")) == ()


@pytest.mark.parametrize("place", GROUPS)
@pytest.mark.parametrize("person", [CEO, CLERK])
def test_neither_the_chief_executive_nor_an_employee_has_a_voice(
    place: str, person: PersonId
) -> None:
    assert places(with_pay(**{place: (CHAIR, person)})) == [place]


def test_the_chief_executive_does_not_write_the_paper_but_an_employed_clerk_may() -> None:
    assert places(with_pay(prepared_by=CEO)) == ["prepared_by"]
    assert places(with_pay(prepared_by=CLERK)) == []
    assert places(with_pay(prepared_by=NOBODY)) == []


@pytest.mark.parametrize("place", GROUPS)
def test_a_staff_trustee_does_not_vote_even_when_not_marked_as_employed(place: str) -> None:
    assert why_not(STAFF, place)
    assert why_not(STAFF, "prepared_by") == ""


def test_pay_is_not_approved_while_its_subject_may_have_been_there() -> None:
    assert places(with_pay(ceo_absent=False)) == ["ceo_absent"]
    assert places(with_pay(ceo_absent=False, full_board=False)) == []
    assert places(with_pay(ceo_absent=False, board_approved_on=None)) == []


@pytest.mark.parametrize("rule", ["absent", "approved"])
def test_absence_and_the_full_board_are_hard(rule: str) -> None:
    broken = with_pay(ceo_absent=False, full_board=False)

    check = next(each for each in pay(broken) if each.rule == rule)

    assert check.hard
    assert not check.done


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"performance_input": None}, "input"),
        ({"factors": ()}, "input"),
        ({"rationale": "Because."}, "paper"),
        ({"value_for_money": " "}, "paper"),
        ({"benchmarks": full_record().pay.benchmarks[:1]}, "benchmarks"),
        ({"kind": None}, "recommended"),
        ({"recommended_by": ()}, "recommended"),
        ({"recommended_on": None}, "recommended"),
        ({"board_voting": ()}, "voting"),
        ({"minute_ref": ""}, "approved"),
        ({"committee_on": date(2027, 1, 8)}, "order"),
        ({"recommended_on": date(2026, 9, 1)}, "order"),
        ({"board_approved_on": date(2026, 1, 7)}, "policy"),
        ({"board_voting": (CHAIR, FREE[0])}, "apart"),
        ({"recommended_by": (CHAIR, FREE[1])}, "apart"),
        ({"committee_present": (FREE[0],)}, "apart"),
    ],
)
def test_what_a_paper_lacks_is_said(changes: dict[str, Any], rule: str) -> None:
    assert rule in [check.rule for check in pay(with_pay(**changes)) if not check.done]
    assert [check.rule for check in pay(full_record()) if not check.done] == []


def without_paper(*, linked: bool | None) -> Record:
    record = full_record()
    basis = replace(record.principles.basis, pay_linked=linked)
    return replace(
        record,
        pay=PayCase(id=record.pay.id),
        principles=replace(record.principles, basis=basis),
    )


def test_nobody_hears_an_appeal_who_had_a_voice_in_the_decision_on_pay() -> None:
    def lacks(record: Record) -> list[str]:
        return [check.rule for check in appeal(record) if not check.is_met]

    assert lacks(full_record()) == []
    assert lacks(with_pay(board_voting=(CHAIR, FREE[0]))) == ["apart"]


def test_pay_waits_until_somebody_says_whether_it_is_linked() -> None:
    unsaid = without_paper(linked=None)

    assert [check.rule for check in pay(unsaid) if not check.done] == ["linked"]
    assert not is_complete(unsaid, StepKind.PAY)
    assert does_not_apply(unsaid, StepKind.PAY) == ""


def test_pay_that_is_not_linked_does_not_apply_until_a_paper_is_begun() -> None:
    unlinked = without_paper(linked=False)
    begun = replace(unlinked, pay=replace(unlinked.pay, kind=PayKind.COST_OF_LIVING))

    assert pay(unlinked) == ()
    assert does_not_apply(unlinked, StepKind.PAY).startswith("Does not apply: ")
    assert does_not_apply(begun, StepKind.PAY) == ""
    assert pay(begun)
    assert pay(without_paper(linked=True))
