"""Loads behind the first window what it does without, while whoever opened it reads it."""

from __future__ import annotations

import threading
from importlib import import_module

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from appraisal_app.application.ports.services import Services


def load_behind(window: QWidget, services: Services) -> None:
    """Begin once the window is painted; whoever needs it sooner waits for its part alone."""
    QTimer.singleShot(0, window, lambda: _begin(services))


def _begin(services: Services) -> None:
    threading.Thread(target=lambda: _load(services), name="loading").start()


def _load(services: Services) -> None:
    # The order in which they are wanted: a file is opened before its pages are turned.
    services.files()
    import_module("appraisal_app.ui.application.home_page")
    import_module("appraisal_app.ui.application.other_pages")
