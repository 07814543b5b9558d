"""Nothing is disposed of without a decision, and the reviewed person does not take it."""

from __future__ import annotations

import pytest

from appraisal_app.domain.disposal_decision import undecided
from appraisal_app.domain.disposals import Disposal
from appraisal_app.domain.people import Office, People, Person, PersonId

NOBODY_KNOWN = People(id="people")


def decided(
    by: Office | None, done_by: Office | None, authority: str = "Minute 12"
) -> tuple[str, ...]:
    order = Disposal(id="d", authorised_by=by, done_by=done_by, authority=authority)
    return tuple(field for field, _ in undecided(order, NOBODY_KNOWN))


@pytest.mark.parametrize("by", [Office.CHAIR, Office.VICE_CHAIR, Office.TRUSTEE], ids=str)
@pytest.mark.parametrize("done_by", [Office.CLERK, Office.CHIEF_EXECUTIVE], ids=str)
def test_a_trustee_decides_and_anybody_does_it(by: Office, done_by: Office) -> None:
    assert decided(by, done_by) == ()


@pytest.mark.parametrize(
    "by", [Office.STAFF_TRUSTEE, Office.CLERK, Office.ADVISER, Office.OTHER], ids=str
)
def test_employees_the_clerk_and_advisers_do_not_decide(by: Office) -> None:
    assert decided(by, Office.CLERK) == ("authorised_by",)


@pytest.mark.parametrize(("employed", "is_refused"), [((True,), 1), ((True, False), 0), ((), 0)])
def test_a_trustee_whom_the_trust_employs_does_not_decide(
    employed: tuple[bool, ...], is_refused: int
) -> None:
    persons = tuple(
        Person(id=PersonId(str(at)), full_name="A", display_role=Office.TRUSTEE, is_employee=each)
        for at, each in enumerate(employed)
    )
    order = Disposal(
        id="d", authorised_by=Office.TRUSTEE, authority="Minute 12", done_by=Office.CLERK
    )
    assert len(tuple(undecided(order, People(id="people", persons=persons)))) == is_refused


def test_the_reviewed_person_does_not_decide() -> None:
    assert decided(Office.CHIEF_EXECUTIVE, Office.CLERK) == ("authorised_by",)


def test_the_reviewed_person_does_not_decide_and_do_it() -> None:
    both = decided(Office.CHIEF_EXECUTIVE, Office.CHIEF_EXECUTIVE)
    assert both == ("authorised_by", "done_by")


@pytest.mark.parametrize("authority", ["", " \n"])
def test_there_is_an_authority(authority: str) -> None:
    assert decided(Office.CHAIR, Office.CLERK, authority) == ("authority",)


def test_everything_that_is_missing_is_said_at_once() -> None:
    assert decided(None, None, "") == ("authorised_by", "authority", "done_by")


def test_it_is_said_who_decides() -> None:
    order = Disposal(id="d", authorised_by=Office.CHIEF_EXECUTIVE, done_by=Office.CLERK)
    said = dict(undecided(order, NOBODY_KNOWN))["authorised_by"]
    assert all(each in said for each in ("chair", "another trustee", "not employed"))
