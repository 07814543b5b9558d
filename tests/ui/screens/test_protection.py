"""The recovery sheet, and another passphrase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from shutil import disk_usage
from tempfile import TemporaryDirectory

import pytest
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.screens.glass import Glass
from tests.wired import KEY_WORDS, NOW, example_at, wired

from appraisal_app.application.backing_up.can_change_key import NO_ROOM
from appraisal_app.application.errors import DiskError
from appraisal_app.application.exporting import BesideTheFileError
from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.application.ports.files import Access, CaseFile, Passphrase
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.ports.services import Services
from appraisal_app.application.recovery import is_sheet_made, needs_sheet
from appraisal_app.domain.people import Role
from appraisal_app.ui.documents.parts import PrintRun
from appraisal_app.ui.forms.blocks import TextField
from appraisal_app.ui.passphrases.presenter import ProtectParts, ProtectPresenter
from appraisal_app.ui.welcome.recovery.presenter import RecoveryParts, RecoverySheetPresenter
from appraisal_app.ui.welcome.recovery.state import recovery_page


class FakeSheet:
    """Writes the key as plain bytes."""

    def write(
        self, trust: str, file_name: str, key_groups: Sequence[str], day: date, *, is_own: bool
    ) -> bytes:
        assert not is_own
        return "|".join((trust, file_name, str(day), *key_groups)).encode()


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return wired(tmp_path)


@cache
def protected() -> bytes:
    """The worked example with a passphrase, made once."""
    with TemporaryDirectory() as folder:
        path = example_at(Path(folder) / "northmoor.appraisal")
        case = wired(Path(folder)).files().open(path, None, at=NOW)
        case.change_key(Passphrase(KEY_WORDS))
        case.close()
        return path.read_bytes()


@pytest.fixture
def case(tmp_path: Path, services: Services) -> Iterator[CaseFile]:
    folder = tmp_path / "reviews"
    folder.mkdir()
    path = folder / "northmoor.appraisal"
    path.write_bytes(protected())
    case = services.files().open(path, Passphrase(KEY_WORDS), at=NOW)
    yield case
    case.close()


class SheetDesk:
    """The page of the recovery sheet."""

    def __init__(self, case: CaseFile, services: Services, elsewhere: Path) -> None:
        self.dialogs = FakeDialogs()
        self.glass = Glass()
        self.finished = 0
        self.printed: list[bytes] = []
        self.printer: PrintRun | None = lambda pdf, _: self.printed.append(pdf)
        parts = RecoveryParts(
            case=case,
            trust="Northmoor",
            role=Role.CLERK,
            sheet=FakeSheet,
            clock=services.clock,
            dialogs=self.dialogs,
            tasks=InlineTasks(),
            elsewhere=elsewhere,
            printing=lambda: self,
            finished=self.finish,
        )
        self.presenter = RecoverySheetPresenter(parts, self.glass)
        self.presenter.show()

    def ask(self, title: str, pages: int) -> PrintRun | None:
        assert (title, pages) == ("The recovery sheet", 1)
        return self.printer

    def finish(self) -> None:
        self.finished += 1


@pytest.fixture
def sheets(case: CaseFile, services: Services, tmp_path: Path) -> SheetDesk:
    return SheetDesk(case, services, tmp_path)


def test_a_protected_file_asks_for_a_sheet_until_there_is_one(
    case: CaseFile, sheets: SheetDesk, tmp_path: Path
) -> None:
    assert needs_sheet(case)
    sheets.dialogs.answers.append(tmp_path / "sheet.pdf")
    sheets.presenter.pressed("save_sheet")
    assert is_sheet_made(case)
    assert not needs_sheet(case)


def test_the_sheet_holds_the_key_that_opens_the_file(
    case: CaseFile, services: Services, sheets: SheetDesk, tmp_path: Path
) -> None:
    target = tmp_path / "sheet.pdf"
    sheets.dialogs.answers.append(target)
    sheets.presenter.pressed("save_sheet")
    trust, name, day, *groups = target.read_text().split("|")
    assert (trust, name, day) == ("Northmoor", "northmoor.appraisal", str(NOW.date()))
    path = case.path
    case.close()
    key = services.files().parse_recovery_key(" ".join(groups))
    services.files().open(path, key, at=NOW).close()


def test_a_sheet_that_is_printed_is_made_and_lies_in_no_folder(
    case: CaseFile, sheets: SheetDesk, tmp_path: Path
) -> None:
    sheets.presenter.pressed("print_sheet")
    (pdf,) = sheets.printed
    assert pdf.startswith(b"Northmoor|northmoor.appraisal|")
    assert is_sheet_made(case)
    assert "handed to the printer" in sheets.glass.words()
    assert "Delete the PDF" not in sheets.glass.words()
    assert not list(tmp_path.rglob("*.pdf"))


def test_whoever_turns_away_from_the_printer_has_made_no_sheet(
    case: CaseFile, sheets: SheetDesk
) -> None:
    sheets.printer = None
    sheets.presenter.pressed("print_sheet")
    assert not is_sheet_made(case)
    assert "handed to the printer" not in sheets.glass.words()


def test_a_printer_that_refuses_is_told_and_the_sheet_is_still_due(
    case: CaseFile, sheets: SheetDesk
) -> None:
    def refuse(_: bytes, __: Progress) -> None:
        raise DiskError

    sheets.printer = refuse
    sheets.presenter.pressed("print_sheet")
    assert sheets.glass.problems() == [DiskError().sentence]
    assert not is_sheet_made(case)


def test_the_sheet_is_refused_beside_the_file(case: CaseFile, sheets: SheetDesk) -> None:
    target = case.path.parent / "sheet.pdf"
    sheets.dialogs.answers.append(target)
    sheets.presenter.pressed("save_sheet")
    assert sheets.glass.problems() == [BesideTheFileError().sentence]
    assert not target.exists()
    assert not is_sheet_made(case)


def test_a_folder_beside_the_file_is_not_suggested(case: CaseFile, services: Services) -> None:
    sheets = SheetDesk(case, services, case.path.parent)
    sheets.dialogs.answers.append(None)
    sheets.presenter.pressed("save_sheet")
    suggestion = sheets.dialogs.asked[0][2]
    assert isinstance(suggestion, Path)
    assert suggestion.parent == case.path.parent.parent


def test_later_leaves_it_undone(case: CaseFile, sheets: SheetDesk) -> None:
    sheets.presenter.pressed("later")
    assert sheets.finished == 1
    assert needs_sheet(case)


def test_a_disk_that_refuses_is_told_on_the_page(
    case: CaseFile, sheets: SheetDesk, tmp_path: Path
) -> None:
    sheets.dialogs.answers.append(tmp_path / "no such folder" / "sheet.pdf")
    sheets.presenter.pressed("save_sheet")
    assert len(sheets.glass.problems()) == 1
    assert not is_sheet_made(case)


class ProtectDesk:
    """The page on which the protection changes."""

    def __init__(self, case: CaseFile, services: Services) -> None:
        self.dialogs = FakeDialogs()
        self.glass = Glass()
        self.results: list[bool] = []
        parts = ProtectParts(
            case=case,
            files=services.files,
            backups=services.folders.backups,
            names=("Northmoor",),
            role=Role.CHAIR,
            resources=services.resources,
            clock=services.clock,
            dialogs=self.dialogs,
            tasks=InlineTasks(),
            finished=self.results.append,
        )
        self.presenter = ProtectPresenter(parts, self.glass)
        self.presenter.show()


@pytest.fixture
def protect(case: CaseFile, services: Services) -> ProtectDesk:
    return ProtectDesk(case, services)


def test_the_new_passphrase_opens_the_file_and_the_sheet_is_due_again(
    case: CaseFile,
    services: Services,
    protect: ProtectDesk,
    sheets: SheetDesk,
    tmp_path: Path,
) -> None:
    sheets.dialogs.answers.append(tmp_path / "sheet.pdf")
    sheets.presenter.pressed("save_sheet")
    field = protect.glass.field("words")
    assert isinstance(field, TextField)
    protect.presenter.changed("written_down", value=True)
    protect.dialogs.answers.append("leave")
    protect.presenter.pressed("change")
    assert protect.results == [True]
    (newest, older) = case.backups(services.folders.backups)
    assert (newest.opens, older.opens) == (True, False)
    assert needs_sheet(case)
    case.close()
    services.files().open(case.path, Passphrase(field.value), at=NOW).close()


def test_nothing_changes_before_the_words_are_written_down(
    case: CaseFile, protect: ProtectDesk
) -> None:
    before = case.recovery_key()
    protect.presenter.pressed("change")
    assert protect.glass.focused == ["written_down"]
    assert case.recovery_key() == before


def test_taking_the_passphrase_away_is_asked_by_its_verb(
    case: CaseFile, services: Services, protect: ProtectDesk
) -> None:
    protect.presenter.changed("protection", "none")
    protect.dialogs.answers.append(False)
    protect.presenter.pressed("change")
    assert case.is_protected
    assert protect.dialogs.asked[0][3] == "Take the passphrase away"
    protect.dialogs.answers += [True, "bring"]
    protect.presenter.pressed("change")
    assert "20 November 2026, 18:30" in repr(protect.dialogs.asked[-1])
    found = case.backups(services.folders.backups)
    assert [each.is_protected for each in found] == [False, False]


def test_leaving_it_as_it_is_changes_nothing(case: CaseFile, protect: ProtectDesk) -> None:
    before = case.recovery_key()
    assert protect.glass.page.title == "Change passphrase"
    protect.presenter.pressed("cancel")
    assert protect.results == [False]
    assert case.recovery_key() == before


def shows_no_words(protect: ProtectDesk) -> bool:
    """Neither words nor a way to have them, only the ways to leave and to look again."""
    return not protect.glass.has("words") and set(protect.glass.actions()) == {"cancel", "again"}


def test_a_file_that_is_not_in_its_place_gets_no_words_until_it_is(
    case: CaseFile, services: Services
) -> None:
    away = case.path.with_suffix(".away")
    case.path.rename(away)
    protect = ProtectDesk(case, services)
    assert shows_no_words(protect)
    assert "not in its place" in protect.glass.words()
    away.rename(case.path)
    protect.presenter.pressed("again")
    assert isinstance(protect.glass.field("words"), TextField)


def test_a_file_that_is_was_replaced_gets_no_words(case: CaseFile, services: Services) -> None:
    other = case.path.with_suffix(".other")
    other.write_bytes(protected())
    case.path.rename(case.path.with_suffix(".away"))
    other.rename(case.path)
    protect = ProtectDesk(case, services)
    assert shows_no_words(protect)
    assert "taken the place" in protect.glass.words()


def test_a_copy_to_read_gets_no_words_and_says_why(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "F.appraisal"
    path.write_bytes(protected())
    copy = services.files().open_copy(path, Passphrase(KEY_WORDS), at=NOW)
    protect = ProtectDesk(copy, services)
    assert shows_no_words(protect)
    assert only_to_read(Access.COPY) in protect.glass.words()
    protect.presenter.pressed("cancel")
    assert protect.results == [False]
    copy.close()


def test_a_disk_without_room_for_a_second_one_is_found_before_words_are_written_down(
    case: CaseFile, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    used = disk_usage(case.path.parent)._replace(free=case.path.stat().st_size - 1)

    def full(_: Path) -> object:
        return used

    monkeypatch.setattr("shutil.disk_usage", full)
    protect = ProtectDesk(case, services)
    assert shows_no_words(protect)
    assert NO_ROOM in protect.glass.words()


@pytest.mark.parametrize("is_own", [True, False])
def test_only_the_sheet_of_the_boards_file_is_to_be_kept_at_the_trust(is_own: bool) -> None:  # noqa: FBT001
    page = recovery_page(
        file_name="a.appraisal", is_own=is_own, saved_as="", problems=(), is_busy=False
    )
    said = str(page.blocks)
    assert ("in the trust's safe" in said) is not is_own
    assert ("not at the trust" in said) is is_own
