"""A chart's table: figures in columns, or row by row where columns would be too narrow."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QLineF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from appraisal_app.application.charts.tables import Table
from appraisal_app.application.charts.words import NOT_GIVEN
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.words import Tone, Words

_ACROSS, _DOWN = 22, 9
_TOP = Qt.AlignmentFlag.AlignTop
_UNBROKEN = "\u00a0"
_FIGURE = "£%\u2212"


class TableView(QWidget):
    """A table to read; every cell is text of its own, as large as all other text."""

    def __init__(self) -> None:
        super().__init__()
        self._table: Table = ((), ())
        self._stands = False
        self._cells: list[Words] = []
        self._rules: list[Words] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_ACROSS)
        self._grid.setVerticalSpacing(_DOWN)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def show_table(self, table: Table) -> None:
        """Show `table` in place of the last one."""
        if table != self._table:
            self._table = table
            self._stands = self._is_too_narrow()
            self._fill()

    def reletter(self) -> None:
        """Decide again how to stand, with text of another size."""
        self._settle()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._settle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(colours_of(self.palette()).line), 1))
        for first in self._rules:
            y = first.y() - _DOWN / 2 + 0.5
            painter.drawLine(QLineF(0, y, self.width(), y))

    def _settle(self) -> None:
        stands = self._is_too_narrow()
        if stands != self._stands:
            self._stands = stands
            self._fill()

    def _is_too_narrow(self) -> bool:
        """Whether some column would have to break a word or a figure."""
        heads = self._table[0]
        body, small = _metrics(Lettering.BODY), _metrics(Lettering.SMALL_STRONG)
        widths = [
            max(_longest(small, [head]), _longest(body, self._column(place)))
            for place, head in enumerate(heads)
        ]
        return sum(widths) + _ACROSS * (len(widths) - 1) > self.width()

    def _fill(self) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells, self._rules = [], []
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        if self._table[1]:
            (self._fill_rows if self._stands else self._fill_columns)()
        self.updateGeometry()
        self.update()

    def _fill_columns(self) -> None:
        heads = self._table[0]
        columns = [self._column(place) for place in range(len(heads))]
        sides = [_side(place, column) for place, column in enumerate(columns)]
        for place, head in enumerate(heads):
            words = Words(shown(head), Lettering.SMALL_STRONG, Tone.SOFT, flows=True)
            self._put(words, 0, place, sides[place])
        for line, row in enumerate(zip(*columns, strict=True), 1):
            cells = [
                self._put(Words(text, flows=True), line, place, sides[place])
                for place, text in enumerate(row)
            ]
            self._rules.append(cells[0])
        self._grid.setColumnStretch(len(heads), 1)

    def _column(self, place: int) -> list[str]:
        """The cells of a column; a figure stays on one line with its unit."""
        texts = [row[place] for row in self._table[1]]
        if _side(place, texts) == Qt.AlignmentFlag.AlignLeft:
            return texts
        return [text.replace(" ", _UNBROKEN) for text in texts]

    def _fill_rows(self) -> None:
        heads, rows = self._table
        left = Qt.AlignmentFlag.AlignLeft
        for line, row in enumerate(rows):
            first = self._put(Words(row[0], Lettering.STRONG), 2 * line, 0, left)
            if line:
                self._rules.append(first)
            said = [
                phrased("{head}: {text}", head=shown(head), text=text)
                for head, text in zip(heads, row, strict=True)
            ]
            self._put(Words(strung("\n", said[1:])), 2 * line + 1, 0, left)
        self._grid.setColumnStretch(0, 1)

    def _put(self, words: Words, row: int, column: int, side: Qt.AlignmentFlag) -> Words:
        words.setAlignment(_TOP | side)
        self._grid.addWidget(words, row, column)
        self._cells.append(words)
        return words


def _metrics(lettering: Lettering) -> QFontMetricsF:
    return QFontMetricsF(font_of(lettering))


def _longest(metrics: QFontMetricsF, texts: Iterable[str]) -> float:
    words = (word for text in texts for word in text.split(" "))
    return max((metrics.horizontalAdvance(word) + 4 for word in words), default=0.0)


def _side(place: int, texts: Iterable[str]) -> Qt.AlignmentFlag:
    """Figures stand at the right of their column, one below the other."""
    given = [text for text in texts if text != NOT_GIVEN]
    are_figures = all(text[:1].isdigit() or text[:1] in _FIGURE for text in given)
    is_right = place > 0 and given and are_figures
    return Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
