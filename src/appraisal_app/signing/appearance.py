"""Draws the visible signature into the widget of a signature field, fonts embedded."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any, cast

from pyhanko.pdf_utils.content import AppearanceContent, ResourceType
from pyhanko.pdf_utils.font.opentype import GlyphAccumulator
from pyhanko.pdf_utils.generic import ArrayObject, FloatObject, StreamObject, pdf_name
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.writer import BasePdfFileWriter

from appraisal_app.signing.typefaces import Typeface
from appraisal_app.signing.wording import Line

_INK = b"0.1 g"
_LAYOUT = ("GDEF", "GPOS", "GSUB")


class VisibleSignature(AppearanceContent):
    """Left-aligned lines of text on nothing, as the appearance of a field."""

    def __init__(
        self, writer: BasePdfFileWriter, lines: Sequence[Line], box: tuple[float, float]
    ) -> None:
        super().__init__(writer=writer, box=BoxConstraints(width=box[0], height=box[1]))
        self._target = writer
        self._lines = lines
        self._engines: dict[Typeface, tuple[bytes, GlyphAccumulator]] = {}

    def render(self) -> bytes:
        """The content stream; the fonts it needs are added to the resources."""
        drawn = [self._drawn(line) for line in self._lines]
        for name, engine in self._engines.values():
            self.set_resource(
                ResourceType.FONT, pdf_name("/" + name.decode("ascii")), engine.as_resource()
            )
        return b" ".join((b"q", _INK, *drawn, b"Q"))

    def as_form_xobject(self) -> StreamObject:
        """The drawing as an object, its box written from corner to corner as readers expect."""
        drawing = super().as_form_xobject()
        number = cast("Any", FloatObject)
        corners = (0, 0, self.box.width, self.box.height)
        drawing[pdf_name("/BBox")] = ArrayObject([number(each) for each in corners])
        return drawing

    def _drawn(self, line: Line) -> bytes:
        name, engine = self._engine(line.typeface)
        # The shaper moves the pen between clusters by the size it believes in.
        cast("Any", engine).font_size = line.size
        shaped = engine.shape(line.text).graphics_ops
        return b"BT /%s %g Tf %g %g Td %s ET" % (name, line.size, line.x, line.y, shaped)

    def _engine(self, typeface: Typeface) -> tuple[bytes, GlyphAccumulator]:
        if typeface not in self._engines:
            engine = GlyphAccumulator(self._target, BytesIO(typeface.data), font_size=10)
            _leave_out_layout(cast("Any", engine).tt)
            self._engines[typeface] = (b"F%d" % len(self._engines), engine)
        return self._engines[typeface]


def _leave_out_layout(font: Any) -> None:
    """What is embedded never has these tables; otherwise they would be read through first.

    The shaper reads the file itself.
    """
    for tag in _LAYOUT:
        if tag in font:
            del font[tag]
