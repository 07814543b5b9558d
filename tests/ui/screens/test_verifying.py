"""The verdict on a PDF, as a page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.screens.glass import Glass
from tests.wired import example_at, opened, wired

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles
from appraisal_app.domain.people import Role
from appraisal_app.domain.verdicts import Report, Verdict
from appraisal_app.ui.forms.blocks import Note
from appraisal_app.ui.verifying.block import Tone, VerdictBlock
from appraisal_app.ui.verifying.file_state import FILE, NUMBER
from appraisal_app.ui.verifying.presenter import OpenFile, VerifyingParts, VerifyingPresenter
from appraisal_app.ui.verifying.state import Checked, verifying_page


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return wired(tmp_path)


@pytest.fixture
def case(tmp_path: Path, services: Services) -> Iterator[CaseFile]:
    case = opened(example_at(tmp_path / "example.appraisal"), services)
    yield case
    case.close()


class Desk:
    """The page, over an open file or none."""

    def __init__(self, services: Services, case: CaseFile | None = None, review: int = 0) -> None:
        self.dialogs = FakeDialogs()
        self.glass = Glass()
        self.open_file: OpenFile | None = None
        if case is not None:
            cycle = cycles(case)[review]
            editor = RecordEditor(case, cycle.id, clock=services.clock, role=Role.CHAIR)
            self.open_file = OpenFile(case=case, editor=editor)
        parts = VerifyingParts(
            signing=services.signing,
            open_file=lambda: self.open_file,
            dialogs=self.dialogs,
            tasks=InlineTasks(),
            open_case=lambda: case,
        )
        self.presenter = VerifyingPresenter(parts, self.glass)

    def verdict(self) -> VerdictBlock:
        found = self.glass.block("verdict")
        assert isinstance(found, VerdictBlock)
        return found

    def statement(self) -> bytes:
        assert self.open_file is not None
        with self.open_file.case.unit_of_work() as unit:
            return unit.get_blob(self.open_file.editor.record.sign_off.document).data


def test_the_files_own_signed_statement_is_good(services: Services, case: CaseFile) -> None:
    desk = Desk(services, case)
    desk.presenter.show("statement")
    assert desk.verdict().tone is Tone.GOOD
    said = desk.glass.words()
    assert "belongs to the open file" in said
    assert "nobody else vouches for a clock" in said


def test_one_changed_byte_is_said_at_once(
    services: Services, case: CaseFile, tmp_path: Path
) -> None:
    desk = Desk(services, case)
    data = bytearray(desk.statement())
    data[len(data) // 3] ^= 1
    path = tmp_path / "sent.pdf"
    path.write_bytes(bytes(data))
    desk.presenter.show(str(path))
    assert desk.verdict().tone is Tone.BAD
    assert "sent.pdf" in desk.glass.words()


def test_without_an_open_file_no_signer_is_known(
    services: Services, case: CaseFile, tmp_path: Path
) -> None:
    path = tmp_path / "sent.pdf"
    path.write_bytes(Desk(services, case).statement())
    desk = Desk(services)
    desk.presenter.show(str(path))
    assert desk.verdict().tone is Tone.DOUBT
    assert "No file is open" in desk.glass.words()
    assert "statement" not in desk.glass.actions()


def test_a_frozen_statement_waits_for_both(services: Services, case: CaseFile) -> None:
    desk = Desk(services, case, review=-1)
    desk.presenter.pressed("statement")
    assert desk.verdict().word == "Not signed"


def test_a_pdf_is_chosen_in_a_dialog(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"no pdf at all")
    desk = Desk(services)
    desk.dialogs.answers += [None, path]
    desk.presenter.show()
    desk.presenter.pressed("choose")
    assert not desk.glass.has("verdict")
    desk.presenter.pressed("choose")
    assert desk.verdict().word == "Cannot be read"


def test_a_file_that_is_gone_is_told_in_the_page(services: Services, tmp_path: Path) -> None:
    desk = Desk(services)
    desk.presenter.show(str(tmp_path / "gone.pdf"))
    assert len(desk.glass.problems()) == 1
    assert not desk.glass.has("verdict")


def test_a_verdict_is_not_kept_when_the_page_is_left(services: Services, case: CaseFile) -> None:
    desk = Desk(services, case)
    desk.presenter.show("statement")
    desk.presenter.leave()
    desk.presenter.show()
    assert not desk.glass.has("verdict")


@pytest.mark.parametrize("verdict", list(Verdict))
def test_each_verdict_has_a_word_and_its_sentence(verdict: Verdict) -> None:
    report = Report(verdict=verdict)
    page = verifying_page(Checked(name="a.pdf", report=report))
    block = next(each for each in page.blocks if isinstance(each, VerdictBlock))
    assert block.word
    assert block.sentence == report.sentence


def test_no_certificate_can_be_trusted_from_here(services: Services, case: CaseFile) -> None:
    desk = Desk(services, case)
    desk.presenter.show("statement")
    assert set(desk.glass.actions()) == {"choose", "statement", "file", "number"}


def test_the_whole_file_is_checked_in_plain_words(services: Services, case: CaseFile) -> None:
    desk = Desk(services, case)
    desk.presenter.show()
    desk.presenter.pressed(FILE)
    assert desk.verdict().tone is Tone.GOOD
    told = _told(desk, "proved") + _told(desk, "not_proved")
    assert any("fit together" in each for each in told)
    assert any("Who sat at the keyboard" in each for each in told)


def test_a_printed_number_is_compared_and_asked_again_where_it_is_none(
    services: Services, case: CaseFile
) -> None:
    desk = Desk(services, case)
    with case.unit_of_work() as unit:
        head = unit.chain_head()
    desk.dialogs.answers += ["no number", f"{head.seq} · {head.hash[:4]} {head.hash[4:8]}"]
    desk.presenter.pressed(NUMBER)
    assert desk.verdict().tone is Tone.GOOD
    assert any(f"still has event {head.seq} " in each for each in _told(desk, "proved"))
    desk.dialogs.answers.append(f"{head.seq} 0000 0000")
    desk.presenter.pressed(NUMBER)
    assert desk.verdict().tone is Tone.BAD
    assert any(f"event {head.seq} " in each for each in _told(desk, "against"))


def test_without_an_open_file_only_a_pdf_can_be_checked(services: Services) -> None:
    desk = Desk(services)
    desk.presenter.show()
    desk.presenter.pressed(FILE)
    assert not desk.glass.has("whole_file")


def _told(desk: Desk, key: str) -> list[str]:
    blocks = [each for each in desk.glass.page.blocks if isinstance(each, Note)]
    return [each.text for each in blocks if each.key.startswith(f"{key}.")]
