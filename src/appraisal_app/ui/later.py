"""Something to be done a little later, once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Later(QTimer):
    """Calls `what` once, `milliseconds` after it was last started, while its parent lives.

    In place of `QTimer.singleShot` with a delay, which calls methods of objects that are gone
    (decision 0036).
    """

    def __init__(self, parent: QObject, milliseconds: int, what: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(what)
