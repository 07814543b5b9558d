"""A form for the self-reflection, made on the board's page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.ui.stages.process.test_by_packet import waiting
from tests.ui.stages.records import TODAY, full_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.application.ports.interaction import DayAnswer, DayQuestion
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.fillable_forms import ReturnedForm
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.destinations import BRINGING_FORMS
from appraisal_app.ui.forms.blocks import TableBlock
from appraisal_app.ui.stages.process.by_form import BRING_IN, MADE, MAKE, PAST_DAY
from appraisal_app.ui.stages.tree import find, walk

LATER = date(2027, 1, 15)


def desk(folder: Path, *answers: object) -> WorkingDesk:
    return working_desk(StepKind.REFLECTION, waiting(), folder, *answers)


def rows(at: WorkingDesk) -> tuple[tuple[str, ...], ...]:
    table = find(at.state.blocks, "by_form.forms")
    return table.rows if isinstance(table, TableBlock) else ()


def test_the_form_is_saved_with_its_day_and_noted_on_the_page(tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    at = desk(tmp_path, DayAnswer(LATER), path)
    at.press(MAKE)
    (issued,) = post_of(at.case).issued
    assert path.read_bytes().startswith(b"%PDF-1.7")
    assert [(row[0], row[2], row[3]) for row in rows(at)] == [
        (issued.id, long_day(LATER), "Made here")
    ]
    assert MADE.format(whom="the chief executive") in repr(at.state.blocks)
    assert at.record.reflection.requested_on == TODAY


def test_turning_away_makes_nothing(tmp_path: Path) -> None:
    at = desk(tmp_path, None)
    at.press(MAKE)
    at.dialogs.answers.extend((DayAnswer(None), None))
    at.press(MAKE)
    assert post_of(at.case).issued == ()
    assert at.record.reflection.requested_on is None


def test_a_day_that_is_past_is_refused_on_the_page(tmp_path: Path) -> None:
    at = desk(tmp_path, DayAnswer(date(2020, 1, 1)), tmp_path / "form.pdf")
    at.press(MAKE)
    assert "past already" in at.said[0]
    assert not (tmp_path / "form.pdf").exists()


def test_the_page_asks_for_the_day_on_which_the_reflection_is_due(tmp_path: Path) -> None:
    at = desk(tmp_path, None)
    at.press(MAKE)
    question = at.dialogs.asked[0][1]
    assert isinstance(question, DayQuestion)
    step = at.record.cycle.process.step(StepKind.REFLECTION)
    assert step is not None
    due = at.record.cycle.step(step.code).due
    assert due is not None
    assert question.value == due
    assert (PAST_DAY in question.text) == (due < TODAY)


def test_what_came_back_and_went_again_stands_beside_the_form(tmp_path: Path) -> None:
    at = desk(tmp_path, DayAnswer(None), tmp_path / "form.pdf")
    at.press(MAKE)
    post = post_of(at.case)
    now = post.issued[0].made_at
    came = ReturnedForm(id="r", form=post.issued[0].id, sha256="ab" * 32, taken_at=now)
    with at.case.unit_of_work() as unit:
        found = unit.find(type(post), post.id)
        assert found is not None
        unit.save(replace(post, returned=(replace(came, undone_at=now),)), found[1])
    at.presenter.show()
    assert rows(at)[0][3] == f"Taken in on {long_day(TODAY)}. Given back on {long_day(TODAY)}"


def test_bringing_in_turns_to_its_page(tmp_path: Path) -> None:
    at = desk(tmp_path)
    at.press(BRING_IN)
    assert at.went == [BRINGING_FORMS]


def test_the_buttons_are_there_only_while_the_review_waits_for_it(tmp_path: Path) -> None:
    assert "by_form.do" in {each.key for each in walk(desk(tmp_path).state.blocks)}
    for status in (Status.PLANNING, Status.JUDGING):
        at = working_desk(StepKind.REFLECTION, full_record(status), tmp_path)
        assert "by_form.do" not in {each.key for each in walk(at.state.blocks)}
