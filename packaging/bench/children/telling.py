"""What a measured process says of itself, and when it counts as painted."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

_MOST = 60.0
_IDLE = 1.0
_REST = 0.001


def resident() -> float:
    """Memory that this process alone would free, in MB; 0 where the system does not say."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    found = {line.split(":")[0]: line for line in lines}
    return int(found["Pss"].split()[1]) / 1024


def tell() -> None:
    """Say when it is, how much was worked, and how much memory is held; then end at once."""
    sys.stdout.write(f"{time.monotonic()} {time.process_time()} {resident()}\n")
    sys.stdout.flush()
    os._exit(0)


class _Paints(QObject):
    """Counts how often a window was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            self.count += 1
        return False


def loop_until(is_there: Callable[[QMainWindow], bool], *, idle: bool = False) -> Callable[[], int]:
    """What stands in place of the event loop: the same, until the window is painted as wanted."""

    def run() -> int:
        paints, ends = _Paints(), time.monotonic() + _MOST
        QCoreApplication.instance().installEventFilter(paints)
        while not (paints.count and any(is_there(each) for each in _windows())):
            QCoreApplication.processEvents()
            # As an event loop does: whoever works on another thread is not held up.
            time.sleep(_REST)
            if time.monotonic() > ends:
                sys.exit("never painted")
        QCoreApplication.processEvents()
        rests = time.monotonic() + (_IDLE if idle else 0)
        while time.monotonic() < rests:
            QCoreApplication.processEvents()
            time.sleep(0.01)
        tell()
        return 0

    return run


def _windows() -> list[QMainWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow)]
