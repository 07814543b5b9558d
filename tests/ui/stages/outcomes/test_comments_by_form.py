"""A form for comments, made on the board's page together with the draft."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.ui.stages.records import TODAY, full_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.application.ports.interaction import DayAnswer
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.fillable_forms import ReturnedForm
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.sign_off import SignOff
from appraisal_app.ui.forms.blocks import Note
from appraisal_app.ui.stages.process.by_form import MAKE
from appraisal_app.ui.stages.tree import find, walk


def desk(folder: Path, *answers: object) -> WorkingDesk:
    record = full_record(Status.COMMENTS)
    words = replace(record.statement, ceo_comments_by=Role.CHIEF_EXECUTIVE)
    record = replace(record, statement=words, sign_off=SignOff(id=record.cycle.id))
    return working_desk(StepKind.COMMENTS, record, folder, *answers)


def test_both_files_are_saved_and_the_page_says_so(tmp_path: Path) -> None:
    at = desk(tmp_path, DayAnswer(None), tmp_path / "form.pdf")
    at.press(MAKE)
    (issued,) = post_of(at.case).issued
    (draft,) = tmp_path.glob("Draft statement *.pdf")
    said = repr(at.state.blocks)
    assert f"“form.pdf”, and the pages that it is about, “{draft.name}”" in said
    assert issued.document


def test_words_that_came_on_a_form_say_so_and_stay(tmp_path: Path) -> None:
    at = desk(tmp_path, DayAnswer(None), tmp_path / "form.pdf")
    at.press(MAKE)
    post = post_of(at.case)
    (issued,) = post.issued
    came = ReturnedForm(id="r", form=issued.id, sha256="ab" * 32, taken_at=issued.made_at)
    with at.case.unit_of_work() as unit:
        found = unit.find(type(post), post.id)
        assert found is not None
        unit.save(replace(post, returned=(came,)), found[1])
    at.presenter.show()
    notes = {each.key: each.text for each in walk(at.state.blocks) if isinstance(each, Note)}
    assert f"Written on the form {issued.id}" in notes["note.entered_by"]
    assert "nobody here changes them" in notes["note.whose_words"]
    assert f"{TODAY.day} " in notes["note.entered_by"]


def test_the_button_is_there_only_while_the_draft_is_out(tmp_path: Path) -> None:
    assert find(desk(tmp_path).state.blocks, "by_form.do") is not None
    at = working_desk(StepKind.COMMENTS, full_record(Status.READY_TO_SIGN), tmp_path)
    assert find(at.state.blocks, "by_form.do") is None
