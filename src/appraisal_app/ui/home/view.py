"""The three answers as cards: the short ones side by side while there is room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.action_row import ActionRow
from appraisal_app.ui.forms.kit import BlockView, Kinds, Kit
from appraisal_app.ui.home.answers import Answer, AnswersBlock, Line
from appraisal_app.ui.home.timetable import TimetableBlock
from appraisal_app.ui.home.timetable_view import TimetableView
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.mark_kind import Mark
from appraisal_app.ui.widgets.marks import MarkView
from appraisal_app.ui.widgets.words import Tone, Words

_CARD_EM = 9
"""The least width of a card beside others, in heights of a line of text."""
_GAP = 12


class MarkedLine(QWidget):
    """A sentence with a mark before it."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        if line.mark is not Mark.NONE:
            row.addWidget(MarkView(line.mark), 0, Qt.AlignmentFlag.AlignTop)
        tone = Tone.DUE if line.mark is Mark.LATE else Tone.TEXT
        row.addWidget(Words(shown(line.text), tone=tone), 1, Qt.AlignmentFlag.AlignTop)


class AnswerCard(QWidget):
    """A question, its answer, what belongs to it and what can be done."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._answer: Answer | None = None
        self._lines: list[MarkedLine] = []
        self._question = Words("", Lettering.SMALL, Tone.SOFT)
        self._headline = Words("", Lettering.SUBHEADING)
        self._box = QGridLayout()
        self.buttons = ActionRow(kit.listener)
        self._box.setHorizontalSpacing(_GAP)
        self._box.setVerticalSpacing(5)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(15, 13, 15, 14)
        stack.setSpacing(4)
        stack.addWidget(self._question)
        stack.addWidget(self._headline)
        stack.addSpacing(4)
        stack.addLayout(self._box)
        stack.addStretch(1)
        stack.addSpacing(6)
        stack.addWidget(self.buttons)

    def show_answer(self, answer: Answer) -> None:
        """Show `answer`."""
        if answer == self._answer:
            return
        self._answer = answer
        self.setAccessibleName(
            shown(
                phrased(
                    "{question} {headline}",
                    question=shown(answer.question),
                    headline=shown(answer.headline),
                )
            )
        )
        self._question.say(shown(answer.question))
        self._headline.say(shown(answer.headline))
        self._show_lines(answer.lines)
        self.buttons.show_actions(answer.actions)
        self.buttons.setVisible(bool(answer.actions))

    @property
    def is_long(self) -> bool:
        """Whether it wants a row of its own."""
        return self._answer is not None and self._answer.is_long

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_lines()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.guide))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def _show_lines(self, lines: tuple[Line, ...]) -> None:
        for gone in self._lines:
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._lines = [MarkedLine(line) for line in lines]
        self._place_lines()

    def _place_lines(self) -> None:
        """In two columns where the sentences have room for it, read row by row."""
        room = self.fontMetrics().height() * _CARD_EM * 3
        many = self.is_long and len(self._lines) > 1
        columns = 2 if many and self.width() >= room else 1
        for place, line in enumerate(self._lines):
            self._box.removeWidget(line)
            self._box.addWidget(line, place // columns, place % columns)
        for column in range(2):
            self._box.setColumnStretch(column, 1 if column < columns else 0)


class AnswersView(BlockView[AnswersBlock]):
    """Short cards in one row, or in one column where they would be too narrow; long ones below."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._cards: list[AnswerCard] = []
        self._placed: tuple[int, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def show_block(self, block: AnswersBlock) -> None:
        while len(self._cards) < len(block.answers):
            self._cards.append(AnswerCard(self.kit))
        for card, answer in zip(self._cards, block.answers, strict=True):
            card.show_answer(answer)
        self._place()

    def seek(self, key: str) -> QWidget | None:
        found = (card.buttons.button(key) for card in self._cards)
        return next((button for button in found if button is not None), None)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place()

    def _place(self) -> None:
        short = [card for card in self._cards if not card.is_long]
        least = self.fontMetrics().height() * _CARD_EM
        fits = self.width() >= len(short) * least + (len(short) - 1) * _GAP
        columns = max(1, len(short)) if fits else 1
        placed = (columns, *(card.is_long for card in self._cards))
        if placed == self._placed:
            return
        self._placed = placed
        for column in range(len(self._cards)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        rows = -(-len(short) // columns)
        for place, card in enumerate(short):
            self._put(card, place // columns, place % columns, 1)
        for place, card in enumerate(each for each in self._cards if each.is_long):
            self._put(card, rows + place, 0, columns)

    def _put(self, card: AnswerCard, row: int, column: int, span: int) -> None:
        self._grid.removeWidget(card)
        self._grid.addWidget(card, row, column, 1, span)


HOME_KINDS: Kinds = {
    AnswersBlock: AnswersView,
    TimetableBlock: TimetableView,
}
