"""Whoever cannot save the open file saves a copy elsewhere, and goes on in it at once."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.journeys.doomed_words import PASSPHRASE
from tests.journeys.hands import CTRL
from tests.journeys.running import Running, new_file, running, services_at

from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.interaction import Question
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_record
from appraisal_app.application.recovery import note_key_changed
from appraisal_app.domain.people import Role
from appraisal_app.ui.destinations import TWO_COPIES
from appraisal_app.ui.session.copies_elsewhere import NOT_IN_IT
from appraisal_app.ui.widgets.text_box import TextBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
GO_ON = "go_on_in_copy"


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "F.appraisal", wired, PASSPHRASE)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "stick" / "Copy.appraisal"


def lose(live: Running, file: Path) -> None:
    """Words in the window that cannot be saved, since the file is moved away meanwhile."""
    live.program.session.chose_role(Role.CLERK.value)
    live.hands.go("meeting")
    live.hands.write("notes", "Before. ")
    live.hands.wait_saved()
    file.rename(file.with_suffix(".away"))
    live.hands.type("After.")
    live.wait_until(lambda: "not in its place" in live.hands.trouble)


def question(live: Running) -> Question:
    """What was asked last."""
    asked = live.dialogs.asked[-1][1]
    assert isinstance(asked, Question)
    return asked


def is_at_the_same_place(live: Running, copy: Path) -> None:
    """In the copy: page, role, words; all of it is saved and can be saved again."""
    live.hands.settle()
    session, hands = live.program.session, live.hands
    assert (live.review.case.path, session.page) == (copy, "meeting")
    assert live.review.editor.role is Role.CLERK
    assert hands.find(TextBox, "text-notes").text() == "Before. After."
    assert (hands.trouble, hands.saved_line.startswith("Saved")) == ("", True)
    hands.write("notes", " On.")
    hands.wait_saved()


def test_the_copy_opens_where_one_was_and_the_old_file_is_left_as_it_was(
    wired: Services, file: Path, copy: Path, qtbot: QtBot
) -> None:
    copy.parent.mkdir()
    with running(wired, qtbot, PASSPHRASE, path=file) as live:
        lose(live, file)
        before = live.review.case
        live.dialogs.answers += [copy, GO_ON]
        live.hands.click(live.hands.named("Save a copy elsewhere"))
        assert [each.label for each in question(live).choices] == [
            "Open the copy and close this one",
            "Stay here",
        ]
        is_at_the_same_place(live, copy)
        with pytest.raises(RuntimeError, match="closed"):
            before.recovery_key()
        assert live.told() == []
        live.close()
    case = wired.files().open_copy(
        file.with_suffix(".away"), Passphrase(PASSPHRASE), at=wired.clock.now()
    )
    assert read_record(case).meeting.notes == "Before. "
    case.close()


def test_where_another_file_took_the_place_the_copy_leads_on_to_comparing_both(
    wired: Services, file: Path, copy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    copy.parent.mkdir()
    other = Path(shutil.copy(file, tmp_path / "Other.appraisal"))
    with closing(wired.files().open(other, Passphrase(PASSPHRASE), at=wired.clock.now())) as case:
        note_key_changed(case, by=Role.CHAIR, at=wired.clock.now())
    with running(wired, qtbot, PASSPHRASE, path=file) as live:
        live.program.session.chose_role(Role.CLERK.value)
        live.hands.go("meeting")
        live.hands.write("notes", "Before. ")
        live.hands.wait_saved()
        file.rename(file.with_suffix(".away"))
        other.rename(file)
        live.hands.type("After.")
        live.wait_until(lambda: "Another file has taken the place" in live.hands.trouble)
        live.dialogs.answers += [copy, "stay"]
        live.hands.click(live.hands.named("Save a copy elsewhere"))
        assert f"Something else stands at {file} now" in question(live).text
        assert question(live).choices[0].label == "Open the copy and compare the two"
        live.hands.click(live.hands.named("Open the copy and compare the two"))
        live.hands.settle()
        session = live.program.session
        assert (live.review.case.path, session.page) == (copy, TWO_COPIES)
        beside = session.returned.beside
        assert beside is not None
        assert beside.path == file
        live.close()


def test_whoever_stayed_finds_the_same_way_in_the_bar_until_something_new_is_typed(
    wired: Services, file: Path, copy: Path, qtbot: QtBot
) -> None:
    copy.parent.mkdir()
    with running(wired, qtbot, PASSPHRASE, path=file) as live:
        lose(live, file)
        live.dialogs.answers += [copy, "stay"]
        live.hands.click(live.hands.named("Save a copy elsewhere"))
        assert live.review.case.path == file
        live.hands.find(TextBox, "text-notes").setFocus()
        live.hands.type("!")
        live.wait_until(lambda: "save a copy elsewhere" in live.hands.trouble)
        live.hands.key(Qt.Key.Key_Backspace)
        live.wait_until(lambda: "holds everything" in live.hands.trouble)
        live.hands.click(live.hands.named("Open the copy and close this one"))
        is_at_the_same_place(live, copy)
        live.close()


def test_whoever_closes_is_led_into_a_copy_and_keeps_the_window(
    wired: Services, file: Path, copy: Path, qtbot: QtBot
) -> None:
    copy.parent.mkdir()
    with running(wired, qtbot, PASSPHRASE, path=file) as live:
        lose(live, file)
        live.dialogs.answers += ["save_copy", copy, GO_ON]
        live.hands.key(Qt.Key.Key_W, CTRL)
        assert live.hands.focused.objectName() == "text-notes"
        is_at_the_same_place(live, copy)
        live.close()


def test_whoever_opens_the_old_file_afterwards_is_told_once_where_the_work_went_on(
    wired: Services, file: Path, copy: Path, qtbot: QtBot
) -> None:
    copy.parent.mkdir()
    with running(wired, qtbot, PASSPHRASE, path=file) as live:
        lose(live, file)
        live.dialogs.answers += [copy, GO_ON]
        live.hands.click(live.hands.named("Save a copy elsewhere"))
        assert live.program.session.settings.recent == (str(copy),)
        file.with_suffix(".away").rename(file)
        opens(live, file, "not_now")
        assert live.program.session.file is None
        told = question(live)
        assert told.title == "The work went on in Copy.appraisal"
        assert str(copy.parent) in told.text
        opens(live, file, "instead")
        assert live.review.case.path == copy
        opens(live, file, "anyway")
        assert live.review.case.path == file
        assert opens(live, file) == ["ask_passphrase"]
        assert live.review.case.path == file
        live.close()


def opens(live: Running, file: Path, *answers: str) -> list[object]:
    """Closes what is open, and opens that file; the kinds of questions that were asked."""
    before = len(live.dialogs.asked)
    live.dialogs.answers += [PASSPHRASE, *answers]
    live.program.session.command("close")
    live.program.session.dropped((file,))
    live.hands.settle()
    return [kind for kind, *_ in live.dialogs.asked[before:]]


def test_a_copy_that_cannot_be_opened_leaves_everything_as_it_is(
    wired: Services, file: Path, copy: Path, qtbot: QtBot
) -> None:
    copy.parent.mkdir()
    with running(wired, qtbot, PASSPHRASE, path=file) as live:
        lose(live, file)
        live.dialogs.answers += [copy, "stay"]
        live.hands.click(live.hands.named("Save a copy elsewhere"))
        copy.unlink()
        live.hands.click(live.hands.named("Open the copy and close this one"))
        assert live.told()[-1][1] == "Copy.appraisal was not opened"
        assert live.hands.find(TextBox, "text-notes").text() == "Before. After."
        live.dialogs.answers.append("close")
        assert live.program.window.close()


def test_a_day_that_cannot_be_read_is_not_in_the_copy_and_told_of(
    wired: Services, file: Path, copy: Path, qtbot: QtBot
) -> None:
    copy.parent.mkdir()
    with running(wired, qtbot, PASSPHRASE, path=file) as live:
        lose(live, file)
        live.program.session.go("meeting", "held_on")
        live.hands.settle()
        live.hands.type("31/2/20")
        live.dialogs.answers += [copy, "stay"]
        live.hands.click(live.hands.named("Save a copy elsewhere"))
        assert question(live).text.endswith(NOT_IN_IT)
        live.dialogs.answers.append("close")
        assert live.program.window.close()


def test_at_a_locked_window_nobody_is_led_past_the_passphrase(
    wired: Services, file: Path, copy: Path, qtbot: QtBot
) -> None:
    copy.parent.mkdir()
    with running(wired, qtbot, PASSPHRASE, path=file) as live:
        lose(live, file)
        live.dialogs.answers += [copy, "stay", "stay", "close"]
        live.hands.click(live.hands.named("Save a copy elsewhere"))
        live.hands.key(Qt.Key.Key_L, CTRL)
        live.hands.settle()
        live.hands.press("close_locked")
        assert [each.key for each in question(live).choices] == ["close", "stay"]
        assert live.program.session.state.page == "locked"
        live.hands.press("close_locked")
        assert live.program.session.state.page == "welcome"
        live.close()
