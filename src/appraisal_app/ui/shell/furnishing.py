"""Makes a window whole."""

from __future__ import annotations

from appraisal_app.ui.shell.furniture import Furniture
from appraisal_app.ui.shell.listener import WindowListener
from appraisal_app.ui.shell.window import AppWindow
from appraisal_app.ui.theme.icons import Icons


def furnish(window: AppWindow, icons: Icons) -> None:
    """Put around its pages what stands there."""
    window.furnish(Furniture(window, window.pages, icons))


def furnished(listener: WindowListener, icons: Icons) -> AppWindow:
    """A window with all that belongs to it."""
    window = AppWindow(listener)
    furnish(window, icons)
    return window
