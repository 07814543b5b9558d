"""Tab goes where reading goes, also after widgets came, went or moved."""

from __future__ import annotations

from collections.abc import Generator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QRadioButton, QWidget


def reading_order(widget: QWidget) -> Generator[QWidget]:
    """`widget` and all inside it that Tab can reach, as they are read."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    # Only the picked one of a group is reached by Tab, but which one it is will change.
    if by_tab or isinstance(widget, QRadioButton):
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Generator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None:
            yield from reading_order(widget)


def follow_reading(root: QWidget) -> None:
    """Make Tab inside `root` follow the order in which it is read."""
    for one, next_one in pairwise(reading_order(root)):
        QWidget.setTabOrder(one, next_one)
