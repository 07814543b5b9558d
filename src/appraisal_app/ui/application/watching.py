"""Locks every window when nobody is there, and tells of errors over whichever is in front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.ui.application.group import Group
from appraisal_app.ui.application.unexpected import Telling, UnexpectedErrors
from appraisal_app.ui.locking.sleep import SleepEar
from appraisal_app.ui.locking.watch import LockWatch, WatchParts


def watch_for_leaving(group: Group, parent: QObject) -> LockWatch:
    """Lock all windows when nobody is there, and when the computer sleeps."""
    windows = group.windows
    parts = WatchParts(
        now=group.services.clock.now,
        minutes=lambda: group.settings.load().lock_after,
        is_busy=lambda: any(each.is_waiting for each in windows.members),
        is_holding=lambda: any(each.is_holding for each in windows.members),
        is_in_sight=lambda: any(each.is_in_sight for each in windows.members),
        lock=windows.lock,
    )
    watch = LockWatch(parts, parent)
    watch.start()
    SleepEar(watch.lock, parent).listen()
    return watch


def watch_errors(group: Group, parent: QObject) -> None:
    """Turn unforeseen errors into a report that can be copied, over the window in front."""

    def over_front(say: Callable[[Dialogs], None]) -> None:
        front = group.windows.front
        if front is not None:
            say(front.dialogs)

    telling = Telling(
        version=group.services.version,
        report=lambda text: over_front(lambda dialogs: dialogs.report(text)),
        tell=lambda title, text: over_front(lambda dialogs: dialogs.tell(title, text)),
    )
    UnexpectedErrors(telling, parent).watch()
