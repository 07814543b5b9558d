"""A document is written beside its pages, without leaving the documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.ui.screens.documents_desk import Desk
from tests.ui.stages.working_desk import LaterTasks
from tests.wired import example_at, opened, wired

from appraisal_app.application.documents.catalogue import ENTRIES, Listed, State
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.ports.documents import Unprintable
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.documents.saying import Saying
from appraisal_app.ui.documents.writing_state import (
    A_DRAFT,
    NOTHING_MISSING,
    WritingState,
    can_be_written,
    writing_state,
)
from appraisal_app.ui.forms.blocks import Field, Heading
from appraisal_app.ui.stages.tree import find

CHAIR = "Łucja Żółć-O'Brien"
IN_CONFIDENCE = "papers_seen questions factors decision vote kept_where keep_until"
NAMED = f"{CHAIR} reported that it is done."


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    case = opened(example_at(tmp_path / "example.appraisal"), wired(tmp_path))
    yield case
    case.close()


@pytest.fixture
def desk(case: CaseFile, tmp_path: Path) -> Desk:
    desk = Desk(case, tmp_path, -1)
    desk.presenter.show()
    return desk


def writing(desk: Desk) -> WritingState:
    state = desk.shown.writing
    assert state is not None
    return state


def enabled(desk: Desk) -> set[str]:
    return {each.key for each in writing(desk).actions if each.enabled}


def write(desk: Desk, text: str) -> None:
    desk.steps[StepKind.REPORT].changed("text", text)


def test_every_document_with_words_of_its_own_has_a_way_to_write_it(desk: Desk) -> None:
    with_words = {each.value for each, entry in ENTRIES.items() if entry.written_at is not None}
    offered = {
        number
        for number in desk.numbers
        if any(action.key == f"write:{number}" for action in desk.block(number).actions)
    }
    assert offered == with_words
    assert {"D11", "D12", "D13", "D14", "D15"} <= with_words


@pytest.mark.parametrize("number", ["D11", "D12", "D13", "D14", "D15"])
def test_the_editor_shows_the_very_page_that_feeds_the_document(desk: Desk, number: str) -> None:
    desk.presenter.pressed(f"write:{number}")
    state = writing(desk)
    kind = ENTRIES[DocumentId(number)].written_at
    assert kind is not None
    page = desk.editor.record.cycle.process.step(kind)
    assert page is not None
    assert desk.form.state.step == page.code
    assert state.title.startswith(number)
    assert state.pdf.startswith(b"%PDF")


def test_nothing_in_the_form_leads_away_by_accident(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    form = desk.form.state
    assert [each.key for each in form.actions if each.key.startswith("go:")] == []
    assert (form.complete_when, form.stage_title) == ((), "")


def test_a_document_that_is_held_back_is_written_all_the_same(desk: Desk) -> None:
    desk.presenter.pressed("write:D14")
    assert [each.target for each in writing(desk).missing] == [
        "step:report#decision",
        "step:report#vote",
        "step:report#keep_until",
    ]
    assert enabled(desk) == {"back"}
    assert writing(desk).pdf == b"%PDF MinuteContent"


def test_the_editor_begins_at_what_is_missing(desk: Desk) -> None:
    desk.presenter.pressed("write:D14")
    assert desk.form.focused == ["decision"]
    desk.presenter.pressed("back")
    desk.presenter.pressed("write:D13")
    assert desk.form.focused == ["decision"]


def test_the_pages_follow_the_words_a_moment_later(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    made = desk.writer.calls
    for text in ("It is", "It is done", "It is done."):
        write(desk, text)
    assert desk.writer.calls == made
    assert writing(desk).working
    desk.timer.pass_by()
    assert desk.writer.calls == made + 1
    assert not writing(desk).working


def test_saving_alone_makes_no_new_pages(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    write(desk, "It is done.")
    desk.timer.pass_by()
    made = (desk.writer.calls, desk.timer.started)
    desk.editor.save()
    assert (desk.writer.calls, desk.timer.started) == made


def test_what_is_written_while_pages_are_made_is_made_afterwards(
    case: CaseFile, tmp_path: Path
) -> None:
    tasks = LaterTasks()
    desk = Desk(case, tmp_path, -1, tasks)
    desk.presenter.show()
    desk.presenter.pressed("write:D13")
    write(desk, "One.")
    desk.timer.pass_by()
    tasks.work()
    assert desk.writer.calls == 1
    assert writing(desk).working
    tasks.work()
    assert desk.writer.calls == 2
    assert not writing(desk).working


def test_a_hit_holds_everything_back_and_leads_to_its_field(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    write(desk, NAMED)
    (hit,) = writing(desk).missing
    assert f"“{CHAIR}” looks like a person's name" in hit.text
    assert enabled(desk) == {"back"}
    desk.presenter.followed(hit.target)
    assert desk.form.focused[-1] == "text"
    assert desk.went == []


def test_one_press_puts_the_office_there_and_the_document_can_go_out(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    write(desk, NAMED)
    desk.steps[StepKind.REPORT].pressed("instead:0")
    assert desk.editor.record.report.text == "The chair of trustees reported that it is done."
    assert writing(desk).missing == ()
    assert {"export:D13", "word:D13", "text:D13", "copy:D13"} <= enabled(desk)


def test_undo_goes_back_in_form_and_pages(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    before = desk.editor.record.report.text
    write(desk, "Other words.")
    desk.editor.undo()
    box = find(desk.form.state.blocks, "text")
    assert getattr(box, "value", None) == before
    desk.timer.pass_by()
    assert not writing(desk).working


def test_what_lies_on_another_page_is_gone_to(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    desk.presenter.followed("step:sign_off")
    assert desk.went == ["sign_off"]


def test_the_word_file_and_the_text_are_saved_and_noted(desk: Desk, tmp_path: Path) -> None:
    desk.presenter.pressed("write:D13")
    for deed, suffix, form in (("word", "docx", "docx"), ("text", "txt", "txt")):
        path = tmp_path / f"minutes.{suffix}"
        desk.dialogs.answers.append(path)
        desk.presenter.pressed(f"{deed}:D13")
        assert path.stat().st_size > 0
        assert (desk.log[0].what, desk.log[0].form) == ("D13", form)
        assert str(path) in writing(desk).said
        suggested = desk.dialogs.asked[-1][2]
        assert isinstance(suggested, Path)
        whose = "Open minutes extract on the chief executive's review"
        assert suggested.name == f"{whose} 2025-26.{suffix}"
    assert (tmp_path / "minutes.txt").read_text(encoding="utf-8").startswith("Northmoor")


def test_the_text_is_copied_and_that_is_noted_too(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    desk.presenter.pressed("copy:D13")
    assert "Performance review of the chief executive, 2025/26" in desk.clipboard.text
    assert (desk.log[0].what, desk.log[0].form) == ("D13", "txt")
    assert writing(desk).said.startswith("Copied")


def test_what_is_held_back_cannot_be_copied_either(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    write(desk, NAMED)
    desk.presenter.pressed("copy:D13")
    assert desk.clipboard.text == ""
    assert writing(desk).problems


def test_the_pdf_is_exported_from_the_editor(desk: Desk, tmp_path: Path) -> None:
    desk.presenter.pressed("write:D13")
    write(desk, "It is done.")
    desk.dialogs.answers.append(tmp_path / "minutes.pdf")
    desk.presenter.pressed("export:D13")
    assert (tmp_path / "minutes.pdf").read_bytes() == b"%PDF ExtractContent"
    assert desk.log[0].what == "D13"


def test_a_document_that_is_only_a_pdf_offers_nothing_else(desk: Desk) -> None:
    desk.presenter.pressed("write:D12")
    assert {each.key for each in writing(desk).actions} == {"back", "export:D12"}


def test_a_character_that_cannot_be_printed_is_named(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    desk.writer.found = (Unprintable(place="text", character="𓀀", name="EGYPTIAN HIEROGLYPH A001"),)
    write(desk, "𓀀")
    pdf = writing(desk).pdf
    desk.timer.pass_by()
    assert any("𓀀" in each.text for each in writing(desk).problems)
    assert writing(desk).pdf == pdf


def test_the_way_back_saves_and_leads_to_the_list(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    write(desk, "It is done.")
    assert desk.editor.dirty
    desk.presenter.pressed("back")
    assert desk.shown.writing is None
    assert not desk.editor.dirty


def test_leaving_the_documents_saves_what_was_written(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    write(desk, "It is done.")
    assert desk.presenter.leave()
    assert not desk.editor.dirty


def test_a_trust_without_that_page_is_not_offered_to_write(desk: Desk) -> None:
    process = desk.editor.record.cycle.process
    stages = tuple(
        replace(
            stage,
            steps=tuple(
                replace(step, used=step.kind is not StepKind.REPORT) for step in stage.steps
            ),
        )
        for stage in process.stages
    )
    record = desk.editor.record
    cycle = replace(record.cycle, process=replace(process, stages=stages))
    assert not can_be_written(replace(record, cycle=cycle), DocumentId.EXTRACT)
    assert can_be_written(record, DocumentId.EXTRACT)


@pytest.mark.parametrize(
    ("state", "words"), [(State.DRAFT, A_DRAFT), (State.READY, NOTHING_MISSING)]
)
def test_a_draft_is_not_said_to_go_out(state: State, words: str) -> None:
    found = Listed(
        id=DocumentId.EXTRACT, cycle="2025/26", title="Extract", audience="all", state=state
    )
    assert writing_state(found, Saying(), pdf=b"", working="").readiness == words


def fields(desk: Desk) -> list[str]:
    return [each.key for each in desk.form.state.blocks if isinstance(each, Field)]


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("D12", "meeting_date item themes objectives_shared"),
        ("D14", f"meeting_date item withdrawn actions confidential_minute {IN_CONFIDENCE}"),
    ],
)
def test_the_editor_shows_only_what_feeds_its_document(desk: Desk, number: str, shown: str) -> None:
    desk.presenter.pressed(f"write:{number}")
    assert fields(desk) == shown.split()


def test_open_words_and_confidential_ones_never_stand_in_one_editor(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    assert {"text", "resolution"} <= set(fields(desk))
    assert not {"themes", "decision", "factors"} & set(fields(desk))
    headings = [each.text for each in desk.form.state.blocks if isinstance(each, Heading)]
    assert "The confidential minute" not in headings


def test_every_field_of_the_report_says_into_which_documents_it_goes(desk: Desk) -> None:
    desk.presenter.pressed("write:D14")
    by_key = {each.key: each for each in desk.form.state.blocks if isinstance(each, Field)}
    assert all("Goes into " in each.hint for each in by_key.values())
    assert by_key["decision"].hint.endswith("Goes into the confidential minute.")
    assert by_key["withdrawn"].hint.endswith(
        "Goes into the open minutes extract and the confidential minute."
    )


def test_what_is_said_of_a_field_stays_with_it(desk: Desk) -> None:
    desk.presenter.pressed("write:D13")
    write(desk, NAMED)
    keys = [each.key for each in desk.form.state.blocks]
    assert keys[keys.index("text") + 1] == "hit.0"
    assert keys[keys.index("text") - 1] == "wording.actions"
    desk.presenter.pressed("back")
    desk.presenter.pressed("write:D12")
    assert "hit.0" not in [each.key for each in desk.form.state.blocks]
