"""Watches for the moment to lock: nobody there, or the computer about to sleep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog

from appraisal_app.ui.later import Later
from appraisal_app.ui.locking.curtain import draw_curtains
from appraisal_app.ui.locking.idleness import CHECK_SECONDS, Idleness

_STIRS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)
AGAIN_MS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchParts:
    """`minutes` after which to lock, 0 for never; `is_busy` while the window waits for work.

    `is_holding` is whether a lock still holds words that could not be saved, `is_in_sight` whether
    there is something that a lock would hide.
    """

    now: Callable[[], datetime]
    minutes: Callable[[], int]
    is_busy: Callable[[], bool]
    is_holding: Callable[[], bool]
    is_in_sight: Callable[[], bool]
    lock: Callable[[], None]


class LockWatch(QObject):
    """Looks every few seconds, as long as its parent lives."""

    done = Signal()
    """The lock that was due is done."""

    def __init__(self, parts: WatchParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._is_due = False
        self._is_drawn = False
        self._clock = QElapsedTimer()
        self._clock.start()
        self._idleness = Idleness(seconds=self.seconds(), at=parts.now())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._again = Later(self, AGAIN_MS, self._go_on)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.follow)
        self.follow(QGuiApplication.focusWindow())

    def start(self) -> None:
        """Look from now on."""
        self._timer.start(CHECK_SECONDS * 1000)

    def seconds(self) -> float:
        """On a clock that only goes forward."""
        return self._clock.elapsed() / 1000

    def look(self) -> None:
        """Lock if it is time to, or try again what could not be saved."""
        parts = self._parts
        has_slept = self._idleness.has_slept(parts.now())
        is_alone = self._idleness.is_left_alone(self.seconds(), parts.minutes())
        if has_slept or is_alone or parts.is_holding():
            self.lock()

    def lock(self) -> None:
        """Lock as soon as no question stands open: each is left as by Escape."""
        if not self._is_due:
            self._is_due = True
            self._go_on()

    def follow(self, window: QWindow | None) -> None:
        """Notice what is done in that window as well.

        Events of windows are few; all events of the program would pass through Python.
        """
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _STIRS:
            self._idleness.stirred(self.seconds())
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        # A question may stand within work that is waited for: it is left first.
        if leave_questions() or self._parts.is_busy():
            # Their callers go on only when this call is over.
            self._hide()
            self._again.start()
            return
        self._is_due = False
        try:
            self._parts.lock()
        finally:
            self._is_drawn = False
            self.done.emit()

    def _hide(self) -> None:
        """Hide at once what the lock will put away: what is waited for may take its time."""
        if self._is_drawn or not self._parts.is_in_sight():
            return
        self._is_drawn = True
        for curtain in draw_curtains():
            self.done.connect(curtain.deleteLater)


def leave_questions() -> bool:
    """Leave what stands open over the window; False when nothing does."""
    popup, question = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    if popup is not None:
        popup.close()
    if isinstance(question, QDialog):
        question.reject()
    elif question is not None:
        question.close()
    return popup is not None or question is not None
