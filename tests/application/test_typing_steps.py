"""What one press of undo takes back while somebody writes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest
from tests.fakes_case import case_with
from tests.ui.stages.records import CYCLE, full_record
from tests.wired import NOW

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.typing_steps import PAUSE, typing_key
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.places import part


@dataclass
class Watch:
    """A clock that goes on when it is told to."""

    at: datetime = NOW

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()


@pytest.mark.parametrize(
    ("before", "after", "joins"),
    [
        ("", "T", True),
        ("The boar", "The board", True),
        ("The boards", "The board", True),
        ("The bord", "The board", True),
        ("日", "日本語", True),
        ("Two sentences. And more.", "", False),
        ("Two sentences. And more.", "Two sentences.", False),
        ("Old words", "Other words", False),
        ("", "A whole sentence that was pasted.", False),
    ],
)
def test_typing_goes_on_as_one_step_and_a_paste_or_a_cut_stands_alone(
    before: str, after: str, *, joins: bool
) -> None:
    assert typing_key("notes", before, after) == ("notes" if joins else "")


def test_what_was_written_before_a_pause_stays_when_what_came_after_is_taken_back() -> None:
    watch = Watch()
    editor = RecordEditor(case_with(full_record()), CYCLE, clock=watch, role=Role.CHAIR)
    place = part("trust", type(editor.record.trust))

    def write(text: str) -> None:
        def change(record: Record) -> Record:
            return place.changed(record, "name", text)

        was = editor.record.trust.name
        editor.edit(change, "“Name”", merge_key=typing_key("name", was, text))

    def type_on(text: str) -> None:
        for letter in text:
            write(editor.record.trust.name + letter)

    write("")
    type_on("One.")
    watch.at += PAUSE + timedelta(milliseconds=1)
    type_on(" Two.")
    write("")

    undone = []
    for _ in range(3):
        editor.undo()
        undone.append(editor.record.trust.name)
    assert undone == ["One. Two.", "One.", ""]
