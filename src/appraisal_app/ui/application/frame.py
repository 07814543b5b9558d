"""The frame of a window: in its size and its place, before anything stands in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize

from appraisal_app.application.settings import Settings
from appraisal_app.ui.application.relay_window import WindowRelay
from appraisal_app.ui.shell.window import AppWindow

_WIDTH, _HEIGHT = 1280, 860

_TITLE_BAR = 40
"""About what a desktop puts above a window."""


def first_size(room: QSize) -> QSize:
    """The size of a window whose place is not known yet, on a screen with that much room."""
    return QSize(min(_WIDTH, room.width()), min(_HEIGHT, room.height() - _TITLE_BAR))


def inside(area: QRect, room: QRect) -> QRect:
    """The area of a window, moved and where that is too little made smaller, to be seen whole."""
    below_title = room.adjusted(0, _TITLE_BAR, 0, 0)
    size = area.size().boundedTo(below_title.size())
    left = min(area.left(), below_title.right() - size.width() + 1)
    top = min(area.top(), below_title.bottom() - size.height() + 1)
    found = QRect(area.topLeft(), size)
    found.moveTo(max(left, below_title.left()), max(top, below_title.top()))
    return found


class Frame:
    """Stands where the last window did, or where the one of `path` did."""

    def __init__(self, settings: Settings, path: Path | None = None) -> None:
        self.relay = WindowRelay()
        self.window = AppWindow(self.relay)
        self.window.resize(first_size(self.window.screen().availableSize()))
        place = settings.place_of(path.absolute()) if path is not None else ""
        self.window.restore_place(bytes.fromhex(place or settings.window))
