"""Keeps the application looking as the system and the user want it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from appraisal_app.ui.theme.fonts import interface_font
from appraisal_app.ui.theme.lettering import reletter_all
from appraisal_app.ui.theme.palette import DARK, LIGHT, plain_palette, qt_palette

_BODY = 1.15
"""The body text against the system's size: this is a reading and writing application."""

_KEPT = "system-font"
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Appearance(QObject):
    """Style, palette and letters of one application; follows the system's changes at once."""

    def __init__(self, application: QApplication, resources: Path) -> None:
        super().__init__(application)
        self._application = application
        self._hints = application.styleHints()
        self._wanted = Qt.ColorScheme.Unknown
        if sys.platform.startswith("linux"):
            application.setStyle("Fusion")
        self._font = interface_font(resources / "fonts", _system_font(application))
        self._hints.colorSchemeChanged.connect(self._repaint)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._repaint)
        self._repaint()
        self.set_text_size(100)

    def set_shade(self, shade: str) -> None:
        """Take `light`, `dark`, or anything else for the system's own."""
        self._wanted = _SCHEMES.get(shade, Qt.ColorScheme.Unknown)
        self._hints.setColorScheme(self._wanted)
        self._repaint()

    def set_text_size(self, percent: int) -> None:
        """Scale all text; 100 to 200."""
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * _BODY * percent / 100)
        self._application.setFont(font)
        reletter_all()

    def _repaint(self) -> None:
        if self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            self._application.setPalette(QPalette())
            self._application.setPalette(plain_palette(self._application.palette()))
        else:
            self._application.setPalette(qt_palette(DARK if self._is_dark() else LIGHT))

    def _is_dark(self) -> bool:
        unknown = Qt.ColorScheme.Unknown
        scheme = self._hints.colorScheme() if self._wanted == unknown else self._wanted
        return scheme == Qt.ColorScheme.Dark


def _system_font(application: QApplication) -> QFont:
    """The font from before anything was scaled, whoever asks and however often."""
    kept = application.property(_KEPT)
    if isinstance(kept, QFont):
        return kept
    found = QFont(application.font())
    application.setProperty(_KEPT, found)
    return found
