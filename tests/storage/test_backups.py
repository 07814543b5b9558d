"""Backups at the store: written, proved, listed, kept in tiers."""

from __future__ import annotations

import stat
from datetime import timedelta
from pathlib import Path

import pytest
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Shelf

from appraisal_app.application.errors import (
    DamagedError,
    ReadOnlyError,
    VanishedError,
    WrongKeyError,
)
from appraisal_app.application.ports.backups import SecondPlace
from appraisal_app.application.ports.files import Access, Passphrase, RawKey
from appraisal_app.storage.backups.held import held
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


def test_nothing_is_written_into_a_backup_whoever_opens_it(
    filled: SqlCaseFile, files: SqlCaseFiles, tmp_path: Path
) -> None:
    backup = filled.back_up(tmp_path / "backups", at=AT)
    assert backup is not None
    elsewhere = tmp_path / backup.name
    elsewhere.write_bytes(backup.read_bytes())
    for each in (backup, elsewhere):
        before = {path.name: path.read_bytes() for path in each.parent.iterdir() if path.is_file()}
        case = files.open(each, KEY, at=AT + timedelta(days=1))
        assert (case.path, case.access, case.backup_at) == (each, Access.BACKUP, AT)
        with pytest.raises(ReadOnlyError):
            _label(case, "other")
        case.close()
        after = {path.name: path.read_bytes() for path in each.parent.iterdir() if path.is_file()}
        assert after == before


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


