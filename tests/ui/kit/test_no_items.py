"""What a layout makes for itself never gets a half in Python that outlives it: decision 0036."""

from __future__ import annotations

import ast
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from appraisal_app import ui
from appraisal_app.ui.forms.column import put_in_order
from appraisal_app.ui.forms.tab_order import follow_reading, reading_order
from appraisal_app.ui.widgets.flow import FlowLayout


def test_items_whose_widgets_are_gone_are_not_known_to_python(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    column, row, flow = QVBoxLayout(room), QHBoxLayout(), FlowLayout()
    labels = [QLabel(str(number)) for number in range(9)]
    before = set(_items())
    for layout, some in ((column, labels[:3]), (row, labels[3:6]), (flow, labels[6:])):
        for label in some:
            layout.addWidget(label)
    column.addLayout(row)
    column.addLayout(flow)
    put_in_order(column, labels[2::-1])
    follow_reading(room)
    for gone in (labels.pop(8), labels.pop(5), labels.pop(0)):
        gone.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    kept = {flow.itemAt(0), flow.itemAt(1)}
    assert set(_items()) - before == kept


def test_reading_goes_through_what_stands_inside_in_the_order_in_which_it_was_added() -> None:
    room = QWidget()
    column, row = QVBoxLayout(room), QHBoxLayout()
    first, second, third, fourth = (_reached(QLabel(str(number))) for number in range(4))
    column.addWidget(first)
    column.addLayout(row)
    row.addWidget(third)
    row.insertWidget(0, second)
    column.addWidget(fourth)
    assert list(reading_order(room)) == [first, second, third, fourth]


def test_nothing_of_ours_asks_a_layout_for_its_items() -> None:
    root = Path(ui.__file__).parent
    asked = [
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in {"itemAt", "takeAt", "itemAtPosition"}
    ]
    assert asked == []


def _items() -> list[QLayoutItem]:
    known = shiboken6.getAllValidWrappers()
    return [
        each for each in known if isinstance(each, QLayoutItem) and not isinstance(each, QLayout)
    ]


def _reached(label: QLabel) -> QLabel:
    label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return label
