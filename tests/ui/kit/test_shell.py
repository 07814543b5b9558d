"""The window around the pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.conftest import TODAY
from tests.ui.fakes import PageEar, WindowEar
from tests.ui.finding import focused, found
from tests.ui.kit.sample import page
from tests.ui.kit.sample_window import PAGE, rail, window

from appraisal_app.ui.forms.blocks import PageState, TextField
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.shell.furnishing import furnished
from appraisal_app.ui.shell.rail import RailList
from appraisal_app.ui.shell.rail_model import RailModel
from appraisal_app.ui.shell.rail_rows import rows_of
from appraisal_app.ui.shell.state import MenuEntry, MenuName, WindowState
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.icons import Icons

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A window that is shown, what it says, and what its page says."""

    def __init__(self, icons: Icons, qtbot: QtBot, *, may_close: bool = True) -> None:
        self.ear, self.page_ear = WindowEar(may_close=may_close), PageEar()
        self.page = FormView(self.page_ear, icons, lambda: TODAY)
        self.page.render_state(page())
        self.other = QLabel("Documents")
        self.window = furnished(self.ear, icons)
        self.window.add_page(PAGE, self.page)
        self.window.add_page("documents", self.other)
        self.window.resize(1366, 860)
        qtbot.addWidget(self.window, before_close_func=self._allow)
        self.show(window())
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.ear.heard.clear()

    def show(self, state: WindowState) -> None:
        self.window.render_state(state)
        QApplication.processEvents()

    def rail(self) -> RailList:
        return found(self.window, RailList)

    def go_to_rail(self, qtbot: QtBot) -> None:
        qtbot.keyClick(self.window, Qt.Key.Key_F6)
        qtbot.keyClick(self.window, Qt.Key.Key_F6)
        assert focused() is self.rail()

    def is_seen(self, name: str) -> bool:
        return found(self.window, QWidget, name).isVisible()

    def _allow(self, _window: QWidget) -> None:
        self.ear.allow_close()


@pytest.fixture
def desk(icons: Icons, qtbot: QtBot) -> Desk:
    return Desk(icons, qtbot)


def test_only_the_menus_and_lines_that_are_given_are_there(desk: Desk) -> None:
    titles = [action.text() for action in desk.window.menuBar().actions()]
    assert titles == ["&File", "&Edit", "&Go", "&View"]
    desk.show(replace(window(), menus=(MenuEntry(MenuName.HELP, "about", "About"),)))
    assert [action.text() for action in desk.window.menuBar().actions()] == ["&Help"]
    assert [a.text() for m in desk.window.menuBar().findChildren(QMenu) for a in m.actions()][
        -1
    ] == "About"


def test_a_menu_line_says_its_key_and_changes_its_words_without_being_made_anew(
    desk: Desk,
) -> None:
    undo = found(desk.window, QAction, "command-undo")
    undo.trigger()
    menus = tuple(
        replace(e, label="Undo removing a card", enabled=False) if e.key == "undo" else e
        for e in window().menus
    )
    desk.show(replace(window(), menus=menus))
    assert found(desk.window, QAction, "command-undo") is undo
    assert (undo.text(), undo.isEnabled()) == ("Undo removing a card", False)
    assert desk.ear.heard == [("command", "undo")]


def test_one_of_several_in_an_inner_menu_is_a_choice_and_not_a_tick(desk: Desk) -> None:
    light, dark = (
        found(desk.window, QAction, f"command-shade:{each}") for each in ("light", "dark")
    )
    group = light.actionGroup()
    assert group is not None
    assert dark.actionGroup() is group
    dark.trigger()
    assert (light.isChecked(), dark.isChecked()) == (False, True)
    assert desk.ear.heard[-1] == ("command", "shade:dark")


@pytest.mark.parametrize(
    ("key", "modifiers", "command"),
    [
        (Qt.Key.Key_Z, CTRL, "undo"),
        (Qt.Key.Key_Y, CTRL, "redo"),
        (Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier, "redo"),
        (Qt.Key.Key_PageDown, CTRL, "next"),
        (Qt.Key.Key_PageUp, CTRL, "previous"),
    ],
)
def test_the_windows_keys_work_from_inside_a_text(
    desk: Desk,
    qtbot: QtBot,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    command: str,
) -> None:
    desk.page.focus_field("progress")
    qtbot.keyClick(focused(), key, modifiers)
    assert ("command", command) in desk.ear.heard


