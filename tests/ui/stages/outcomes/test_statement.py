from __future__ import annotations

from dataclasses import replace

from tests.ui.stages.desk import desk
from tests.ui.stages.records import READING, full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import ListField, Note, TextField
from appraisal_app.ui.stages.tree import find, walk


def test_what_was_judged_is_there_to_read_and_cannot_be_changed() -> None:
    at = desk(StepKind.STATEMENT, full_record(Status.JUDGING))
    year = find(at.state.blocks, "this_year")
    reasons = find(at.state.blocks, f"this_year.{READING}.reasons")

    assert isinstance(year, ListField)
    assert [card.summary for card in year.items] == ["Met", "Largely met", "Partly met"]
    assert isinstance(reasons, Note)
    assert reasons.text == "Seven of eight schools have a lead, as agreed."
    assert year.write is None
    assert not year.add_label


def test_nothing_is_written_for_the_panel() -> None:
    record = full_record(Status.JUDGING)
    blank = replace(record, statement=replace(record.statement, strengths="", growth=""))
    at = desk(StepKind.STATEMENT, blank)

    keys = [action.key for action in at.state.actions]
    assert not [key for key in keys if "propose" in key or "gather" in key]
    assert getattr(find(at.state.blocks, "strengths"), "value", None) == ""


def test_strengths_come_first_and_the_whole_comes_last() -> None:
    at = desk(StepKind.STATEMENT, full_record(Status.JUDGING))
    asked = [each.key for each in walk(at.state.blocks) if isinstance(each, TextField)]

    assert asked == ["strengths", "growth", "context", "summary"]


def test_before_any_judgement_it_says_what_the_statement_should_rest_on() -> None:
    record = full_record(Status.JUDGING)
    blank = replace(record, judgements=replace(record.judgements, judgements=()))

    assert find(desk(StepKind.STATEMENT, blank).state.blocks, "note.none_judged")
