"""A button is pressed where it was, even when the page moves under the pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from appraisal_app.ui.widgets.word_button import WordButton


@pytest.mark.parametrize(("drawn", "clicks"), [(0, 1), (60, 0)], ids=["resting", "drawn away"])
def test_a_press_counts_where_the_pointer_rests_though_the_button_moves_away(
    qtbot: QtBot, drawn: int, clicks: int
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 400)
    button = WordButton("Continue", parent=page)
    button.setGeometry(20, 20, 120, 30)
    page.show()
    heard: list[str] = []
    button.clicked.connect(lambda: heard.append("clicked"))
    pointer = button.mapToGlobal(QPoint(10, 10))

    send(button, QEvent.Type.MouseButtonPress, pointer)
    button.move(20, 200)
    send(button, QEvent.Type.MouseButtonRelease, pointer + QPoint(drawn, 0))

    assert len(heard) == clicks


def send(button: WordButton, kind: QEvent.Type, at: QPoint) -> None:
    held = Qt.MouseButton.LeftButton
    still = held if kind is QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind,
        QPointF(button.mapFromGlobal(at)),
        QPointF(at),
        held,
        still,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(button, event)


def test_a_button_is_not_bright_after_a_dialog_from_which_no_pointer_comes_back(
    qtbot: QtBot,
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 400)
    button = WordButton("Sign", parent=page)
    button.setGeometry(20, 20, 120, 30)
    page.show()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QCursor.setPos(page.mapToGlobal(QPoint(40, 30)))

    QApplication.sendEvent(button, QEvent(QEvent.Type.ActivationChange))

    assert not button.underMouse()
