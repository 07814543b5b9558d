"""Guidance for the page in sight, at the right of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.shell.state import GuidanceSection, GuidanceState
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.buttons import IconButton
from appraisal_app.ui.widgets.focus_edge import FocusEdge
from appraisal_app.ui.widgets.ground import Ground, Side, Surface
from appraisal_app.ui.widgets.scroll_bar import quiet_bars
from appraisal_app.ui.widgets.words import Tone, Words

_APART = 5


class GuidancePane(Ground):
    """Headings with paragraphs and questions, and where they come from."""

    close_asked = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(Surface.GUIDE, Side.LEFT)
        self._state: GuidanceState | None = None
        self._cross = IconButton(icons, "x", shown("Close the guidance"))
        self._text = QWidget()
        self._stack = QVBoxLayout(self._text)
        self._stack.setContentsMargins(20, 0, 14, 16)
        self._stack.setSpacing(_APART)
        self._stack.addStretch(1)
        self._sections: list[QWidget] = []
        self._source = Words("", Lettering.SMALL, Tone.SOFT)
        self._edge = MoreBelow()
        self._area = QScrollArea()
        quiet_bars(self._area)
        self._arrange()
        self._cross.clicked.connect(self.close_asked)

    def show_guidance(self, state: GuidanceState | None) -> None:
        """Show `state` from its beginning if it is another one."""
        state = state or GuidanceState()
        if state == self._state:
            return
        self._state = state
        self._clear()
        for section in state.sections:
            self._add(section)
        self._source.say(shown(state.source))
        self._area.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Put the keyboard where the guidance can be scrolled."""
        self._area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 8, 0)
        head.addWidget(Words(shown("Guidance"), Lettering.SMALL_STRONG, Tone.SOFT), 1)
        head.addWidget(self._cross)
        self._area.setObjectName("guidance-text")
        self._area.setAccessibleName(shown("Guidance"))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._text)
        self._area.viewport().setAutoFillBackground(False)
        FocusEdge(self._area)
        self._text.setAutoFillBackground(False)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 6, 14, 12)
        foot.addWidget(self._source)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(1, 0, 0, 0)
        stack.setSpacing(6)
        stack.addLayout(head)
        stack.addWidget(self._area, 1)
        stack.addWidget(self._edge)
        self._edge.follow(self._area.verticalScrollBar())
        stack.addLayout(foot)

    def _clear(self) -> None:
        for section in self._sections:
            self._stack.removeWidget(section)
            section.hide()
            section.deleteLater()
        self._sections = []

    def _add(self, section: GuidanceSection) -> None:
        room = QWidget()
        lines = QVBoxLayout(room)
        lines.setContentsMargins(0, 0, 0, 12)
        lines.setSpacing(_APART)
        if section.heading:
            lines.addWidget(Words(shown(section.heading), Lettering.STRONG))
        if section.text:
            lines.addWidget(Words(shown(section.text), Lettering.SMALL, Tone.SOFT))
        for bullet in section.bullets:
            lines.addWidget(Bullet(shown(bullet)))
        self._stack.insertWidget(len(self._sections), room)
        self._sections.append(room)


class MoreBelow(QWidget):
    """A line at the edge of what scrolls, while something of it lies below."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self.is_shown = False

    def follow(self, bar: QScrollBar) -> None:
        """Show and hide the line with that bar."""

        def look(*_: int) -> None:
            self.is_shown = bar.value() < bar.maximum()
            self.update()

        bar.valueChanged.connect(look)
        bar.rangeChanged.connect(look)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.is_shown:
            QPainter(self).fillRect(self.rect(), QColor(colours_of(self.palette()).line))


class Bullet(QWidget):
    """A line of a list."""

    def __init__(self, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        dot = Words("\u2022", Lettering.SMALL, Tone.SOFT)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(text, Lettering.SMALL, Tone.SOFT), 1)
