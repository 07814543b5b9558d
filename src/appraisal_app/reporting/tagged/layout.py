"""Laying a story out on pages, with the furniture at their head and foot."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from appraisal_app.reporting.fitting import elided
from appraisal_app.reporting.fonts import Face
from appraisal_app.reporting.style import (
    LINE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SIDE_MARGIN,
    TEXT_WIDTH,
    TOP_MARGIN,
    Role,
)
from appraisal_app.reporting.tagged.canvas import DeferredForm, TaggedCanvas
from appraisal_app.reporting.tagged.setting import Setting
from appraisal_app.reporting.text import one_line, typeset, width_of

if TYPE_CHECKING:
    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.tagged.setting import Placed
    from appraisal_app.reporting.tagged.story import Story

_HEADER_BASE: Final = PAGE_HEIGHT - 14.7 * mm
_HEADER_RULE: Final = PAGE_HEIGHT - 16.6 * mm
_FOOTER_BASE: Final = 12.3 * mm
_GAP: Final = 14.0
"""Between what stands at the left margin and what stands at the right."""
_WIDEST_RIGHT: Final = TEXT_WIDTH * 0.7
_PAGE_NUMBER: Final = 80.0
_SAME: Final = "furniture"


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What stands at the head and foot of every page, beside "page x of y"."""

    header_left: str
    header_right: str
    footer_left: str

    def spelt(self, press: Press) -> Furniture:
        """As it is printed."""
        return Furniture(
            header_left=press.spelt(self.header_left),
            header_right=press.spelt(self.header_right),
            footer_left=press.spelt(self.footer_left),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """ReportLab's file, not yet tagged, and the canvas that knows what was drawn where."""

    pdf: bytes
    canvas: TaggedCanvas


def lay_out(story: Story, furniture: Furniture, press: Press) -> LaidOut:
    """Draw the story on pages."""
    target = BytesIO()
    furniture = furniture.spelt(press)
    canvas = TaggedCanvas(
        target,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        initialFontName=Face.SANS.value,
        invariant=1,
        pageCompression=0,
    )
    for run in story.runs():
        for page in Setting(run, canvas).pages():
            _furnish(canvas, furniture, press)
            _draw(page, canvas)
            canvas.showPage()
    canvas.save()
    return LaidOut(pdf=target.getvalue(), canvas=canvas)


def _draw(page: list[Placed], canvas: TaggedCanvas) -> None:
    y = PAGE_HEIGHT - TOP_MARGIN
    for placed in page:
        y -= placed.room + placed.height
        placed.flowable.drawOn(canvas, SIDE_MARGIN, y)


def _furnish(canvas: TaggedCanvas, furniture: Furniture, press: Press) -> None:
    """What is the same on every page is drawn once, the number of the page for each."""
    number = canvas.getPageNumber()
    name = f"page-{number}"

    def draw_same(canvas: TaggedCanvas, _pages: int) -> None:
        _draw_furniture(canvas, furniture, press)

    def draw_number(canvas: TaggedCanvas, pages: int) -> None:
        _draw_page_number(canvas, press, f"page {number} of {pages}")

    if number == 1:
        canvas.defer(DeferredForm(name=_SAME, width=PAGE_WIDTH, height=PAGE_HEIGHT, draw=draw_same))
    canvas.defer(DeferredForm(name=name, width=PAGE_WIDTH, height=PAGE_HEIGHT, draw=draw_number))
    with canvas.artifact("Pagination"):
        canvas.use_form(_SAME)
        canvas.use_form(name)


def _draw_furniture(canvas: TaggedCanvas, furniture: Furniture, press: Press) -> None:
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.6)
    canvas.line(SIDE_MARGIN, _HEADER_RULE, PAGE_WIDTH - SIDE_MARGIN, _HEADER_RULE)
    style = press.styles.style(Role.FURNITURE)
    right = _room_at_right(furniture, press)
    left = TEXT_WIDTH - right - _GAP
    whose = elided(
        furniture.header_left, style.fontName, press.fonts, room=(left - 1) / style.fontSize
    )
    middle = PAGE_WIDTH - SIDE_MARGIN - right
    below = TEXT_WIDTH - _PAGE_NUMBER
    _say(canvas, press, whose, Role.FURNITURE, (SIDE_MARGIN, _HEADER_BASE, left))
    _say(canvas, press, furniture.header_right, Role.FURNITURE_RIGHT, (middle, _HEADER_BASE, right))
    _say(canvas, press, furniture.footer_left, Role.FURNITURE, (SIDE_MARGIN, _FOOTER_BASE, below))


def _room_at_right(furniture: Furniture, press: Press) -> float:
    """What stands there is whole; a short name at the left leaves it more than its part."""
    style = press.styles.style(Role.FURNITURE)
    left, right = (
        width_of(one_line(words), style.fontName, press.fonts) * style.fontSize + 1
        for words in (furniture.header_left, furniture.header_right)
    )
    return min(right, max(_WIDEST_RIGHT, TEXT_WIDTH - left - _GAP))


def _draw_page_number(canvas: TaggedCanvas, press: Press, label: str) -> None:
    left = PAGE_WIDTH - SIDE_MARGIN - _PAGE_NUMBER
    place = (left, _FOOTER_BASE, _PAGE_NUMBER)
    _say(canvas, press, label, Role.FURNITURE_RIGHT, place)


def _say(
    canvas: TaggedCanvas,
    press: Press,
    words: str,
    role: Role,
    place: tuple[float, float, float],
) -> None:
    left, base, width = place
    text = typeset(one_line(words), press.styles.style(role).fontName, press.fonts)
    line = Paragraph(text.markup, press.styles.style(role, shaped=text.shaped))
    line.wrapOn(canvas, width, PAGE_HEIGHT)
    if text.faithful:
        line.drawOn(canvas, left, base)
        return
    with canvas.spoken_as(text.plain):
        line.drawOn(canvas, left, base)
