"""Backups here and at a second place, tested, and under the key of today."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.disks import disk_of, let_write, spoil
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Shelf, files_on

from appraisal_app.application.backing_up.key_change import (
    Settled,
    bring_all_under_key,
    change_key,
    outdated,
    remove_all,
)
from appraisal_app.application.backing_up.looking_through import LookedThrough, look_through
from appraisal_app.application.backing_up.making import SPOILT, back_up
from appraisal_app.application.backing_up.restoring import name_beside, save_beside
from appraisal_app.application.backing_up.second_place import (
    PlaceAwayError,
    Reminder,
    UnfitPlaceError,
    choose,
    erase_everywhere,
    forget,
    refuse,
    reminder,
)
from appraisal_app.application.disposing.carrying_out import delete_backups
from appraisal_app.application.errors import AlreadyThereError, WrongKeyError
from appraisal_app.application.ports.backups import SecondPlace
from appraisal_app.application.ports.files import DocumentKind, Passphrase
from appraisal_app.application.ports.interaction import Cancelled
from appraisal_app.application.recovery import is_sheet_made, note_sheet_made
from appraisal_app.domain.people import Role
from appraisal_app.storage.case_file import SqlCaseFile

FILES = files_on()
DAY = timedelta(days=1)


@dataclass
class Steps:
    """Hears how far it is, and may stop it."""

    stop_at: int = -1
    texts: list[str] = field(default_factory=list)

    def step(self, done: int, total: int, text: str = "") -> None:
        assert done < total
        if done == self.stop_at:
            raise Cancelled
        self.texts.append(text)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[SqlCaseFile]:
    made = FILES.create(tmp_path / "A trust.appraisal", KEY, kind=DocumentKind.BOARD, at=AT)
    with made.unit_of_work() as work:
        work.add(FULL_BOOK)
        work.add(Shelf(id="s", label="top"))
    yield made
    made.close()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def _label(case: SqlCaseFile, label: str) -> None:
    with case.unit_of_work() as work:
        _, version = work.get(Shelf, "s")
        work.save(Shelf(id="s", label=label), version)


def test_a_backup_goes_to_both_places_and_says_how_much_it_was(
    case: SqlCaseFile, own: Path, stick: Path
) -> None:
    choose(case, own, stick, at=AT)
    steps = Steps()
    made = back_up(case, own, at=AT + DAY, progress=steps)
    assert made.path is not None
    assert made.size == made.path.stat().st_size
    assert made.seconds > 0
    assert made.missed == ""
    (elsewhere,) = case.backups(stick)
    assert elsewhere.path.name == made.path.name
    assert case.second_place(own).reached_at == AT + DAY
    assert len(steps.texts) == 2


def test_a_page_that_was_spoilt_meanwhile_is_told_at_once_and_the_backup_is_whole(
    case: SqlCaseFile, own: Path
) -> None:
    assert back_up(case, own, at=AT).fault == ""
    _label(case, "last words")
    with case.unit_of_work() as work:
        # What was read is kept in memory.
        assert work.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
    spoil(case.path)
    made = back_up(case, own, at=AT + DAY)
    assert made.fault == SPOILT
    assert made.path is not None
    copy = FILES.open_copy(made.path, KEY, at=AT)
    with copy.unit_of_work() as work:
        assert work.get(Shelf, "s")[0].label == "last words"
    copy.close()
    again = back_up(case, own, at=AT + DAY)
    assert (again.path, again.fault) == (None, SPOILT)


def test_a_second_place_that_is_gone_costs_only_itself(
    case: SqlCaseFile, own: Path, stick: Path
) -> None:
    choose(case, own, stick, at=AT)
    shutil.rmtree(stick)
    before = case.path.stat().st_mtime_ns
    made = back_up(case, own, at=AT)
    assert made.path is not None
    assert str(stick) in made.missed
    assert not stick.exists(), "no folder is made in the place of a disk"
    assert case.path.stat().st_mtime_ns == before
    stick.mkdir()
    assert back_up(case, own, at=AT).missed, "another disk under the same name is not the place"


def test_a_second_place_without_room_costs_only_itself(
    case: SqlCaseFile, own: Path, tmp_path: Path
) -> None:
    with disk_of(tmp_path / "small", 8) as disk:
        choose(case, own, disk, at=AT)
        made = back_up(case, own, at=AT)
        assert made.path is not None
        assert "is full" in made.missed
        assert not list(disk.rglob("*.appraisal*"))


def test_it_can_be_stopped_between_the_two(case: SqlCaseFile, own: Path, stick: Path) -> None:
    choose(case, own, stick, at=AT)
    with pytest.raises(Cancelled):
        back_up(case, own, at=AT, progress=Steps(stop_at=1))
    assert len(case.backups(own)) == 1
    assert case.backups(stick) == ()


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (SecondPlace(), Reminder.CHOOSE),
        (SecondPlace(refused="The school keeps copies"), Reminder.NONE),
        (SecondPlace(folder=Path("stick"), chosen_at=AT - 15 * DAY), Reminder.REACH),
        (SecondPlace(folder=Path("stick"), chosen_at=AT - 14 * DAY), Reminder.NONE),
        (
            SecondPlace(folder=Path("s"), chosen_at=AT - 99 * DAY, reached_at=AT - DAY),
            Reminder.NONE,
        ),
        (
            SecondPlace(folder=Path("s"), chosen_at=AT - 99 * DAY, reached_at=AT - 15 * DAY),
            Reminder.REACH,
        ),
    ],
)
def test_when_somebody_is_reminded(place: SecondPlace, wanted: Reminder) -> None:
    assert reminder(place, now=AT) is wanted


def test_a_place_is_chosen_refused_or_given_up(case: SqlCaseFile, own: Path, stick: Path) -> None:
    own.mkdir()
    with pytest.raises(UnfitPlaceError):
        choose(case, own, own, at=AT)
    with pytest.raises(UnfitPlaceError):
        choose(case, own, stick / "nowhere", at=AT)
    assert case.second_place(own) == SecondPlace()
    choose(case, own, stick, at=AT)
    refuse(case, own, " The trust's server is copied every night. ", at=AT)
    refused = case.second_place(own)
    assert (refused.folder, refused.refused_at) == (None, AT)
    assert refused.refused == "The trust's server is copied every night."
    forget(case, own)
    assert case.second_place(own) == SecondPlace()


def test_each_backup_is_opened_and_its_record_compared(case: SqlCaseFile, own: Path) -> None:
    for day in range(4):
        _label(case, str(day))
        with case.unit_of_work() as work:
            work.note_hashes(actor="chair", at=AT)
        case.back_up(own, at=AT + day * DAY)
    newest, second, third, oldest = case.backups(own)
    spoilt = bytearray(second.path.read_bytes())
    spoilt[len(spoilt) // 2] ^= 1
    second.path.write_bytes(spoilt)
    oldest.path.write_bytes(oldest.path.read_bytes()[:-5])
    first_page = bytearray(third.path.read_bytes())
    first_page[200] ^= 1
    third.path.write_bytes(first_page)
    found = look_through(case, FILES, case.backups(own), at=AT + 9 * DAY, progress=Steps())
    assert found == LookedThrough(good=1, damaged=3)
    tested = case.backups(own)
    assert [each.is_damaged for each in tested] == [False, True, True, True]
    assert tested[0].path == newest.path
    assert case.last_good_test(own) == AT + 9 * DAY


def test_testing_can_be_stopped_between_two(case: SqlCaseFile, own: Path) -> None:
    for day in range(2):
        _label(case, str(day))
        case.back_up(own, at=AT + day * DAY)
    later = AT + 9 * DAY
    with pytest.raises(Cancelled):
        look_through(case, FILES, case.backups(own), at=later, progress=Steps(stop_at=1))
    assert [each.last_test == later for each in case.backups(own)] == [True, False]


def test_another_passphrase_leaves_the_older_backups_and_brings_them_along_when_asked(
    case: SqlCaseFile, own: Path, stick: Path
) -> None:
    choose(case, own, stick, at=AT)
    back_up(case, own, at=AT)
    older = change_key(case, FILES, None, own, by=Role.CHAIR, at=AT + DAY)
    assert older.missed == ""
    assert {each.place for each in older.backups} == {own, stick}
    with pytest.raises(Cancelled):
        bring_all_under_key(case, older.backups, older.key, at=AT, progress=Steps(stop_at=1))
    assert len(outdated(case, own)) == len(older.backups) - 1
    found = bring_all_under_key(case, outdated(case, own), older.key, at=AT + DAY, progress=Steps())
    assert found.left == 0
    assert outdated(case, own) == ()
    for place in (own, stick):
        for each in case.backups(place):
            FILES.open_copy(each.path, None, at=AT).close()


def test_an_older_sheet_counts_no_more_in_the_backup_under_the_new_passphrase(
    case: SqlCaseFile, own: Path
) -> None:
    note_sheet_made(case, by=Role.CHAIR, at=AT)
    change_key(case, FILES, Passphrase("other words"), own, by=Role.CHAIR, at=AT + DAY)
    assert not is_sheet_made(case)
    newest = case.newest_backup(own)
    assert newest is not None
    copy = FILES.open_copy(newest, Passphrase("other words"), at=AT + DAY)
    assert not is_sheet_made(copy)
    copy.close()
    assert case.back_up(own, at=AT + DAY) is None, "it holds everything"


def test_or_takes_them_away(case: SqlCaseFile, own: Path) -> None:
    older = change_key(case, FILES, None, own, by=Role.CHAIR, at=AT)
    assert remove_all(case, older.backups, progress=Steps()).done == len(older.backups) == 1
    assert [each.opens for each in case.backups(own)] == [True]


def test_the_backup_of_another_file_is_named_so(
    case: SqlCaseFile, own: Path, tmp_path: Path
) -> None:
    back_up(case, own, at=AT)
    (mine,) = case.backups(own)
    kind = DocumentKind.BOARD
    FILES.create(tmp_path / "Another.appraisal", KEY, kind=kind, at=AT).close()
    mine.path.write_bytes((tmp_path / "Another.appraisal").read_bytes())
    found = look_through(case, FILES, (replace(mine, opens=True),), at=AT, progress=Steps())
    assert found == LookedThrough(foreign=1)
    (again,) = case.backups(own)
    assert (again.is_foreign, again.is_damaged, again.is_fit) == (True, False, False)
    assert case.last_good_test(own) is None


def test_rubbish_another_files_and_older_ones_are_told_apart(
    case: SqlCaseFile, own: Path, tmp_path: Path
) -> None:
    back_up(case, own, at=AT)
    other = FILES.create(tmp_path / "Another.appraisal", KEY, kind=DocumentKind.BOARD, at=AT)
    for day, name in enumerate(("foreign", "cut", "nothing", "older"), start=1):
        _label(case, name)
        case.back_up(own, at=AT + day * DAY)
    older, nothing, cut, foreign, oldest = case.backups(own)
    other.close()
    foreign.path.write_bytes((tmp_path / "Another.appraisal").read_bytes())
    cut.path.write_bytes(b"rubbish " * 1000)
    nothing.path.write_bytes(b"words")
    change_key(case, FILES, None, own, by=Role.CHAIR, at=AT + 5 * DAY)
    known = {each.path: each for each in case.backups(own)}
    assert [known[each.path].is_damaged for each in (cut, nothing)] == [True, True]
    assert {each.path for each in outdated(case, own)} == {older.path, foreign.path, oldest.path}
    found = look_through(case, FILES, case.backups(own), at=AT + 6 * DAY, progress=Steps())
    assert found == LookedThrough(good=1, damaged=2, left=3)
    settled = bring_all_under_key(case, outdated(case, own), KEY, at=AT + 6 * DAY, progress=Steps())
    assert settled == Settled(done=2, foreign=1)
    assert outdated(case, own) == ()
    assert foreign.path.read_bytes() == (tmp_path / "Another.appraisal").read_bytes()
    again = look_through(case, FILES, case.backups(own), at=AT + 7 * DAY, progress=Steps())
    assert again == LookedThrough(good=3, damaged=2, foreign=1)


def test_a_backup_is_saved_beside_the_file_and_never_over_anything(
    case: SqlCaseFile, own: Path
) -> None:
    back_up(case, own, at=AT)
    _label(case, "changed since")
    (backup,) = case.backups(own)
    target = name_beside(case, backup, AT)
    assert target.name == "A trust, as of 21 November 2026 at 20.00.appraisal"
    by_wrong_clock = name_beside(case, backup, AT - DAY)
    assert by_wrong_clock.name == "A trust, from a backup.appraisal"
    save_beside(FILES, backup, KEY, target, at=AT)
    with pytest.raises(AlreadyThereError):
        save_beside(FILES, backup, KEY, target, at=AT)
    with pytest.raises(WrongKeyError):
        save_beside(FILES, backup, replace(KEY, hex="cd" * 32), target, at=AT)
    copy = FILES.open(target, KEY, at=AT)
    with copy.unit_of_work() as work:
        assert work.get(Shelf, "s")[0].label == "top"
    copy.close()


def test_everything_goes_at_both_places_or_nothing_where_one_is_away(
    case: SqlCaseFile, own: Path, stick: Path
) -> None:
    choose(case, own, stick, at=AT)
    back_up(case, own, at=AT)
    hidden = stick.rename(stick.with_name("elsewhere"))
    with pytest.raises(PlaceAwayError):
        erase_everywhere(case, own)
    assert len(case.backups(own)) == 1
    hidden.rename(stick)
    erase_everywhere(case, own)
    assert case.backups(own) == case.backups(stick) == ()


def test_a_second_place_that_can_only_be_read_costs_only_itself(
    case: SqlCaseFile, own: Path, tmp_path: Path
) -> None:
    with disk_of(tmp_path / "stick", 4_000) as disk:
        choose(case, own, disk, at=AT)
        let_write(disk, is_allowed=False)
        made = back_up(case, own, at=AT)
        let_write(disk, is_allowed=True)
    assert made.path is not None
    assert "cannot be reached or written to" in made.missed
    assert case.second_place(own).reached_at is None


def test_backups_are_taken_away_at_both_places_or_at_none(
    case: SqlCaseFile, own: Path, stick: Path
) -> None:
    choose(case, own, stick, at=AT)
    back_up(case, own, at=AT)
    away = stick.with_name("in a drawer")
    stick.rename(away)
    with pytest.raises(PlaceAwayError) as refused:
        delete_backups(case, own, at=AT + DAY)
    assert str(stick) in refused.value.sentence
    assert len(case.backups(own)) == 1
    away.rename(stick)
    _label(case, "bottom")
    assert delete_backups(case, own, at=AT + DAY) == 2
    assert case.backups(stick) == ()
    (left,) = case.backups(own)
    assert left.taken_at == AT + DAY


def test_a_clock_that_is_behind_is_told_with_each_backup_that_it_dates(
    case: SqlCaseFile, own: Path
) -> None:
    assert back_up(case, own, at=AT).clock == ""
    with case.unit_of_work() as work:
        work.add(Shelf(id="t", label="bottom"))
    told = back_up(case, own, at=AT - 30 * DAY).clock
    assert told.startswith(
        "This computer's clock says 22 October 2026, and the newest backup is of 21 November 2026."
    )
    assert back_up(case, own, at=AT - 30 * DAY).clock == "", "nothing was made"
