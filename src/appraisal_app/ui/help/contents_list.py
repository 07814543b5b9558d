"""The contents, or what was found, as a list that the keyboard walks through."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from appraisal_app.ui.help.state import Group, Row
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.widgets.buttons import TARGET
from appraisal_app.ui.widgets.focus_edge import FocusEdge
from appraisal_app.ui.widgets.scroll_bar import quiet_bars

_ROOM, _TALL = 6, 10_000
_WRAP = int(Qt.TextFlag.TextWordWrap)
_KEY = Qt.ItemDataRole.UserRole
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _Roomy(QStyledItemDelegate):
    """Lines that can be hit."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        view = self.parent()
        if not isinstance(view, QTreeWidget):
            return size
        # Qt asks for the height of one line, whatever the width.
        depth = 2 if index.parent().isValid() else 1
        sides = 2 * (view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)
        room = view.viewport().width() - depth * view.indentation() - sides
        words = view.model().data(index)
        lettering = Lettering.BODY if index.parent().isValid() else Lettering.STRONG
        metrics = QFontMetrics(font_of(lettering))
        area = metrics.boundingRect(0, 0, max(room, 1), _TALL, _WRAP, str(words))
        return QSize(size.width(), max(area.height() + _ROOM, TARGET))


class ContentsList(QTreeWidget):
    """Chapters with their topics; tells the key of the topic that was chosen."""

    chose = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[Group, ...] = ()
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setObjectName("help-contents")
        self.setAccessibleName(shown("Pages of the help book"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setItemDelegate(_Roomy(self))
        self.setIndentation(14)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        FocusEdge(self)
        quiet_bars(self)
        self.itemClicked.connect(self._clicked)

    def show_groups(self, groups: tuple[Group, ...], current: str) -> None:
        """Show `groups`, with that topic marked."""
        if groups != self._groups:
            self._groups = groups
            self._fill()
        item = self._items.get(current)
        if item is None:
            self.clearSelection()
        else:
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def enter(self) -> None:
        """Take the keyboard, on the first line where none is chosen."""
        first = self.topLevelItem(0)
        if not self.selectedItems() and first is not None:
            self.setCurrentItem(first)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def reletter(self) -> None:
        """Take the fonts again."""
        for at in range(self.topLevelItemCount()):
            item = self.topLevelItem(at)
            if item is not None and item.childCount():
                item.setFont(0, font_of(Lettering.STRONG))
        self.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Lines wrap by the width of the list, which Qt asks for once only.
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in _CHOOSE and item is not None:
            self._clicked(item)
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        self.clear()
        self._items = {}
        for group in self._groups:
            if not group.title:
                self.addTopLevelItems([self._item(row) for row in group.rows])
                continue
            chapter = QTreeWidgetItem([shown(group.title)])
            chapter.setFont(0, font_of(Lettering.STRONG))
            chapter.addChildren([self._item(row) for row in group.rows])
            self.addTopLevelItem(chapter)
            chapter.setExpanded(not group.folded)

    def _item(self, row: Row) -> QTreeWidgetItem:
        item = QTreeWidgetItem([row.title])
        item.setData(0, _KEY, row.key)
        item.setToolTip(0, row.told)
        item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, row.told)
        self._items[row.key] = item
        return item

    def _clicked(self, item: QTreeWidgetItem) -> None:
        key = item.data(0, _KEY)
        if key:
            self.chose.emit(key)
        else:
            item.setExpanded(not item.isExpanded())
