"""Places to write and to tick by hand on a printed form, silent to a reader."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING, Final

from reportlab.platypus import Flowable

from appraisal_app.reporting.style import FINE_LINE, HAIRLINE, SOFT, Role
from appraisal_app.reporting.tagged.canvas import canvas_of
from appraisal_app.reporting.tagged.grids import bare_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.tagged.tables import TaggedTable
    from appraisal_app.reporting.tagged.tree import Element

LINE_HEIGHT: Final = 24.0
"""Points; 8.5 mm, as ruled paper for adults has it."""
_BOX: Final = 9.0
_BOX_COLUMN: Final = 16.0


class WritingLines(Flowable):
    """Ruled lines over the whole width; they go on overleaf."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        self.width, self.height = aW, self.count * LINE_HEIGHT
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: ARG002, N803
        here = floor(aH / LINE_HEIGHT)
        return [WritingLines(here), WritingLines(self.count - here)]

    def draw(self) -> None:
        canvas = canvas_of(self)
        with canvas.artifact():
            canvas.setLineWidth(HAIRLINE)
            canvas.setStrokeColor(SOFT)
            for number in range(self.count):
                canvas.line(0, number * LINE_HEIGHT, self.width, number * LINE_HEIGHT)


class _Box(Flowable):
    """An empty square to tick."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        return _BOX, _BOX

    def draw(self) -> None:
        canvas = canvas_of(self)
        with canvas.artifact():
            canvas.setLineWidth(FINE_LINE)
            canvas.setStrokeColor(SOFT)
            canvas.rect(0, -1.5, _BOX, _BOX)


def tick_boxes(
    choices: Sequence[str], parent: Element, press: Press, *, width: float
) -> TaggedTable:
    """A list of choices, each with a square before it."""
    whole = parent.add("L")
    whole.numbering = "None"
    rows = [
        [[_Box()], [press.paragraph(words, Role.CELL, whole.add("LI").add("LBody"))]]
        for words in choices
    ]
    return bare_table(rows, (_BOX_COLUMN, width - _BOX_COLUMN), room_between=5)
