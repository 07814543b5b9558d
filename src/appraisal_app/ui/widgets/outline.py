"""Outlines that can be seen, around the system's own buttons."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from appraisal_app.ui.theme.palette import colours_of

_DARKENED = 145
"""Fusion draws outlines in the window's colour, made darker by about this many per cent."""


def outline(widget: QWidget) -> None:
    """Let Fusion draw the outline of `widget` in the edge colour; in the dark it is lost otherwise.

    Does nothing under other styles. Call again when the palette changes.
    """
    if widget.style().name() != "fusion":
        return
    parent = widget.parentWidget() or widget
    wanted = QColor(colours_of(parent.palette()).edge).lighter(_DARKENED)
    if widget.palette().color(QPalette.ColorRole.Window) != wanted:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, wanted)
        widget.setPalette(palette)
