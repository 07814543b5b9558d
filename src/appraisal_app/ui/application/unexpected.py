"""What happens with an error that no page caught: it is told or reported, and work goes on."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from appraisal_app.application.faults import FaultKind, fault_of, scrubbed_report

_log = logging.getLogger(__name__)
NOT_DONE = "That was not done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """How a person hears of it: a report of a bug, or the sentence of any other error."""

    version: str
    report: Callable[[str], None]
    tell: Callable[[str, str], None]


class UnexpectedErrors(QObject):
    """Queues what is to be said to the window's thread, one at a time, however many errors come."""

    _found = Signal(object)

    def __init__(self, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._telling = telling
        self._is_telling = False
        self._found.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Hear of every error that nothing else caught, on whichever thread."""
        sys.excepthook = self.meet
        threading.excepthook = self._meet_in_thread
        sys.unraisablehook = self._meet_unraisable

    def meet(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Note it without a word of anybody's, and say what there is to be said."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        fault, telling = fault_of(error), self._telling
        report = scrubbed_report(error.with_traceback(trace), telling.version)
        _log.error("%s: %s", fault.kind.value, report)
        if fault.kind is FaultKind.BUG:
            self._found.emit(lambda: telling.report(report))
        else:
            self._found.emit(lambda: telling.tell(NOT_DONE, fault.sentence))

    def _meet_in_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self.meet(found.exc_type, found.exc_value, found.exc_traceback)

    def _meet_unraisable(self, found: sys.UnraisableHookArgs) -> None:
        """Note it; Python itself would print the error's own text."""
        if found.exc_value is not None:
            report = scrubbed_report(found.exc_value, self._telling.version)
            _log.error("unraisable: %s", report)

    def _show(self, say: Callable[[], None]) -> None:
        if self._is_telling:
            return
        self._is_telling = True
        try:
            say()
        finally:
            self._is_telling = False