def test_copy_goes_to_the_text_and_not_to_the_listener(desk: Desk) -> None:
    desk.page.focus_field("evidence")
    text = focused()
    assert isinstance(text, QPlainTextEdit)
    text.selectAll()
    found(desk.window, QAction, "command-copy").trigger()
    assert QApplication.clipboard().text() == text.toPlainText()
    assert desk.ear.heard == []


def test_a_click_and_enter_in_the_rail_go_and_arrows_only_look(desk: Desk, qtbot: QtBot) -> None:
    desk.go_to_rail(qtbot)
    qtbot.keyClick(desk.rail(), Qt.Key.Key_Down)
    assert desk.ear.heard == []
    qtbot.keyClick(desk.rail(), Qt.Key.Key_Return)
    assert desk.ear.heard == [("went", "evidence")]
    place = desk.rail().visualRect(desk.rail().rows.place_of("home")).center()
    qtbot.mouseClick(desk.rail().viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.ear.heard[-1] == ("went", "home")


def test_arrow_keys_pass_over_the_headings_of_stages(desk: Desk, qtbot: QtBot) -> None:
    desk.go_to_rail(qtbot)
    seen = []
    for _ in range(20):
        qtbot.keyClick(desk.rail(), Qt.Key.Key_Up)
        seen.append(desk.rail().rows.row(desk.rail().currentIndex()).key)
    assert seen[-1] == "home"
    assert "" not in seen


def test_a_screen_reader_hears_the_state_of_a_step_in_words() -> None:
    spoken = [row.spoken for row in rows_of(rail(), count="%1 of %2")]
    assert "Self-reflection, in progress, 14 Oct" in spoken
    assert "2  Process planning and delivery, 3 of 8, open" in spoken


def test_the_rail_keeps_the_rules_of_item_models(qtbot: QtBot) -> None:
    del qtbot
    model = RailModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(rows_of(rail(), count="%1/%2"))
    model.show_rows(rows_of(replace(rail(), current="evidence"), count="%1/%2"))
    model.show_rows(rows_of(replace(rail(), after=()), count="%1/%2"))
    assert tester is not None
    assert model.rowCount() == 15


def test_f6_goes_round_the_panes(desk: Desk, qtbot: QtBot) -> None:
    desk.page.focus_field("progress")
    text = focused()
    names = []
    for _ in range(3):
        qtbot.keyClick(focused(), Qt.Key.Key_F6)
        names.append(focused().objectName())
    assert names == ["guidance-text", "rail-list", text.objectName()]


def test_guidance_is_shut_remembered_and_opened_again(desk: Desk, qtbot: QtBot) -> None:
    assert desk.is_seen("guidance-text")
    qtbot.keyClick(desk.window, Qt.Key.Key_F1, CTRL)
    assert not desk.is_seen("guidance-text")
    kept = desk.window.view_state()
    qtbot.keyClick(desk.window, Qt.Key.Key_F1, CTRL)
    assert desk.is_seen("guidance-text")
    desk.window.restore_view(kept)
    desk.show(replace(window(), saved="Saved 21:43"))
    assert not desk.is_seen("guidance-text")
    assert desk.ear.heard == []


def test_what_another_version_kept_of_the_window_is_ignored(desk: Desk) -> None:
    desk.window.restore_view(b"")
    desk.window.restore_view(b"rubbish")
    assert desk.is_seen("guidance-text")


def test_no_page_takes_the_keyboard_while_all_are_let_go(
    desk: Desk, icons: Icons, qtbot: QtBot
) -> None:
    desk.window.remove_page("documents")
    ear = PageEar()
    kept = FormView(ear, icons, lambda: TODAY)
    kept.render_state(PageState(step="kept", title="Kept", blocks=(TextField("first", "First"),)))
    desk.window.add_page("kept", kept)
    box = found(desk.page, QPlainTextEdit)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    desk.window.remove_pages()
    assert ear.heard == []


def test_without_room_guidance_stands_in_place_of_the_page_until_one_goes_on(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.window.resize(860, 600)
    QApplication.processEvents()
    assert desk.page.isVisible()
    assert not desk.is_seen("guidance-text")
    qtbot.keyClick(desk.window, Qt.Key.Key_F1, CTRL)
    assert desk.is_seen("guidance-text")
    assert not desk.page.isVisible()
    desk.show(replace(window(), page="documents"))
    assert desk.other.isVisible()


def test_the_page_is_in_sight_where_there_is_no_guidance_to_stand_in_its_place(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.window.resize(860, 600)
    QApplication.processEvents()
    qtbot.keyClick(desk.window, Qt.Key.Key_F1, CTRL)
    assert desk.is_seen("guidance-text")
    desk.show(replace(window(), guidance=None))
    assert desk.page.isVisible()
    desk.show(window())
    assert desk.page.isVisible()


def test_with_room_for_one_pane_the_steps_are_behind_a_button(
    desk: Desk, appearance: Appearance
) -> None:
    appearance.set_text_size(200)
    desk.window.resize(1000, 720)
    QApplication.processEvents()
    assert desk.is_seen("steps-button")
    assert not desk.rail().isVisible()
    found(desk.window, QAbstractButton, "steps-button").click()
    assert desk.rail().isVisible()
    desk.rail().chose.emit("evidence")
    assert not desk.rail().isVisible()


def test_a_window_that_grows_again_shows_the_page_beside_the_steps(
    desk: Desk, appearance: Appearance
) -> None:
    appearance.set_text_size(200)
    desk.window.resize(1000, 720)
    QApplication.processEvents()
    found(desk.window, QAbstractButton, "steps-button").click()
    assert not desk.page.isVisible()
    desk.window.resize(1400, 720)
    QApplication.processEvents()
    assert desk.page.isVisible()
    assert desk.rail().isVisible()


def test_a_failure_to_save_stays_in_sight_with_what_can_be_done(desk: Desk) -> None:
    desk.show(window(trouble=True))
    found(desk.window, QPushButton, "bar-retry").click()
    assert desk.ear.heard == [("command", "retry")]
    desk.show(window())
    assert [b.isVisible() for b in desk.window.findChildren(QPushButton, "bar-retry")] in (
        [],
        [False],
    )


def test_another_review_and_another_role_are_picked_from_menus(desk: Desk) -> None:
    for name, at in (("review-button", 1), ("role-button", 1)):
        picker = found(desk.window, QPushButton, name)
        picker.menu().actions()[at].trigger()
    assert desk.ear.heard == [("review", "r0"), ("role", "clerk")]


def test_files_dropped_on_a_text_reach_the_window(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "statement.pdf"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    text = found(desk.page, QPlainTextEdit, "text-progress")
    assert not text.canInsertFromMimeData(data)
    copy, left, plain = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(text.viewport(), QDragEnterEvent(QPointF(9, 9), copy, data, left, plain))
    QApplication.sendEvent(text.viewport(), QDropEvent(QPointF(9, 9), copy, data, left, plain))
    assert desk.ear.heard == [("dropped", (file,))]


def type_a_date(desk: Desk, qtbot: QtBot) -> None:
    desk.page.focus_field("meeting")
    qtbot.keyClick(focused(), Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(focused(), "16 Oct")


def test_what_was_typed_is_passed_on_before_the_step_is_left_by_a_key(
    desk: Desk, qtbot: QtBot
) -> None:
    order: list[object] = []
    desk.ear.heard = desk.page_ear.heard = order  # type: ignore[assignment]
    type_a_date(desk, qtbot)
    qtbot.keyClick(focused(), Qt.Key.Key_PageDown, CTRL)
    assert order == [("changed", "meeting", TODAY.replace(day=16)), ("command", "next")]


def test_what_was_typed_is_passed_on_before_the_window_closes(icons: Icons, qtbot: QtBot) -> None:
    desk = Desk(icons, qtbot, may_close=False)
    order: list[object] = []
    desk.ear.heard = desk.page_ear.heard = order  # type: ignore[assignment]
    type_a_date(desk, qtbot)
    desk.window.close()
    assert order == [("changed", "meeting", TODAY.replace(day=16)), ("may_close",)]


def test_closing_asks_first(icons: Icons, qtbot: QtBot) -> None:
    desk = Desk(icons, qtbot, may_close=False)
    desk.window.close()
    assert desk.ear.heard == [("may_close",)]
    assert desk.window.isVisible()


def test_leaving_the_application_is_told(desk: Desk, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: ("left",) in desk.ear.heard)
