"""What is not finished on a page: the field that somebody is in, and what cannot be read yet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from appraisal_app.ui.forms.field_frame import FieldFrame
from appraisal_app.ui.widgets.date_box import DateBox


def field_in_use(page: QWidget) -> str:
    """The key of the field that has the keyboard on that page; "" when none has."""
    widget: QWidget | None = page.window().focusWidget()
    while widget is not None and widget is not page:
        if isinstance(widget, FieldFrame):
            return str(widget.key)
        widget = widget.parentWidget()
    return ""


def holds_unread(page: QWidget) -> bool:
    """Whether a day was typed there that cannot be read as one, and so is nowhere else."""
    return any(each.is_unreadable for each in page.findChildren(DateBox))
