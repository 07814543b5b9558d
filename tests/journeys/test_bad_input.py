"""Whatever is brought to the window, it answers in a sentence, and no file comes to harm."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot
from tests.journeys import steps
from tests.journeys.doomed_words import PASSPHRASE, letter
from tests.journeys.hands import CTRL, Hands
from tests.journeys.killing import Doomed
from tests.journeys.running import Running, new_file, running, services_at

from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.interaction import PassphraseQuestion, Question
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_record
from appraisal_app.ui.welcome.opening import WRONG
from appraisal_app.ui.widgets.text_box import TextBox

RUBBISH = bytes(range(256)) * 64
"""It could be a protected file."""
_VERSION_AT = 60
"""Where the number of the format stands in a plain file."""


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def plain(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "F.appraisal", wired)


@pytest.fixture
def locked(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "L.appraisal", wired, PASSPHRASE)


@pytest.fixture
def forbidden(tmp_path: Path) -> Iterator[Path]:
    """A folder in which nobody can make a file, not even the administrator."""
    folder = tmp_path / "forbidden"
    folder.mkdir(mode=0o500)
    try:
        (folder / "probe").touch()
    except OSError:
        yield folder
        folder.chmod(0o700)
        return
    yield Path("/sys")


def said(live: Running) -> str:
    """The last sentence of a message box."""
    return str(live.told()[-1][2])


def drop(hands: Hands, *paths: Path) -> None:
    """Let files fall on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy, at = Qt.DropAction.CopyAction, QPointF(300, 300)
    enter = QDragEnterEvent(at, copy, data, buttons, keys)
    QApplication.sendEvent(hands.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(hands.window, QDropEvent(at, copy, data, buttons, keys))
    hands.settle()


def test_a_wrong_passphrase_is_asked_for_again(wired: Services, locked: Path, qtbot: QtBot) -> None:
    with running(wired, qtbot, "wrong words", PASSPHRASE, path=locked) as live:
        questions = [each[1] for each in live.dialogs.asked]
        assert all(isinstance(each, PassphraseQuestion) for each in questions)
        errors = [each.error for each in questions if isinstance(each, PassphraseQuestion)]
        assert errors == ["", WRONG]
        assert live.review.case.is_protected
        live.close()


def test_who_knows_no_passphrase_may_turn_away(wired: Services, locked: Path, qtbot: QtBot) -> None:
    before = locked.read_bytes()
    with running(wired, qtbot, None, "not_now", path=locked) as live:
        assert live.program.session.review is None
        assert live.hands.shows("door-new")
        live.close()
    assert locked.read_bytes() == before


@pytest.mark.parametrize("where", [0.02, 0.4, 0.99])
def test_a_damaged_file_is_told_and_left_as_it_is(
    wired: Services, locked: Path, qtbot: QtBot, where: float
) -> None:
    data = bytearray(locked.read_bytes())
    data[int(len(data) * where)] ^= 0x40
    locked.write_bytes(data)
    with running(wired, qtbot, PASSPHRASE, "not_now") as live:
        drop(live.hands, locked)
        question = live.dialogs.asked[-1][1]
        assert isinstance(question, Question)
        assert "damaged" in question.title
        assert live.program.session.review is None
        live.close()
    assert locked.read_bytes() == data


@pytest.mark.parametrize("content", [b"", b"words", b"{}", b"%PDF-1.7\n", RUBBISH])
def test_a_foreign_file_under_our_name_is_told(
    wired: Services, plain: Path, qtbot: QtBot, content: bytes
) -> None:
    plain.write_bytes(content)
    answers = (PASSPHRASE, None, "not_now") if content is RUBBISH else ()
    with running(wired, qtbot, *answers) as live:
        drop(live.hands, plain)
        assert live.told() or answers
        assert all(str(each[2]).endswith(".") for each in live.told())
        live.close()
    assert plain.read_bytes() == content


def test_a_newer_file_is_told_and_left_as_it_is(wired: Services, plain: Path, qtbot: QtBot) -> None:
    data = bytearray(plain.read_bytes())
    data[_VERSION_AT : _VERSION_AT + 4] = struct.pack(">I", 99)
    plain.write_bytes(data)
    with running(wired, qtbot) as live:
        drop(live.hands, plain)
        assert "newer version" in said(live)
        live.close()
    assert plain.read_bytes() == data


def test_dropped_papers_that_are_not_ours_are_told(
    wired: Services, plain: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    letter, record, gone = (tmp_path / name for name in ("l.pdf", "r.json", "gone.appraisal"))
    letter.write_bytes(b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n")
    record.write_text('{"kind": "board"}')
    made = tmp_path / "New.appraisal"
    with running(wired, qtbot, "make", made, path=plain) as live:
        live.hands.go("basis")
        drop(live.hands, letter)
        live.wait_until(lambda: any("l.pdf" in each for each in live.hands.words()))
        live.wait_until(lambda: not any("being checked" in each for each in live.hands.words()))
        assert any("cannot be read" in each for each in live.hands.words()), live.hands.words()
        drop(live.hands, record)
        live.wait_until(lambda: "No file was made" in str(live.told()))
        drop(live.hands, gone)
        assert gone.name in str(live.told()[-1]), live.told()[-1]
        assert not made.exists()
        assert live.review.case.path == plain
        live.close()


def test_a_new_file_where_none_may_be_made_keeps_the_answers(
    wired: Services, forbidden: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "Here.appraisal"
    with running(wired, qtbot, forbidden / "F.appraisal", path) as live:
        hands = live.hands
        hands.door("new")
        steps.answer_first_questions(hands, wired.clock.today())
        hands.choose("protection", "No passphrase")
        hands.press("create")
        hands.wait_for("action-create")
        assert any("put right" in each for each in hands.words())
        hands.press("create")
        hands.wait_for("rail-list")
        assert live.review.editor.record.trust.name == steps.TRUST
        live.close()


def test_what_cannot_be_saved_is_said_and_can_be_saved_elsewhere(
    wired: Services, locked: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    copy, aside = tmp_path / "elsewhere.appraisal", tmp_path / "aside"
    with running(wired, qtbot, PASSPHRASE, path=locked) as live:
        hands = live.hands
        hands.go("meeting")
        hands.write("notes", "Before. ")
        hands.wait_saved()
        _replace(locked, aside)
        hands.type("After.")
        live.wait_until(lambda: "taken the place" in hands.trouble)
        assert hands.saved_line.startswith("Not saved yet")
        live.dialogs.answers += [copy, "stay", "stay"]
        hands.click(hands.named("Save a copy elsewhere"))
        assert str(copy) in str(live.dialogs.asked[-1])
        assert f"The copy at {copy} holds everything" in hands.trouble
        assert hands.saved_line.startswith("Saved in a copy, not here")
        assert not live.program.window.close()
        assert f"the copy at {copy} holds everything" in str(live.dialogs.asked[-1])
        assert hands.find(TextBox, "text-notes").text() == "Before. After."
        live.dialogs.answers.append("close")
        assert live.program.window.close()
        assert live.told() == []
    case = wired.files().open(copy, Passphrase(PASSPHRASE), at=wired.clock.now())
    assert read_record(case).meeting.notes == "Before. After."
    (noted,) = read_record(case).disposals.copies
    assert (noted.place, noted.made_on) == (str(copy), wired.clock.today())
    case.close()


def _replace(path: Path, aside: Path) -> None:
    """Let another file take the place of this one, as a careless sync does."""
    shutil.copy(path, aside)
    other = aside.with_suffix(".other")
    shutil.copy(path, other)
    other.replace(path)


def test_who_gives_up_what_cannot_be_saved_leaves_from_the_middle_of_a_field(
    wired: Services, plain: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=plain) as live:
        live.hands.go("meeting")
        live.hands.write("place", "Room 4")
        live.hands.wait_saved()
        _replace(plain, tmp_path / "aside")
        live.hands.type(", and lost")
        live.dialogs.answers.append("close")
        live.hands.key(Qt.Key.Key_W, CTRL)
        assert live.hands.shows("door-new")
        assert [each[1] for each in live.told()] == ["No backup was made"]
        live.close()
    case = wired.files().open(plain, None, at=wired.clock.now())
    assert read_record(case).meeting.place == "Room 4"
    case.close()


def test_a_file_that_is_moved_while_nothing_is_typed_is_told_and_never_called_saved(
    wired: Services, plain: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=plain) as live:
        hands = live.hands
        hands.go("meeting")
        moved = plain.rename(tmp_path / "Moved.appraisal")
        live.program.session.go("panel")
        hands.settle()
        assert live.program.session.state.page == "meeting"
        assert "not in its place any more" in hands.trouble
        before = hands.saved_line
        hands.key(Qt.Key.Key_S, CTRL)
        assert hands.saved_line == before
        assert "not in its place any more" in hands.trouble
        live.dialogs.answers.append("stay")
        hands.key(Qt.Key.Key_W, CTRL)
        question = live.dialogs.asked[-1][1]
        assert isinstance(question, Question)
        assert question.title == "This file cannot be closed as usual"
        assert "All that you typed was saved" in question.text
        moved.rename(plain)
        hands.key(Qt.Key.Key_S, CTRL)
        assert hands.trouble == ""
        live.program.session.go("panel")
        assert live.program.session.state.page == "panel"
        live.close()


def test_trouble_is_over_as_soon_as_it_is_saved_again(
    wired: Services, plain: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    away = tmp_path / "away.appraisal"
    with running(wired, qtbot, path=plain) as live:
        hands = live.hands
        hands.go("meeting")
        hands.write("place", "Room 4")
        hands.wait_saved()
        plain.rename(away)
        hands.type(", first")
        live.wait_until(lambda: "not in its place" in hands.trouble)
        hands.type(" floor")
        assert hands.saved_line.startswith("Not saved yet")
        away.rename(plain)
        hands.click(hands.named("Try again"))
        assert hands.trouble == ""
        assert hands.saved_line[:8] == f"Saved {wired.clock.now():%H}"
        plain.rename(away)
        hands.type(", at the back")
        live.wait_until(lambda: bool(hands.trouble))
        away.rename(plain)
        hands.key(Qt.Key.Key_Tab)
        assert hands.trouble == ""
        live.close()
    case = wired.files().open(plain, None, at=wired.clock.now())
    assert read_record(case).meeting.place == "Room 4, first floor, at the back"
    case.close()


def test_a_file_that_another_process_holds_is_read_as_a_copy(
    wired: Services, locked: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    doomed = Doomed("type", locked, tmp_path / "home")
    try:
        doomed.hear(120)
        with running(wired, qtbot, PASSPHRASE, "copy", path=locked) as live:
            asked = [each[1] for each in live.dialogs.asked if each[0] == "choose"]
            assert [type(each) for each in asked] == [Question]
            assert "copy to read" in live.hands.saved_line
            live.hands.go("meeting")
            begun = "".join(letter(each) for each in range(20))
            before = next(each for each in live.hands.words() if each.startswith(begun))
            assert "This is a copy to read" in " ".join(live.hands.words())
            live.hands.go("basis")
            box = live.hands.find(TextBox, "text-basis.delegation")
            live.hands.click(box)
            live.hands.type("mine")
            assert box.text() == ""
            assert live.hands.find(QLineEdit, "date-basis.policy_adopted_on").isReadOnly()
            live.close()
    finally:
        typed = int(doomed.kill().words[-1])
    assert typed > len(before)


def test_the_file_that_is_open_already_is_not_opened_again(
    wired: Services, locked: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, PASSPHRASE, path=locked) as live:
        live.hands.go("meeting")
        live.hands.write("place", "Room 4")
        case = live.review.case
        drop(live.hands, locked)
        assert live.review.case is case
        assert live.review.editor.record.meeting.place == "Room 4"
        live.hands.wait_for("rail-list")
        assert live.hands.find(QListView, "rail-list").isVisible()
        live.close()