def test_what_only_bears_the_name_of_a_backup_drives_no_real_one_out(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    folder = tmp_path / filled.document_id
    real = list[Path]()
    for hour in range(10):
        _label(filled, str(hour))
        made = filled.back_up(tmp_path, at=AT + timedelta(hours=hour))
        assert made is not None
        real.append(made)
    rubbish = [
        folder / f"A trust.20261122-08{minute:02}00.{minute:016x}.appraisal" for minute in range(12)
    ]
    data = real[-1].read_bytes()
    spoilt = (
        bytes(4096 * 4),
        data[:-4096],
        data[:16] + bytes(4080) + data[4096:],
        b"\x07" * 4096 * 3,
        b"SQLite format 3\0" + bytes(8176),
    )
    for number, path in enumerate(rubbish):
        path.write_bytes(spoilt[number % len(spoilt)])
    (folder / "tested.json").unlink()
    _label(filled, "one more")
    newest = filled.back_up(tmp_path, at=AT + timedelta(hours=14))
    assert newest is not None
    left = set(folder.glob("*.appraisal"))
    assert left == {*real[1:], *rubbish, newest}, "the oldest of eleven real ones went"


def test_rubbish_with_the_mark_of_the_last_change_is_no_backup_of_it(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    made = filled.back_up(tmp_path, at=AT)
    assert made is not None
    made.write_bytes(bytes(made.stat().st_size))
    again = filled.back_up(tmp_path, at=AT + timedelta(hours=1))
    assert again is not None
    assert made.exists()


def test_rubbish_in_the_place_of_a_backup_is_not_the_last_one(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    filled.back_up(tmp_path, at=AT)
    _label(filled, "later")
    last = filled.back_up(tmp_path, at=AT + timedelta(hours=1))
    assert last is not None
    last.write_bytes(b"\x07" * 4096 * 3)
    assert filled.last_backup(tmp_path) == AT


def test_a_backup_that_was_brought_under_another_key_still_counts(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    filled.back_up(tmp_path, at=AT)
    filled.change_key(Passphrase("other words"))
    (backup,) = filled.backups(tmp_path)
    assert (backup.opens, backup.is_damaged) == (False, False)
    filled.bring_under_key(backup, KEY)
    (backup,) = filled.backups(tmp_path)
    assert (backup.opens, backup.is_damaged) == (True, False)
    assert filled.last_backup(tmp_path) == AT


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


def _labels(files: SqlCaseFiles, backups: list[Path]) -> list[str]:
    found: list[str] = []
    for each in backups:
        case = files.open(each, KEY, at=AT)
        with case.unit_of_work() as work:
            found.append(work.get(Shelf, "s")[0].label)
        case.close()
    return found


def test_a_clock_set_back_keeps_the_order_and_the_newest_content(
    filled: SqlCaseFile, files: SqlCaseFiles, tmp_path: Path
) -> None:
    _label(filled, "before")
    filled.back_up(tmp_path, at=AT)
    for number in range(12):
        _label(filled, f"after {number}")
        filled.back_up(tmp_path, at=AT - timedelta(days=40) + timedelta(minutes=number))
    found = [each.path for each in filled.backups(tmp_path)]
    newest = filled.newest_backup(tmp_path)
    assert newest == found[0]
    assert _labels(files, found) == [*(f"after {number}" for number in range(11, -1, -1)), "before"]
    assert filled.last_backup(tmp_path) == AT + timedelta(seconds=12)
    assert filled.last_good_test(tmp_path) == AT + timedelta(seconds=12)


def test_a_month_of_work_by_a_clock_that_is_behind_loses_no_backup(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    for day in range(3):
        _label(filled, f"right {day}")
        filled.back_up(tmp_path, at=AT + timedelta(days=day))
    for day in range(20):
        _label(filled, f"behind {day}")
        filled.back_up(tmp_path, at=AT - timedelta(days=3650 - day))
    assert len(filled.backups(tmp_path)) == 23
    _label(filled, "right again")
    filled.back_up(tmp_path, at=AT + timedelta(days=3))
    assert len(filled.backups(tmp_path)) == 12, "the latest ten, and the last of two earlier days"


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


def test_what_another_process_writes_at_the_same_moment_is_left_alone(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    made = filled.back_up(tmp_path, at=AT)
    assert made is not None
    made.unlink()
    same = Path(f"{made}.part")
    later = made.with_name(f"A trust.20261121-200107.0123456789abcdef.appraisal.{8 * 'a'}.part")
    for path in (same, later):
        path.write_bytes(b"theirs")
    assert filled.back_up(tmp_path, at=AT) == made
    assert [path.read_bytes() for path in (same, later)] == [b"theirs", b"theirs"]
    _label(filled, "two hours later")
    filled.back_up(tmp_path, at=AT + timedelta(hours=2))
    assert not same.exists()
    assert not later.exists()


def test_what_a_dead_program_left_just_now_goes_at_the_next_closing(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    made = filled.back_up(tmp_path, at=AT)
    assert made is not None
    part, rekeyed = Path(f"{made}.0123abcd.part"), Path(f"{made}.rekey")
    left = (part, Path(f"{part}-journal"), Path(f"{part}.lock"), rekeyed, Path(f"{rekeyed}.lock"))
    for path in (*left, Path(f"{made}-journal")):
        path.write_bytes(b"")
    assert filled.back_up(tmp_path, at=AT) is None, "nothing has changed"
    assert {each.name for each in made.parent.iterdir()} == {made.name, "tested.json"}


def test_what_a_living_program_is_writing_is_never_taken_away(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    made = filled.back_up(tmp_path, at=AT)
    assert made is not None
    part = Path(f"{made}.0123abcd.part")
    journal = Path(f"{part}-journal")
    with held(part):
        for path in (part, journal):
            path.write_bytes(b"theirs")
        for hours in (0, 2):
            _label(filled, f"meanwhile {hours}")
            filled.back_up(tmp_path, at=AT + timedelta(hours=hours))
        assert [path.read_bytes() for path in (part, journal)] == [b"theirs", b"theirs"]
        part.rename(made.with_name("aside"))
    assert not [each for each in made.parent.iterdir() if each.suffix == ".lock"]


def test_a_journal_that_can_undo_something_stays(filled: SqlCaseFile, tmp_path: Path) -> None:
    made = filled.back_up(tmp_path, at=AT)
    assert made is not None
    journal = Path(f"{made}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9 begun")
    Path(f"{made}.rekey.lock").write_bytes(b"")
    filled.back_up(tmp_path, at=AT)
    assert journal.exists()


def test_an_older_backup_is_brought_under_the_key_of_today(
    filled: SqlCaseFile, files: SqlCaseFiles, tmp_path: Path
) -> None:
    made = filled.back_up(tmp_path, at=AT)
    assert made is not None
    filled.change_key(None)
    (older,) = filled.backups(tmp_path)
    assert older.opens is False
    before = made.read_bytes()
    with pytest.raises(WrongKeyError):
        filled.bring_under_key(older, RawKey("cd" * 32))
    assert made.read_bytes() == before
    filled.bring_under_key(older, KEY)
    (now,) = filled.backups(tmp_path)
    assert now.opens
    assert [each.name for each in made.parent.iterdir() if each.suffix == ".appraisal"] == [
        made.name
    ]
    case = files.open(made, None, at=AT)
    with case.unit_of_work() as work:
        assert work.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
    case.close()


def test_a_damaged_one_is_not_brought_under_another_key_and_stays_as_it_is(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    made = filled.back_up(tmp_path, at=AT)
    assert made is not None
    spoilt = bytearray(made.read_bytes())
    spoilt[-100] ^= 1
    made.write_bytes(spoilt)
    (backup,) = filled.backups(tmp_path)
    with pytest.raises(DamagedError):
        filled.bring_under_key(backup, KEY)
    assert made.read_bytes() == spoilt
    assert {each.name for each in made.parent.iterdir()} == {made.name, "tested.json"}


def test_a_backup_that_failed_its_test_is_made_again_and_outlives_the_rest(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    first = filled.back_up(tmp_path, at=AT)
    (backup,) = filled.backups(tmp_path)
    assert filled.last_good_test(tmp_path) == AT
    filled.note_test(backup, at=AT, is_good=False)
    assert filled.last_good_test(tmp_path) is None
    assert filled.last_backup(tmp_path) is None
    again = filled.back_up(tmp_path, at=AT + timedelta(seconds=1))
    assert again is not None
    assert first is not None
    assert first.exists()
    assert [each.is_damaged for each in filled.backups(tmp_path)] == [False, True]


def test_a_second_place_is_remembered_and_never_made_up(
    filled: SqlCaseFile, tmp_path: Path
) -> None:
    own, stick = tmp_path / "own", tmp_path / "stick"
    assert filled.second_place(own) == SecondPlace()
    chosen = SecondPlace(folder=stick, chosen_at=AT)
    filled.keep_second_place(own, chosen)
    assert filled.second_place(own) == chosen
    with pytest.raises(VanishedError):
        filled.make_place(stick)
    stick.mkdir()
    with pytest.raises(VanishedError):
        filled.back_up(stick, at=AT, only_there=True)
    assert list(stick.iterdir()) == []
    filled.make_place(stick)
    assert filled.has_place(stick)
    assert filled.back_up(stick, at=AT, only_there=True) is not None
    filled.erase_remains(own)
    assert filled.second_place(own) == chosen


def test_lists_that_nobody_can_read_lose_only_dates(filled: SqlCaseFile, tmp_path: Path) -> None:
    filled.back_up(tmp_path, at=AT)
    (tmp_path / filled.document_id / "tested.json").write_bytes(b"\xff{")
    (tmp_path / f"{filled.document_id}.json").write_bytes(b"[]")
    assert filled.second_place(tmp_path) == SecondPlace()
    (backup,) = filled.backups(tmp_path)
    assert (backup.last_test, backup.is_damaged) == (None, False)
