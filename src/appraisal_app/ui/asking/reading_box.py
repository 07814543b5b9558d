"""Words of any length within a dialog: as high as they are, as far as the screen allows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.widgets.focus_edge import FocusEdge
from appraisal_app.ui.widgets.scroll_bar import quiet_bars
from appraisal_app.ui.widgets.words import Words

_PART_OF_SCREEN = 0.5
_LEAST = 60
_ROOM = (10, 8)
"""Around words that scroll, at the sides and above and below: room for the ring of the focus."""


class ReadingBox(QScrollArea):
    """Scrolls only what would not fit; then the keyboard can reach it too."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        quiet_bars(self)
        self._words = words
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(words)
        self.viewport().setAutoFillBackground(False)
        FocusEdge(self)
        words.setAutoFillBackground(False)
        self.setAccessibleName(shown(words.text()))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # Else a scroll area keeps the height that the words would have in their favourite width.
        words.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        whole = self._words.heightForWidth(width)
        return min(whole, int(self.screen().availableGeometry().height() * _PART_OF_SCREEN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll only what does not fit: a bar takes width, and could be needed for itself."""
        across, along = self.width(), self.height()
        scrolls = self._words.heightForWidth(across) > along
        on, off = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(on if scrolls else off)
        sides, above = _ROOM if scrolls else (0, 0)
        self.setViewportMargins(sides, above, sides, above)
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        width = self._words.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._words.minimumSizeHint().width(), min(_LEAST, self.sizeHint().height()))
