"""A box to write in that grows with its text."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from appraisal_app.ui.language.words import shown
from appraisal_app.ui.widgets.line_box import fitted
from appraisal_app.ui.widgets.pasted import plain
from appraisal_app.ui.widgets.quiet import quietly
from appraisal_app.ui.widgets.text_change import change_between, units
from appraisal_app.ui.widgets.undo_keys import leaves_undo

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAGING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_READING = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class TextBox(QPlainTextEdit):
    """Plain text without a scroll bar, an undo or a tab of its own.

    Emits `edited` for what the user did, never for what `show_text` did; `capped` when something
    went beyond the limit and was left out.
    """

    edited = Signal(str)
    entered = Signal()
    left = Signal()
    capped = Signal()
    menu_made = Signal(QMenu, QTextCursor)
    """Its context menu is about to open at that place of the text; more may be put into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_prose = False
        """Whether sentences stand here, whose spelling may be looked at."""
        self._multiline = False
        self._known = ""
        self._waiting: str | None = None
        self._limit = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._typed)
        self.cursorPositionChanged.connect(self._keep_caret_in_sight)
        self._fit()

    def text(self) -> str:
        """The text as it stands, lines parted by a line feed."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show `text` by the smallest change; waits while a character is being composed."""
        if text == self._known:
            return
        if self._is_composing():
            self._waiting = text
            return
        change = change_between(self.text(), text)
        self._known = text
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(change.start)
        cursor.setPosition(change.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.text)
        cursor.endEditBlock()

    def set_multiline(self, *, multiline: bool) -> None:
        """Take several lines, or one that wraps."""
        if multiline is not self._multiline:
            self._multiline = multiline
            self._fit()

    def set_limit(self, limit: int) -> None:
        """Take no more than `limit` characters; 0 is no limit. A longer text may only shrink."""
        self._limit = limit

    def set_locked(self, *, locked: bool) -> None:
        """Let the text be read and copied only."""
        if locked is self.isReadOnly():
            return
        self.setReadOnly(locked)
        self.setPlaceholderText(shown("Nothing entered") if locked else "")
        if locked:
            self.setTextInteractionFlags(_READING)
        role = QPalette.ColorRole.AlternateBase if locked else QPalette.ColorRole.Base
        self.viewport().setBackgroundRole(role)
        self._fit()

    def event(self, event: QEvent) -> bool:
        return False if leaves_undo(event) else super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PAGING or (not self._multiline and event.key() in _ENTER):
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_pointed = event.reason() == QContextMenuEvent.Reason.Mouse
        menu = self.menu_at(
            self.cursorForPosition(event.pos()) if is_pointed else self.textCursor()
        )
        menu.exec(event.globalPos())
        menu.deleteLater()

    def menu_at(self, place: QTextCursor) -> QMenu:
        """The context menu for that place of the text."""
        menu = fitted(self.createStandardContextMenu())
        self.menu_made.emit(menu, place)
        return menu

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(plain(source.text(), multiline=self._multiline))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if self._waiting is not None and not self._is_composing():
            text, self._waiting = self._waiting, None
            self.show_text(text)

    def _is_composing(self) -> bool:
        return bool(self.textCursor().block().layout().preeditAreaText())

    def _typed(self) -> None:
        text = self.text()
        if text == self._known:
            return
        self._waiting = None
        text = self._cut(text)
        if text != self._known:
            self._known = text
            self.edited.emit(text)

    def _cut(self, text: str) -> str:
        most = max(self._limit, len(self._known))
        if not self._limit or len(text) <= most:
            return text
        caret = self.textCursor()
        before = text.encode("utf-16-le")[: 2 * caret.position()].decode("utf-16-le")
        beyond = before[max(len(before) - (len(text) - most), 0) :]
        caret.setPosition(caret.position() - units(beyond), QTextCursor.MoveMode.KeepAnchor)
        with quietly(self):
            caret.removeSelectedText()
        self.capped.emit()
        return self.text()

    def _fit(self) -> None:
        lines = 3 if self._multiline and not self.isReadOnly() else 1
        line = self.fontMetrics().lineSpacing()
        height, block = 0.0, self.document().firstBlock()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        margins = 2 * self.document().documentMargin()
        self.setFixedHeight(math.ceil(max(height, lines * line) + margins) + 2)

    def _keep_caret_in_sight(self) -> None:
        if self.hasFocus():
            QTimer.singleShot(0, self, self._scroll_to_caret)

    def _scroll_to_caret(self) -> None:
        page = self._page()
        if page is None or not self.hasFocus():
            return
        caret = self.cursorRect()
        inside = QPoint(caret.left(), caret.center().y())
        at = page.viewport().mapFromGlobal(self.viewport().mapToGlobal(inside))
        at += QPoint(page.horizontalScrollBar().value(), page.verticalScrollBar().value())
        page.ensureVisible(at.x(), at.y(), 0, caret.height() * 2)

    def _page(self) -> QScrollArea | None:
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        return page
