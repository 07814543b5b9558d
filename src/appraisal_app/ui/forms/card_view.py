"""One item of a list: a line with its title, and a form that folds away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from appraisal_app.ui.forms.blocks import Card
from appraisal_app.ui.forms.column import Column, drop
from appraisal_app.ui.forms.field_frame import is_wrong
from appraisal_app.ui.forms.kit import Kit
from appraisal_app.ui.forms.said import Passage, texts_in
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.sentences import shortened
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.buttons import IconButton
from appraisal_app.ui.widgets.word_button import ButtonKind, WordButton
from appraisal_app.ui.widgets.words import Tone, Words

_TITLE = 160
"""Letters of a card's title; all of it stands in its field."""
_AT_LEFT = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)


class CardHead(QWidget):
    """Title, summary and the buttons of a card; a click on it folds and unfolds."""

    toggled = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.fold = IconButton(kit.icons, "chevron-right", "")
        self.title = Words("", Lettering.STRONG)
        # A name in Arabic or Hebrew begins where the others do, above its summary.
        self.title.setAlignment(_AT_LEFT)
        self.summary = Words("", Lettering.SMALL, Tone.SOFT)
        self.up = IconButton(kit.icons, "arrow-up", "")
        self.down = IconButton(kit.icons, "arrow-down", "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(4)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.setContentsMargins(4, 4, 0, 0)
        words.addWidget(self.title)
        words.addWidget(self.summary)
        row.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.up, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.down, 0, Qt.AlignmentFlag.AlignTop)
        self.fold.clicked.connect(self.toggled)

    def show_card(self, card: Card, *, is_open: bool) -> None:
        """Show the line of `card`."""
        title = shortened(shown(card.title), _TITLE)
        self.title.say(title)
        self.summary.say(shown(card.summary))
        self.fold.show_icon("chevron-down" if is_open else "chevron-right")
        self.fold.rename((shown("Fold %1") if is_open else shown("Open %1")).replace("%1", title))
        self.up.rename(shown("Move up: %1").replace("%1", title))
        self.down.rename(shown("Move down: %1").replace("%1", title))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.toggled.emit()


class CardView(QWidget):
    """A card; its form is made when it is first opened. Asks its list through signals."""

    move_asked = Signal(str, int)
    remove_asked = Signal(str)

    def __init__(self, kit: Kit, *, is_open: bool) -> None:
        super().__init__()
        self._kit = kit
        self._card = Card("", "")
        self._is_open = is_open
        self._column: Column | None = None
        self._body: QWidget | None = None
        self._remove: WordButton | None = None
        self._foot: QWidget | None = None
        self.head = CardHead(kit)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._stack.addWidget(self.head)
        self.head.toggled.connect(self._toggle)
        self.head.up.clicked.connect(self._up)
        self.head.down.clicked.connect(self._down)

    def show_card(self, card: Card, *, first: bool, last: bool) -> None:
        """Show `card`, the first or the last of its list."""
        before, self._card = self._card, card
        if before != card:
            self.setAccessibleName(shown(card.title))
            self.head.show_card(card, is_open=self._is_open)
        self.head.up.setVisible(card.movable)
        self.head.down.setVisible(card.movable)
        self.head.up.setEnabled(not first)
        self.head.down.setEnabled(not last)
        if self._is_open:
            self._show_body()

    def seek(self, key: str) -> QWidget | None:
        """The widget of a field inside, for which the card opens."""
        if not any(_holds(block, key) for block in self._card.blocks):
            return None
        self.open()
        return self._column.seek(key) if self._column else None

    def says(self, passage: Passage, *, loosely: bool) -> bool:
        """Whether the passage stands in the form, be it folded away or not."""
        texts = (text for block in self._card.blocks for text in texts_in(block))
        return any(passage.is_in(text, loosely=loosely) for text in texts)

    @property
    def is_open(self) -> bool:
        """Whether the form is in sight."""
        return self._is_open

    def open(self) -> None:
        """Unfold."""
        if not self._is_open:
            self._toggle()

    def put_away(self) -> None:
        """Fold, and let the form go unless something in it waits to be put right."""
        if not self._is_open:
            return
        self.read_now()
        self._toggle()
        views = self._column.views if self._column else ()
        if self._body is None or any(is_wrong(view) for view in views):
            return
        for view in views:
            view.retire()
        drop(self._stack, self._body)
        self._column = self._body = self._remove = self._foot = None

    def first_answer(self) -> QWidget | None:
        """Where to begin to write."""
        keys = (block.key for block in self._card.blocks)
        return next((found for key in keys if (found := self.seek(key))), None)

    def read_now(self) -> None:
        """Pass on what was typed but not yet read."""
        for view in self._column.views if self._column else ():
            view.read_now()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.guide))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self.head.show_card(self._card, is_open=self._is_open)
        if self._is_open:
            self._show_body()
        if self._body is not None:
            self._body.setVisible(self._is_open)
        self._kit.reshaped()

    def _show_body(self) -> None:
        if self._column is None:
            self._column = self._make_body()
        self._column.show_blocks(self._card.blocks)
        if self._remove is not None:
            self._remove.say(shown(self._card.remove_label) or shown("Remove"))
            self._remove.setVisible(self._card.removable)
        if self._foot is not None:
            self._foot.setVisible(self._card.removable)

    def _make_body(self) -> Column:
        self._body = QWidget()
        box = QVBoxLayout(self._body)
        box.setContentsMargins(16, 8, 16, 14)
        box.setSpacing(0)
        self._remove = WordButton("", ButtonKind.QUIET)
        self._remove.clicked.connect(self._ask_to_go)
        self._foot = _with_air(self._remove)
        box.addWidget(self._foot)
        self._stack.addWidget(self._body)
        return Column(box, self._kit)

    def _up(self) -> None:
        self.move_asked.emit(self._card.id, -1)

    def _down(self) -> None:
        self.move_asked.emit(self._card.id, 1)

    def _ask_to_go(self) -> None:
        self.remove_asked.emit(self._card.id)


def _with_air(button: WordButton) -> QWidget:
    """The button at the right, with room above it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 12, 0, 0)
    row.addWidget(button, 1, Qt.AlignmentFlag.AlignRight)
    return holder


def _holds(block: object, key: str) -> bool:
    """Whether the block is, or has inside, the one called `key`."""
    if getattr(block, "key", None) == key:
        return True
    cards: tuple[Card, ...] = getattr(block, "items", ())
    return any(_holds(inner, key) for card in cards for inner in card.blocks)
