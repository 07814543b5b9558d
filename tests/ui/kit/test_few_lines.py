"""A name without end takes three lines, and can be read whole."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.few_lines import FewLines

LONG = (
    "The Most Reverend Bishop Wulfstan of Worcester and St Thérèse of Lisieux Catholic "
    "Multi-Academy Trust of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
)


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    room = QWidget()
    qtbot.addWidget(room)
    QVBoxLayout(room)
    room.resize(260, 600)
    room.show()
    return room


def put(room: QWidget, text: str) -> FewLines:
    words, layout = FewLines(Lettering.SUBHEADING), room.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(words)
    layout.addStretch(1)
    words.say(text)
    QApplication.processEvents()
    return words


@pytest.mark.parametrize("size", [100, 200])
def test_a_long_name_takes_three_lines_and_is_told_whole(
    room: QWidget, appearance: Appearance, size: int
) -> None:
    appearance.set_text_size(size)
    words = put(room, LONG)
    assert words.height() == 3 * words.fontMetrics().lineSpacing()
    assert words.toolTip() == words.text() == LONG
    spoken = QAccessible.queryAccessibleInterface(words)
    assert spoken.text(QAccessible.Text.Name) == LONG


def test_a_short_name_takes_what_it_needs_and_no_tool_tip(room: QWidget) -> None:
    words = put(room, "Northmoor Trust")
    assert words.height() < 2 * words.fontMetrics().lineSpacing()
    assert words.toolTip() == ""
    words.say(LONG)
    assert words.toolTip() == LONG
    words.say("Northmoor Trust")
    assert words.toolTip() == ""
