"""A locked window shows nothing of the file, and one comes back to where one was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.running import Running, new_file, running, services_at
from tests.ui.fakes import FakeDialogs
from tests.wired import KEY_WORDS

from appraisal_app.application.ports.files import Passphrase
from appraisal_app.ui.help_menu import WHILE_LOCKED
from appraisal_app.ui.locking.page import CLOSED
from appraisal_app.ui.session.locking import NOTHING_TO_LOCK, UNREAD, WRONG
from appraisal_app.ui.welcome.own_file import COPIES, DESK, FEEDBACK, GUEST, OwnFileDraft
from appraisal_app.ui.widgets.text_box import TextBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
TELLING = ("Northmoor", "Amina", "Khan", "Owen Price", "Zanzibar")
OWN_KINDS = (COPIES, DESK, FEEDBACK, GUEST)
PAGE, FIELD = "meeting", "notes"


@cache
def first_file() -> bytes:
    with TemporaryDirectory() as folder:
        path = new_file(Path(folder) / "x.appraisal", services_at(Path(folder)), KEY_WORDS)
        return path.read_bytes()


@contextmanager
def file_open(tmp_path: Path, qtbot: QtBot, *answers: object) -> Iterator[Running]:
    path = tmp_path / "Review 2026.appraisal"
    path.write_bytes(first_file())
    dialogs = FakeDialogs(KEY_WORDS, *answers)
    with running(services_at(tmp_path / "home"), qtbot, path=path, dialogs=dialogs) as live:
        yield live


def lock(live: Running) -> None:
    live.program.window._command("lock")
    live.hands.settle()


def unlock(live: Running, words: str) -> None:
    live.hands.secret("passphrase", words)
    live.hands.key(Qt.Key.Key_Return)


def shown(live: Running) -> str:
    """Everything that can be read at the window, by eye or by a screen reader."""
    window = live.program.window
    widgets = [each for each in window.findChildren(QWidget) if each.isVisible()]
    words = [
        each.text()
        for each in widgets
        if isinstance(each, QLabel | QLineEdit | TextBox | QAbstractButton)
    ]
    asides = [f"{each.accessibleName()} {each.accessibleDescription()}" for each in widgets]
    return "\n".join([window.windowTitle(), *words, *asides])


def write(live: Running, text: str) -> None:
    live.program.session.go(PAGE, FIELD)
    live.hands.settle()
    live.hands.write(FIELD, text)


def written(live: Running) -> str:
    return live.hands.find(TextBox, f"text-{FIELD}").text()


def telling(live: Running) -> list[str]:
    said = shown(live)
    return [each for each in TELLING if each in said]


def test_a_locked_window_shows_the_name_of_the_file_alone_until_the_passphrase_comes(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with file_open(tmp_path, qtbot) as live:
        write(live, "Zanzibar")
        case = live.review.case
        assert telling(live), "what is looked for would be found"
        lock(live)
        assert telling(live) == []
        assert live.program.window.windowTitle() == "Review 2026 is locked — CEO Appraisal"
        assert CLOSED in shown(live)
        assert [left_in_widgets(live, each) for each in TELLING] == [[]] * len(TELLING)
        with pytest.raises(RuntimeError, match="closed"):
            case.recovery_key()
        nothing_else_can_be_done(live, case.path)
        unlock(live, "something else")
        assert WRONG in shown(live)
        unlock(live, "something else")
        assert "Try 2 does not open it either." in shown(live)
        assert WRONG not in shown(live)
        assert live.program.session.file is None
        unlock(live, KEY_WORDS)
        assert (live.program.session.page, written(live)) == (PAGE, "Zanzibar")
        assert live.hands.focused.objectName() == f"text-{FIELD}"
        lock(live)
        live.hands.press("close_locked")
        assert live.program.session.state.page == "welcome"
        live.close()


def left_in_widgets(live: Running, words: str) -> list[str]:
    """Where words stand in the window, in sight or not, as a screen reader may find them."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    widgets = live.program.window.findChildren(QWidget)
    said = [(each, each.accessibleName() + each.toolTip()) for each in widgets]
    said += [(each, each.text()) for each in widgets if isinstance(each, QLabel | QAbstractButton)]
    for view in (each for each in widgets if isinstance(each, QAbstractItemView)):
        rows = (view.model().index(at, 0) for at in range(view.model().rowCount()))
        said += [(view, str(row.data(Qt.ItemDataRole.AccessibleTextRole))) for row in rows]
    return [each.objectName() or type(each).__name__ for each, text in said if words in text]


