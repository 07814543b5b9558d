"""The picture of a chart: painted, and told to those who do not see it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from appraisal_app.application.charts.drawing import draw, height_for, least_width
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Drawing
from appraisal_app.application.charts.telling import in_words
from appraisal_app.application.charts.values import Chart, Strip
from appraisal_app.ui.charts.painting import Brushwork
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.theme.palette import colours_of

_USUAL_WIDTH = 600


class ChartPicture(QWidget):
    """As high as the chart needs in the width that it has; nothing in it moves or is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart = Strip("", (), ())
        self._letters = letters_of_window()
        self._drawing: Drawing | None = None
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chart(self, chart: Chart) -> None:
        """Show `chart`, named by its title and described in words."""
        self._chart = chart
        self.setAccessibleName(shown(chart.title))
        self.setAccessibleDescription(shown(in_words(chart)))
        self._draw_anew()

    def reletter(self) -> None:
        """Take the size of the window's text again."""
        self._letters = letters_of_window()
        self._draw_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.reletter()

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(int(least_width(self._letters)), 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = ceil(height_for(self._chart, width, self._letters))
        return self._heights[width]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        Brushwork(
            painter=painter,
            colours=colours_of(self.palette()),
            plain=font_of(Lettering.SMALL),
            strong=font_of(Lettering.SMALL_STRONG),
            line=self._letters.line,
        ).paint(self._drawn())

    def _drawn(self) -> Drawing:
        """The drawing for the present width; kept until something changes."""
        if self._drawing is None or self._drawing.width != self.width():
            self._drawing = draw(self._chart, self.width(), self._letters)
        return self._drawing

    def _draw_anew(self) -> None:
        self._drawing = None
        self._heights.clear()
        self.updateGeometry()
        self.update()


def letters_of_window() -> Letters:
    """The small step of the scale of type, measured as it will be painted."""
    plain = QFontMetricsF(font_of(Lettering.SMALL))
    strong = QFontMetricsF(font_of(Lettering.SMALL_STRONG))
    return Letters(
        ascent=plain.ascent(),
        descent=plain.descent(),
        measure=lambda text, is_strong: (strong if is_strong else plain).horizontalAdvance(text),
    )
