"""Backups at the store: written, proved, listed, kept in tiers."""

from __future__ import annotations

import stat
from datetime import timedelta
from pathlib import Path

import pytest
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Shelf

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.storage.backups.proving import prove_same
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles
from appraisal_app.storage.driver import connect
from appraisal_app.storage.keys import Secret


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
    backups = [each for each in folder.glob("*.appraisal") if each not in {stranger, odd}]
    kept = sorted(each.name for each in backups)
    assert len(kept) == 10
    assert kept[0].startswith("A trust.20261121-220000.")
    assert kept[-1].startswith("A trust.20261122-070000.")
    assert stranger.exists()
    assert odd.exists()


def test_what_is_known_of_each_backup(filled: SqlCaseFile, tmp_path: Path) -> None:
    assert filled.backups(tmp_path / "nowhere") == ()
    first = filled.back_up(tmp_path, at=AT)
    filled.change_key(Passphrase("new words"))
    second = filled.back_up(tmp_path, at=AT + timedelta(days=1))
    assert first is not None
    newest, oldest = filled.backups(tmp_path)
    assert (oldest.path, oldest.taken_at, oldest.place) == (first, AT, tmp_path)
    assert (oldest.size, oldest.last_test, oldest.opens) == (first.stat().st_size, AT, False)
    assert (newest.path, newest.opens, newest.is_damaged) == (second, True, False)


def test_a_copy_that_differs_in_one_word_is_no_backup(filled: SqlCaseFile, tmp_path: Path) -> None:
    """Its outline is the same: tables, rows, numbers of the format."""
    copy = filled.back_up(tmp_path, at=AT)
    assert copy is not None
    filled.close()
    digits = KEY.hex
    secret = Secret(bytes.fromhex(digits), copy.read_bytes()[:16])
    original = connect(filled.path, secret, "ro")
    prove_same(copy, secret, original)
    link = connect(copy, secret, "rw")
    link.execute("UPDATE shelf SET label = ?", ("tip",))
    link.close()
    with pytest.raises(DamagedError, match="shelf"):
        prove_same(copy, secret, original)
    original.close()


def test_a_clock_set_back_keeps_what_is_there_and_what_is_made(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    for day in range(12):
        _label(filled, f"day {day}")
        filled.back_up(tmp_path, at=AT + timedelta(days=day))
    _label(filled, "newer, by an older clock")
    made = filled.back_up(tmp_path, at=AT - timedelta(days=3650))
    assert made is not None
    assert made.exists()
    assert len(filled.backups(tmp_path)) == 13


def test_what_a_crash_left_goes_with_the_next_backup(filled: SqlCaseFile, tmp_path: Path) -> None:
    folder = tmp_path / filled.document_id
    folder.mkdir()
    left = folder / "A trust.20261120-200000.0123456789abcdef.appraisal.part"
    theirs = folder / "A trust.docx.part"
    for path in (left, Path(f"{left}-journal"), theirs):
        path.write_bytes(b"half")
    filled.back_up(tmp_path, at=AT)
    assert not left.exists()
    assert not Path(f"{left}-journal").exists()
    assert theirs.exists()
