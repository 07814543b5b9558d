"""What stands in the margin above the rest of a table that began on an earlier page."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Final

from reportlab.platypus import Paragraph

from appraisal_app.reporting.fitting import elided
from appraisal_app.reporting.style import TEXT_WIDTH, Role
from appraisal_app.reporting.text import typeset

if TYPE_CHECKING:
    from appraisal_app.reporting.tagged.canvas import TaggedCanvas
    from appraisal_app.reporting.tagged.press import Press

_GOES_ON: Final = " (continued)"
_ROOM_BELOW: Final = 3.0


class Overleaf:
    """What the table is about, and that it goes on here.

    It is an artifact like the head of the table below it: a reader who listens hears one table.
    """

    def __init__(self, about: str, press: Press) -> None:
        style = press.styles.style(Role.FURNITURE)
        room = TEXT_WIDTH / style.fontSize - len(_GOES_ON)
        words = elided(press.spelt(about), style.fontName, press.fonts, room=room) + _GOES_ON
        text = typeset(words, style.fontName, press.fonts)
        self._line = Paragraph(text.markup, press.styles.style(Role.FURNITURE, shaped=text.shaped))
        self._spoken = "" if text.faithful else text.plain

    def draw(self, canvas: TaggedCanvas, height: float) -> None:
        """Draw it on the canvas of a table of that height."""
        self._line.wrapOn(canvas, TEXT_WIDTH, height)
        spoken = canvas.spoken_as(self._spoken) if self._spoken else nullcontext()
        with canvas.artifact("Pagination"), spoken:
            self._line.drawOn(canvas, 0, height + _ROOM_BELOW)
