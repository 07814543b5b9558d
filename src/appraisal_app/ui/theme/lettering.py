"""The type scale, as steps from the size that the system and the user chose."""

from __future__ import annotations

from enum import Enum
from typing import Protocol, cast, runtime_checkable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication


class Lettering(Enum):
    """A step of the scale: (factor of the body size, weight)."""

    TITLE = (2.0, QFont.Weight.DemiBold)
    HEADING = (1.25, QFont.Weight.DemiBold)
    SUBHEADING = (1.08, QFont.Weight.DemiBold)
    LEAD = (1.1, QFont.Weight.Normal)
    BODY = (1.0, QFont.Weight.Normal)
    STRONG = (1.0, QFont.Weight.DemiBold)
    SMALL = (0.91, QFont.Weight.Normal)
    SMALL_STRONG = (0.91, QFont.Weight.DemiBold)


def font_of(lettering: Lettering) -> QFont:
    """The font of a step, from the application's font as it is now."""
    factor, weight = lettering.value
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(weight)
    return font


@runtime_checkable
class Lettered(Protocol):
    """A widget with a size of its own, which Qt does not tell when the application's changes."""

    def reletter(self) -> None:
        """Take the font of your step again."""
        ...


def reletter_all() -> None:
    """Let every widget with a size of its own follow the application's font."""
    for widget in QApplication.allWidgets():
        # Asked of the class, the answer is remembered; a window has thousands of widgets.
        if issubclass(type(widget), Lettered):
            cast("Lettered", widget).reletter()
