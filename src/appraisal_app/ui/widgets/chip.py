"""A short remark in a rounded box: who can see this, when it is due."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import Colours, colours_of
from appraisal_app.ui.widgets.breaking import breakable, pieces

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignCenter)


class ChipKind(Enum):
    """What a chip is about."""

    WHO = "who"
    DUE = "due"
    LATE = "late"
    PLAIN = "plain"


class Chip(QWidget):
    """Text in a rounded box that wraps when it must."""

    def __init__(self, kind: ChipKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: ChipKind = kind
        self._text = self._drawn = ""
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.reletter()

    def text(self) -> str:
        """The text shown."""
        return self._text

    def reletter(self) -> None:
        """Take the font of this step again."""
        self.setFont(font_of(Lettering.SMALL))
        self.updateGeometry()

    def say(self, text: str, kind: ChipKind | None = None) -> None:
        """Show `text`, and nothing at all when it is empty."""
        text = shown(text)
        kind = kind or self._kind
        if (text, kind) == (self._text, self._kind):
            return
        self._text, self._kind = text, kind
        self._drawn = breakable(text)
        self.setAccessibleName(shown(text))
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self._text) + 2 * self._side() + 2
        return QSize(width, metrics.height() + self._side() // 2)

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        longest = max((metrics.horizontalAdvance(w) for w in pieces(self._drawn)), default=0)
        return QSize(longest + 2 * self._side() + 2, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics, side = QFontMetrics(self.font()), self._side()
        box = metrics.boundingRect(0, 0, max(width - 2 * side, 1), 10_000, _WRAP, self._drawn)
        return max(box.height(), metrics.height()) + side // 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        ground, ink = _paints(colours)[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(ink if ground == colours.page else ground))
        painter.setBrush(QColor(ground))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = min(box.height() / 2, QFontMetrics(self.font()).height() * 0.6)
        painter.drawRoundedRect(box, radius, radius)
        painter.setPen(QColor(ink))
        side = self._side()
        painter.drawText(self.rect().adjusted(side, 0, -side, 0), _WRAP, self._drawn)

    def _side(self) -> int:
        return QFontMetrics(self.font()).height() // 2 + 1


def _paints(colours: Colours) -> dict[ChipKind, tuple[str, str]]:
    return {
        ChipKind.WHO: (colours.tint, colours.accent),
        ChipKind.DUE: (colours.due_tint, colours.due),
        ChipKind.LATE: (colours.bad_tint, colours.bad),
        ChipKind.PLAIN: (colours.rail, colours.soft),
    }
