"""Where on a page somebody writes, so that it stays in sight when the page gets smaller."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from appraisal_app.ui.widgets.text_box import TextBox


def typed_place(page: QScrollArea, widget: QWidget) -> QRect:
    """The caret in a text, any other control as a whole, in what is seen of the page."""
    place, inside = widget.rect(), widget
    if isinstance(widget, TextBox):
        place, inside = widget.cursorRect(), widget.viewport()
    return QRect(inside.mapTo(page.viewport(), place.topLeft()), place.size())


def show_typed(page: QScrollArea, widget: QWidget) -> None:
    """Scroll as little as brings that place into sight."""
    place = typed_place(page, widget)
    seen, bar = page.viewport().height(), page.verticalScrollBar()
    if place.bottom() >= seen:
        bar.setValue(bar.value() + place.bottom() + place.height() - seen)
    elif place.top() < 0:
        bar.setValue(bar.value() + place.top())


def was_seen(place: QRect, size: QSize) -> bool:
    """Whether the place was in sight while the page had that size."""
    return QRect(QPoint(0, 0), size).intersects(place)
