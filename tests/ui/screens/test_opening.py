"""Opening a file: passphrase, recovery key, a file that somebody else has open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import cast

import pytest
from tests.fakes_case import FakeCase
from tests.ui.fakes import FakeDialogs

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.errors import (
    InUseError,
    RecoveryKeyError,
    VanishedError,
    WrongKeyError,
)
from appraisal_app.application.ports.files import (
    Access,
    CaseFile,
    CaseFiles,
    DocumentKind,
    Key,
    Passphrase,
    RawKey,
)
from appraisal_app.application.ports.interaction import PassphraseQuestion, Question, TextQuestion
from appraisal_app.application.ports.repairs import BackupByName
from appraisal_app.ui.welcome.opening import WRONG, Opening, OpeningParts, in_use_question

PATH = Path("northmoor.appraisal")
BACKUPS = Path("backups")
NOW = datetime.fromisoformat("2026-10-05T19:00:00+01:00")
RIGHT = Passphrase("cabin lemon orbit")
PAPER = RawKey("ab" * 32)


class FakeFiles:
    """One file, protected or not, perhaps held by somebody."""

    def __init__(self, *, protected: bool = True, holder: InUseError | None = None) -> None:
        self.protected = protected
        self.holder = holder
        self.held_by_lock = False
        self.backups: tuple[BackupByName, ...] = ()
        self.broke_lock = False
        self.first_page_is_spoilt = False
        self.lost_salt: Key = None

    def create(self, path: Path, key: Key, *, kind: DocumentKind, at: datetime) -> CaseFile:
        raise NotImplementedError

    def open(self, path: Path, key: Key, *, at: datetime, break_lock: bool = False) -> CaseFile:
        assert (path, at) == (PATH, NOW)
        self._check(key)
        if self.first_page_is_spoilt:
            raise WrongKeyError
        if self.held_by_lock or (self.holder is not None and not break_lock):
            raise self.holder or InUseError()
        self.broke_lock = break_lock
        return cast("CaseFile", FakeCase())

    def open_copy(self, path: Path, key: Key, *, at: datetime) -> CaseFile:
        assert at == NOW
        if path != PATH:
            assert path in {each.path for each in self.backups}
        self._check(key)
        return cast("CaseFile", FakeCase(access=Access.COPY))

    def parse_recovery_key(self, text: str) -> RawKey:
        if not text.startswith("KEY"):
            raise RecoveryKeyError("Group 3 of the recovery key is not right.", (3,))
        return PAPER if text == "KEY" else RawKey("00" * 32)

    def has_lost_salt(self, path: Path, key: Key, alike: tuple[Path, ...]) -> bool:
        assert (path, alike) == (PATH, tuple(each.path for each in self.backups))
        return key is not None and key == self.lost_salt

    def backups_by_name(self, path: Path, folder: Path) -> tuple[BackupByName, ...]:
        assert (path, folder) == (PATH, BACKUPS)
        return self.backups

    def is_protected(self, path: Path) -> bool:
        if path != PATH:
            raise VanishedError
        return self.protected

    def _check(self, key: Key) -> None:
        if self.protected and key not in {RIGHT, PAPER}:
            raise WrongKeyError


Start = Callable[..., tuple[Opening, FakeDialogs]]


@pytest.fixture
def start() -> Start:
    def make(files: FakeFiles, *answers: object) -> tuple[Opening, FakeDialogs]:
        dialogs = FakeDialogs(*answers)
        parts = OpeningParts(
            files=lambda: cast("CaseFiles", files),
            clock=FixedClock(NOW),
            dialogs=dialogs,
            machine="kitchen-pc",
            backups=BACKUPS,
        )
        return Opening(parts), dialogs

    return make


def questions(dialogs: FakeDialogs, kind: str) -> list[PassphraseQuestion]:
    return [q for name, q in dialogs.asked if name == kind and isinstance(q, PassphraseQuestion)]


def choices(dialogs: FakeDialogs) -> list[str]:
    asked = [q for name, *rest in dialogs.asked if name == "choose" for q in rest]
    last = asked[-1]
    assert isinstance(last, Question)
    return [choice.key for choice in last.choices]


def test_a_file_without_a_passphrase_opens_without_a_question(start: Start) -> None:
    opening, dialogs = start(FakeFiles(protected=False))
    assert opening.open(PATH) is not None
    assert dialogs.asked == []


def test_the_right_passphrase_opens_the_file(start: Start) -> None:
    opening, dialogs = start(FakeFiles(), RIGHT.text)
    assert opening.open(PATH) is not None
    assert [q.error for q in questions(dialogs, "ask_passphrase")] == [""]


def test_a_wrong_passphrase_is_said_in_the_dialog_that_opens_again(start: Start) -> None:
    opening, dialogs = start(FakeFiles(), "nope", "nope again", RIGHT.text)
    assert opening.open(PATH) is not None
    asked = questions(dialogs, "ask_passphrase")
    assert [q.error for q in asked[:2]] == ["", WRONG]
    assert asked[2].error.startswith("Try 2 does not open it either.")
    assert "recovery sheet" in asked[2].error
    assert [q.typed for q in asked] == ["", "nope", "nope again"]


def test_whoever_has_no_passphrase_is_offered_the_recovery_key(start: Start) -> None:
    opening, dialogs = start(FakeFiles(), None, "key", "KEY")
    assert opening.open(PATH) is not None
    assert dialogs.answers == []


def test_a_refused_passphrase_that_is_right_leads_to_the_newest_backup(start: Start) -> None:
    # The beginning of the file is damaged, which looks like a wrong passphrase.
    files = FakeFiles()
    files.backups = (BackupByName(taken_at=NOW, path=Path("stick/northmoor.1.appraisal")),)
    opening, dialogs = start(files, "spoilt", None, "backup")
    assert opening.open(PATH) is None
    (question,) = [q for name, *rest in dialogs.asked if name == "choose" for q in rest]
    assert isinstance(question, Question)
    assert [each.key for each in question.choices] == ["key", "backup", "not_now"]
    assert "5 October 2026, 19:00" in question.text
    assert "stick" in question.text
    assert dialogs.asked[-1][:2] == ("tell", "No backup was opened")


def test_a_backup_opens_with_what_was_typed_last(start: Start) -> None:
    files = FakeFiles()
    files.backups = (BackupByName(taken_at=NOW, path=Path("stick/northmoor.1.appraisal")),)
    files.first_page_is_spoilt = True
    opening, _ = start(files, RIGHT.text, None, "backup")
    case = opening.open(PATH)
    assert case is not None
    assert case.access is Access.COPY


def test_a_passphrase_that_fits_the_start_of_a_backup_leads_to_what_can_be_recovered(
    start: Start,
) -> None:
    files = FakeFiles()
    files.backups = (BackupByName(taken_at=NOW, path=Path("stick/northmoor.1.appraisal")),)
    files.first_page_is_spoilt, files.lost_salt = True, RIGHT
    opening, dialogs = start(files, RIGHT.text, "not_now")
    assert opening.open(PATH) is None
    (question,) = [q for name, *rest in dialogs.asked if name == "choose" for q in rest]
    assert isinstance(question, Question)
    assert question.title.endswith("is damaged")
    assert [each.key for each in question.choices] == ["backup", "recover", "not_now"]


def test_without_a_backup_it_is_said_where_one_may_be(start: Start) -> None:
    opening, dialogs = start(FakeFiles(), "spoilt", None, "not_now")
    assert opening.open(PATH) is None
    (question,) = [q for name, *rest in dialogs.asked if name == "choose" for q in rest]
    assert isinstance(question, Question)
    assert "if you keep backups elsewhere" in question.text


def test_whoever_turns_away_opens_nothing(start: Start) -> None:
    opening, _ = start(FakeFiles(), None, "not_now")
    assert opening.open(PATH) is None


def test_a_mistyped_recovery_key_stays_and_says_which_group_is_wrong(start: Start) -> None:
    opening, dialogs = start(FakeFiles(), "XX", "KEY of another file", "KEY")
    assert opening.open_with_recovery_key(PATH) is not None
    asked = [q for _, q in dialogs.asked if isinstance(q, TextQuestion)]
    assert [q.value for q in asked] == ["", "XX", "KEY of another file"]
    assert "Group 3" in asked[1].text
    assert "another file" in asked[2].text


def test_a_file_in_use_on_this_machine_can_only_be_read_as_a_copy(start: Start) -> None:
    holder = InUseError("Ann", "kitchen-pc", NOW)
    opening, dialogs = start(FakeFiles(protected=False, holder=holder), "copy")
    case = opening.open(PATH)
    assert case is not None
    assert case.access is Access.COPY
    assert choices(dialogs) == ["copy", "not_now"]


@pytest.mark.parametrize("is_own", [False, True])
def test_who_has_it_open_in_another_window_is_not_told_of_somebody(*, is_own: bool) -> None:
    holder = InUseError("Ann", "kitchen-pc", NOW, is_own=is_own)
    question = in_use_question(holder, may_break=False)
    assert ("Somebody" in question.title) is not is_own
    assert ("Ann" in question.text) is not is_own


def test_a_file_in_use_on_another_machine_can_be_opened_anyway(start: Start) -> None:
    files = FakeFiles(protected=False, holder=InUseError("Ann", "office-pc", NOW))
    opening, dialogs = start(files, "break")
    assert opening.open(PATH) is not None
    assert files.broke_lock
    assert choices(dialogs) == ["copy", "break", "not_now"]


def test_opening_anyway_is_not_offered_twice(start: Start) -> None:
    files = FakeFiles(protected=False, holder=InUseError("Ann", "office-pc", NOW))
    files.held_by_lock = True
    opening, dialogs = start(files, "break", "not_now")
    assert opening.open(PATH) is None
    assert choices(dialogs) == ["copy", "not_now"]


def test_not_now_opens_nothing(start: Start) -> None:
    files = FakeFiles(protected=False, holder=InUseError())
    opening, _ = start(files, "not_now")
    assert opening.open(PATH) is None


def test_a_file_that_is_gone_is_told_in_one_sentence(start: Start) -> None:
    opening, dialogs = start(FakeFiles())
    assert opening.open(Path("gone.appraisal")) is None
    assert dialogs.asked == [
        ("tell", "gone.appraisal was not opened", VanishedError().sentence, "")
    ]


def test_choosing_a_file_may_come_to_nothing(start: Start) -> None:
    opening, _ = start(FakeFiles(), None)
    assert opening.choose() is None
