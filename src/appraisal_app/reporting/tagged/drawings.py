"""Lines, room, charts and the places for signatures."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Final

from reportlab.graphics import renderPDF
from reportlab.platypus import Flowable, Paragraph

from appraisal_app.reporting.style import FINE_LINE, HAIRLINE, LINE
from appraisal_app.reporting.tagged.canvas import DeferredForm, PlacedField, canvas_of

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing

    from appraisal_app.reporting.tagged.canvas import TaggedCanvas
    from appraisal_app.reporting.tagged.tree import Element

_ROOM_AROUND_RULE: Final = 4.0
SIGNATURE_HEIGHT: Final = 88.0
"""Points; 31 mm, so that a hand has half of it between a name and what stands below."""
SIGNATURE_PADDING: Final = 8.0


class Rule(Flowable):
    """A hairline over the whole width, silent to a reader."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        self.width, self.height = aW, 2 * _ROOM_AROUND_RULE
        return self.width, self.height

    def draw(self) -> None:
        canvas = canvas_of(self)
        with canvas.artifact():
            canvas.setLineWidth(HAIRLINE)
            canvas.setStrokeColor(LINE)
            canvas.line(0, _ROOM_AROUND_RULE, self.width, _ROOM_AROUND_RULE)


class Figure(Flowable):
    """A chart or other drawing with the text that stands in for it."""

    def __init__(self, drawing: Drawing, element: Element) -> None:
        super().__init__()
        self._drawing = drawing
        self._element = element
        self.width, self.height = drawing.width, drawing.height

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        return self.width, self.height

    def draw(self) -> None:
        canvas = canvas_of(self)
        left, bottom = canvas.absolutePosition(0, 0)
        right, top = canvas.absolutePosition(self.width, self.height)
        self._element.box = (left, bottom, right, top)
        with canvas.content(self._element):
            renderPDF.draw(self._drawing, canvas, 0, 0)


class SignaturePlace(Flowable):
    """A frame with an empty signature field in it; `waiting` shows until it is signed.

    `spoken` is what it says, where the glyphs alone do not tell.
    """

    def __init__(
        self, element: Element, name: str, tip: str, waiting: Paragraph, spoken: str
    ) -> None:
        super().__init__()
        self._element = element
        self._name = name
        self._tip = tip
        self._waiting = waiting
        self._spoken = spoken

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        self.width, self.height = aW, SIGNATURE_HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        canvas = canvas_of(self)
        with canvas.artifact():
            canvas.setLineWidth(FINE_LINE)
            canvas.setStrokeColor(LINE)
            canvas.rect(0, 0, self.width, self.height)
        left, bottom = canvas.absolutePosition(0, 0)
        right, top = canvas.absolutePosition(self.width, self.height)
        appearance = f"field-{self._name}"
        canvas.defer(
            DeferredForm(
                name=appearance, width=self.width, height=self.height, draw=self._draw_waiting
            )
        )
        placed = PlacedField(
            name=self._name,
            tip=self._tip,
            page=canvas.page_index,
            box=(left, bottom, right, top),
            appearance=appearance,
        )
        canvas.place_field(self._element, placed)

    def _draw_waiting(self, canvas: TaggedCanvas, pages: int) -> None:  # noqa: ARG002
        width = self.width - 2 * SIGNATURE_PADDING
        self._waiting.wrapOn(canvas, width, self.height)
        spoken = canvas.spoken_as(self._spoken) if self._spoken else nullcontext()
        with spoken:
            self._waiting.drawOn(canvas, SIGNATURE_PADDING, SIGNATURE_PADDING)
