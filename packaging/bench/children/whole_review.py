"""A whole review by hand as the tests do it, and the event that held the window up longest: ROOT.

The longest is told with what it was, a few times over with a bare repaint each.
"""

from __future__ import annotations

import sys
import time
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

root = Path(sys.argv[1])
sys.path[:0] = [str(root), str(root / "src")]

import pytest  # noqa: E402 - found once the path is set
from canvas import Canvas, settle  # noqa: E402

JOURNEY = "tests/journeys/test_whole_review.py"


class Watching(QApplication):
    """Knows how long each event from outside took, with all that followed at once."""

    def __init__(self) -> None:
        super().__init__(["bench"])
        self.depth = 0
        self.longest = (0.0, "")

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver the event; those inside it count as part of it."""
        # Before it is delivered: afterwards the receiver may be gone.
        of = f"_of_{receiver.objectName() or type(receiver).__name__}".replace(" ", "_")
        self.depth += 1
        start = time.perf_counter()
        try:
            return bool(super().notify(receiver, event))
        finally:
            self.depth -= 1
            if not self.depth:
                took = (time.perf_counter() - start) * 1000
                self.longest = max(self.longest, (took, event.type().name + of))


def main() -> None:
    """Print the longest stalls."""
    from appraisal_app.ui.interpreter import keep_constants_alive

    keep_constants_alive()
    # As the program does behind its first window, on a thread of its own.
    import_module("appraisal_app.ui.application.other_pages")
    watching = Watching()
    ended = pytest.main(["-q", "-n", "0", "-p", "no:cacheprovider", str(root / JOURNEY)])
    canvas = Canvas()
    settle()
    canvas.repainted()
    took, what = watching.longest
    for _ in range(9):
        print(f"={what} {took} {canvas.repainted()}", flush=True)
    sys.exit(int(ended))


main()
