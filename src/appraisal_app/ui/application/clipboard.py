"""The clipboard of the window system, from which secrets go by themselves."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from appraisal_app.ui.widgets.secrecy import is_secret

KEPT_MS = 60_000
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
"""What was copied, and on some systems what was marked last."""


class QtClipboard:
    """A Clipboard."""

    def put(self, text: str) -> None:
        """Put this there, in place of what it held."""
        QGuiApplication.clipboard().setText(text)


class ClipboardGuard(QObject):
    """Takes away after a minute what was copied from where a secret stands, if it is still there.

    What somebody copied elsewhere since is not touched.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._copied = ""
        self._secret = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.take_secret)
        self._clipboard.dataChanged.connect(self._changed)

    def take_secret(self) -> None:
        """Take a secret away now: the minute is over, or the program ends."""
        secret, self._secret = self._secret, ""
        self._timer.stop()
        self._take(secret)

    def take_all(self) -> None:
        """Take away whatever was copied here: nobody is at the keyboard."""
        copied, self._copied = self._copied, ""
        self.take_secret()
        self._take(copied)

    def _take(self, text: str) -> None:
        for mode in _MODES:
            if text and self._clipboard.text(mode) == text:
                self._clipboard.clear(mode)

    def _changed(self) -> None:
        """Something was copied; while this program has the keyboard, it was copied here.

        Not every window system can say whose it is.
        """
        widget = QApplication.focusWidget()
        self._copied = self._clipboard.text() if widget is not None else ""
        if _is_among_secrets(widget) and self._copied:
            self._secret = self._copied
            self._timer.start(KEPT_MS)


def _is_among_secrets(widget: QWidget | None) -> bool:
    while widget is not None:
        if is_secret(widget):
            return True
        widget = widget.parentWidget()
    return False
