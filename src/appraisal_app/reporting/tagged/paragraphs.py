"""Paragraphs that know which element of the structure tree they are."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, Final

from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Paragraph

from appraisal_app.reporting.style import FINE_LINE, LINE
from appraisal_app.reporting.tagged.canvas import canvas_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.platypus import Flowable

    from appraisal_app.reporting.tagged.canvas import TaggedCanvas
    from appraisal_app.reporting.tagged.tree import Element

_BOOKMARK_GAP: Final = 6.0


class _SpacedText(PDFTextObject):
    """Lines that end in a blank, so that a reader does not join two words across a line end."""

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N802, N803 - ReportLab's names
        inherited: Any = super()
        ends_line = TStar and type(text) is str
        inherited._textOut(text + " " if ends_line else text, TStar)  # noqa: SLF001


class TaggedParagraph(Paragraph):
    """A paragraph of one element; its pieces on several pages stay in that element.

    A repeat of the same object on a later page (a table's heading row) is an artifact.
    """

    element: Element
    bullet_element: Element | None = None
    spoken: str = ""
    """What it says, where the glyphs alone do not tell."""
    ruled_gap: float | None = None
    """Room below that a line at the left must bridge; None for no line."""
    set_again: Callable[[float], str] | None = None
    """Its markup for a width, where its words end their lines themselves."""
    _drawn_on: TaggedCanvas | None = None
    _broken_for: float | None = None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """Width and height; lines that are broken for this width already stay as they are.

        ReportLab asks several times: to see what fits, to place, and to draw what is in a table.
        """
        if self._broken_for == aW and hasattr(self, "blPara"):
            return self.width, self.height
        if self.set_again is not None:
            self._read_again(self.set_again(aW))
        size = super().wrap(aW, aH)
        self._broken_for = aW
        return size

    def _read_again(self, markup: str) -> None:
        fresh: Any = Paragraph(markup, self.style)
        self.frags = fresh.frags

    def draw(self) -> None:
        """Draw as content of the element, the bullet as content of its own."""
        canvas = canvas_of(self)
        if self.ruled_gap is not None:
            self._draw_rule(canvas, self.ruled_gap)
        with self._bracket(canvas):
            super().draw()

    def beginText(self, x: float, y: float) -> PDFTextObject:  # noqa: N802 - ReportLab's name
        """The text after the bullet, which ReportLab draws first."""
        if self.bullet_element is not None and self.bulletText:
            canvas_of(self).next_content(self.element, actual_text=self.spoken)
        return _SpacedText(self.canv, x, y)

    def split(self, aW: float, aH: float, /) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """The pieces for this page and the next, all of them of the same element."""
        pieces = super().split(aW, aH)
        if len(pieces) > 1:
            self.element.actual_text = self.element.actual_text or self.spoken
            self.spoken = ""
        for number, piece in enumerate(pieces):
            if isinstance(piece, TaggedParagraph) and piece is not self:
                self._hand_on(piece, last=number == len(pieces) - 1)
        return pieces

    def _hand_on(self, piece: TaggedParagraph, *, last: bool) -> None:
        piece.element = self.element
        piece.bullet_element = self.bullet_element
        piece.spoken = self.spoken
        piece.ruled_gap = self.ruled_gap if last or self.ruled_gap is None else 0.0

    def _bracket(self, canvas: TaggedCanvas) -> AbstractContextManager[None]:
        if not self.frags:
            return nullcontext()
        if self._drawn_on is canvas:
            return canvas.artifact("Pagination")
        self._drawn_on = canvas
        if self.bullet_element is not None and self.bulletText:
            return canvas.content(self.bullet_element)
        return canvas.content(self.element, actual_text=self.spoken)

    def _draw_rule(self, canvas: TaggedCanvas, gap: float) -> None:
        with canvas.artifact():
            canvas.saveState()
            canvas.setLineWidth(FINE_LINE * 2)
            canvas.setStrokeColor(LINE)
            canvas.line(1, -gap, 1, self.height)
            canvas.restoreState()


class TaggedHeading(TaggedParagraph):
    """A heading that is also a bookmark; `level` counts from 1."""

    level: int = 1
    bookmark: str = ""
    outline_key: str = ""

    def draw(self) -> None:
        """Set the bookmark at the first line, then draw."""
        canvas = canvas_of(self)
        if self.bookmark:
            above = self.height + _BOOKMARK_GAP
            canvas.add_bookmark(self.bookmark, self.outline_key, level=self.level, above=above)
        super().draw()

    def _hand_on(self, piece: TaggedParagraph, *, last: bool) -> None:
        super()._hand_on(piece, last=last)
        if isinstance(piece, TaggedHeading) and not last:
            piece.level, piece.bookmark, piece.outline_key = (
                self.level,
                self.bookmark,
                self.outline_key,
            )
