"""A window whose closing meets an error nobody foresaw: it stays, and goes the second time."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtGui import QCloseEvent

from appraisal_app.ui.shell.listener import WindowListener
from appraisal_app.ui.shell.window import AppWindow


class Listener:
    """Fails as often as it is told to, and then agrees."""

    def __init__(self, failures: int) -> None:
        self.failures = failures

    def may_close(self) -> bool:
        self.failures -= 1
        if self.failures >= 0:
            raise ZeroDivisionError
        return True


class Window:
    """A window that is closed, and what came of each time."""

    def __init__(self, failures: int) -> None:
        self.window = AppWindow(cast("WindowListener", Listener(failures)))
        self.went: list[bool] = []
        self.closed: list[str] = []
        self.window.closed.connect(lambda: self.closed.append("closed"))

    def close(self) -> None:
        """As its cross does; what goes wrong comes out."""
        event = QCloseEvent()
        try:
            self.window.closeEvent(event)
        finally:
            self.went.append(event.isAccepted())


@pytest.mark.usefixtures("qtbot")
def test_after_one_error_the_window_stays_and_can_be_closed() -> None:
    at = Window(failures=1)
    with pytest.raises(ZeroDivisionError):
        at.close()
    assert (at.went, at.closed) == ([False], [])
    at.close()
    assert (at.went, at.closed) == ([False, True], ["closed"])
    at.window.deleteLater()


@pytest.mark.usefixtures("qtbot")
def test_after_the_same_error_twice_nobody_is_kept_in_it() -> None:
    at = Window(failures=2)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            at.close()
    assert (at.went, at.closed) == ([False, True], ["closed"])
    at.window.deleteLater()
