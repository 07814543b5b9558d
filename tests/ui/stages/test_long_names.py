"""A name has an end: where it is typed, and where a longer one came from elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.ui.stages.desk import desk
from tests.ui.stages.records import CHAIR, full_record

from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import TextField
from appraisal_app.ui.sentences import NAME, shortened
from appraisal_app.ui.stages.tree import find
from appraisal_app.ui.stages.wording import name_of, person_options
from appraisal_app.ui.welcome.new_file.checking import PERSON_NAME, TRUST_NAME, review_problems
from appraisal_app.ui.welcome.new_file.draft import ReviewDraft

TODAY = date(2026, 10, 5)
LONG = "x" * 20_000


def test_a_new_file_refuses_a_name_without_end() -> None:
    draft = ReviewDraft(
        trust=LONG,
        chief_executive=LONG,
        your_name=LONG,
        your_role=Role.CHAIR.value,
        meeting_date=date(2026, 11, 12),
    )

    assert [(each.target, each.text) for each in review_problems(draft, TODAY)] == [
        ("trust", f"Shorten this to {TRUST_NAME} characters."),
        ("chief_executive", f"Shorten this to {PERSON_NAME} characters."),
        ("your_name", f"Shorten this to {PERSON_NAME} characters."),
    ]


def test_a_longer_name_from_elsewhere_is_kept_and_shown_shortened() -> None:
    record = full_record()
    persons = tuple(
        replace(each, full_name=LONG) if each.id == CHAIR else each
        for each in record.people.persons
    )
    record = replace(record, people=replace(record.people, persons=persons))

    assert len(name_of(record, CHAIR)) == NAME
    assert all(len(each.label) <= NAME for each in person_options(record))
    field = find(desk(StepKind.PEOPLE, record).state.blocks, f"persons.{CHAIR}.full_name")
    assert isinstance(field, TextField)
    assert field.value == LONG
    assert field.error.startswith("Shorten this by")


def test_a_short_text_is_shown_as_it_is() -> None:
    assert shortened("Amina Qureshi") == "Amina Qureshi"
    assert shortened("a" * 10, 5) == "aaaa…"
