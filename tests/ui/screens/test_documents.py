"""The documents: what can be had, what is missing, the preview, the export."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.ui.screens.documents_desk import Desk
from tests.wired import example_at, opened, wired

from appraisal_app.application.documents.catalogue import ENTRIES, listed
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.file_names import file_name
from appraisal_app.application.export_log import digest
from appraisal_app.application.ports.documents import Unprintable
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.unprintable import UnprintableError
from appraisal_app.domain.cycle import Action
from appraisal_app.ui.documents.groups import GROUPS
from appraisal_app.ui.forms.blocks import Heading, TableBlock
from appraisal_app.ui.widgets.mark_kind import Mark


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
    assert sorted(desk.numbers) == [each.value for each in ENTRIES]
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
    assert block.readiness == "2 things are missing"
    assert [each.key for each in block.actions] == ["write:D13"]
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
    assert (desk.log[0].what, desk.log[0].sha256) == ("D08", digest(b"%PDF PlanContent"))
    assert (desk.log[0].by, desk.log[0].cycle) == ("chair", desk.editor.record.cycle.id)


def test_a_document_is_exported_from_the_list_too(desk: Desk, tmp_path: Path) -> None:
    desk.dialogs.answers.append(tmp_path / "self.pdf")
    desk.presenter.pressed("export:D03")
    assert (tmp_path / "self.pdf").read_bytes() == b"%PDF ReflectionContent"
    assert desk.dialogs.asked[0][2] == tmp_path / "Chief executive's self-review 2025-26.pdf"


def test_turning_away_from_an_export_writes_nothing(desk: Desk) -> None:
    desk.dialogs.answers.append(None)
    desk.presenter.pressed("export:D03")
    assert (desk.writer.calls, desk.log) == (0, ())


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
    assert name == "Chief executive's review statement 2025-26 signed.pdf"
    whom = {"": "panel", "panel": "panel", "chief-executive": "chief executive"}
    for edition, reader in whom.items():
        name = file_name(DocumentId.AGENDA, "2025/26", edition=edition)
        assert name == f"Chief executive's review agenda 2025-26 for the {reader}.pdf"


@pytest.mark.parametrize("label", ["2025/26", " 25 / 26 (first): “Ärger”? ", "Jahr" * 60, "…", ""])
def test_file_names_fit_every_disk_and_no_two_documents_have_the_same(label: str) -> None:
    names = [
        file_name(each, label, edition=edition.key if edition else "", remark="signed")
        for each, entry in ENTRIES.items()
        for edition in (entry.editions or (None,))
    ]
    assert len({each.casefold() for each in names}) == len(names)
    for name in names:
        assert not re.search(r"""[<>:"/\\|?*\x00-\x1f]|D\d\d|  | \.""", name), name
        assert len(name.encode()) <= 160, name


def test_every_document_stands_in_one_group() -> None:
    grouped = [each for group in GROUPS for each in group.documents]
    assert sorted(grouped) == sorted(DocumentId)


def test_groups_stand_in_the_order_in_which_a_clerk_needs_them(desk: Desk) -> None:
    headings = [each.text for each in desk.shown.page.blocks if isinstance(each, Heading)]
    wanted = [group.title for group in GROUPS if set(group.documents) & set(ENTRIES)]
    assert headings == [*wanted, "What was exported"]


def test_one_that_is_held_back_is_a_line_until_it_is_unfolded(desk: Desk) -> None:
    desk.edit(lambda r: replace(r, report=replace(r.report, text="", resolution="", item="")))
    block = desk.block("D13")
    assert (block.is_open, block.fold) == (False, "fold:D13")
    desk.presenter.followed("fold:D13")
    assert desk.block("D13").is_open
    desk.presenter.followed("fold:D13")
    assert not desk.block("D13").is_open


def test_one_that_is_ready_is_never_folded(desk: Desk) -> None:
    assert (desk.block("D08").is_open, desk.block("D08").fold) == (True, "")


def test_the_list_can_be_shortened_to_what_one_reader_may_have(desk: Desk) -> None:
    desk.presenter.changed("for_whom", "adviser")
    assert "D07" in desk.numbers
    assert "D08" not in desk.numbers
    desk.presenter.changed("for_whom", "everybody")
    assert len(desk.numbers) == len(ENTRIES)


def test_each_edition_has_a_button_of_its_own(desk: Desk) -> None:
    for document, entry in ENTRIES.items():
        if not entry.editions or listed(desk.editor.record, document).missing:
            continue
        keys = [each.key for each in desk.block(document.value).actions]
        assert keys == [f"preview:{document.value}:{each.key}" for each in entry.editions]
        desk.presenter.pressed(keys[-1])
        preview = desk.shown.preview
        assert preview is not None
        assert preview.edition == entry.editions[-1].key
        assert preview.title.endswith(entry.editions[-1].title)
        desk.presenter.pressed("back")


def test_a_reader_is_offered_only_their_own_editions(desk: Desk) -> None:
    desk.presenter.changed("for_whom", "chief-executive")
    offered = {action.key for number in desk.numbers for action in desk.block(number).actions}
    others = {
        f"preview:{document.value}:{each.key}"
        for document, entry in ENTRIES.items()
        for each in entry.editions
        if "chief_executive" not in each.readers
    }
    assert offered & others == set()


def test_what_was_exported_is_listed_the_newest_first(desk: Desk, tmp_path: Path) -> None:
    assert rows_of_the_log(desk) == ()
    for number in range(7):
        desk.dialogs.answers.append(tmp_path / f"{number}.pdf")
        desk.presenter.pressed("export:D03" if number else "export:D08")
    assert len(rows_of_the_log(desk)) == 5
    when, what, whom, begins = rows_of_the_log(desk)[0]
    assert when == "20 November 2026, 18:30"
    assert what == "D03 Chief executive's self-review (2025/26)"
    assert whom == "By the chair"
    assert begins.replace(" ", "") == digest(b"%PDF ReflectionContent")[:8]
    desk.presenter.pressed("whole_log")
    assert len(rows_of_the_log(desk)) == 7
    assert rows_of_the_log(desk)[-1][1].startswith("D08")


def rows_of_the_log(desk: Desk) -> tuple[tuple[str, ...], ...]:
    table = desk.at("log.table")
    assert isinstance(table, TableBlock)
    return table.rows


def test_an_export_that_cannot_be_noted_is_taken_back(
    case: CaseFile, desk: Desk, tmp_path: Path
) -> None:
    desk.presenter.pressed("preview:D08")
    desk.dialogs.answers.append(tmp_path / "plan.pdf")
    case.close()
    with pytest.raises(Exception, match=r"closed"):
        desk.presenter.pressed("export:D08")
    assert not (tmp_path / "plan.pdf").exists()
