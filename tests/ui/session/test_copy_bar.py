"""The bar above a copy that is only read: who has the file itself open, where and since when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.fakes_case import FakeCase

from appraisal_app.application.ports.files import Access, OpenThere
from appraisal_app.ui.session.reading_anew import copy_bar

AT = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)


def bar(there: OpenThere | None) -> str:
    case = FakeCase(access=Access.COPY)
    case.read_at, case.open_there = AT + timedelta(minutes=5), there
    shown = copy_bar(case)
    return shown.text if shown is not None else ""


def test_the_bar_names_who_has_the_file_open_and_where() -> None:
    assert bar(OpenThere("Ruth", "OFFICE-2", AT)) == (
        "You are reading a copy, as the file stood at 18:35. Ruth has the file itself open on "
        "OFFICE-2 since 18:30 on 20 November 2026; nothing can be changed here."
    )


def test_without_a_note_it_is_somebody_else() -> None:
    assert "Somebody else has the file itself open; nothing" in bar(None)


def test_a_file_that_can_be_written_has_no_such_bar() -> None:
    assert copy_bar(FakeCase()) is None


def test_a_backup_says_of_when_it_is_and_how_to_go_on_in_it() -> None:
    case = FakeCase(access=Access.BACKUP)
    case.backup_at = AT
    shown = copy_bar(case)
    assert shown is not None
    assert shown.text == (
        "This is the backup of 20 November 2026, 18:30, opened to read. It stays as it was then: "
        "to go on in it, save it as a file of its own."
    )
    assert [each.key for each in shown.actions] == ["save_copy"]
