"""Line icons in the colour of the text around them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """The icons of one folder of SVG files that are drawn in `currentColor`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._text = lru_cache(maxsize=None)(self._read)

    def icon(self, name: str, colour: str, side: int) -> QIcon:
        """An icon of `side` pixels in `colour`; sharp up to three times the pixels."""
        icon = QIcon()
        for ratio in (1, 2, 3):
            pixmap = QPixmap(QSize(side, side) * ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, QRectF(pixmap.rect()), name, colour)
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            icon.addPixmap(pixmap)
        return icon

    def paint(self, painter: QPainter, area: QRectF, name: str, colour: str) -> None:
        """Draw the icon into the square `area`."""
        svg = self._text(name).replace("currentColor", colour)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, area)

    def _read(self, name: str) -> str:
        return (self._folder / f"{name}.svg").read_text(encoding="utf-8")
