"""Keeps the keyboard on a page while its controls come, go and wait."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_REASON = Qt.FocusReason.OtherFocusReason


class PageFocus:
    """Call `before` and `after` a change of the page.

    Qt passes the keyboard on when its control goes or is disabled, to whatever comes next, even
    off the page. It stays on the page instead, and goes back to a control that was only waiting.
    """

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._was_here = False
        self._held: QWidget | None = None
        self._name = ""
        self._waiting = ""

    def before(self) -> None:
        """Remember where the keyboard is."""
        here = self._here()
        self._was_here = here is not None
        self._held = here
        self._name = here.objectName() if here is not None else ""
        if here is not self._page:
            self._waiting = ""

    def after(self) -> None:
        """Bring it back to the page, or to the control that can be used again."""
        if not self._was_here:
            return
        here = self._here()
        if here is None or self._is_passed_on():
            self._waiting = self._name
            self._page.setFocus(_REASON)
        elif here is self._page and self._waiting:
            self._go_back()

    def _is_passed_on(self) -> bool:
        """Whether it went on because its control waits; what comes next was not chosen."""
        held = self._held
        return held is not None and isValid(held) and not held.isEnabled()

    def _go_back(self) -> None:
        control = self._page.findChild(QWidget, self._waiting)
        if control is not None and control.isVisible() and control.isEnabled():
            self._waiting = ""
            control.setFocus(_REASON)

    def _here(self) -> QWidget | None:
        focused = self._page.window().focusWidget()
        is_here = focused is self._page or self._page.isAncestorOf(focused)
        return focused if is_here and focused.isEnabled() else None
