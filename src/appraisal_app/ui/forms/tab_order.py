"""Tab goes where reading goes, also after widgets came, went or moved."""

from __future__ import annotations

from collections.abc import Generator
from itertools import pairwise
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QRadioButton, QWidget

_ITS_OWN = Qt.FindChildOption.FindDirectChildrenOnly


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
    for each in _in_places(layout):
        if isinstance(each, QLayout):
            yield from _in_layout(each)
        else:
            yield from reading_order(each)


def _in_places(layout: QLayout) -> list[QLayout | QWidget]:
    """What stands in the layout, asked without its items: decision 0036."""
    holder = layout.parentWidget()
    widgets = holder.findChildren(QWidget, options=_ITS_OWN) if holder is not None else []
    inner = [each for each in layout.children() if isinstance(each, QLayout)]
    found: list[tuple[int, QLayout | QWidget]] = [
        *((layout.indexOf(each), each) for each in widgets),
        *((layout.indexOf(each), each) for each in inner),
    ]
    return [each for place, each in sorted(found, key=itemgetter(0)) if place >= 0]


def follow_reading(root: QWidget) -> None:
    """Make Tab inside `root` follow the order in which it is read."""
    for one, next_one in pairwise(reading_order(root)):
        QWidget.setTabOrder(one, next_one)
