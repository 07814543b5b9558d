"""Loads the program behind the first picture of its window."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class LoadingFirst(QObject):
    """Does `load` on a thread of its own, so that the window can be moved, and closed."""

    loaded = Signal()
    _ended = Signal()

    def __init__(self, load: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._load = load
        self._thread: threading.Thread | None = None
        self._failure: BaseException | None = None
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def has_failed(self) -> bool:
        """Whether it went wrong; `finish` says how."""
        return self._failure is not None

    def begin(self) -> None:
        """Begin, unless it has begun."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="loading first")
            self._thread.start()

    def finish(self) -> None:
        """Wait for its end; raises what went wrong, as an import at the top would."""
        if self._thread is not None:
            self._thread.join()
        if self._failure is not None:
            raise self._failure

    def _run(self) -> None:
        try:
            self._load()
        except BaseException as error:  # noqa: BLE001 - raised again by `finish`
            self._failure = error
        self._ended.emit()

    def _tell(self) -> None:
        self.loaded.emit()
