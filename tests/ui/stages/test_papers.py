"""Papers on a page: kept by an explicit act, given out as a copy, never opened by themselves."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from tests.ui.stages.records import full_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.application.errors import DiskFullError
from appraisal_app.application.ports.files import Access
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.english_sizes import size_in_words
from appraisal_app.domain.kept_paper import KeptPaper
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Facts
from appraisal_app.ui.stages.papers import ALL_COPIES, KEPT_ALREADY, NO_PLACE
from appraisal_app.ui.stages.tree import find, walk

WORDS = b"%PDF-1.7 Seven leads."
KEEP = "keep:items.e-1.papers"


def papers(at: WorkingDesk) -> tuple[KeptPaper, ...]:
    return at.record.evidence.items[0].papers


def evidence(
    folder: Path, *answers: object, record: Record | None = None, access: Access = Access.WRITE
) -> WorkingDesk:
    whole = record if record is not None else full_record(Status.MEETING)
    return working_desk(StepKind.EVIDENCE, whole, folder, *answers, access=access)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "HR report.pdf"
    path.write_bytes(WORDS)
    return path


def test_a_paper_is_kept_and_named_and_saved(tmp_path: Path, paper: Path) -> None:
    at = evidence(tmp_path, paper)

    at.press(KEEP)

    (kept,) = papers(at)
    assert kept.name == "HR report.pdf"
    assert not at.editor.dirty
    with at.case.unit_of_work() as unit:
        assert unit.get_blob(kept.sha256).data == WORDS
    block = find(at.state.blocks, f"items.e-1.papers.{kept.id}")
    assert isinstance(block, Facts)
    assert block.rows == (("HR report.pdf", "PDF, 1 KB, kept in this file"),)


def test_nothing_happens_when_nobody_chooses(tmp_path: Path) -> None:
    at = evidence(tmp_path, None)

    at.press(KEEP)

    assert papers(at) == ()
    assert not at.said


def test_undo_takes_the_mention_away_and_redo_brings_it_back(tmp_path: Path, paper: Path) -> None:
    at = evidence(tmp_path, paper)
    at.press(KEEP)

    at.editor.undo()
    assert papers(at) == ()
    at.editor.redo()
    assert len(papers(at)) == 1


def test_the_same_paper_is_kept_once(tmp_path: Path, paper: Path) -> None:
    at = evidence(tmp_path, paper, paper)

    at.press(KEEP)
    at.press(KEEP)

    assert len(papers(at)) == 1
    assert at.said == [KEPT_ALREADY]


def test_what_is_refused_is_said_on_the_page(tmp_path: Path) -> None:
    script = tmp_path / "tidy.sh"
    script.write_bytes(WORDS)
    at = evidence(tmp_path, script)

    at.press(KEEP)

    assert papers(at) == ()
    assert "Programs and scripts" in at.said[0]


def test_a_full_disk_is_said_on_the_page(tmp_path: Path, paper: Path) -> None:
    at = evidence(tmp_path, paper)
    at.case.fault = DiskFullError()

    at.press(KEEP)

    assert papers(at) == ()
    assert "disk is full" in at.said[0]


def test_a_card_that_goes_meanwhile_takes_no_paper(tmp_path: Path, paper: Path) -> None:
    at = evidence(tmp_path, paper)

    at.presenter.pressed(KEEP)
    at.presenter.removed("items", "e-1")
    at.tasks.work()

    assert at.said == [NO_PLACE]


def test_a_page_that_is_closed_meanwhile_takes_no_paper(tmp_path: Path, paper: Path) -> None:
    at = evidence(tmp_path, paper)

    at.presenter.pressed(KEEP)
    at.editor.commit(
        lambda _, record: replace(record, cycle=replace(record.cycle, status=Status.COMMENTS))
    )
    at.tasks.work()

    assert papers(at) == ()
    assert "sealed" in at.said[0]


def with_paper(at: WorkingDesk, paper: Path) -> KeptPaper:
    at.dialogs.answers.insert(0, paper)
    at.press(KEEP)
    return papers(at)[0]


def test_opening_writes_a_copy_and_says_where(tmp_path: Path, paper: Path) -> None:
    target = tmp_path / "out.pdf"
    at = evidence(tmp_path, target)
    kept = with_paper(at, paper)

    at.press(f"open:items.e-1.papers.{kept.id}")

    assert target.read_bytes() == WORDS
    asked = [each for each in at.dialogs.asked if each[0] == "save_path"]
    assert str(asked[0][2]).endswith("HR report.pdf")
    told = at.dialogs.asked[-1]
    assert told[0] == "tell"
    assert str(target) in str(told[3])


def test_a_name_from_elsewhere_does_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    paper = KeptPaper(
        id="x", name="../../.bashrc", media_type="text/plain", size=1, sha256="0" * 64
    )
    at = evidence(tmp_path, None, record=holding(paper))

    at.press("open:items.e-1.papers.x")

    suggestion = at.dialogs.asked[0][2]
    assert isinstance(suggestion, Path)
    assert suggestion.parent.name == "documents"
    assert suggestion.name == "bashrc"


def test_a_paper_that_did_not_come_along_is_said_to_be_missing(tmp_path: Path) -> None:
    paper = KeptPaper(id="x", name="a.pdf", media_type="text/plain", size=1, sha256="0" * 64)
    at = evidence(tmp_path, tmp_path / "copy.pdf", record=holding(paper))

    at.press("open:items.e-1.papers.x")

    assert "not in this file" in at.said[0]


def test_taking_a_paper_out_can_be_undone(tmp_path: Path, paper: Path) -> None:
    at = evidence(tmp_path)
    kept = with_paper(at, paper)

    at.press(f"drop:items.e-1.papers.{kept.id}")
    assert papers(at) == ()
    at.editor.undo()
    assert papers(at) == (kept,)


def holding(paper: KeptPaper, status: Status = Status.MEETING) -> Record:
    record = full_record(status)
    first, *others = record.evidence.items
    items = (replace(first, papers=(paper,)), *others)
    return replace(record, evidence=replace(record.evidence, items=items))


@pytest.mark.parametrize("status", [Status.COMMENTS, Status.CLOSED])
def test_a_locked_page_still_gives_the_papers_out(status: Status, tmp_path: Path) -> None:
    digest = hashlib.sha256(WORDS).hexdigest()
    kept = KeptPaper(id="x", name="a.pdf", media_type="text/plain", size=1, sha256=digest)
    folder = tmp_path / "out"
    folder.mkdir()
    at = evidence(tmp_path, folder, record=holding(kept, status))
    with at.case.unit_of_work() as unit:
        unit.put_blob(WORDS, "application/pdf")

    assert not [each for each in walk(at.state.blocks) if isinstance(each, ActionBlock)]
    assert ALL_COPIES in [each.key for each in at.state.actions]
    at.press(ALL_COPIES)
    assert [each.read_bytes() for each in folder.iterdir()] == [WORDS]


def test_a_file_to_read_only_gives_them_out_too(tmp_path: Path) -> None:
    paper = KeptPaper(id="x", name="a.pdf", media_type="text/plain", size=1, sha256="0" * 64)
    at = evidence(tmp_path, record=holding(paper), access=Access.READ_ONLY)

    assert ALL_COPIES in [each.key for each in at.state.actions]


def test_while_a_piece_holds_pupil_data_no_paper_of_it_is_kept(tmp_path: Path) -> None:
    at = evidence(tmp_path)

    at.presenter.changed("items.e-1.contains_pupil_data", value=True)
    at.press(KEEP)

    assert not at.dialogs.asked
    assert find(at.state.blocks, "items.e-1.no_papers")


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (1, "1 KB"),
        (300 * 1024, "300 KB"),
        (1024 * 1024, "1.0 MB"),
        (1024 * 1024 - 1, "1.0 MB"),
        (25 * 1024 * 1024, "25.0 MB"),
    ],
)
def test_sizes_are_told_in_words(size: int, words: str) -> None:
    assert size_in_words(size) == words
