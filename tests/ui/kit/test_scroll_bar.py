"""The bars of what scrolls can be seen, in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.kit.test_palette import contrast

from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.widgets.scroll_bar import ScrollBar, quiet_bars

SEEN = 3.0


@pytest.mark.parametrize("shade", ["light", "dark", "contrast"])
def test_the_handle_stands_out_from_what_is_scrolled(
    qtbot: QtBot, appearance: Appearance, shade: str
) -> None:
    appearance.set_shade(shade)
    area = scrolled(qtbot, height=2_000)
    bar = area.verticalScrollBar()
    ground = QPoint(area.width() // 2, area.height() - 8)
    handle = bar.mapTo(area, QPoint(bar.width() // 2, bar.height() // 6))
    picture = area.grab(QRect(0, 0, area.width(), area.height())).toImage()
    painted = [picture.pixelColor(each).name() for each in (handle, ground)]
    assert contrast(painted[0], painted[1]) >= SEEN


def test_nothing_is_drawn_where_all_is_in_sight(qtbot: QtBot, appearance: Appearance) -> None:
    appearance.set_shade("light")
    bar = scrolled(qtbot, height=20).verticalScrollBar()
    bar.setFixedSize(14, 200)
    bar.show()
    picture = bar.grab().toImage()
    colours = {picture.pixelColor(7, y).name() for y in range(picture.height())}
    assert len(colours) == 1


def scrolled(qtbot: QtBot, *, height: int) -> QScrollArea:
    area = QScrollArea()
    quiet_bars(area)
    qtbot.addWidget(area)
    area.resize(300, 200)
    inner = QWidget()
    inner.setFixedHeight(height)
    area.setWidget(inner)
    area.show()
    assert isinstance(area.verticalScrollBar(), ScrollBar)
    return area
