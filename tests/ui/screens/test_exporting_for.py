"""“Export for…”: chosen by reader, said beforehand, one folder, stopped without a trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from tests.ui.fakes import FinishedJob
from tests.ui.screens.documents_desk import Desk, FakePrinting
from tests.wired import example_at, happened, opened, wired

from appraisal_app.application.packs.choosing import plan_of
from appraisal_app.application.packs.kinds import BY_READER, for_occasions
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import (
    Cancelled,
    Job,
    Progress,
    ProgressNote,
    Question,
)
from appraisal_app.application.ports.places import Hazard, Warned
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.documents.saying import STOPPED
from appraisal_app.ui.documents.where_to import question
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Note,
    PageAction,
    ProgressBlock,
    SelectField,
    TableBlock,
)

T = TypeVar("T")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    case = opened(example_at(tmp_path / "example.appraisal"), wired(tmp_path / "own"))
    yield case
    case.close()


@pytest.fixture
def desk(case: CaseFile, tmp_path: Path) -> Desk:
    desk = Desk(case, tmp_path, -1)
    desk.presenter.show()
    desk.presenter.pressed("export_for")
    return desk


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def table(desk: Desk, key: str) -> tuple[tuple[str, ...], ...]:
    found = desk.at(key)
    assert isinstance(found, TableBlock)
    return found.rows


def action(desk: Desk, key: str) -> PageAction:
    for block in desk.shown.page.blocks:
        if isinstance(block, ActionBlock):
            for each in block.actions:
                if each.key == key:
                    return each
    raise AssertionError(key)


def test_readers_and_packs_are_offered_and_none_is_chosen_for_anybody(desk: Desk) -> None:
    field = desk.at("pack")
    assert isinstance(field, SelectField)
    assert [each.value for each in field.options] == [*BY_READER, *for_occasions()]
    assert field.value == ""
    assert not desk.has("write")


def test_a_list_that_is_shortened_for_a_reader_leads_to_that_readers_pack(desk: Desk) -> None:
    desk.presenter.pressed("back")
    desk.presenter.changed("for_whom", "board")
    desk.presenter.pressed("export_for")
    field = desk.at("pack")
    assert isinstance(field, SelectField)
    assert field.value == "board"


def test_what_goes_in_and_what_stays_out_is_said_beforehand(desk: Desk) -> None:
    desk.presenter.changed("pack", "board")
    plan = plan_of(desk.editor.record, BY_READER["board"])
    assert [row[0] for row in table(desk, "going.table")] == [
        f"{each.document.value}  {each.title}" for each in plan.going
    ]
    refused = [each for each in plan.staying if not each.missing]
    assert table(desk, "staying.table") == tuple(
        (f"{each.document.value}  {each.title}", each.why) for each in refused
    )
    assert "D07  Annual review statement" in [row[0] for row in table(desk, "staying.table")]
    held = [each.document.value for each in plan.staying if each.missing]
    assert desk.numbers == held


def test_what_is_missing_leads_to_its_field(desk: Desk) -> None:
    desk.edit(lambda r: replace(r, report=replace(r.report, text="", resolution="", item="")))
    desk.presenter.changed("pack", "board")
    desk.presenter.followed("fold:D13")
    block = desk.block("D13")
    assert block.is_open
    desk.presenter.followed(block.missing[0].target)
    assert desk.went


def test_a_pack_goes_into_a_new_folder_and_can_be_shown(desk: Desk, out: Path) -> None:
    desk.presenter.changed("pack", "board")
    desk.dialogs.answers.append(out)
    desk.presenter.pressed("write_pack")
    folder = out / "Review 2025-26 for the board"
    names = sorted(each.name for each in folder.iterdir())
    assert names[0] == "00 Contents 2025-26.pdf"
    assert len(names) == 1 + len(table(desk, "going.table"))
    said = desk.at("said")
    assert isinstance(said, Note)
    assert str(folder) in said.text
    desk.presenter.pressed("show_in_folder")
    assert desk.places.shown == [folder / "00 Contents 2025-26.pdf"]
    assert {line.reader for line in desk.log} == {"trustees"}


def test_a_second_pack_gets_a_folder_of_its_own(desk: Desk, out: Path) -> None:
    desk.presenter.changed("pack", "clerk")
    for _ in range(2):
        desk.dialogs.answers.append(out)
        desk.presenter.pressed("write_pack")
    assert sorted(each.name for each in out.iterdir()) == [
        "Review 2025-26 for the clerk",
        "Review 2025-26 for the clerk (2)",
    ]


def test_turning_away_from_the_folder_writes_nothing(desk: Desk, out: Path) -> None:
    desk.presenter.changed("pack", "board")
    desk.dialogs.answers.append(None)
    desk.presenter.pressed("write_pack")
    assert list(out.iterdir()) == []
    assert desk.log == ()


def test_a_folder_that_is_gone_is_told_in_the_page(desk: Desk, tmp_path: Path) -> None:
    desk.presenter.changed("pack", "board")
    desk.dialogs.answers.append(tmp_path / "gone")
    desk.presenter.pressed("write_pack")
    assert "is not there any more" in desk.shown.page.problems[0].text
    assert action(desk, "write_pack").enabled


class SlowTasks:
    """Stops at the first word of progress, and goes on when it is told to."""

    def __init__(self) -> None:
        self.go_on: Callable[[], None] = lambda: None

    def run(
        self,
        job: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[ProgressNote], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        running = StoppableJob(progress)

        def go_on() -> None:
            try:
                result = job(running)
            except Cancelled:
                assert cancelled is not None
                cancelled()
            except Exception as error:  # noqa: BLE001 - as the real one does
                failed(error)
            else:
                done(result)

        self.go_on = go_on
        return running


class StoppableJob(FinishedJob):
    def __init__(self, progress: Callable[[ProgressNote], None] | None) -> None:
        super().__init__(progress)
        self._asked = False

    def step(self, done: int, total: int, text: str = "") -> None:
        super().step(done, total, text)
        if self._asked and done:
            raise Cancelled

    def cancel(self) -> None:
        self._asked = True


def test_a_pack_that_is_stopped_leaves_nothing_and_says_so(
    case: CaseFile, tmp_path: Path, out: Path
) -> None:
    tasks = SlowTasks()
    desk = Desk(case, tmp_path, -1, tasks)
    desk.presenter.show()
    desk.presenter.pressed("export_for")
    desk.presenter.changed("pack", "chair")
    desk.dialogs.answers.append(out)
    desk.presenter.pressed("write_pack")
    progress = desk.at("working")
    assert isinstance(progress, ProgressBlock)
    assert progress.cancel is not None
    assert not action(desk, "write_pack").enabled
    desk.presenter.pressed(progress.cancel.key)
    stopping = desk.at("working")
    assert isinstance(stopping, ProgressBlock)
    assert (stopping.text, stopping.cancel) == ("Stopping after this document…", None)
    tasks.go_on()
    said = desk.at("said")
    assert isinstance(said, Note)
    assert said.text == STOPPED
    assert list(out.iterdir()) == []
    assert desk.log == ()


def test_progress_names_the_paper_in_work(case: CaseFile, tmp_path: Path, out: Path) -> None:
    desk = Desk(case, tmp_path, -1)
    desk.presenter.show()
    desk.presenter.pressed("export_for")
    desk.presenter.changed("pack", "board")
    desk.dialogs.answers.append(out)
    desk.presenter.pressed("write_pack")
    bars = [
        (block.done, block.total, block.text)
        for state in desk.states
        for block in state.page.blocks
        if isinstance(block, ProgressBlock) and block.total
    ]
    titles = [row[0].partition("  ")[2] for row in table(desk, "going.table")]
    assert [text for _, _, text in bars[: len(titles)]] == [f"Making: {each}" for each in titles]
    assert [done for done, _, _ in bars] == list(range(len(bars)))


SYNCED = Warned(Hazard.SYNCED, "OneDrive")


def test_a_synced_folder_is_warned_of_and_another_can_be_chosen(
    desk: Desk, out: Path, tmp_path: Path
) -> None:
    cloud = tmp_path / "OneDrive"
    cloud.mkdir()
    desk.places.warnings[cloud] = SYNCED
    desk.presenter.changed("pack", "board")
    desk.dialogs.answers.extend((cloud, "other", out))
    desk.presenter.pressed("write_pack")
    assert list(cloud.iterdir()) == []
    assert len(list(out.iterdir())) == 1
    asked = desk.dialogs.asked[1][1]
    assert isinstance(asked, Question)
    assert asked.title == "OneDrive copies this folder to the internet"


def test_a_synced_folder_can_be_used_all_the_same(desk: Desk, tmp_path: Path) -> None:
    cloud = tmp_path / "OneDrive"
    cloud.mkdir()
    desk.places.warnings[cloud] = SYNCED
    desk.presenter.changed("pack", "board")
    desk.dialogs.answers.extend((cloud, "all_the_same"))
    desk.presenter.pressed("write_pack")
    assert len(list(cloud.iterdir())) == 1


def test_a_single_document_is_warned_of_too(desk: Desk, tmp_path: Path, out: Path) -> None:
    cloud = tmp_path / "OneDrive"
    cloud.mkdir()
    desk.places.warnings[cloud] = SYNCED
    desk.presenter.pressed("back")
    desk.dialogs.answers.extend((cloud / "a.pdf", "other", out / "a.pdf"))
    desk.presenter.pressed("export:D03")
    assert list(cloud.iterdir()) == []
    assert [each.name for each in out.iterdir()] == ["a.pdf"]


@pytest.mark.parametrize("hazard", list(Hazard))
def test_every_warning_says_what_is_wrong_and_ends_with_the_safe_choice(hazard: Hazard) -> None:
    asked = question(Warned(hazard, "OneDrive"))
    assert asked.choices[-1].label == "Choose another folder"
    assert "confidential" in asked.text


def test_a_machine_without_a_file_program_opens_the_folder(desk: Desk, out: Path) -> None:
    desk.places.can_show = False
    desk.presenter.pressed("back")
    desk.dialogs.answers.append(out / "a.pdf")
    desk.presenter.pressed("export:D03")
    desk.presenter.pressed("show_in_folder")
    assert desk.opened == [out]


def test_printers_are_asked_for_only_when_somebody_prints(desk: Desk) -> None:
    desk.presenter.pressed("back")
    desk.presenter.pressed("preview:D08")
    assert desk.printers_asked_for == 0
    desk.presenter.pressed("print:D08")
    title = "Chief executive's objectives and development plan 2025-26"
    assert desk.printing.asked == [(title, len(b"%PDF PlanContent"))]
    assert desk.printing.printed == [b"%PDF PlanContent"]
    assert (desk.log[0].what, desk.log[0].form) == ("D08", "print")
    preview = desk.shown.preview
    assert preview is not None
    assert preview.said == "The pages were handed to the printer."


def test_turning_away_from_the_printer_notes_nothing(desk: Desk) -> None:
    desk.printing = FakePrinting(wanted=False)
    desk.presenter.pressed("back")
    desk.presenter.pressed("preview:D08")
    desk.presenter.pressed("print:D08")
    assert desk.log == ()


def test_a_password_is_refused_with_the_reason_and_a_way_out(desk: Desk) -> None:
    desk.presenter.pressed("password")
    told = desk.dialogs.asked[-1]
    assert told[0] == "tell"
    assert "PDF/A" in str(told[2])
    assert "encrypted memory stick" in str(told[2])


def test_words_that_are_given_away_are_noted_first_so_that_their_pages_carry_a_new_number(
    desk: Desk, case: CaseFile, tmp_path: Path
) -> None:
    desk.presenter.pressed("write:D13")
    desk.steps[StepKind.REPORT].changed("text", "The board considered the review.")
    desk.dialogs.answers.append(tmp_path / "D13.pdf")
    desk.presenter.pressed("export:D13")
    with case.unit_of_work() as unit:
        kinds = [each.kind for each in happened(unit)]
    assert kinds[-3:] == ["recorded", "export_begun", "export"]
