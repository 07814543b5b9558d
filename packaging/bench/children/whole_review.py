"""A whole review by hand as the tests do it, and the event that held the window up longest: ROOT.

Twenty of the longest are told, each with a bare repaint; the first line is the longest.
"""

from __future__ import annotations

import heapq
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

root = Path(sys.argv[1])
sys.path[:0] = [str(root), str(root / "src")]

import pytest  # noqa: E402 - found once the path is set
from canvas import Canvas  # noqa: E402

JOURNEY = "tests/journeys/test_whole_review.py"


class Watching(QApplication):
    """Knows how long each event from outside took, with all that followed at once."""

    def __init__(self) -> None:
        super().__init__(["bench"])
        self.depth = 0
        self.longest: list[float] = []

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver the event; those inside it count as part of it."""
        self.depth += 1
        start = time.perf_counter()
        try:
            return bool(super().notify(receiver, event))
        finally:
            self.depth -= 1
            if not self.depth:
                heapq.heappush(self.longest, (time.perf_counter() - start) * 1000)
                if len(self.longest) > 20:  # noqa: PLR2004
                    heapq.heappop(self.longest)


def main() -> None:
    """Print the longest stalls."""
    from appraisal_app.ui.interpreter import keep_constants_alive

    keep_constants_alive()
    watching = Watching()
    ended = pytest.main(["-q", "-n", "0", "-p", "no:cacheprovider", str(root / JOURNEY)])
    canvas = Canvas()
    for each in sorted(watching.longest, reverse=True)[:1]:
        for _ in range(9):
            print(f"=stall {each} {canvas.repainted()}", flush=True)
    sys.exit(int(ended))


main()
