"""What stands around the pages of a window."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from appraisal_app.ui.shell.drops import DropLine
from appraisal_app.ui.shell.guidance import GuidancePane
from appraisal_app.ui.shell.menus import Menus
from appraisal_app.ui.shell.page_keys import NEXT_PANE, WINDOW_KEYS
from appraisal_app.ui.shell.panes import Panes
from appraisal_app.ui.shell.rail import Rail
from appraisal_app.ui.shell.top_line import TopLine
from appraisal_app.ui.shell.trouble_bar import TroubleBar
from appraisal_app.ui.theme.icons import Icons


class Furniture:
    """Made for one window, around its `pages`."""

    def __init__(self, window: QMainWindow, pages: QStackedWidget, icons: Icons) -> None:
        self.top = TopLine(icons)
        self.bar = TroubleBar(icons)
        self.drop_line = DropLine(icons)
        self.rail = Rail(icons)
        self.guidance = GuidancePane(icons)
        self.panes = Panes(self.rail, pages, self.guidance)
        self.menus = Menus(window.menuBar())
        self.middle = self._stacked()
        for keys in (each.keys for each in WINDOW_KEYS if each.action == NEXT_PANE):
            QShortcut(QKeySequence(keys), window, self.panes.next_pane)

    def _stacked(self) -> QWidget:
        middle = QWidget()
        stack = QVBoxLayout(middle)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.top)
        stack.addWidget(self.bar)
        stack.addWidget(self.drop_line)
        stack.addWidget(self.panes, 1)
        return middle
