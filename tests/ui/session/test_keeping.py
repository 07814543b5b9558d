"""What is asked and said of a file that cannot be saved."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tests.ui.fakes import FakeDialogs

from appraisal_app.application.backing_up.making import SPOILT, BackedUp
from appraisal_app.application.errors import AppError, DiskFullError, ReplacedError
from appraisal_app.application.ports.interaction import Question
from appraisal_app.ui.session.keeping import NOTHING_NEW, Answer, Keeping

COPY = Path("stick", "Copy.appraisal")
AT = datetime(2026, 11, 22, 9, tzinfo=UTC)


class File:
    """Holds words that no disk takes."""

    def __init__(self) -> None:
        self.editor = self.case = self
        self.present, self.dirty, self.can_write = "words", True, True

    def leave_page(self) -> None:
        raise DiskFullError

    def close(self) -> None:
        self.dirty = False


def keeping(dialogs: FakeDialogs, error: AppError | None = None) -> Keeping:
    services = SimpleNamespace(clock=SimpleNamespace(now=lambda: AT))
    parts: Any = SimpleNamespace(dialogs=dialogs, services=services)
    made = Keeping(parts, lambda: None)
    made.save_failed(error or DiskFullError())
    return made


def test_what_is_noted_beside_the_words_counts_as_saved() -> None:
    kept = keeping(FakeDialogs())
    parts: Any = kept._parts
    parts.make_saver = lambda *_: SimpleNamespace(changed=lambda: None, stop=lambda: None)
    heard: list[Any] = []
    editor: Any = SimpleNamespace(dirty=False, times_written=4, subscribe=heard.append)
    kept.watch(editor)
    heard[0]()
    assert kept.saved_at is None
    editor.times_written += 1
    heard[0]()
    assert kept.saved_at == AT


def asked(dialogs: FakeDialogs) -> Question:
    found = dialogs.asked[-1][1]
    assert isinstance(found, Question)
    return found


def test_without_a_copy_one_can_make_one_lose_the_words_or_stay() -> None:
    file: Any = File()
    dialogs = FakeDialogs("save_copy", "stay")
    kept = keeping(dialogs)
    assert kept.may_lose(file) is Answer.SAVE_COPY
    assert kept.may_lose(file) is Answer.STAY
    risky = {each.key: each.destructive for each in asked(dialogs).choices}
    assert risky == {"save_copy": False, "close": True, "stay": False}


def test_with_a_copy_of_everything_nothing_is_lost_and_the_first_way_leads_into_it() -> None:
    file: Any = File()
    dialogs = FakeDialogs("go_on_in_copy")
    kept = keeping(dialogs)
    kept.copied(file, COPY)
    assert kept.may_lose(file) is Answer.GO_ON
    assert [each.key for each in asked(dialogs).choices] == ["go_on_in_copy", "close", "stay"]
    assert not [each for each in asked(dialogs).choices if each.destructive]
    bar = kept.bar(file)
    assert bar is not None
    assert [each.key for each in bar.actions] == ["go_on_in_copy", "save"]


def test_where_another_file_took_the_place_the_ways_lead_on_to_comparing_both() -> None:
    file: Any = File()
    dialogs = FakeDialogs("go_on_in_copy")
    kept = keeping(dialogs, ReplacedError())
    kept.copied(file, COPY)
    assert kept.may_lose(file) is Answer.GO_ON
    bar = kept.bar(file)
    assert bar is not None
    label = "Open the copy and compare the two"
    assert [asked(dialogs).choices[0].label, bar.actions[0].label] == [label, label]
    assert "compare the two" in asked(dialogs).text


def test_a_copy_counts_only_as_long_as_nothing_was_written_since() -> None:
    file: Any = File()
    kept = keeping(FakeDialogs())
    kept.copied(file, COPY)
    assert kept.copy_of(file) == COPY
    file.present = "more words"
    assert kept.copy_of(file) is None
    bar = kept.bar(file)
    assert bar is not None
    assert [each.key for each in bar.actions] == ["save", "save_copy"]


@pytest.mark.parametrize("has_copy", [False, True])
def test_behind_a_lock_it_can_only_be_closed_or_stay(*, has_copy: bool) -> None:
    file: Any = File()
    dialogs = FakeDialogs("stay", "stay")
    kept = keeping(dialogs)
    if has_copy:
        kept.copied(file, COPY)
    with kept.behind_a_lock():
        kept.may_lose(file)
    assert [each.key for each in asked(dialogs).choices] == ["close", "stay"]
    kept.may_lose(file)
    assert len(asked(dialogs).choices) == 3


def test_closing_it_says_that_no_backup_was_made_only_where_no_copy_holds_everything() -> None:
    file: Any = File()
    dialogs = FakeDialogs("close", "close")
    kept = keeping(dialogs)
    kept.may_lose(file)
    kept.let_go(file)
    assert dialogs.asked[-1][1:3] == ("No backup was made", NOTHING_NEW)
    kept.copied(file, COPY)
    kept.may_lose(file)
    kept.let_go(file)
    assert [each[0] for each in dialogs.asked] == ["choose", "tell", "choose"]


def test_a_file_that_was_spoilt_meanwhile_is_told_when_it_closes() -> None:
    dialogs = FakeDialogs()
    kept = keeping(dialogs)
    kept._backed_up(BackedUp(path=None))
    assert dialogs.asked == []
    kept._backed_up(BackedUp(path=None, fault=SPOILT))
    assert dialogs.asked[-1][1:3] == ("The file is damaged", SPOILT)
