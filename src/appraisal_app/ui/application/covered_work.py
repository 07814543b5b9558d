"""Work that a covered window waits for: only its page hears the user, who can stop what can be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow
from PySide6.QtWidgets import QWidget

from appraisal_app.ui.shell.window import AppWindow
from appraisal_app.ui.tasks import ThreadTasks

_POINTS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
    }
)
_OTHER_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class CoveredWork:
    """The jobs of one window, while its page says that they are waited for."""

    def __init__(self, window: AppWindow, tasks: ThreadTasks) -> None:
        self._window = window
        self._tasks = tasks

    @property
    def goes_on(self) -> bool:
        """Whether something is not done yet."""
        return self._tasks.is_working

    @property
    def can_stop(self) -> bool:
        """Whether some of it stops when it is asked to."""
        return self._tasks.can_stop

    def stop(self) -> None:
        """Ask it to."""
        self._tasks.stop()

    def wait(self) -> None:
        """Wait until all is done; no window hears the user but for the page in sight here."""
        ear = OnlyThisPage(self._window)
        try:
            self._tasks.finish(hears_user=True)
        finally:
            ear.end()


class OnlyThisPage(QObject):
    """Keeps keys and the pointer from everything but the page of one window.

    Events of windows are few; all events of the program would pass through Python.
    """

    def __init__(self, window: AppWindow) -> None:
        super().__init__(window)
        self._window = window
        self._watched = QGuiApplication.topLevelWindows()
        for each in self._watched:
            each.installEventFilter(self)

    def end(self) -> None:
        """Let everything through again."""
        for each in self._watched:
            each.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _POINTS and isinstance(event, QMouseEvent):
            at = self._window.childAt(event.position().toPoint())
            return not (self._is_here(watched) and self._is_on_page(at))
        if event.type() in _OTHER_INPUT:
            return not (self._is_here(watched) and self._is_on_page(self._window.focusWidget()))
        return super().eventFilter(watched, event)

    def _is_here(self, watched: QObject) -> bool:
        return isinstance(watched, QWindow) and watched is self._window.windowHandle()

    def _is_on_page(self, widget: QWidget | None) -> bool:
        return widget is not None and self._window.has_on_page(widget)