def nothing_else_can_be_done(live: Running, path: Path) -> None:
    window = live.program.window
    for key in ("home", "recent:0", "open", "search", "welcome", "new", "save_copy"):
        window._command(key)
    window._listener.dropped((path,))
    window._listener.went("home")
    state = live.program.session.state
    assert (state.page, live.program.session.file) == ("locked", None)
    keys = {each.key for each in state.menus if not each.key.startswith(("theme:", "text:"))}
    assert keys == {"quit", "spelling", "accessibility", "about", *WHILE_LOCKED}


def test_what_cannot_be_saved_is_held_hidden_and_put_away_when_it_can_be(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with file_open(tmp_path, qtbot) as live:
        path, away = live.review.case.path, tmp_path / "elsewhere"
        paper = live.review.case.recovery_key()
        write(live, "Zanzibar")
        path.rename(away)
        lock(live)
        assert telling(live) == []
        assert "kept in the memory of this computer" in shown(live)
        live.hands.secret("passphrase", "half")
        live.program.session.locking.lock_unasked()
        live.hands.settle()
        line = live.hands.find(QLineEdit, "secret-passphrase")
        assert (line.text(), line.hasFocus()) == ("half", True), "it is tried again while one types"
        unlock(live, "something else")
        assert live.program.session.state.page == "locked"
        unlock(live, KEY_WORDS)
        assert (live.program.session.state.page, written(live)) == (PAGE, "Zanzibar")
        lock(live)
        away.rename(path)
        live.program.session.locking.lock_unasked()
        live.hands.settle()
        assert live.program.session.file is None
        assert CLOSED in shown(live)
        unlock(live, paper)
        assert written(live) == "Zanzibar"
        a_day_that_cannot_be_read_is_held_as_it_was_typed(live)
        live.close()


def a_day_that_cannot_be_read_is_held_as_it_was_typed(live: Running) -> None:
    live.program.session.go(PAGE, "held_on")
    live.hands.settle()
    live.hands.type("31/2/20")
    lock(live)
    assert UNREAD in shown(live)
    unlock(live, KEY_WORDS)
    line = live.hands.find(QLineEdit, "date-held_on")
    assert line.text() == "31/2/20"
    line.clear()


def test_every_kind_of_file_of_ones_own_locks_alike(tmp_path: Path, qtbot: QtBot) -> None:
    wired = services_at(tmp_path / "home")
    draft = OwnFileDraft(name="Amina Khan", trust="Northmoor")
    with running(wired, qtbot, *[KEY_WORDS] * len(OWN_KINDS)) as live:
        session = live.program.session
        for number, kind in enumerate(OWN_KINDS):
            path = tmp_path / f"Own {number}.appraisal"
            kind.make(path, Passphrase(KEY_WORDS), draft, wired).close()
            session.command("close")
            session.dropped((path,))
            assert session.file is not None
            session.locking.lock()
            assert (session.state.page, telling(live)) == ("locked", [])
            assert session.locking.unlock(KEY_WORDS) == ""
            assert session.file is not None
            assert session.file.case.path == path
        a_file_without_a_passphrase_has_nothing_to_lock(live, tmp_path / "Open.appraisal")
        live.close()


def a_file_without_a_passphrase_has_nothing_to_lock(live: Running, path: Path) -> None:
    draft = OwnFileDraft(name="Amina Khan", trust="Northmoor")
    GUEST.make(path, None, draft, live.services).close()
    live.program.session.command("close")
    live.program.session.dropped((path,))
    live.program.window._command("lock")
    assert live.told()[-1][2] == NOTHING_TO_LOCK
    live.program.session.locking.lock_unasked()
    assert live.program.session.state.page == "home"


def test_a_lock_makes_its_backup_behind_the_locked_page_and_says_where_it_failed(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with file_open(tmp_path, qtbot) as live:
        write(live, "Zanzibar")
        # Somebody put a file where the folder of the backups should be.
        folder = live.services.folders.backups / live.review.case.document_id
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.write_text("mine")
        lock(live)
        assert live.program.session.file is None
        said = shown(live)
        assert "no backup was made when the file was locked" in said
        assert "Zanzibar" not in said
        folder.unlink()
        unlock(live, KEY_WORDS)
        live.wait_until(lambda: live.program.session.file is not None)
        assert written(live) == "Zanzibar"
        lock(live)
        assert "no backup was made" not in shown(live)
        assert len(list(folder.rglob("*.appraisal"))) == 1
