"""Wherever words are typed, the page says for whom they are and how long they are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.ui.stages.records import full_record
from tests.ui.stages.shipped import templates

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Note, NoteKind, PageState, TableBlock, TextField
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import framed
from appraisal_app.ui.stages.notices import MEANT_FOR, NOTICE, OF_THE_FILE
from appraisal_app.ui.stages.registry import PAGES
from appraisal_app.ui.stages.tree import find, walk

RECORDS = tuple(full_record(each) for each in (Status.PLANNING, Status.JUDGING, Status.SIGNED))


def page_of(record: Record, kind: StepKind) -> PageState:
    context = PageContext(
        record=record,
        today=date(2026, 11, 22),
        role=Role.CHAIR,
        records=lambda: (record,),
        templates=templates,
    )
    return framed(context, kind, PAGES[kind](context))


def said(page: PageState) -> str:
    found = find(page.blocks, NOTICE)
    return found.text if isinstance(found, Note) and found.kind is NoteKind.QUIET else ""


def can_type(page: PageState) -> bool:
    return any(isinstance(each, TextField) for each in walk(page.blocks)) and not page.lock


@pytest.mark.parametrize("kind", PAGES)
def test_no_page_takes_words_without_the_line(kind: StepKind) -> None:
    for record in RECORDS:
        page = page_of(record, kind)
        text = said(page)
        assert bool(text) == can_type(page)
        if text:
            assert text.casefold().startswith(f"meant for: {MEANT_FOR[kind]}.".casefold())
            assert ("Kept as long as this file" in text) == (kind in OF_THE_FILE)


def test_every_page_has_its_line_in_the_table() -> None:
    assert set(MEANT_FOR) == set(StepKind)


def test_the_line_knows_the_period_that_the_trust_chose() -> None:
    record = full_record(Status.JUDGING)
    page = page_of(record, StepKind.DEVELOPMENT)
    assert said(page).endswith("Kept for 6 years after the review is closed.")
    longer = replace(record, confidentiality=replace(record.confidentiality, retention_years=7))
    assert said(page_of(longer, StepKind.DEVELOPMENT)).endswith(
        "Kept for 7 years after the review is closed."
    )


def test_the_table_of_periods_has_the_same_for_a_finished_review() -> None:
    record = full_record(Status.JUDGING)
    for years, source in ((6, "The current year and six more"), (7, "As those in this review")):
        promised = replace(record.confidentiality, retention_years=years)
        page = page_of(replace(record, confidentiality=promised), StepKind.KEEPING)
        table = find(page.blocks, "table.periods")
        assert isinstance(table, TableBlock)
        assert table.rows[0][1] == f"{years} years"
        assert table.rows[0][3].startswith(source)
