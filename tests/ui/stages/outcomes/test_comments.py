"""Comments: kept to the letter, with three dates and a day by which they may come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import CYCLE, full_record

from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Mark
from appraisal_app.application.documents.statement.building import build_statement
from appraisal_app.application.loading import load_record
from appraisal_app.domain.calendar import HolidayChange
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Note, TextField
from appraisal_app.ui.stages.outcomes.comments.deadline import SUGGEST, lateness
from appraisal_app.ui.stages.tree import find

DUE = date(2026, 11, 16)


def released(**changes: Any) -> Record:
    record = full_record(Status.COMMENTS)
    return replace(record, statement=replace(record.statement, **changes))


def at_comments(**changes: Any) -> Desk:
    return desk(StepKind.COMMENTS, released(**changes))


EXACT = (
    "  two blanks before, three after   ",
    "\tA tab\n\n\n- a line  \n",
    "Mistaks and all…  ",
    "\u00a0a hard blank, e\u0301 and \u00e9 stay apart",
    "محمد\u200c علی",
)


@pytest.mark.parametrize("words", EXACT)
def test_comments_stay_word_for_word_to_the_last_blank(words: str) -> None:
    at = at_comments(ceo_comments="")

    at.presenter.changed("ceo_comments", words)
    at.presenter.committed("ceo_comments")
    assert at.presenter.leave()

    with at.case.unit_of_work() as unit:
        kept = load_record(unit, CYCLE).record
    assert kept.statement.ceo_comments == words
    mark = Mark(record_id="x", number=1, fingerprint="f", at=full_record().sign_off.frozen_at)  # type: ignore[arg-type]
    assert build_statement(Source(record=kept, mark=mark), with_fields=False).comments.text == words


@given(st.text(max_size=60))
def test_no_letter_is_changed_on_the_way_to_the_record(words: str) -> None:
    at = at_comments(ceo_comments="")

    at.presenter.changed("ceo_comments", words)

    assert at.record.statement.ceo_comments == words


def note_of(at: Desk, key: str) -> str:
    block = find(at.presenter.state.blocks, key)
    return block.text if isinstance(block, Note) else ""


@pytest.mark.parametrize("role", [Role.CHAIR, Role.CLERK, Role.CHIEF_EXECUTIVE])
def test_whoever_enters_them_is_kept_and_said(role: Role) -> None:
    at = at_comments(ceo_comments="", ceo_comments_by=None)
    at.editor.role = role
    at.presenter.show()

    at.presenter.changed("ceo_comments", "I see it otherwise.")
    assert [at.record.statement.ceo_comments_by] == [role]
    assert note_of(at, "note.entered_by")

    at.presenter.changed("ceo_comments", "")
    assert [at.record.statement.ceo_comments_by] == [None]
    assert not note_of(at, "note.entered_by")


@pytest.mark.parametrize("role", [Role.PANEL_MEMBER, Role.ADVISER])
def test_a_panel_member_reads_them_and_changes_nothing(role: Role) -> None:
    at = at_comments(ceo_comments="I recognise this.")
    at.editor.role = role
    at.presenter.show()
    before = at.record

    at.presenter.changed("ceo_comments", "Softer words.")
    at.presenter.changed("ceo_comments_on", None)

    assert at.record == before
    assert "Ask one of them" in note_of(at, "note.whose_words")
    field = find(at.presenter.state.blocks, "ceo_comments")
    assert isinstance(field, TextField)
    assert field.read_only
    assert field.value == "I recognise this."


def test_what_the_chief_executive_wrote_here_the_chair_only_reads() -> None:
    at = at_comments(ceo_comments="Mine.", ceo_comments_by=Role.CHIEF_EXECUTIVE)

    at.presenter.changed("ceo_comments", "Softer words.")

    assert at.record.statement.ceo_comments == "Mine."
    assert "nobody else changes them" in note_of(at, "note.whose_words")


def test_once_ready_to_sign_nobody_touches_them() -> None:
    at = desk(StepKind.COMMENTS, full_record(Status.READY_TO_SIGN))
    before = at.record

    at.presenter.changed("ceo_comments", "Softer words.")

    assert at.record == before


def test_ten_working_days_after_receipt_are_suggested_by_the_trusts_calendar() -> None:
    at = at_comments(received_on=date(2026, 11, 2), comments_due=None)
    at.presenter.pressed(SUGGEST)
    assert at.record.statement.comments_due == DUE

    record = released(received_on=date(2026, 11, 2), comments_due=None)
    own = HolidayChange(id="h", day=date(2026, 11, 4))
    calendar = replace(record.calendar, changes=(own,))
    other = desk(StepKind.COMMENTS, replace(record, calendar=calendar))
    other.presenter.pressed(SUGGEST)
    assert other.record.statement.comments_due == date(2026, 11, 17)


@pytest.mark.parametrize(
    "changes",
    [
        {"received_on": None, "comments_due": None},
        {"received_on": date(2026, 11, 2), "comments_due": DUE},
        {"received_on": date.max, "comments_due": None},
    ],
)
def test_no_day_is_suggested_without_receipt_or_where_one_stands(
    changes: dict[str, Any],
) -> None:
    at = at_comments(**changes)
    before = at.record

    at.presenter.pressed(SUGGEST)

    assert not isinstance(find(at.state.blocks, "due.actions"), ActionBlock)
    assert at.record == before


@pytest.mark.parametrize(
    ("today", "came", "words", "said"),
    [
        (date(2026, 11, 16), None, "", ""),
        (date(2026, 11, 17), None, "", "have not come"),
        (date(2026, 11, 17), date(2026, 11, 16), "Fine.", ""),
        (date(2026, 11, 20), date(2026, 11, 18), "Fine.", "count all the same"),
    ],
)
def test_lateness_is_said_in_words(today: date, came: date | None, words: str, said: str) -> None:
    record = released(comments_due=DUE, ceo_comments=words, ceo_comments_on=came)

    found = lateness(record.statement, today)

    assert (said in found) if said else found == ""


def test_silence_with_its_reason_is_not_late() -> None:
    record = released(comments_due=DUE, ceo_comments="", ceo_comments_on=None)
    silent = replace(record.statement, no_comments_reason="Nothing to say.")

    assert lateness(silent, date(2026, 12, 1)) == ""


def test_a_day_that_leaves_no_time_is_remarked_on() -> None:
    at = at_comments(received_on=DUE, comments_due=DUE)

    assert "Choose a later one" in " ".join(
        getattr(find(at.state.blocks, "comments_due"), "advice", ())
    )


def test_three_dates_are_asked_apart() -> None:
    at = at_comments()

    for key in ("received_on", "discussed_on", "agreed_on", "comments_due"):
        assert find(at.state.blocks, key)
    assert isinstance(find(at.state.blocks, "note.three_dates"), Note)
