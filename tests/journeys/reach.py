"""What keeps somebody from using a page: by finger, by ear, in its order, by contrast."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import cast

from PIL import Image
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from tests.ui.kit.test_palette import READ, luminance

from appraisal_app.ui.widgets.choice_rows import ChoiceRow
from appraisal_app.ui.widgets.edge_box import EdgeBox

TARGET = 24
"""Pixels that a target is high and wide at least: criterion 2.5.8."""

_ROLE = QAccessible.Role
_ROLES: tuple[tuple[type[QWidget], frozenset[QAccessible.Role]], ...] = (
    (QComboBox, frozenset({_ROLE.ComboBox})),
    (QLineEdit, frozenset({_ROLE.EditableText})),
    (QPlainTextEdit, frozenset({_ROLE.EditableText})),
    (QAbstractItemView, frozenset({_ROLE.List, _ROLE.Table, _ROLE.Tree})),
    (
        QAbstractButton,
        frozenset({_ROLE.Button, _ROLE.ButtonMenu, _ROLE.RadioButton, _ROLE.CheckBox, _ROLE.Link}),
    ),
)
_HAIR = 4
"""Pixels by which things in one line may stand higher or lower than one another."""


def role_of(widget: QWidget) -> QAccessible.Role:
    """What a screen reader takes the widget for."""
    return QAccessible.queryAccessibleInterface(widget).role()


def has_wrong_role(widget: QWidget) -> bool:
    """Whether a screen reader takes it for something that it is not."""
    for kind, roles in _ROLES:
        if isinstance(widget, kind):
            return role_of(widget) not in roles
    return role_of(widget) in {_ROLE.NoRole, _ROLE.Client, _ROLE.Window}


def target_of(widget: QWidget) -> QWidget:
    """What is pressed to use it: the words beside a box to tick, the edge around a line."""
    parent = widget.parentWidget()
    return parent if isinstance(parent, ChoiceRow | EdgeBox) else widget


def is_small_target(widget: QWidget) -> bool:
    """Whether a finger or a shaking hand would miss it; words to read are no target."""
    if isinstance(widget, QLabel):
        return False
    size = target_of(widget).size()
    return min(size.width(), size.height()) < TARGET


def looks_of(widget: QWidget) -> QImage:
    """How it is painted, with what is around it to say where the keyboard is."""
    return target_of(widget).grab().toImage()


def out_of_order(window: QWidget, order: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Neighbours of the Tab order within one pane of which the second is read before the first.

    Where the round begins again it comes back to what is read first of all.
    """
    areas = {id(each): _area(each, window) for each in order}
    for first, second in pairwise(order):
        pane, here = pane_of(first), areas[id(second)]
        if pane_of(second) is not pane or not _is_before(here, areas[id(first)]):
            continue
        others = [areas[id(each)] for each in order if pane_of(each) is pane and each is not second]
        if any(_is_before(each, here) for each in others):
            yield first, second


def pane_of(widget: QWidget) -> QWidget | None:
    """The part of the window that scrolls with it, if any does."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent


def _area(widget: QWidget, window: QWidget) -> QRect:
    target = target_of(widget)
    return QRect(target.mapTo(window, QPoint(0, 0)), target.size())


def _is_before(one: QRect, other: QRect) -> bool:
    """Whether `one` is read first: higher up, or left of it in one line; columns go apart."""
    is_in_next_column = one.left() >= other.right()
    if one.bottom() - _HAIR <= other.top():
        return not is_in_next_column
    in_one_line = one.top() < other.bottom() - _HAIR and other.top() < one.bottom() - _HAIR
    return in_one_line and one.right() <= other.left() + _HAIR


def pale(window: QWidget) -> Iterator[tuple[QWidget, float]]:
    """Words in sight that are painted with less contrast than can be read, and with how much."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and has_words(widget):
            area = in_sight(widget, window)
            if area.width() > TARGET / 2 and area.height() >= _readable(widget):
                strongest = strongest_contrast(picture.copy(area))
                if strongest < READ:
                    yield widget, strongest


def _readable(widget: QWidget) -> int:
    """How much of it must show to show whole letters."""
    return min(widget.height(), 2 * widget.fontMetrics().height())


def has_words(widget: QWidget) -> bool:
    """Whether it paints words of its own."""
    return isinstance(widget, QLabel | QAbstractButton | QLineEdit) and bool(widget.text().strip())


def in_sight(widget: QWidget, window: QWidget) -> QRect:
    """The part of the widget that shows, in the window's measure."""
    shown = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, shown.topLeft()), shown.size())


def strongest_contrast(picture: QImage) -> float:
    """The contrast between what most of the picture is painted in and what differs most from it."""
    size = (picture.width(), picture.height())
    rows = ("raw", "BGRX", picture.bytesPerLine(), 1)
    seen = Image.frombytes("RGB", size, bytes(picture.constBits()), *rows)
    counts = cast("list[tuple[int, tuple[int, int, int]]]", seen.getcolors(size[0] * size[1]))
    ground = _light(max(counts)[1])
    lights = [_light(each) for _, each in counts]
    return max(_contrast(ground, each) for each in (min(lights), max(lights)))


@cache
def _light(colour: tuple[int, int, int]) -> float:
    return luminance("#{:02x}{:02x}{:02x}".format(*colour))


def _contrast(one: float, other: float) -> float:
    low, high = sorted((one, other))
    return (high + 0.05) / (low + 0.05)
