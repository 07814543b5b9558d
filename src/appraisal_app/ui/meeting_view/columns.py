"""The columns side by side, or one below another where they would be too narrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.meeting_view.large import LargeWords
from appraisal_app.ui.meeting_view.state import Entry, Source
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.icon_line import IconLine
from appraisal_app.ui.widgets.words import Tone, Words

_NARROWEST = 13.0
"""Of one column, in heights of a line of the body text."""


class Column(QWidget):
    """A title, and what stands under it, in a box."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._source: Source | None = None
        self._inside: QWidget | None = None
        self._title = LargeWords("", Lettering.STRONG, Tone.ACCENT)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(16, 13, 16, 16)
        self._stack.setSpacing(10)
        self._stack.addWidget(self._title)
        self._stack.addStretch(1)

    def show_source(self, source: Source) -> None:
        """Show `source`, made anew only when it is another."""
        if source == self._source:
            return
        self._source = source
        self._title.say(shown(source.title))
        if self._inside is not None:
            self._stack.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = _inside(source, self._icons)
        self._stack.insertWidget(1, self._inside)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.guide))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def _inside(source: Source, icons: Icons) -> QWidget:
    inside = QWidget()
    stack = QVBoxLayout(inside)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(12)
    for entry in source.entries:
        stack.addWidget(_entry(entry))
    if not source.entries:
        words = LargeWords(shown(source.empty), Lettering.BODY, Tone.SOFT)
        stack.addWidget(IconLine(icons, "eye-off", "soft", words) if source.hidden else words)
    return inside


def _entry(entry: Entry) -> QWidget:
    block = QWidget()
    stack = QVBoxLayout(block)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(1)
    if entry.label:
        stack.addWidget(Words(shown(entry.label), Lettering.BODY, Tone.SOFT))
    words = LargeWords(entry.text)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    stack.addWidget(words)
    return block


class Columns(QWidget):
    """As many columns as there are sources."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._columns: list[Column] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)

    def show_sources(self, sources: tuple[Source, ...]) -> None:
        """Show `sources` from left to right."""
        while len(self._columns) < len(sources):
            column = Column(self._icons)
            self._columns.append(column)
            self._row.addWidget(column, 1)
        for column, source in zip(self._columns, sources, strict=True):
            column.setObjectName(f"column-{source.key}")
            column.show_source(source)

    def fit(self, width: int) -> None:
        """Stand side by side if that width has room for it."""
        room = len(self._columns) * _NARROWEST * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if width >= room else direction.TopToBottom
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
