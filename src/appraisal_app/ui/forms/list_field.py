"""A list of cards that can grow, shrink and change its order."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from appraisal_app.ui.forms.blocks import Card, ListField
from appraisal_app.ui.forms.card_view import CardView
from appraisal_app.ui.forms.column import drop, first_found, put_in_order
from appraisal_app.ui.forms.field_frame import FieldFrame
from appraisal_app.ui.forms.kit import Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.widgets.word_button import ButtonKind, WordButton
from appraisal_app.ui.widgets.words import Tone, Words

_OPEN_AT_MOST = 3
"""A list that arrives with more cards than this arrives folded, and folds when it grows."""


class ListFieldView(FieldFrame[ListField]):
    """Cards from top to bottom, what to do while there are none, and a way to add one."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._cards: dict[str, CardView] = {}
        self._is_new = True
        self._is_adding = False
        self._empty = Words("", tone=Tone.SOFT)
        self._add = WordButton("", ButtonKind.PLAIN)
        holder = QWidget()
        self._box = QVBoxLayout(holder)
        self._box.setContentsMargins(0, 6, 0, 0)
        self._box.setSpacing(10)
        self._box.addWidget(self._empty)
        self._box.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_answer(holder)
        self._add.clicked.connect(self._ask_for_more)

    def show_block(self, block: ListField) -> None:
        self.setAccessibleName(shown(block.label))
        self.setAccessibleDescription(shown(self.show_frame(block)))
        self._empty.say("" if block.items else shown(block.empty_text))
        self._add.say(shown(block.add_label))
        self._add.setObjectName(f"add-{block.key}")
        self._add.setVisible(bool(block.add_label) and not block.read_only)
        self._drop_all_but({card.id for card in block.items})
        came = self._show_cards(block.items)
        self._is_new = False
        if self._is_adding and came is not None:
            self._is_adding = False
            self._begin(came)
            if len(block.items) > _OPEN_AT_MOST:
                self._put_away_all_but(came)

    def seek(self, key: str) -> QWidget | None:
        if key == self.key:
            return next((card.head.fold for card in self._cards.values()), self._add)
        return first_found([card.seek for card in self._cards.values()], key)

    def read_now(self) -> None:
        for card in self._cards.values():
            card.read_now()

    def _show_cards(self, items: tuple[Card, ...]) -> CardView | None:
        came: CardView | None = None
        views: dict[str, CardView] = {}
        for place, card in enumerate(items):
            view = self._cards.get(card.id)
            if view is None:
                view = came = self._make(card, many=len(items) > _OPEN_AT_MOST)
            view.show_card(card, first=place == 0, last=place == len(items) - 1)
            views[card.id] = view
        self._cards = views
        if put_in_order(self._box, list(views.values())):
            self.kit.reshaped()
        return came

    def _make(self, card: Card, *, many: bool) -> CardView:
        view = CardView(self.kit, is_open=not (self._is_new and (many or card.folded)))
        view.setObjectName(f"card-{card.id}")
        view.move_asked.connect(self._move)
        view.remove_asked.connect(self._remove)
        return view

    def _drop_all_but(self, kept: set[str]) -> None:
        for card_id in [c for c in self._cards if c not in kept]:
            view = self._cards.pop(card_id)
            for child in view.findChildren(QWidget):
                child.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword here
            drop(self._box, view)

    def _put_away_all_but(self, view: CardView) -> None:
        for each in self._cards.values():
            if each is not view:
                each.put_away()

    def _begin(self, view: CardView) -> None:
        view.open()
        start = view.first_answer()
        if start is not None:
            # The card has its place only once the layout has been done.
            QTimer.singleShot(0, start, start.setFocus)

    def _ask_for_more(self) -> None:
        self._is_adding = True
        self.kit.listener.added(self.key)

    def _move(self, card_id: str, delta: int) -> None:
        self.kit.listener.moved(self.key, card_id, delta)

    def _remove(self, card_id: str) -> None:
        self.kit.listener.removed(self.key, card_id)
