"""Blocks to read: headings, notes, facts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from appraisal_app.ui.forms.blocks import Facts, Heading, Note, NoteKind
from appraisal_app.ui.forms.kit import BlockView, Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.icon_line import IconView
from appraisal_app.ui.widgets.words import Tone, Words

_SECTION = 2
_LABEL, _VALUE = 2, 5
"""How labels and values share the width."""
_MOST_LINES = 3.2
"""Lines that a label at the left may take, with an allowance for how words break."""
_SIGNS = {
    NoteKind.PLAIN: ("info", "accent"),
    NoteKind.WARN: ("triangle-alert", "due"),
    NoteKind.LOCK: ("lock", "soft"),
}


class HeadingView(BlockView[Heading]):
    """A heading with a small line above it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._eyebrow = Words("", Lettering.SMALL, Tone.SOFT)
        self._words = Words("", Lettering.HEADING)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(3)
        stack.addWidget(self._eyebrow)
        stack.addWidget(self._words)

    def show_block(self, block: Heading) -> None:
        self._eyebrow.say(shown(block.eyebrow))
        level = Lettering.HEADING if block.level <= _SECTION else Lettering.SUBHEADING
        self._words.in_lettering(level)
        self._words.say(shown(block.text))


class NoteView(BlockView[Note]):
    """A paragraph; all but the quiet kind stand in a box with a sign."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._kind = NoteKind.QUIET
        self._words = Words()
        self._sign = IconView(kit.icons, "info", "accent", self)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(9)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)

    def show_block(self, block: Note) -> None:
        self._kind = block.kind
        is_quiet = block.kind is NoteKind.QUIET
        self._words.in_tone(Tone.SOFT if is_quiet else Tone.TEXT)
        self._words.say(shown(block.text))
        self._sign.setVisible(not is_quiet)
        if not is_quiet:
            self._sign.show_icon(*_SIGNS[block.kind])
        margins = (0, 0, 0, 0) if is_quiet else (13, 11, 13, 11)
        self._row.setContentsMargins(*margins)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._kind is NoteKind.QUIET:
            return
        colours = colours_of(self.palette())
        grounds = {NoteKind.WARN: colours.due_tint, NoteKind.LOCK: colours.rail}
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(grounds.get(self._kind, colours.guide)))
        painter.drawRoundedRect(QRectF(self.contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class FactsView(BlockView[Facts]):
    """Labels at the left, values at the right; each value below its label where it is narrow."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._pairs: list[tuple[Words, Words]] = []
        self._needs = 0
        self._is_stacked = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setColumnStretch(0, _LABEL)

    def show_block(self, block: Facts) -> None:
        while len(self._pairs) < len(block.rows):
            self._add_pair()
        for place, (label, value) in enumerate(self._pairs):
            row = block.rows[place] if place < len(block.rows) else ("", "")
            label.say(shown(row[0]))
            value.say(row[1])
        self._arrange(is_stacked=False)
        self._needs = self._grid.minimumSize().width()
        if self.isVisible():
            self._settle()

    def minimumSizeHint(self) -> QSize:
        widths = (each.minimumSizeHint().width() for pair in self._pairs for each in pair)
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), max(widths, default=0)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._pairs:
            self._arrange(is_stacked=False)
            self._needs = self._grid.minimumSize().width()
            self._settle()

    def _settle(self) -> None:
        is_narrow = self.width() < self._needs or self._are_labels_squeezed()
        if self._is_stacked is not is_narrow:
            self._arrange(is_stacked=is_narrow)
            self._grid.activate()

    def _are_labels_squeezed(self) -> bool:
        """Whether a label would take more lines at the left than can be read well."""
        metrics = QFontMetrics(font_of(Lettering.BODY))
        widest = max((metrics.horizontalAdvance(each.text()) for each, _ in self._pairs), default=0)
        return widest > self.width() * _LABEL / (_LABEL + _VALUE) * _MOST_LINES

    def _arrange(self, *, is_stacked: bool) -> None:
        self._is_stacked = is_stacked
        self._grid.setColumnStretch(1, 0 if is_stacked else _VALUE)
        self._grid.setVerticalSpacing(3 if is_stacked else 8)
        air = self.fontMetrics().height() * 0.45
        top = Qt.AlignmentFlag.AlignTop
        for place, (label, value) in enumerate(self._pairs):
            first = 3 * place
            self._grid.addWidget(label, first, 0, top)
            row, column = (first + 1, 0) if is_stacked else (first, 1)
            self._grid.addWidget(value, row, column, top)
            if place:
                self._grid.setRowMinimumHeight(first - 1, round(air) if is_stacked else 0)

    def _add_pair(self) -> None:
        label, value = Words("", tone=Tone.SOFT), Words()
        for each in (label, value):
            # One without a parent would come up as a window of its own when it says something.
            each.setParent(self)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pairs.append((label, value))
