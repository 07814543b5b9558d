"""The page of backups: what it shows, and what its buttons do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.disks import spoil
from tests.storage.samples import AT, FULL_BOOK, KEY, Shelf, files_on
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.screens.glass import Glass
from tests.wired import example_at, opened, wired

from appraisal_app.application.backing_up.key_change import change_key
from appraisal_app.application.backing_up.making import SPOILT
from appraisal_app.application.creating import FixedClock
from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.application.ports.files import CaseFile, DocumentKind, Passphrase
from appraisal_app.application.ports.interaction import PassphraseQuestion, Question
from appraisal_app.application.ports.keys import Key
from appraisal_app.application.ports.services import Services
from appraisal_app.application.recovery import note_key_changed
from appraisal_app.domain.people import Role
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.ui.backups.presenter import BackupsParts, BackupsPresenter
from appraisal_app.ui.backups.words import size_in_words
from appraisal_app.ui.forms.blocks import ListField
from appraisal_app.ui.home.backups_told import backups_known

DAY = timedelta(days=1)


class Desk:
    """The page over a file, with answers for its questions."""

    def __init__(
        self, case: CaseFile, folder: Path, *answers: object, services: Services | None = None
    ) -> None:
        self.dialogs = FakeDialogs(*answers)
        self.glass = Glass()
        made_up = replace(wired(folder), files=files_on, clock=FixedClock(AT + DAY))
        self.services = services or made_up
        self.compared: list[tuple[Path, Key]] = []
        self.own = self.services.folders.backups
        parts = BackupsParts(
            case=case,
            services=self.services,
            tasks=InlineTasks(),
            dialogs=self.dialogs,
            save=lambda: None,
            compare=lambda path, key: self.compared.append((path, key)),
        )
        self.presenter = BackupsPresenter(parts, self.glass)
        self.presenter.show()

    def press(self, key: str) -> None:
        assert self.glass.actions()[key].enabled
        self.presenter.pressed(key)

    def open_first(self) -> None:
        self.press(next(key for key in self.glass.actions() if key.startswith("open:")))

    def titles(self, key: str) -> list[str]:
        found = self.glass.block(key)
        assert isinstance(found, ListField)
        return [card.title for card in found.items]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[SqlCaseFile]:
    made = files_on().create(tmp_path / "A trust.appraisal", KEY, kind=DocumentKind.BOARD, at=AT)
    with made.unit_of_work() as work:
        work.add(FULL_BOOK)
        work.add(Shelf(id="s", label="top"))
    yield made
    made.close()


def test_an_empty_page_offers_the_first_backup(case: SqlCaseFile, tmp_path: Path) -> None:
    desk = Desk(case, tmp_path)
    assert desk.titles("here") == []
    assert "All backups are on this computer" in desk.glass.words()
    assert not desk.glass.actions()["test"].enabled
    desk.press("back_up")
    assert desk.titles("here") == ["22 November 2026, 20:00"]
    assert "Written, opened and compared" in desk.glass.words()
    desk.press("back_up")
    assert "nothing has changed since" in desk.glass.words()


def test_a_second_place_is_chosen_and_gets_a_backup_at_once(
    case: SqlCaseFile, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = Desk(case, tmp_path, stick, True)
    desk.press("choose_place")
    assert "same disk" in repr(desk.dialogs.asked[1])
    assert desk.titles("there") == desk.titles("here") == ["22 November 2026, 20:00"]
    desk.dialogs.answers = [True]
    stick.rename(tmp_path / "gone")
    desk.presenter.show()
    assert "cannot be reached now" in desk.glass.words()
    stick.mkdir()
    desk.presenter.show()
    assert "another disk or folder stands in its place" in desk.glass.words()
    desk.press("back_up")
    said = desk.glass.words()
    assert said.count("second place for backups") == 1, "one fault is told once"
    assert "cannot be reached" not in said
    assert "nothing has changed since" not in said
    desk.press("forget_place")
    assert case.second_place(desk.own).folder is None


def test_a_place_that_is_not_meant_or_does_not_do_is_not_taken(
    case: SqlCaseFile, tmp_path: Path
) -> None:
    desk = Desk(case, tmp_path, tmp_path, False, None, tmp_path / "data" / "backups", True)
    desk.press("choose_place")
    desk.press("choose_place")
    desk.press("choose_place")
    assert desk.glass.problems()
    assert case.second_place(desk.own).folder is None


def test_doing_without_needs_a_reason_and_stays_written_down(
    case: SqlCaseFile, tmp_path: Path
) -> None:
    desk = Desk(case, tmp_path, None, "The laptop itself is copied every night")
    desk.press("refuse_place")
    assert case.second_place(desk.own).refused == ""
    desk.press("refuse_place")
    assert "The laptop itself is copied every night" in repr(desk.glass.block("second.facts"))


def test_testing_says_what_it_found(case: SqlCaseFile, tmp_path: Path) -> None:
    desk = Desk(case, tmp_path)
    desk.press("back_up")
    (backup,) = case.backups(desk.own)
    desk.press("test")
    assert "1 backup found whole." in desk.glass.words()
    backup.path.write_bytes(backup.path.read_bytes()[:-4096])
    desk.press("test")
    assert "1 backup damaged" in desk.glass.words()
    assert "Do not rely on it" in desk.glass.words()


def test_older_ones_are_brought_along_or_deleted(case: SqlCaseFile, tmp_path: Path) -> None:
    own = wired(tmp_path).folders.backups
    case.change_key(Passphrase("the words before"))
    case.back_up(own, at=AT)
    case.change_key(None)
    note_key_changed(case, by=Role.CHAIR, at=AT + DAY / 2)
    desk = Desk(case, tmp_path, "something else", "the words before")
    desk.press("bring_older")
    assert "Left as before: 1 backup." in desk.glass.words()
    question = desk.dialogs.asked[0][1]
    assert isinstance(question, PassphraseQuestion)
    assert "21 November 2026, 20:00, before the passphrase was changed on 22" in question.text
    desk.press("bring_older")
    assert "1 backup written anew and tested." in desk.glass.words()
    assert [each.opens for each in case.backups(own)] == [True]
    assert not desk.glass.has("older.note")


def test_home_and_the_page_go_on_to_tell_of_older_ones_that_nobody_was_asked_about(
    case: SqlCaseFile, tmp_path: Path
) -> None:
    own = wired(tmp_path).folders.backups
    change_key(case, files_on(), None, own, by=Role.CHAIR, at=AT)
    # The program was ended before it asked.
    assert backups_known(case, own, now=AT + DAY).older == 1
    desk = Desk(case, tmp_path, True)
    assert "1 backup cannot be opened with today's passphrase" in desk.glass.words()
    desk.press("delete_older")
    assert backups_known(case, own, now=AT + DAY).older == 0


def test_a_file_that_was_spoilt_meanwhile_is_told_with_the_backup(
    case: SqlCaseFile, tmp_path: Path
) -> None:
    desk = Desk(case, tmp_path)
    spoil(case.path)
    for _ in range(2):
        desk.press("back_up")
        assert desk.glass.problems() == [SPOILT]
        assert "nothing has changed since" not in desk.glass.words()
    assert desk.titles("here") == ["22 November 2026, 20:00"]


def test_deleting_older_ones_shows_which(case: SqlCaseFile, tmp_path: Path) -> None:
    own = wired(tmp_path).folders.backups
    case.back_up(own, at=AT)
    case.change_key(None)
    desk = Desk(case, tmp_path, False, True)
    desk.press("delete_older")
    assert len(case.backups(own)) == 1
    assert "21 November 2026, 20:00" in str(desk.dialogs.asked[0][2])
    desk.press("delete_older")
    assert case.backups(own) == ()


def test_a_backup_of_an_older_passphrase_says_which_one_it_wants(
    case: SqlCaseFile, tmp_path: Path
) -> None:
    own = wired(tmp_path).folders.backups
    case.change_key(Passphrase("the words before"))
    case.back_up(own, at=AT)
    case.change_key(None)
    desk = Desk(case, tmp_path, "wrong", "wrong again", None)
    desk.open_first()
    first, second, third = (each[1] for each in desk.dialogs.asked)
    assert isinstance(first, PassphraseQuestion)
    assert isinstance(second, PassphraseQuestion)
    assert isinstance(third, PassphraseQuestion)
    assert "the passphrase that the file had on 21 November 2026" in first.text
    assert first.error == ""
    assert "does not open it" in second.error
    assert "Try 2 does not open it either." in third.error
    assert [each.typed for each in (first, second, third)] == ["", "wrong", "wrong again"]


def test_opening_compares_and_never_overwrites(tmp_path: Path) -> None:
    services = wired(tmp_path)
    case = opened(example_at(tmp_path / "example.appraisal"), services)
    case.back_up(services.folders.backups, at=AT)
    target = tmp_path / "saved.appraisal"
    answers = ("save", target, "save", target)
    desk = Desk(case, tmp_path, *answers, services=services)
    before = case.path.stat()
    desk.open_first()
    question = desk.dialogs.asked[0][1]
    assert isinstance(question, Question)
    assert "holds the same as the file does now" in question.text
    assert [each.key for each in question.choices] == ["save", "not_now"]
    assert "Saved as" in desk.glass.words()
    first = target.read_bytes()
    desk.open_first()
    assert "there already" in desk.glass.problems()[0]
    assert target.read_bytes() == first
    assert case.path.stat().st_mtime_ns == before.st_mtime_ns
    case.close()


def test_rubbish_counts_neither_as_older_nor_as_the_last_backup(
    case: SqlCaseFile, tmp_path: Path
) -> None:
    own = wired(tmp_path).folders.backups
    case.back_up(own, at=AT)
    (good,) = case.backups(own)
    rubbish = good.path.with_name("A trust.20261122-200000.0123456789abcdef.appraisal")
    rubbish.write_bytes(b"rubbish " * 1000)
    desk = Desk(case, tmp_path, True)
    assert not desk.glass.has("older.note")
    assert "Among these: 1 backup damaged: not to be relied on." in desk.glass.words()
    assert "('Last backup', '21 November 2026, 20:00')" in desk.glass.words()
    desk.press("test")
    assert "1 backup found whole. 1 backup damaged" in desk.glass.words()
    desk.press(f"remove:{own}/{rubbish.name}")
    assert not desk.glass.has("unfit")
    assert "1 backup deleted." in desk.glass.words()
    assert [each.path for each in case.backups(own)] == [good.path]


def test_one_backup_is_removed_by_itself_and_never_the_last_good_one_without_a_word(
    case: SqlCaseFile, tmp_path: Path
) -> None:
    own = wired(tmp_path).folders.backups
    case.back_up(own, at=AT)
    with case.unit_of_work() as work:
        work.add(Shelf(id="t", label="bottom"))
    case.back_up(own, at=AT + 999 * DAY)
    to_come, good = case.backups(own)
    desk = Desk(case, tmp_path, True, False, True)
    assert "by a clock that was wrong" in desk.titles("here")[0]
    desk.press(f"remove:{own}/{to_come.path.name}")
    assert case.backups(own) == (good,)
    desk.press(f"remove:{own}/{good.path.name}")
    assert case.backups(own) == (good,), "asked first"
    desk.press(f"remove:{own}/{good.path.name}")
    assert case.backups(own) == ()
    assert ["only good one" in str(each[2]) for each in desk.dialogs.asked] == [False, True, True]


def test_two_backups_of_one_minute_do_not_read_alike(tmp_path: Path) -> None:
    services = replace(wired(tmp_path), clock=FixedClock(AT + DAY))
    case = opened(example_at(tmp_path / "example.appraisal"), services)
    for at in (AT - DAY, AT + timedelta(seconds=9), AT + timedelta(seconds=41)):
        note_key_changed(case, by=Role.CHAIR, at=at)
        case.back_up(services.folders.backups, at=at)
    desk = Desk(case, tmp_path, "not_now", False, services=services)
    first, second = "21 November 2026, 20:00:41", "21 November 2026, 20:00:09"
    assert desk.titles("here") == [first, second, "20 November 2026, 20:00"]
    assert f"('Last backup', '{first}')" in desk.glass.words()
    desk.open_first()
    desk.press(next(key for key in desk.glass.actions() if key.startswith("remove:")))
    opening, removing = desk.dialogs.asked
    assert isinstance(opening[1], Question)
    assert opening[1].title == f"The backup of {first}"
    assert first in str(removing[2])
    case.close()


def test_whoever_only_reads_removes_nothing(case: SqlCaseFile, tmp_path: Path) -> None:
    own = wired(tmp_path).folders.backups
    case.back_up(own, at=AT)
    case.close()
    copy = files_on().open_copy(case.path, KEY, at=AT)
    desk = Desk(copy, tmp_path)
    assert [key.partition(":")[0] for key in desk.glass.actions() if ":" in key] == ["open"]
    copy.close()


@pytest.mark.parametrize(
    ("size", "words"), [(1, "1 KB"), (340 * 1024, "340 KB"), (1 << 20, "1.0 MB")]
)
def test_sizes_are_told_in_two_units(size: int, words: str) -> None:
    assert size_in_words(size) == words


def test_a_failure_is_told_and_the_page_goes_on(
    case: SqlCaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(case, tmp_path)

    def fails(*_: object, **__: object) -> tuple[BackupFacts, ...]:
        raise AppError("The disk said no. Try again.")

    monkeypatch.setattr(case, "back_up", fails)
    desk.press("back_up")
    assert desk.glass.problems() == ["The disk said no. Try again."]
    assert desk.glass.actions()["back_up"].enabled
