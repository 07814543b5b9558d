"""A document as it will be printed: what it is, its pages, and the ways through them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.documents.keys import BACK, EXPORT, PASSWORD, PRINT, SHOW, STOP
from appraisal_app.ui.documents.more_button import MoreButton
from appraisal_app.ui.documents.pdf_pages import PdfPages
from appraisal_app.ui.documents.preview_keys import (
    FIT,
    LARGER,
    PREVIEW_KEYS,
    SMALLER,
    TURN_BACK,
    TURN_ON,
)
from appraisal_app.ui.documents.state import PreviewState
from appraisal_app.ui.forms.action_row import ActionRow
from appraisal_app.ui.forms.blocks import PageAction
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.busy_bar import BusyBar
from appraisal_app.ui.widgets.words import Tone, Words

_STEP = 1.25


@dataclass(frozen=True, slots=True)
class Head:
    """The lines above the pages."""

    title: Words
    readiness: Words
    problem: Words
    said: Words


class PreviewView(QWidget):
    """Everything is within reach of the keyboard; the pages themselves scroll with its arrows."""

    def __init__(self, listener: PageListener) -> None:
        super().__init__()
        self._listener = listener
        self._state: PreviewState | None = None
        self._head = Head(
            Words("", Lettering.HEADING),
            Words("", tone=Tone.SOFT),
            Words("", Lettering.STRONG, Tone.BAD),
            Words("", Lettering.STRONG),
        )
        self._bar = BusyBar()
        self._number = Words("", tone=Tone.SOFT, flows=True)
        self.pages = PdfPages(self)
        self._doors = ActionRow(listener)
        self._more = MoreButton(listener)
        self._more.show_entries((PageAction(PASSWORD, "Protect with a password…"),))
        self._tools = ActionRow(_Tools(self))
        self._arrange()
        self.pages.pageNavigator().currentPageChanged.connect(self._show_number)
        for each in PREVIEW_KEYS:
            _KeyTool(self, each.action, each.keys)

    def render_state(self, state: PreviewState) -> None:
        """Show `state`; the pages are loaded anew only when they are others."""
        self._state = state
        self._head.title.say(shown(state.title))
        self._head.readiness.say(shown(state.readiness))
        self._head.problem.say(strung("\n", (shown(problem.text) for problem in state.problems)))
        self._head.said.say(state.said)
        self._bar.setVisible(bool(state.working))
        self._bar.show_work(shown(state.working))
        self._doors.show_actions(_doors(state))
        self._more.setVisible(bool(state.pdf) and not state.doors)
        self.pages.show_pdf(state.pdf)
        self.pages.setVisible(bool(state.pdf))
        self._show_number()

    def focus_first(self) -> None:
        """Put the keyboard on the pages, or on the way back while there are none."""
        target = self.pages if self.pages.isVisible() else self._doors.button(BACK)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self, key: str) -> None:
        """Turn a page, or change the size."""
        match key:
            case str() if key in {TURN_BACK, TURN_ON}:
                self.pages.turn(1 if key == TURN_ON else -1)
            case str() if key in {SMALLER, LARGER}:
                self.pages.magnify(_STEP if key == LARGER else 1 / _STEP)
            case _:
                self.pages.fit()
        self._show_number()

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(24, 20, 24, 12)
        head.setSpacing(6)
        doors = QHBoxLayout()
        doors.addWidget(self._doors, 1)
        doors.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(doors)
        for words in (self._head.title, self._head.readiness, self._head.problem, self._head.said):
            head.addWidget(words)
        head.addWidget(self._bar)
        tools = QHBoxLayout()
        tools.addWidget(self._tools, 1)
        tools.addWidget(self._number)
        head.addLayout(tools)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(head)
        stack.addWidget(self.pages, 1)
        stack.addStretch(0)

    def _show_number(self) -> None:
        count, page = self.pages.page_count(), self.pages.current_page()
        said = shown("Page %1 of %2") if count else ""
        said = said.replace("%1", str(page)).replace("%2", str(count))
        self._number.say(said)
        self.pages.setAccessibleName(
            shown(phrased("{text}. {said}", text=self._head.title.text(), said=said))
        )
        self._tools.setVisible(bool(count))
        self._tools.show_actions(
            (
                PageAction(TURN_BACK, "Page before", enabled=page > 1),
                PageAction(TURN_ON, "Next page", enabled=page < count),
                PageAction(SMALLER, "Smaller"),
                PageAction(LARGER, "Larger"),
                PageAction(FIT, "Fit to width", enabled=self.pages.is_zoomed()),
            )
        )


def _doors(state: PreviewState) -> tuple[PageAction, ...]:
    """Back, print, export, and what belongs to something just done or under way."""
    if state.doors:
        return state.doors
    key, free = state.target.key, bool(state.pdf) and not state.working
    found = [PageAction(BACK, "All documents")]
    if state.was_saved:
        found.append(PageAction(SHOW, "Show in folder"))
    if state.can_stop:
        found.append(PageAction(STOP, "Cancel"))
    found.append(PageAction(f"{PRINT}{key}", "Print…", enabled=free))
    found.append(PageAction(f"{EXPORT}{key}", "Export…", primary=True, enabled=free))
    return tuple(found)


class _KeyTool(QShortcut):
    """Keys that do what a button does."""

    def __init__(self, view: PreviewView, key: str, keys: str) -> None:
        super().__init__(QKeySequence(keys), view)
        self._view, self._key = view, key
        self.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.activated.connect(self._do)

    def _do(self) -> None:
        self._view.do(self._key)


class _Tools(ButtonsOnly):
    """Hears the buttons that concern the view alone."""

    def __init__(self, view: PreviewView) -> None:
        self._view = view

    def pressed(self, action_key: str) -> None:
        self._view.do(action_key)
