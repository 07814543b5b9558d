"""The trust profile: phases in one's own words, doubtful numbers, the name that stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.ui.stages.answers import written
from tests.ui.stages.records import SCHOOL, full_record
from tests.ui.stages.test_pages import content_of

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Field, ListField, SelectField, TextField
from appraisal_app.ui.stages.tree import find

PHASE = f"schools.{SCHOOL}.phase"
OWN = f"schools.{SCHOOL}.own_phase"


def with_school(**changes: object) -> Record:
    record = full_record()
    first, *others = record.profile.schools
    named: dict[str, str | int | date | None] = dict(changes)  # type: ignore[arg-type]
    changed = replace(first, **named)  # type: ignore[arg-type]
    return replace(record, profile=replace(record.profile, schools=(changed, *others)))


def field(record: Record, key: str) -> Field:
    found = find(content_of(StepKind.TRUST, record).blocks, key)
    assert isinstance(found, Field), key
    return found


def phase(record: Record) -> str:
    return record.profile.schools[0].phase


def test_a_phase_that_is_not_in_the_list_is_asked_for_in_words() -> None:
    record = full_record()
    other = written(field(record, PHASE), record, "Other")
    named = written(field(other, OWN), other, "Hospital school")

    assert find(content_of(StepKind.TRUST, record).blocks, OWN) is None
    assert phase(named) == "Hospital school"
    chosen, own = field(named, PHASE), field(named, OWN)
    assert isinstance(chosen, SelectField)
    assert isinstance(own, TextField)
    assert (chosen.value, own.value) == ("Other", "Hospital school")


def test_choosing_something_else_again_keeps_the_words_and_a_listed_phase_replaces_them() -> None:
    record = with_school(phase="Hospital school")

    assert written(field(record, PHASE), record, "Other") == record
    assert phase(written(field(record, PHASE), record, "Primary")) == "Primary"
    assert written(field(record, PHASE), record, "Nonsense") == record


def test_clearing_the_words_of_a_phase_leaves_the_question_open() -> None:
    record = with_school(phase="Hospital school")
    cleared = written(field(record, OWN), record, "")

    own = field(cleared, OWN)
    assert isinstance(own, TextField)
    assert own.value == ""


@pytest.mark.parametrize(("urn", "advised"), [("123456", False), ("12345", True), ("", False)])
def test_a_urn_that_cannot_be_one_is_pointed_out(urn: str, *, advised: bool) -> None:
    assert bool(field(with_school(urn=urn), f"schools.{SCHOOL}.urn").advice) is advised


def test_a_school_that_is_entered_twice_is_pointed_out() -> None:
    record = with_school(urn="123456")
    twin = replace(record.profile.schools[0], id="twin", name="Hill School")
    schools = (*record.profile.schools, twin)
    record = replace(record, profile=replace(record.profile, schools=schools))

    (said,) = field(record, f"schools.{SCHOOL}.urn").advice

    assert said == "“Hill School” has the same URN. Is this school entered twice?"


def test_a_school_cannot_leave_before_it_joined() -> None:
    record = with_school(joined_on=date(2020, 9, 1), left_on=date(2019, 9, 1))

    assert field(record, f"schools.{SCHOOL}.left_on").error


def test_the_name_stays_while_a_statement_that_carries_it_is_ready_to_sign() -> None:
    fixed = full_record(Status.READY_TO_SIGN)

    assert field(fixed, "name").read_only
    assert field(fixed, "name").write is None
    assert not field(fixed, "values").read_only
    assert not field(full_record(Status.SIGNED), "name").read_only


def test_a_priority_says_which_objectives_serve_it() -> None:
    record = full_record()
    wanted = record.profile.priorities[0].id
    first, *others = record.objectives.objectives
    bare = (replace(first, priority=wanted), *(replace(o, priority="") for o in others))
    record = replace(record, objectives=replace(record.objectives, objectives=bare))
    priorities = field(record, "priorities")
    assert isinstance(priorities, ListField)

    assert priorities.items[0].summary == f"served by objective 1, “{first.title}”"
