"""The first window fits on its screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from pytestqt.qtbot import QtBot

from appraisal_app.application.settings import Settings
from appraisal_app.ui.application.frame import Frame, first_size, inside


@pytest.mark.parametrize(
    ("room", "size"),
    [((1920, 1040), (1280, 860)), ((1366, 728), (1280, 688)), ((1024, 768), (1024, 728))],
)
def test_it_is_no_larger_than_its_screen(room: tuple[int, int], size: tuple[int, int]) -> None:
    assert first_size(QSize(*room)) == QSize(*size)


def test_a_first_window_stands_inside_the_screen(qtbot: QtBot) -> None:
    window = Frame(Settings()).window
    qtbot.addWidget(window)
    assert window.size() == first_size(window.screen().availableSize())
    assert window.screen().availableGeometry().size().expandedTo(window.size()) == (
        window.screen().availableGeometry().size()
    )


ROOM = QRect(10, 20, 1024, 600)


@pytest.mark.parametrize(
    ("area", "stands"),
    [
        ((42, 92, 800, 400), (42, 92, 800, 400)),
        ((400, 92, 800, 400), (234, 92, 800, 400)),
        ((42, 400, 800, 400), (42, 220, 800, 400)),
        ((42, 92, 1280, 860), (10, 60, 1024, 560)),
        ((-300, -300, 800, 400), (10, 60, 800, 400)),
    ],
)
def test_a_further_window_lies_whole_on_the_screen(
    area: tuple[int, int, int, int], stands: tuple[int, int, int, int]
) -> None:
    assert inside(QRect(*area), ROOM) == QRect(*stands)
