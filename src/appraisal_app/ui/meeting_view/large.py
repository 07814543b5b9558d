"""The kit's own widgets in letters a quarter larger, to be read from across a table."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.widgets.text_box import TextBox
from appraisal_app.ui.widgets.word_button import WordButton
from appraisal_app.ui.widgets.words import Words

SCALE = 1.25


def enlarge(widget: QWidget) -> None:
    """Give `widget` its own font again, larger."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * SCALE)
    widget.setFont(font)


class LargeWords(Words):
    """Text to read."""

    def reletter(self) -> None:
        """Take the font of this step again, larger."""
        super().reletter()
        enlarge(self)
        self._make_room_for_first_letter()


class LargeButton(WordButton):
    """A push button."""

    def reletter(self) -> None:
        """Take the font of this step again, larger."""
        super().reletter()
        enlarge(self)
        self.updateGeometry()


class LargeTextBox(TextBox):
    """A box to write in."""

    def __init__(self) -> None:
        super().__init__()
        self.reletter()

    def reletter(self) -> None:
        """Take the body's font again, larger."""
        self.setFont(font_of(Lettering.BODY))
        enlarge(self)
