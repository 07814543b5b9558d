from __future__ import annotations

import stat
from datetime import timedelta
from pathlib import Path

from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Shelf

from appraisal_app.application.ports.files import Passphrase
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles


def _label(case: SqlCaseFile, label: str) -> None:
    with case.unit_of_work() as work:
        _, version = work.get(Shelf, "s")
        work.save(Shelf(id="s", label=label), version)


def test_a_backup_is_a_case_file_under_the_same_key(
    filled: SqlCaseFile, files: SqlCaseFiles, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    assert filled.last_backup(folder) is None
    backup = filled.back_up(folder, at=AT)
    assert backup is not None
    assert backup.parent == folder / filled.document_id
    assert stat.S_IMODE(backup.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert filled.last_backup(folder) == AT
    case = files.open(backup, KEY, at=AT)
    assert case.document_id == filled.document_id
    with case.unit_of_work() as work:
        assert work.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
    case.close()


def test_nothing_changed_means_no_backup_also_after_reopening(
    filled: SqlCaseFile, files: SqlCaseFiles, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    assert filled.back_up(folder, at=AT) is not None
    with filled.unit_of_work() as work:
        work.get(Shelf, "s")
    assert filled.back_up(folder, at=AT + timedelta(hours=1)) is None
    filled.close()
    case = files.open(filled.path, KEY, at=AT)
    assert case.back_up(folder, at=AT + timedelta(hours=2)) is None
    _label(case, "new")
    assert case.back_up(folder, at=AT + timedelta(hours=3)) is not None
    assert case.last_backup(folder) == AT + timedelta(hours=3)
    case.close()


def test_a_passphrase_of_today_opens_a_backup_of_today(
    filled: SqlCaseFile, files: SqlCaseFiles, tmp_path: Path
) -> None:
    filled.back_up(tmp_path / "backups", at=AT)
    filled.change_key(Passphrase("new words"))
    backup = filled.back_up(tmp_path / "backups", at=AT + timedelta(hours=1))
    assert backup is not None
    files.open(backup, Passphrase("new words"), at=AT).close()


def test_the_newest_ten_are_kept_and_strangers_left_alone(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    folder = tmp_path / "backups" / filled.document_id
    folder.mkdir(parents=True)
    stranger = folder / "A trust.20200101-000000.appraisal"
    stranger.write_bytes(b"theirs")
    odd = folder / "A trust.20209901-000000.0123456789abcdef.appraisal"
    odd.write_bytes(b"theirs")
    for hour in range(12):
        _label(filled, str(hour))
        filled.back_up(tmp_path / "backups", at=AT + timedelta(hours=hour))
    kept = sorted(each.name for each in folder.iterdir() if each not in {stranger, odd})
    assert len(kept) == 10
    assert kept[0].startswith("A trust.20261121-220000.")
    assert kept[-1].startswith("A trust.20261122-070000.")
    assert stranger.exists()
    assert odd.exists()
