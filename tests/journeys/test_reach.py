"""What looks for hindrances finds them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys import reach


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setPalette(QPalette(QColor("#ffffff"), QColor("#ffffff")))
    stack = QVBoxLayout(made)
    for ink in ("#000000", "#9a9a9a"):
        label = QLabel(f"Words in {ink}")
        label.setStyleSheet(f"color: {ink}")
        stack.addWidget(label)
    for name in ("First", "Second", "Third"):
        stack.addWidget(QPushButton(name))
    made.show()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    return made


def test_pale_words_are_found(window: QWidget) -> None:
    (found,) = reach.pale(window)
    widget, contrast = found
    assert isinstance(widget, QLabel)
    assert widget.text() == "Words in #9a9a9a"
    assert 2 < contrast < 3


def test_what_is_hard_to_hit_is_found(window: QWidget) -> None:
    button = window.findChildren(QPushButton)[0]
    button.setFixedSize(40, 24)
    assert not reach.is_small_target(button)
    button.setFixedSize(40, 23)
    assert reach.is_small_target(button)


def test_what_is_not_read_in_its_order_is_found(window: QWidget) -> None:
    first, second, third = window.findChildren(QPushButton)
    assert list(reach.out_of_order(window, [first, second, third])) == []
    assert list(reach.out_of_order(window, [second, third, first])) == []
    assert list(reach.out_of_order(window, [first, third, second])) == [(third, second)]


def test_what_has_no_role_is_found(window: QWidget) -> None:
    assert reach.has_wrong_role(window) or reach.has_wrong_role(QWidget(window))
    assert not reach.has_wrong_role(window.findChildren(QPushButton)[0])
