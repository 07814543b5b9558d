"""Every page is there for everybody: nothing is cut in large letters, and everything has a name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.journeys import places, reach
from tests.journeys.running import Running, new_file, running, services_at
from tests.wired import example_at

from appraisal_app.application.ports.services import Services
from appraisal_app.ui import help_menu
from appraisal_app.ui.destinations import HOME, WELCOME
from appraisal_app.ui.help.window import HelpWindow
from appraisal_app.ui.tour.view import TourView

_HAIR = 2
"""Pixels by which a font's own measures may differ from one another."""


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture(params=["example", "new"])
def file(request: pytest.FixtureRequest, tmp_path: Path, wired: Services) -> Path:
    """A review that is nearly done, or one in which nothing is answered yet."""
    if request.param == "example":
        return example_at(tmp_path / "F.appraisal")
    return new_file(tmp_path / "New.appraisal", wired)


_COLOURS = {("example", 100): "contrast", ("new", 100): "dark"}
"""Each walk in other colours; in light ones otherwise."""


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_and_everything_has_a_name(
    wired: Services, file: Path, qtbot: QtBot, percent: int
) -> None:
    colours = _COLOURS.get(("new" if file.stem == "New" else "example", percent), "light")
    with running(wired, qtbot, path=file) as live:
        live.program.window.resize(1280, 720)
        live.program.session.command(f"theme:{colours}")
        live.program.session.command(f"text:{percent}")
        found = [
            f"{key}: {fault}"
            for key in places.inside(live)
            for fault in (*faults(live.program.window), *too_pale(live.program.window))
        ]
        found += [f"help and tour: {fault}" for fault in beside(live)]
        live.program.session.command("close")
        found += [
            f"{key}: {fault}"
            for key in places.outside(live)
            for fault in (*faults(live.program.window), *too_pale(live.program.window))
        ]
        size = live.program.window.size()
        live.program.session.go(WELCOME)
        live.close()
    assert not found, "\n".join(found)
    assert (size.width(), size.height()) == (1280, 720)


def beside(live: Running) -> Iterator[str]:
    """The same of the help book in its own window, and of each stop of the tour."""
    window = live.program.window
    live.program.session.command(help_menu.BOOK)
    book = window.findChild(HelpWindow)
    assert book is not None
    live.hands.settle()
    yield from (*faults(book), *too_pale(book))
    book.close()
    live.program.session.go(HOME)
    live.program.session.command(help_menu.TOUR)
    tour = window.findChild(TourView)
    assert tour is not None
    while tour.isVisible():
        live.hands.settle()
        yield from (*faults(tour.card), *too_pale(tour.card))
        tour.card.next.click()


def faults(window: QWidget) -> Iterator[str]:
    """What somebody with large letters, or with a screen reader, would miss."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from (f"{what}: {called(widget)}" for what in _faults(widget))


def too_pale(window: QWidget) -> Iterator[str]:
    """Words that somebody with weak eyes would not read."""
    for widget, contrast in reach.pale(window):
        yield f"too pale, {contrast:.2f}: {called(widget)}"


def _faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        if too_small(widget):
            yield "too small"
        if sticks_out(widget):
            yield "sticks out"
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
        yield "sideways"
    if can_have_the_keyboard(widget):
        yield from _unheard(widget)


def _unheard(widget: QWidget) -> Iterator[str]:
    if not heard(widget):
        yield "nameless"
    if reach.has_wrong_role(widget):
        yield "without a role"
    if reach.is_small_target(widget):
        yield "hard to hit"


def too_small(widget: QWidget) -> bool:
    """Whether it needs more room than it has."""
    if widget.hasHeightForWidth():
        return widget.height() + _HAIR < widget.heightForWidth(widget.width())
    needed = widget.minimumSizeHint()
    if isinstance(widget, QLineEdit):
        return widget.width() < widget.fontMetrics().horizontalAdvance(widget.text())
    return widget.width() < needed.width() or widget.height() + _HAIR < needed.height()


def sticks_out(widget: QWidget) -> bool:
    """Whether something around it cuts it off, scrolling apart."""
    area, parent = widget.rect(), widget.parentWidget()
    while parent is not None and not parent.isWindow():
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), area.size())
        if not parent.rect().adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR).contains(place):
            return not isinstance(parent.parentWidget(), QAbstractScrollArea)
        parent = parent.parentWidget()
        if isinstance(parent, QAbstractScrollArea):
            return False
    return False


def can_have_the_keyboard(widget: QWidget) -> bool:
    """Whether a person may come to stand on it."""
    return (
        widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isEnabled()
        and not isinstance(widget, QMenuBar)
        and not widget.objectName().startswith("qt_")
    )


def heard(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def called(widget: QWidget) -> str:
    """How a person who mends the fault will find it."""
    text = getattr(widget, "text", str)
    return f"{type(widget).__name__} {widget.objectName()!r} {text()!r} {heard(widget)!r}"
