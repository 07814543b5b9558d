"""Keeps the application looking, and sounding, as the system and the user want it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from appraisal_app.ui.theme.fonts import interface_font
from appraisal_app.ui.theme.lettering import reletter_all
from appraisal_app.ui.theme.motion import still_menus, wants_stillness
from appraisal_app.ui.theme.palette import (
    Colours,
    colours_for,
    plain_palette,
    qt_palette,
)
from appraisal_app.ui.theme.spoken_roles import tell_roles

_BODY = 1.15
"""The body text against the system's size: this is a reading and writing application."""

_KEPT = "system-font"
_CONTRAST = "contrast"
_SCHEMES = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    _CONTRAST: Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """Style, palette and letters of one application; follows the system's changes at once."""

    def __init__(self, application: QApplication, resources: Path) -> None:
        super().__init__(application)
        self._application = application
        self._hints = application.styleHints()
        tell_roles(application)
        self._wanted = Qt.ColorScheme.Unknown
        self._shade = ""
        if sys.platform.startswith("linux"):
            application.setStyle("Fusion")
        self._font = interface_font(resources / "fonts", _system_font(application))
        self._hints.colorSchemeChanged.connect(self._repaint)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._repaint)
        self._hints.accessibility().motionPreferenceChanged.connect(self._calm)
        self._repaint()
        self._calm()
        self.set_text_size(100)

    def set_shade(self, shade: str) -> None:
        """Take `light`, `dark`, `contrast`, or anything else for the system's own."""
        self._shade = shade
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
        if self._is_contrast_wanted() and sys.platform == "win32":
            # There people choose the very colours of high contrast, and expect them everywhere.
            self._application.setPalette(QPalette())
            self._application.setPalette(plain_palette(self._application.palette()))
        else:
            self._application.setPalette(qt_palette(self._colours()))

    def _calm(self) -> None:
        still_menus(still=wants_stillness())

    def _colours(self) -> Colours:
        high = self._shade == _CONTRAST or self._is_contrast_wanted()
        return colours_for(is_dark=self._is_dark(), is_contrast_high=high)

    def _is_contrast_wanted(self) -> bool:
        """Whether the system asks for high contrast; then light and dark bow to it."""
        preference = self._hints.accessibility().contrastPreference()
        return preference == Qt.ContrastPreference.HighContrast

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
