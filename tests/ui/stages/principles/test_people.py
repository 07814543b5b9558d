"""The people of the review: in use, on the panel, gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import CHAIR, FREE, TODAY, VICE, full_record
from tests.ui.stages.shipped import templates

from appraisal_app.domain.cycle import CycleId, Status
from appraisal_app.domain.people import Office, Person, PersonId, Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.ui.forms.blocks import ActionBlock, ChecksField, Field, Note, SelectField
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import GO
from appraisal_app.ui.stages.principles.people.page import page
from appraisal_app.ui.stages.tree import find, find_card


def with_person(record: Record, person_id: str, **changes: object) -> Record:
    persons = tuple(
        replace(each, **changes) if each.id == person_id else each  # type: ignore[arg-type]
        for each in record.people.persons
    )
    return replace(record, people=replace(record.people, persons=persons))


def offered(at: Desk, key: str) -> list[str]:
    field = find(at.state.blocks, key)
    assert isinstance(field, ChecksField | SelectField)
    return [each.value for each in field.options]


def test_a_lead_who_becomes_the_adviser_leaves_the_panel_incomplete_and_the_office_says_so() -> (
    None
):
    at = desk(StepKind.PEOPLE, full_record())
    at.presenter.changed(f"persons.{CHAIR}.display_role", Office.ADVISER.value)

    trustees = next(c for c in checks(at.record, StepKind.PANEL) if c.rule == "trustees")
    assert not trustees.done
    assert not trustees.hard
    office = find(at.state.blocks, f"persons.{CHAIR}.display_role")
    assert isinstance(office, Field)
    assert "leads the panel" in office.advice[0]

    there = desk(StepKind.PANEL, at.record)
    condition = next(c for c in there.state.complete_when if "is a trustee" in c.text)
    assert condition.target == "members.m-1.person"
    assert CHAIR not in offered(there, "members.m-2.person")


def test_somebody_in_use_cannot_be_removed_and_the_card_says_where_with_the_ways_there() -> None:
    at = desk(StepKind.PEOPLE, full_record())
    card = find_card(at.state.blocks, "persons", VICE)
    assert card is not None
    note = next(each for each in card.blocks if isinstance(each, Note))
    row = next(each for each in card.blocks if isinstance(each, ActionBlock))

    assert not card.removable
    assert "cannot be removed" in note.text
    assert f"{GO}panel-step" in [each.key for each in row.actions]
    at.presenter.pressed(f"{GO}panel-step")
    assert at.went == ["panel-step"]


def test_the_ways_there_stay_while_the_page_is_locked() -> None:
    record = full_record()
    closed = replace(record, cycle=replace(record.cycle, status=Status.CLOSED_EARLY))
    card = find_card(desk(StepKind.PEOPLE, closed).state.blocks, "persons", VICE)

    assert card is not None
    assert any(isinstance(each, ActionBlock) for each in card.blocks)


@pytest.mark.parametrize(
    ("part", "changes"),
    [
        ("pay", {"board_voting": (PersonId("new"),)}),
        ("appeal", {"panel": (PersonId("new"),)}),
        ("letter", {"signed_by": PersonId("new")}),
        ("mid_cycle", {"present": ("new",)}),
        ("trustee_review", {"led_by": PersonId("new")}),
    ],
)
def test_a_person_named_anywhere_is_in_use(part: str, changes: dict[str, object]) -> None:
    record = full_record()
    new = Person(id=PersonId("new"), full_name="Una New", display_role=Office.TRUSTEE)
    people = replace(record.people, persons=(*record.people.persons, new))
    free = replace(record, people=people)
    named = replace(free, **{part: replace(getattr(free, part), **changes)})

    assert removable(free, "new")
    assert not removable(named, "new")


def test_a_person_of_an_earlier_review_stays_and_the_review_is_named() -> None:
    record = full_record()
    new = Person(id=PersonId("new"), full_name="Una New", display_role=Office.TRUSTEE)
    record = replace(record, people=replace(record.people, persons=(*record.people.persons, new)))
    kept = (PersonId("new"),)
    earlier = replace(
        record,
        cycle=replace(record.cycle, id=CycleId("c-0"), label="2023/24"),
        panel=replace(record.panel, kept_for_appeal=kept),
    )
    content = page(
        PageContext(
            record=record,
            today=TODAY,
            role=Role.CHAIR,
            templates=templates,
            records=lambda: (earlier, record),
        )
    )
    card = find_card(content.blocks, "persons", "new")

    assert card is not None
    assert not card.removable
    assert any("the review of 2023/24" in b.text for b in card.blocks if isinstance(b, Note))


def removable(record: Record, person_id: str) -> bool:
    card = find_card(desk(StepKind.PEOPLE, record).state.blocks, "persons", person_id)
    assert card is not None
    return card.removable


GONE = date(2020, 1, 31)


@pytest.mark.parametrize(
    ("kind", "key", "part", "name"),
    [
        (StepKind.PANEL, "kept_for_appeal", "panel", "kept_for_appeal"),
        (StepKind.MEETING, "present", "meeting", "present"),
        (StepKind.APPEAL, "panel", "appeal", "panel"),
        (StepKind.MID_CYCLE, "present", "mid_cycle", "present"),
    ],
)
def test_somebody_who_had_left_is_offered_only_where_they_are_ticked_already(
    kind: StepKind, key: str, part: str, name: str
) -> None:
    record = with_person(full_record(), FREE[0], until=GONE)
    without = replace(getattr(record, part), **{name: (FREE[1],)})
    ticked = replace(getattr(record, part), **{name: FREE})

    assert FREE[0] not in offered(desk(kind, replace(record, **{part: without})), key)
    assert FREE[0] in offered(desk(kind, replace(record, **{part: ticked})), key)


def test_a_refused_office_stays_in_its_box_with_the_reason_until_it_is_left() -> None:
    at = desk(StepKind.PEOPLE, full_record())
    key = f"persons.{CHAIR}.display_role"

    at.presenter.changed(key, Office.CHIEF_EXECUTIVE.value)
    refused = find(at.state.blocks, key)
    assert isinstance(refused, SelectField)
    assert refused.value == Office.CHIEF_EXECUTIVE.value
    assert "Not changed" in refused.error
    assert at.record == full_record()

    at.presenter.changed(key, Office.VICE_CHAIR.value)
    passed = find(at.state.blocks, key)
    assert isinstance(passed, SelectField)
    assert (passed.value, passed.error) == (Office.VICE_CHAIR.value, "")

    at.presenter.changed(key, Office.CHIEF_EXECUTIVE.value)
    at.presenter.committed(key)
    left = find(at.state.blocks, key)
    assert isinstance(left, SelectField)
    assert left.value == Office.VICE_CHAIR.value


def test_the_tick_for_trustees_follows_the_office() -> None:
    at = desk(StepKind.PEOPLE, full_record())
    at.presenter.added("persons")
    new = at.record.people.persons[-1]

    def after(office: Office) -> bool:
        at.presenter.changed(f"persons.{new.id}.display_role", office.value)
        return at.record.people.persons[-1].is_trustee

    assert new.is_trustee
    assert not after(Office.ADVISER)
    assert after(Office.VICE_CHAIR)
    assert not after(Office.CHIEF_EXECUTIVE)
    at.presenter.changed(f"persons.{new.id}.is_trustee", value=True)
    assert after(Office.OTHER)
    assert not after(Office.CLERK)
