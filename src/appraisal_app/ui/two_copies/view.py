"""Two versions of one answer in two columns, or one under the other where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from appraisal_app.application.excerpts import Marks
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.kit import BlockView, Kinds, Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.search.marked_text import MarkedText
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.two_copies.blocks import NOTHING, Versions, differing
from appraisal_app.ui.widgets.words import Words

_PAD = 10
_GAP = 10
_NARROW = 34
"""Heights of a line below which the columns stand one under the other."""
_LINE_BREAK = "\u2028"
"""How a layout of one paragraph breaks its line; as long as a line feed."""
HERE, THERE = "Here", "In the other copy"


class VersionPane(QWidget):
    """One version in a box, with a small heading."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._heading = shown(heading)
        self._text = MarkedText()
        self._is_empty = True
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(font_of(Lettering.BODY))

    def say(self, text: str, marks: Marks, label: str) -> None:
        """Show that version."""
        self._is_empty = not text
        self._text.say((text or NOTHING).replace("\n", _LINE_BREAK), marks)
        self.setAccessibleName(
            shown(
                phrased(
                    "{label}, {heading}: {text}",
                    label=label,
                    heading=self._heading.lower(),
                    text=text or NOTHING,
                )
            )
        )
        self.updateGeometry()
        self.update()

    def reletter(self) -> None:
        """Take the font of this step again."""
        self.setFont(font_of(Lettering.BODY))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 30
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(width - 2 * _PAD, 1)
        return 2 * _PAD + self._top() + round(self._text.size(self.font(), room).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.rail if self._is_empty else colours.guide))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        small = font_of(Lettering.SMALL)
        painter.setFont(small)
        painter.setPen(QColor(colours.soft))
        painter.drawText(QPointF(_PAD, _PAD + QFontMetrics(small).ascent()), self._heading)
        painter.setFont(self.font())
        top = QPointF(_PAD, _PAD + self._top())
        self._text.draw(painter, top, self.width() - 2 * _PAD, colours)

    def _top(self) -> int:
        return QFontMetrics(font_of(Lettering.SMALL)).height() + 2


class VersionsView(BlockView[Versions]):
    """The answer's name above both versions."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._label = Words("", Lettering.STRONG)
        self._panes = (VersionPane(HERE), VersionPane(THERE))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        for pane in self._panes:
            self._row.addWidget(pane, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(6)
        stack.addWidget(self._label)
        stack.addLayout(self._row)

    def show_block(self, block: Versions) -> None:
        label = shown(block.label)
        self._label.say(label)
        self._label.setVisible(bool(label))
        marks = differing(block.ours, block.theirs)
        for pane, text, marked in zip(self._panes, (block.ours, block.theirs), marks, strict=True):
            pane.say(text, marked, label)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_row"):
            for pane in self._panes:
                pane.reletter()
            self._settle()

    def _settle(self) -> None:
        is_narrow = self.width() < self.fontMetrics().height() * _NARROW
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)


VERSIONS_KINDS: Kinds = {Versions: VersionsView}
