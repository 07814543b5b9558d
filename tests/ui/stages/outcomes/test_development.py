from __future__ import annotations

from dataclasses import replace

from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Facts, Note
from appraisal_app.ui.stages.tree import find


def wished(*, submitted: bool = True, wellbeing: bool = False) -> Record:
    record = full_record(Status.JUDGING if submitted else Status.REFLECTION)
    reflection = replace(
        record.reflection,
        development="To see how others lend people.",
        support_wanted="Somebody to think aloud with.",
        wellbeing_raised=wellbeing,
    )
    return replace(record, reflection=reflection)


def at_plan(record: Record) -> Desk:
    return desk(StepKind.DEVELOPMENT, record)


def test_what_was_wished_for_stands_beside_the_plan_once_submitted() -> None:
    shown = find(at_plan(wished()).state.blocks, "wishes")

    assert isinstance(shown, Facts)
    assert [row[1] for row in shown.rows] == [
        "To see how others lend people.",
        "Somebody to think aloud with.",
    ]
    assert find(at_plan(wished(submitted=False)).state.blocks, "wishes") is None


def test_a_wish_begins_a_need_once() -> None:
    at = at_plan(wished())

    at.presenter.pressed("take:development")
    at.presenter.pressed("take:development")

    assert [each.need for each in at.record.development.actions] == [
        "Time to think",
        "To see how others lend people.",
    ]


def test_wellbeing_is_a_line_that_it_should_be_talked_about_and_nothing_more() -> None:
    raised = at_plan(wished(wellbeing=True)).state
    drafted = at_plan(wished(submitted=False, wellbeing=True)).state

    note = find(raised.blocks, "note.wellbeing")
    assert isinstance(note, Note)
    assert "in person" in note.text
    assert find(drafted.blocks, "note.wellbeing") is None
    assert find(at_plan(wished()).state.blocks, "note.wellbeing") is None


def test_a_promise_is_asked_who_keeps_it_and_by_when() -> None:
    at = at_plan(wished())
    promise = find(at.state.blocks, "actions.d-1.boards_promise")
    assert "with a name and a day" in " ".join(getattr(promise, "advice", ()))

    at.presenter.changed("actions.d-1.promise_owner", "the chair")
    assert at.record.development.actions[0].promise_owner == "the chair"

    at.presenter.changed("actions.d-1.promise_owner", "")
    at.presenter.changed("actions.d-1.boards_promise", "")
    assert find(at.state.blocks, "actions.d-1.promise_owner") is None
