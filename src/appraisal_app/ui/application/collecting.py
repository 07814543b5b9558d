"""Looks for what nobody needs any more, on the window's own thread and between two events."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Collecting(QObject):
    """Collects in Python's stead, as seldom as it would.

    Python itself collects in whatever thread makes the next object, in the middle of whatever is
    done there. What it takes away may be a window: on the thread of a job, or while it is painted,
    that ends the program.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(_EVERY_MS)
        timer.timeout.connect(collect_what_is_due)
        timer.start()


def collect_what_is_due() -> None:
    """Collect the young where enough was made, and the older where that was often enough."""
    due = [made > most for made, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if due[0]:
        gc.collect(next((age for age, is_due in enumerate(due[1:]) if not is_due), 2))
