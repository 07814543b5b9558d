"""The first window fits on its screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from appraisal_app.application.settings import Settings
from appraisal_app.ui.application.frame import Frame, first_size


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
