"""The hands of somebody at the window: they find, click and type, and reach only what shows."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from appraisal_app.ui.shell.rail_model import RailModel
from appraisal_app.ui.shell.rail_rows import RailRow
from appraisal_app.ui.widgets.text_box import TextBox

W = TypeVar("W", bound=QWidget)

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROLS = (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QListView,
    QAbstractSpinBox,
)
WAIT_MS = 30_000


class Hands:
    """One pair of hands on one window."""

    def __init__(self, qtbot: QtBot, window: QMainWindow) -> None:
        self._qtbot = qtbot
        self.window = window

    # --- finding -------------------------------------------------------------------------------

    def find(self, kind: type[W], name: str) -> W:
        """The one widget of that name that shows."""
        shown = [each for each in self.window.findChildren(kind, name) if each.isVisible()]
        assert len(shown) == 1, f"{len(shown)} widgets called {name!r} show"
        return shown[0]

    def shows(self, name: str) -> bool:
        """Whether a widget of that name shows."""
        return any(each.isVisible() for each in self.window.findChildren(QWidget, name))

    def named(self, name: str, within: QWidget | None = None) -> QAbstractButton:
        """The one button that shows and whose accessible name begins so."""
        root = within if within is not None else self.window
        found = [
            each
            for each in root.findChildren(QAbstractButton)
            if each.isVisible() and each.accessibleName().startswith(name)
        ]
        assert len(found) == 1, f"{len(found)} buttons begin with {name!r}"
        return found[0]

    def words(self) -> list[str]:
        """Every text that shows."""
        labels = [each for each in self.window.findChildren(QLabel) if each.isVisible()]
        return [each.text() for each in labels if each.text()]

    def links(self) -> list[QAbstractButton]:
        """The lines of the error summary, from top to bottom."""
        boxes = [
            each
            for each in self.window.findChildren(QWidget)
            if each.isVisible() and "put right" in each.accessibleName()
        ]
        return [link for box in boxes for link in box.findChildren(QAbstractButton)]

    @property
    def focused(self) -> QWidget:
        """What has the keyboard; fails when nothing has."""
        widget = QApplication.focusWidget()
        assert widget is not None, "the keyboard is nowhere"
        return widget

    @property
    def saved_line(self) -> str:
        """What the window says about saving."""
        return self.find(QLabel, "saved-line").text()

    @property
    def trouble(self) -> str:
        """The sentence of the bar; "" while all is well."""
        bars = [each for each in self.window.findChildren(QWidget) if is_bar(each)]
        return bars[0].accessibleName() if bars and bars[0].isVisible() else ""

    # --- clicking ------------------------------------------------------------------------------

    def click(self, widget: QWidget) -> None:
        """Scroll to the widget and click on it; fails when something lies over it."""
        self.bring_into_sight(widget)
        at = in_sight(widget).center()
        there = self.window.childAt(widget.mapTo(self.window, at))
        inside = there is widget or (there is not None and widget.isAncestorOf(there))
        assert inside, f"{there} lies over {widget}"
        assert widget.isEnabled(), f"{widget} cannot be used"
        target = there if isinstance(widget, QPlainTextEdit) and there is not None else widget
        QTest.mouseClick(
            target,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            at if target is widget else target.mapFrom(widget, at),
        )
        self.settle()

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll as far as is needed."""
        self.settle()
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(widget, 0, 20)
        self.settle()
        assert not in_sight(widget).isEmpty(), f"{widget.objectName()} is out of sight"

    def settle(self) -> None:
        """Let the window draw itself and forget what it gave up."""
        for _ in range(2):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def press(self, action: str) -> None:
        """Press the button of that action."""
        self.click(self.find(QAbstractButton, f"action-{action}"))

    def door(self, key: str) -> None:
        """Go through a door of the first page."""
        self.click(self.find(QAbstractButton, f"door-{key}"))

    def go(self, code: str) -> None:
        """Choose a place in the rail, and unfold its stage if need be."""
        rail = self.find(QListView, "rail-list")
        model = rail.model()
        assert isinstance(model, RailModel)
        for row in _folded(model):
            if model.place_of(code).isValid():
                break
            self._click_row(rail, model.place_of(row.key))
        index = model.place_of(code)
        assert index.isValid(), f"{code} is not in the rail"
        self._click_row(rail, index)

    def _click_row(self, rail: QListView, index: QModelIndex) -> None:
        rail.scrollTo(index)
        self.settle()
        QTest.mouseClick(
            rail.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            rail.visualRect(index).center(),
        )
        self.settle()

    def go_home(self) -> None:
        """Turn to Home by the keyboard, from wherever one is."""
        QTest.keyClick(self.focused, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
        self.settle()

    def wait_for(self, name: str) -> None:
        """Wait until a widget of that name shows and can be used."""
        self._qtbot.waitUntil(lambda: self._is_usable(name), timeout=WAIT_MS)

    def _is_usable(self, name: str) -> bool:
        found = self.window.findChildren(QWidget, name)
        return any(each.isVisible() and each.isEnabled() for each in found)

    def wait_saved(self) -> None:
        """Wait until the window says that all is saved."""
        self._qtbot.waitUntil(lambda: self.saved_line.startswith("Saved"), timeout=WAIT_MS)

    # --- answering -----------------------------------------------------------------------------

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press one key where the keyboard is."""
        QTest.keyClick(self.focused, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        lines = text.split("\n")
        for number, line in enumerate(lines):
            if number:
                QTest.keyClick(self.focused, Qt.Key.Key_Return)
            QTest.keyClicks(self.focused, line)
        self.settle()

    def write(self, field: str, text: str) -> None:
        """Write into a field of text, after what stands there."""
        box = self.find(TextBox, f"text-{field}")
        self.click(box)
        assert box.hasFocus()
        self.key(Qt.Key.Key_End, CTRL)
        self.type(text)
        assert box.text().endswith(text), f"{field} holds {box.text()!r}"

    def secret(self, field: str, text: str) -> None:
        """Write into a line that shows dots."""
        line = self.find(QLineEdit, f"secret-{field}")
        self.click(line)
        self.type(text)

    def date(self, field: str, day: date) -> None:
        """Write a day as people do, and go on to the next control."""
        line = self.find(QLineEdit, f"date-{field}")
        self.click(line)
        self.key(Qt.Key.Key_A, CTRL)
        self.type(f"{day.day}/{day.month}/{day.year}")
        self.key(Qt.Key.Key_Tab)
        assert line.text() == f"{day.day}/{day.month}/{day.year}"

    def choose(self, field: str, label: str) -> None:
        """Pick one of the answers, all in sight."""
        button = self.named(label, self.find(QWidget, f"block-{field}"))
        self.click(button)
        assert button.isChecked()

    def tick(self, field: str, label: str = "") -> None:
        """Tick a box: the only one of its field, or the one with that label."""
        block = self.find(QWidget, f"block-{field}")
        button = self.named(label, block)
        self.click(button)
        assert button.isChecked()

    def unfold(self, title: str) -> None:
        """Open the card of that title."""
        self.click(self.named(f"Open {title}"))

    def go_on_without(self, condition: str) -> None:
        """Press the way round a condition of the page that is not met."""
        lines = [
            each
            for each in self.window.findChildren(QWidget)
            if each.isVisible() and each.accessibleName().startswith(f"To do: {condition}")
        ]
        assert len(lines) == 1, f"{len(lines)} conditions begin with {condition!r}"
        self.click(self.named("Go on without", lines[0]))

    def select(self, field: str, label: str) -> None:
        """Choose from a drop-down list with the arrow keys."""
        box = self.find(QComboBox, f"select-{field}")
        self.bring_into_sight(box)
        box.setFocus(Qt.FocusReason.MouseFocusReason)
        self.key(Qt.Key.Key_Home)
        for _ in range(box.count()):
            if box.currentText().startswith(label):
                return
            self.key(Qt.Key.Key_Down)
        raise AssertionError(f"{label!r} cannot be chosen in {field}")

    def add(self, field: str) -> str:
        """Add a card; gives the beginning of its fields' keys, where the keyboard is then."""
        self.click(self.find(QAbstractButton, f"add-{field}"))
        self._qtbot.waitUntil(lambda: f"-{field}." in self.focused.objectName(), timeout=WAIT_MS)
        self.settle()
        name = self.focused.objectName().partition("-")[2]
        return name.rpartition(".")[0]


def _folded(model: RailModel) -> list[RailRow]:
    rows = [model.row(model.index(at)) for at in range(model.rowCount())]
    return [row for row in rows if row.folded]


def is_bar(widget: QWidget) -> bool:
    """Whether it is the bar that says what is wrong."""
    return type(widget).__name__ == "TroubleBar"


def in_sight(widget: QWidget) -> QRect:
    """The part of the widget that no scrolling hides, in its own measures."""
    seen, parent = widget.rect(), widget.parentWidget()
    while parent is not None:
        seen &= QRect(widget.mapFrom(parent, QPoint(0, 0)), parent.size())
        parent = parent.parentWidget()
    return seen


def top_of(widget: QWidget) -> int:
    """How far down the window it begins."""
    return widget.mapTo(widget.window(), QPoint(0, 0)).y()
