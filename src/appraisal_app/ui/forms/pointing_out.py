"""Brings a passage of a page into sight, and marks it until the page is left or changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from appraisal_app.ui.forms.card_view import CardHead, CardView
from appraisal_app.ui.forms.said import Passage
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.line_box import LineBox
from appraisal_app.ui.widgets.text_box import TextBox

_AROUND = 5
_TINT = 40
_EXPLICIT = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move)


class PlaceMark(QWidget):
    """A tinted frame around another widget, wherever that goes."""

    def __init__(self, marked: QWidget) -> None:
        super().__init__(marked.parentWidget())
        self.marked = marked
        self.is_seen = False
        self.setObjectName("place-mark")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        marked.installEventFilter(self)
        self._surround()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.marked and event.type() in _MOVES:
            self._surround()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.is_seen = True
        accent = QColor(colours_of(self.palette()).accent)
        tint = QColor(accent)
        tint.setAlpha(_TINT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _surround(self) -> None:
        place = self.marked.geometry().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        around = self.marked.parentWidget()
        self.setGeometry(place.intersected(around.rect()) if around is not None else place)
        self.raise_()


class PointingOut:
    """At most one mark on the content of a page; `reveal` scrolls to a widget."""

    def __init__(self, content: QWidget, reveal: Callable[[QWidget], None]) -> None:
        self._content = content
        self._reveal = reveal
        self._mark: PlaceMark | None = None

    def show(self, passage: Passage) -> bool:
        """Unfold, scroll to and mark what says the passage; False where nothing does."""
        self.drop()
        for loosely in (False, True):
            self._unfold(passage, loosely=loosely)
            found = self._saying(passage, loosely=loosely)
            if found is not None:
                self._point_at(found)
                return True
        return False

    def follow(self) -> None:
        """Bring the mark into sight: a page that has just been made gets its height late.

        Once it was seen, whoever reads may go where they like.
        """
        if self._mark is not None and not self._mark.is_seen:
            self._reveal(self._mark.marked)

    def drop(self) -> None:
        """Take the mark away."""
        mark, self._mark = self._mark, None
        if mark is not None:
            mark.hide()
            mark.deleteLater()

    def _point_at(self, widget: QWidget) -> None:
        self._mark = PlaceMark(widget)
        # What goes takes its mark along.
        self._mark.destroyed.connect(self._forget)
        self._reveal(widget)

    def _forget(self) -> None:
        self._mark = None

    def _unfold(self, passage: Passage, *, loosely: bool) -> None:
        """Open the first card that says it, and what is folded inside."""
        inside = self._content
        while (card := self._card(inside, passage, loosely=loosely)) is not None:
            card.open()
            inside = card

    @staticmethod
    def _card(inside: QWidget, passage: Passage, *, loosely: bool) -> CardView | None:
        cards = inside.findChildren(CardView)
        return next((each for each in cards if each.says(passage, loosely=loosely)), None)

    def _saying(self, passage: Passage, *, loosely: bool) -> QWidget | None:
        """An answer rather than the line above a card, which may repeat a part of it."""
        found = [each for each in self._texts() if passage.is_in(text_of(each), loosely=loosely)]
        answers = [each for each in found if not isinstance(each.parentWidget(), CardHead)]
        return next(iter(answers or found), None)

    def _texts(self) -> Iterator[QWidget]:
        for each in self._content.findChildren(QWidget):
            if isinstance(each, QLabel | TextBox | LineBox) and not self._is_hidden(each):
                yield each

    def _is_hidden(self, widget: QWidget) -> bool:
        """Whether it was hidden; what has just been made is only not shown yet."""
        around: QWidget | None = widget
        while around is not None and around is not self._content:
            if around.isHidden() and around.testAttribute(_EXPLICIT):
                return True
            around = around.parentWidget()
        return False


def text_of(widget: QWidget) -> str:
    """What a label or a box says; "" for any other widget."""
    return widget.text() if isinstance(widget, QLabel | TextBox | LineBox) else ""
