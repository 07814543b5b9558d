"""Rail, page and guidance side by side, or one in place of another where there is no room."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from appraisal_app.ui.shell.guidance import GuidancePane
from appraisal_app.ui.shell.rail import Rail
from appraisal_app.ui.shell.wishes import Fair

_RAIL = (11.5, 15.5)
_GUIDE = (13.0, 16.0)
_PAGE = 20.0
"""Widths in heights of a line of text: narrowest and widest, and the narrowest page."""


class Over(Enum):
    """What was asked to stand in place of the page for a while."""

    NOTHING = "nothing"
    RAIL = "rail"
    GUIDANCE = "guidance"


class Panes(QWidget):
    """Decides by the width, measured in lines of text, what is in sight.

    With room for three, guidance is open as long as the user wants it; where a page asks for more
    than is left beside it, and would have it without, guidance counts as having no room. With
    less, it stands in place of the page when asked for, and so does the rail when there is room
    for one pane only.
    """

    crowded = Signal(bool)

    def __init__(self, rail: Rail, pages: QStackedWidget, guidance: GuidancePane) -> None:
        super().__init__()
        self._rail, self._pages, self._guidance = rail, pages, guidance
        self._over = Over.NOTHING
        self.wants_guidance = True
        self._has_rail = self._has_guidance = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addWidget(pages, 1)
        row.addWidget(guidance)
        pages.currentChanged.connect(self._turned)
        self._arrange()

    @property
    def guidance_is_open(self) -> bool:
        """Whether guidance is in sight."""
        return not self._guidance.isHidden()

    def offer(self, *, rail: bool, guidance: bool) -> None:
        """Say what there is to show at all."""
        if (rail, guidance) != (self._has_rail, self._has_guidance):
            self._has_rail, self._has_guidance = rail, guidance
            self._put_over(self._over)

    def measure(self) -> None:
        """Look again how much room the page in sight asks for."""
        self._arrange()

    def show_page(self) -> None:
        """Put away what stands in place of the page."""
        self._put_over(Over.NOTHING)

    def open_guidance(self) -> None:
        """Bring the guidance in sight, wherever there is room for it."""
        if not self.guidance_is_open:
            self.toggle_guidance()

    def toggle_guidance(self) -> None:
        """Open or shut the guidance."""
        if self._has_room_for_three():
            self.wants_guidance = not self.wants_guidance
            self._arrange()
        else:
            over = self._over is Over.GUIDANCE
            self._put_over(Over.NOTHING if over else Over.GUIDANCE)

    def toggle_rail(self) -> None:
        """Open or shut the rail where there is no room beside the page."""
        self._put_over(Over.NOTHING if self._over is Over.RAIL else Over.RAIL)

    def focus_page(self) -> None:
        """Put the keyboard where it was on the page."""
        page = self._pages.currentWidget()
        if page is None:
            return
        last = page.focusWidget()
        is_there = page.isAncestorOf(last) and last.isVisible() and last.isEnabled()
        target = last if is_there else page
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_pane(self) -> None:
        """Put the keyboard on the next pane in sight, and after the last on the first."""
        stops: list[tuple[QWidget, Callable[[], None]]] = [
            (self._rail, self._rail.take_focus),
            (self._pages, self.focus_page),
            (self._guidance, self._guidance.take_focus),
        ]
        seen = [(pane, take) for pane, take in stops if not pane.isHidden()]
        focused = QApplication.focusWidget() or self
        here = [at for at, (pane, _) in enumerate(seen) if pane.isAncestorOf(focused)]
        seen[(here[0] + 1 if here else 0) % len(seen)][1]()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _turned(self, _: int) -> None:
        self._arrange()

    def _put_over(self, over: Over) -> None:
        # Never what is not there: nothing at all would be in sight.
        there = {Over.RAIL: self._has_rail, Over.GUIDANCE: self._has_guidance}
        self._over = over if there.get(over) else Over.NOTHING
        self._arrange()

    def _em(self) -> float:
        return float(self.fontMetrics().height())

    def _has_room_for_two(self) -> bool:
        return self.width() >= (_RAIL[0] + _PAGE) * self._em()

    def _has_room_for_three(self) -> bool:
        page = _PAGE * 1.5 if self._has_rail else _PAGE
        rail = _RAIL[0] if self._has_rail else 0.0
        if self.width() < (rail + page + _GUIDE[0]) * self._em():
            return False
        fair = self._fair_width()
        left = self.width() - (self._width_of(_RAIL) if self._has_rail else 0)
        return not left - self._width_of(_GUIDE) < fair <= left

    def _fair_width(self) -> float:
        page: object = self._pages.currentWidget()
        return page.fair_width(self._em()) if isinstance(page, Fair) else 0.0

    def _arrange(self) -> None:
        two, three = self._has_room_for_two(), self._has_room_for_three()
        over = Over.NOTHING if three and self._over is Over.GUIDANCE else self._over
        over = Over.NOTHING if two and over is Over.RAIL else over
        beside = three and self.wants_guidance
        self._rail.setVisible(self._has_rail and (two or over is Over.RAIL))
        self._guidance.setVisible(self._has_guidance and (beside or over is Over.GUIDANCE))
        self._pages.setVisible(over is Over.NOTHING)
        self._set_width(self._rail, _RAIL, alone=over is Over.RAIL)
        self._set_width(self._guidance, _GUIDE, alone=over is Over.GUIDANCE)
        self.crowded.emit(self._has_rail and not two)

    def _width_of(self, bounds: tuple[float, float]) -> int:
        least, most = (round(bound * self._em()) for bound in bounds)
        return max(min(round(self.width() * 0.215), most), least)

    def _set_width(self, pane: QWidget, bounds: tuple[float, float], *, alone: bool) -> None:
        width = self._width_of(bounds)
        pane.setMinimumWidth(0 if alone else width)
        pane.setMaximumWidth(self.width() if alone else width)
