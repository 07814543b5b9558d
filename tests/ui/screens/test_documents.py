"""The documents: what can be had, what is missing, the preview, the export."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.wired import NOW, example_at, opened, wired

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.document_making import DocumentMaker, UnprintableError
from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import Content, DocumentId
from appraisal_app.application.documents.file_names import file_name
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.documents import Unprintable
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.reading import cycles
from appraisal_app.domain.cycle import Action
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.block import DocumentBlock
from appraisal_app.ui.documents.presenter import DocumentsParts, DocumentsPresenter
from appraisal_app.ui.documents.state import DocumentsState
from appraisal_app.ui.widgets.mark_kind import Mark


class FakeWriter:
    """Writes which content it was given, and how often it was asked."""

    def __init__(self) -> None:
        self.calls = 0
        self.found: tuple[Unprintable, ...] = ()

    def write(self, content: Content, *, embedded: bytes | None = None) -> bytes:
        del embedded
        self.calls += 1
        return f"%PDF {type(content).__name__}".encode()

    def unprintable(self, content: Content) -> tuple[Unprintable, ...]:
        del content
        return self.found


class Desk:
    """The documents of one review of the worked example."""

    def __init__(self, case: CaseFile, folder: Path, review: int) -> None:
        clock = FixedClock(NOW)
        cycle = cycles(case)[review]
        self.editor = RecordEditor(case, cycle.id, clock=clock, role=Role.CHAIR)
        self.writer = FakeWriter()
        self.dialogs = FakeDialogs()
        self.went: list[str] = []
        self.states: list[DocumentsState] = []
        parts = DocumentsParts(
            editor=lambda: self.editor,
            maker=lambda: DocumentMaker(case, self.writer, clock),
            dialogs=self.dialogs,
            tasks=InlineTasks(),
            folder=folder,
            navigate=self.went.append,
            note=lambda document, pdf: self.noted.append((document, pdf)),
        )
        self.noted: list[tuple[DocumentId, bytes]] = []
        self.presenter = DocumentsPresenter(parts, self)

    def render_state(self, state: DocumentsState) -> None:
        self.states.append(state)

    def edit(self, change: Callable[[Record], Record]) -> None:
        self.editor.edit(change, "test")

    @property
    def shown(self) -> DocumentsState:
        return self.states[-1]

    def block(self, number: str) -> DocumentBlock:
        found = next(b for b in self.shown.page.blocks if b.key == f"document.{number}")
        assert isinstance(found, DocumentBlock)
        return found


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


def test_every_document_says_for_whom_it_is_and_whether_it_can_be_had(desk: Desk) -> None:
    numbers = [each.value for each in ENTRIES]
    assert [desk.block(number).number for number in numbers] == numbers
    assert desk.block("D13").audience == "For: everybody: it goes into the open minutes"
    assert (desk.block("D07").mark, desk.block("D03").mark) == (Mark.NOW, Mark.DONE)


def test_a_signed_statement_says_that_it_is_the_original(case: CaseFile, tmp_path: Path) -> None:
    desk = Desk(case, tmp_path, 0)
    desk.presenter.show()
    assert desk.block("D07").readiness.startswith("Signed")


def test_what_is_missing_is_listed_and_leads_to_the_field(case: CaseFile, tmp_path: Path) -> None:
    desk = Desk(case, tmp_path, -1)
    desk.edit(lambda r: replace(r, report=replace(r.report, text="", resolution="", item="")))
    desk.presenter.show()
    block = desk.block("D13")
    assert (block.readiness, block.actions) == ("2 things are missing", ())
    desk.presenter.followed(block.missing[0].target)
    assert desk.went == ["report#meeting_date"]


def test_a_document_is_looked_at_before_it_goes_anywhere(desk: Desk) -> None:
    desk.presenter.pressed("preview:D08")
    preview = desk.shown.preview
    assert preview is not None
    assert (preview.pdf, preview.working) == (b"%PDF PlanContent", "")


def test_the_frozen_statement_is_shown_as_it_was_frozen(desk: Desk, case: CaseFile) -> None:
    desk.presenter.show("D07")
    preview = desk.shown.preview
    assert preview is not None
    with case.unit_of_work() as unit:
        assert preview.pdf == unit.get_blob(desk.editor.record.sign_off.document).data
    assert desk.writer.calls == 0


def test_the_way_back_leads_to_the_list(desk: Desk) -> None:
    desk.presenter.pressed("preview:D08")
    desk.presenter.pressed("back")
    assert desk.shown.preview is None


def test_a_preview_follows_the_record(desk: Desk) -> None:
    desk.presenter.pressed("preview:D13")
    desk.presenter.refresh()
    assert desk.writer.calls == 1
    desk.edit(lambda r: replace(r, report=replace(r.report, text="Another wording.")))
    assert desk.writer.calls == 2


def test_a_document_that_can_no_longer_be_had_falls_back_to_the_list(desk: Desk) -> None:
    desk.presenter.pressed("preview:D13")
    desk.edit(lambda r: replace(r, report=replace(r.report, text="")))
    assert desk.shown.preview is None
    assert desk.block("D13").readiness == "One thing is missing"


def test_the_very_pages_that_were_looked_at_are_exported(desk: Desk, tmp_path: Path) -> None:
    desk.presenter.pressed("preview:D08")
    desk.dialogs.answers.append(tmp_path / "plan.pdf")
    desk.presenter.pressed("export:D08")
    assert (tmp_path / "plan.pdf").read_bytes() == b"%PDF PlanContent"
    assert desk.writer.calls == 1
    preview = desk.shown.preview
    assert preview is not None
    assert str(tmp_path / "plan.pdf") in preview.said
    assert desk.noted == [(DocumentId.PLAN, b"%PDF PlanContent")]


def test_a_document_is_exported_from_the_list_too(desk: Desk, tmp_path: Path) -> None:
    desk.dialogs.answers.append(tmp_path / "self.pdf")
    desk.presenter.pressed("export:D03")
    assert (tmp_path / "self.pdf").read_bytes() == b"%PDF ReflectionContent"
    assert desk.dialogs.asked[0][2] == tmp_path / "D03 Self-review 2025-26.pdf"


def test_turning_away_from_an_export_writes_nothing(desk: Desk) -> None:
    desk.dialogs.answers.append(None)
    desk.presenter.pressed("export:D03")
    assert (desk.writer.calls, desk.noted) == (0, [])


def test_a_character_that_cannot_be_printed_is_named_in_the_page(desk: Desk) -> None:
    found = (Unprintable(place="Open wording", character="𓀀", name="EGYPTIAN HIEROGLYPH A001"),)
    desk.writer.found = found
    desk.presenter.pressed("preview:D13")
    preview = desk.shown.preview
    assert preview is not None
    assert [each.text for each in preview.problems] == [UnprintableError(found).sentence]
    assert preview.working == ""


def test_a_folder_that_cannot_be_written_to_is_told_in_the_page(desk: Desk, tmp_path: Path) -> None:
    desk.dialogs.answers.append(tmp_path / "none" / "self.pdf")
    desk.presenter.pressed("export:D03")
    assert len(desk.shown.page.problems) == 1


def test_a_page_that_is_left_says_nothing_more(desk: Desk) -> None:
    desk.presenter.leave()
    before = len(desk.states)
    desk.editor.advance(Action.BACK_TO_DRAFT, reason="A reason that is long enough.")
    assert len(desk.states) == before


def test_file_names_say_what_the_document_is() -> None:
    name = file_name(DocumentId.STATEMENT, "2025/26", remark="signed")
    assert name == "D07 Review statement 2025-26 signed.pdf"
