"""What happens with an error nobody foresaw: one report that can be copied, and work goes on."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

_log = logging.getLogger(__name__)


class UnexpectedErrors(QObject):
    """Queues reports to the window's thread, one at a time, however many errors come."""

    _found = Signal(str)

    def __init__(self, version: str, report: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._version = version
        self._report = report
        self._is_reporting = False
        self._found.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Hear of every error that nothing else caught, on whichever thread."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = self._scrubbed(kind, trace)
        _log.error("unexpected %s\n%s", kind.__name__, report)
        self._found.emit(report)

    def _thread_hook(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self._hook(found.exc_type, found.exc_value, found.exc_traceback)

    def _scrubbed(self, kind: type[BaseException], trace: TracebackType | None) -> str:
        """Where it happened, without the error's own text: that may hold words of a review."""
        places = [
            f"  {_module(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        head = f"CEO Appraisal {self._version} on {platform.system()} {platform.release()}"
        return "\n".join([head, f"{kind.__name__} at", *places])

    def _show(self, report: str) -> None:
        if self._is_reporting:
            return
        self._is_reporting = True
        try:
            self._report(report)
        finally:
            self._is_reporting = False


def _module(path: str) -> str:
    """The path from the package on, so that no user name is in it."""
    normal = path.replace("\\", "/")
    return normal[normal.rindex("appraisal_app") :] if "appraisal_app" in normal else "library"
