"""A page: shows a `PageState`, and the next one in its place, without disturbing who is typing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from appraisal_app.ui.forms.action_row import ActionRow, TurningRow
from appraisal_app.ui.forms.blocks import Note, PageAction, PageState, Turn
from appraisal_app.ui.forms.column import Column
from appraisal_app.ui.forms.field_frame import FieldFrame
from appraisal_app.ui.forms.kinds import STANDARD_KINDS
from appraisal_app.ui.forms.kit import Kinds, Kit
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.forms.page_focus import PageFocus
from appraisal_app.ui.forms.page_top import PageTop
from appraisal_app.ui.forms.pointing_out import PointingOut, text_of
from appraisal_app.ui.forms.said import Passage
from appraisal_app.ui.forms.tab_order import follow_reading
from appraisal_app.ui.forms.typed_place import show_typed, typed_place, was_seen
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.widgets.line_box import LineBox
from appraisal_app.ui.widgets.scroll_bar import quiet_bars
from appraisal_app.ui.widgets.text_box import TextBox

_EM_WIDE = 42
"""The column in heights of a line of text: about 800 pixels in the usual size."""
_GUTTER = 40
_NARROW_GUTTER = 16
_SAID = "said"
"""The key of a note that tells what has just been done."""


def _said(state: PageState | None) -> str | None:
    blocks = state.blocks if state is not None else ()
    return next((b.text for b in blocks if isinstance(b, Note) and b.key == _SAID), None)


class Sheet(QWidget):
    """What scrolls: as high as its text in the width it has, not in the narrowest one."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class FormView(QScrollArea):
    """One step's page. `kinds` may bring views for kinds of block of one's own."""

    def __init__(
        self,
        listener: PageListener,
        icons: Icons,
        today: Callable[[], date],
        kinds: Kinds | None = None,
    ) -> None:
        super().__init__()
        quiet_bars(self)
        self._listener = listener
        self._state: PageState | None = None
        self._is_reshaped = False
        self._left_at = 0
        self._focus = PageFocus(self)
        self._kit = Kit(
            listener=listener,
            icons=icons,
            today=today,
            kinds={**STANDARD_KINDS, **(kinds or {})},
            reshaped=self._reshaped,
        )
        self._top = PageTop(self._kit)
        self._actions = ActionRow(listener, spread=True)
        self._turning = TurningRow(listener)
        self._content = Sheet()
        self._stack = QVBoxLayout(self._content)
        self._blocks = QVBoxLayout()
        self._arrange()
        self._pointing = PointingOut(self._content, self._reveal)
        self.verticalScrollBar().rangeChanged.connect(self._pointing.follow)
        self._column = Column(self._blocks, self._kit)
        self._top.followed.connect(self._follow)
        for row in (self._actions, self._turning):
            row.answered.connect(self._after_press)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_focus)

    def render_state(self, state: PageState) -> None:
        """Show `state`, touching only what differs from the last one."""
        if state == self._state:
            return
        is_other = self._state is None or self._state.step != state.step
        anchor = None if is_other else self._focus_height()
        is_refused = bool(state.problems) and self._is_new_refusal(state)
        is_said = not is_other and _said(state) not in {None, _said(self._state)}
        self._focus.before()
        self._pointing.drop()
        self._state = state
        if state.title:
            self.setAccessibleName(shown(state.title))
        self._top.show_page(state)
        self._column.show_blocks(state.blocks)
        if self._show_actions(state.actions):
            self._reshaped()
        self._order_tabs()
        self._focus.after()
        if is_refused and self.isVisibleTo(self.window()) and not self._is_answering():
            self._show_refusal()
        elif is_other:
            self.verticalScrollBar().setValue(0)
        elif is_said:
            self._settle()
            self._reveal(self._content.findChild(QWidget, f"block-{_SAID}") or self._top)
        elif anchor is not None:
            self._hold(anchor)

    def _show_actions(self, actions: tuple[PageAction, ...]) -> bool:
        """What is done here above, the ways to other pages below; True when buttons moved."""
        deeds = tuple(each for each in actions if each.turn is Turn.NO)
        turns = tuple(each for each in actions if each.turn is not Turn.NO)
        self._actions.has_last = not turns
        self._actions.setVisible(bool(deeds))
        moved = (self._actions.show_actions(deeds), self._turning.show_actions(turns))
        return any(moved)

    def focus_field(self, key: str) -> bool:
        """Scroll to the field `key`, open what it is folded in, and focus it; False if unknown."""
        widget = self._column.seek(key) or self._actions.button(key) or self._turning.button(key)
        if widget is None:
            return False
        self._order_tabs()
        self._settle()
        self._reveal(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        # A card that has just been opened gets its place only after this event.
        QTimer.singleShot(0, self, self._reveal_focus)
        return True

    def point_out(self, passage: Passage) -> None:
        """Scroll to what says the passage and mark it, unless the keyboard is on it already."""
        widget = self.focusWidget()
        if self._focus_height() is not None and passage.is_in(text_of(widget)):
            return
        if self._pointing.show(passage):
            self._order_tabs()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard on the page itself, so that it can be read and scrolled.

        The page stands where it was left: when another page goes, Qt passes the keyboard to the
        first control of this one, and that would scroll the title out of sight.
        """
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(self._left_at)

    def read_now(self) -> None:
        """Pass on what was typed but not yet read: call before the page or the window goes."""
        for view in self._column.views:
            view.read_now()

    def hideEvent(self, event: QHideEvent) -> None:
        self._left_at = self.verticalScrollBar().value()
        self._pointing.drop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # First, as the height that the page takes depends on them: a page that is resized twice
        # while it comes back in sight lays itself out for the first height only.
        self._set_margins()
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self._keep_typing_in_sight(event.oldSize())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_stack"):
            self._set_margins()

    def _arrange(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stack.setSpacing(0)
        self._blocks.setSpacing(0)
        self._stack.addWidget(self._top)
        self._stack.addSpacing(22)
        self._stack.addLayout(self._blocks)
        self._stack.addSpacing(24)
        self._stack.addWidget(self._actions)
        self._stack.addWidget(self._turning)
        self._stack.addStretch(1)
        self._set_margins()
        self.setWidget(self._content)

    def _set_margins(self) -> None:
        """The room of the scroll bar is kept free: nothing moves or wraps anew when it comes."""
        bar = self.verticalScrollBar().sizeHint().width()
        width, wide = self.width() - bar, self.fontMetrics().height() * _EM_WIDE
        least = _GUTTER if width > wide * 0.6 else _NARROW_GUTTER
        side = max(least, (width - wide) // 2)
        kept = max(self.viewport().width() - width, 0)
        self._stack.setContentsMargins(side, 28, side + kept, 32)

    def _follow(self, target: str) -> None:
        self._listener.followed(target)

    def _reshaped(self) -> None:
        if not self._is_reshaped:
            self._is_reshaped = True
            QTimer.singleShot(0, self, self._order_tabs)

    def _order_tabs(self) -> None:
        if self._is_reshaped:
            self._is_reshaped = False
            follow_reading(self._content)

    def _is_new_refusal(self, state: PageState) -> bool:
        """Whether problems come up of which nothing was to be seen before."""
        before = self._state
        return before is not None and before.step == state.step and not before.problems

    def _show_refusal(self) -> None:
        """Bring the summary into sight, with the keyboard on it."""
        self._settle()
        self._top.summary.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def _after_press(self) -> None:
        if self._state is not None and self._state.problems and self.isVisible():
            self._show_refusal()

    def _is_answering(self) -> bool:
        """Whether the keyboard is in a box to write in, or in the very field that is refused."""
        widget: QWidget | None = self.focusWidget()
        if isinstance(widget, (TextBox, LineBox)):
            return True
        while widget is not None and not isinstance(widget, FieldFrame):
            widget = widget.parentWidget()
        return widget is not None and widget.is_wrong

    def _focus_height(self) -> int | None:
        widget = self.focusWidget()
        if not self._content.isAncestorOf(widget) or not widget.hasFocus():
            return None
        return widget.mapTo(self.viewport(), QPoint(0, 0)).y()

    def _show_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what gets the keyboard from outside: Qt does so only within the page."""
        if now is None or not self._content.isAncestorOf(now):
            return
        is_back = before is None or before.window() is not self.window()
        if is_back and _said(self._state) is not None:
            # After a dialog the keyboard comes back: what was done stays in sight.
            return
        place = QRect(now.mapTo(self.viewport(), QPoint(0, 0)), now.size())
        if not place.intersects(self.viewport().rect()):
            self._reveal(now)

    def _keep_typing_in_sight(self, before: QSize) -> None:
        """Follow the line that is written when something takes room from the page."""
        widget = self.focusWidget()
        if self._focus_height() is not None and was_seen(typed_place(self, widget), before):
            QTimer.singleShot(0, widget, lambda: show_typed(self, widget))

    def _hold(self, height: int) -> None:
        """Keep what has the focus where it was on the screen."""
        self._settle()
        now = self._focus_height()
        if now is not None and now != height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + now - height)

    @staticmethod
    def _settle() -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _reveal_focus(self) -> None:
        widget = self.focusWidget()
        if self._content.isAncestorOf(widget):
            self._reveal(widget)

    def _reveal(self, widget: QWidget) -> None:
        frame: QWidget | None = widget
        while frame is not None and not frame.objectName().startswith("block-"):
            frame = frame.parentWidget()
        if frame is not None:
            self.ensureWidgetVisible(frame, 0, self.fontMetrics().height())
        self.ensureWidgetVisible(widget, 0, self.fontMetrics().height())
