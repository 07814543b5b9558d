"""A chart with everything that belongs to it: title, picture, the same in words, and a table."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from appraisal_app.application.charts.tables import as_table
from appraisal_app.application.charts.telling import in_words
from appraisal_app.application.charts.values import Chart, SmallMultiples, Strip
from appraisal_app.ui.charts.picture import ChartPicture
from appraisal_app.ui.charts.table import TableView
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.word_button import ButtonKind, WordButton
from appraisal_app.ui.widgets.words import Tone, Words

_SMALL = 30
"""A table of so many cells is shown at once; a larger one when it is asked for."""


class ChartPanel(QWidget):
    """Says `folded` when its table came or went."""

    folded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart | None = None
        self._is_open = False
        self.picture = ChartPicture()
        self.table = TableView()
        self.fold = WordButton("", ButtonKind.PLAIN)
        self._title = Words("", Lettering.SUBHEADING)
        self._told = Words("", Lettering.SMALL, Tone.SOFT)
        self._note = Words("", Lettering.SMALL, Tone.SOFT)
        self.fold.clicked.connect(self._toggle)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(9)
        for widget in (self._title, self.picture, self._told, self._note, self.fold):
            stack.addWidget(widget)
        stack.addSpacing(3)
        stack.addWidget(self.table)

    def show_chart(self, chart: Chart, *, is_told: bool = False) -> None:
        """Show `chart`, and its table folded or not as it was, if it had one before.

        One that `is_told` elsewhere says nothing in words and begins with its table folded.
        """
        table = as_table(chart)
        is_told = is_told or _is_in_words(chart)
        is_small = len(table[0]) * len(table[1]) <= _SMALL and not is_told
        if self._chart is None:
            self._is_open = is_small
        self._chart = chart
        is_many = isinstance(chart, SmallMultiples)
        self._title.in_lettering(Lettering.HEADING if is_many else Lettering.SUBHEADING)
        self._title.say(chart.title)
        self._told.say(in_words(chart) if table[1] and not is_told else "")
        self._note.say(chart.note)
        self.picture.show_chart(chart)
        self.table.setAccessibleName(shown("%1, as a table").replace("%1", chart.title))
        self.table.show_table(table)
        self.fold.setVisible(bool(table[1]) and not is_small)
        self._is_open = self._is_open or is_small
        self._show_fold()

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._show_fold()
        self.folded.emit()

    def _show_fold(self) -> None:
        self.fold.say(shown("Hide the table") if self._is_open else shown("Show this as a table"))
        has_rows = self._chart is not None and bool(as_table(self._chart)[1])
        self.table.setVisible(self._is_open and has_rows)


def _is_in_words(chart: Chart) -> bool:
    """Whether the picture itself consists of words, which need not stand there twice."""
    if isinstance(chart, SmallMultiples):
        return all(isinstance(panel, Strip) for panel in chart.panels)
    return isinstance(chart, Strip)
