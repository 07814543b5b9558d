"""The frame of a window: in its size and its place, before anything stands in it."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.settings import Settings
from appraisal_app.ui.application.relay_window import WindowRelay
from appraisal_app.ui.shell.window import AppWindow

_WIDTH, _HEIGHT = 1280, 860


class Frame:
    """Stands where the last window did, or where the one of `path` did."""

    def __init__(self, settings: Settings, path: Path | None = None) -> None:
        self.relay = WindowRelay()
        self.window = AppWindow(self.relay)
        self.window.resize(_WIDTH, _HEIGHT)
        place = settings.place_of(path.absolute()) if path is not None else ""
        self.window.restore_place(bytes.fromhex(place or settings.window))
