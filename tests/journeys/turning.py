"""Finds a page in the rail, where stages fold up, and lines of the page's own head."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListView, QWidget
from tests.journeys.hands import Hands
from tests.journeys.running import Running

from appraisal_app.ui.destinations import FOLD
from appraisal_app.ui.shell.rail_model import RailModel


def turn_to(live: Running, code: str) -> None:
    """Choose a page in the rail; a click on its stage opens it first where it is folded."""
    process = live.review.editor.record.cycle.process
    groups = (*process.stages, *process.beside)
    kind = next(each.kind for each in groups if any(step.code == code for step in each.steps))
    if not _place(live.hands, code).isValid():
        _click_in_rail(live.hands, f"{FOLD}{kind}")
    live.hands.go(code)


def in_rail(hands: Hands) -> list[str]:
    """What the rail says, from top to bottom; what is folded up is not there."""
    model = hands.find(QListView, "rail-list").model()
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def condition(hands: Hands, beginning: str) -> QWidget:
    """The line of that condition, met or not."""
    found = [
        each
        for each in hands.window.findChildren(QWidget)
        if each.isVisible()
        and any(
            each.accessibleName().startswith(f"{is_}: {beginning}") for is_ in ("To do", "Done")
        )
    ]
    assert len(found) == 1, f"{len(found)} conditions begin with {beginning!r}"
    return found[0]


def ways(line: QWidget) -> list[str]:
    """The words of the links in one line of conditions."""
    return [each.accessibleName() for each in line.findChildren(QAbstractButton)]


def _place(hands: Hands, key: str) -> QModelIndex:
    model = hands.find(QListView, "rail-list").model()
    assert isinstance(model, RailModel)
    return model.place_of(key)


def _click_in_rail(hands: Hands, key: str) -> None:
    rail, index = hands.find(QListView, "rail-list"), _place(hands, key)
    assert index.isValid(), f"{key} is not in the rail"
    rail.scrollTo(index)
    hands.settle()
    QTest.mouseClick(
        rail.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        rail.visualRect(index).center(),
    )
    hands.settle()
