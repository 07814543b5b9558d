"""How every document looks: colours, page geometry and one paragraph style for each role."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from appraisal_app.reporting.fonts import Face

if TYPE_CHECKING:
    from collections.abc import Mapping

INK: Final[Color] = HexColor("#1d2327")
SOFT: Final[Color] = HexColor("#5b6670")
LINE: Final[Color] = HexColor("#d9d4ca")
ACCENT: Final[Color] = HexColor("#0f5c63")
TINT: Final[Color] = HexColor("#f3f1ec")

PAGE_WIDTH: Final[float] = A4[0]
PAGE_HEIGHT: Final[float] = A4[1]
SIDE_MARGIN: Final[float] = 25 * mm
TOP_MARGIN: Final[float] = 24 * mm
BOTTOM_MARGIN: Final[float] = 24 * mm
TEXT_WIDTH: Final[float] = PAGE_WIDTH - 2 * SIDE_MARGIN
TEXT_HEIGHT: Final[float] = PAGE_HEIGHT - TOP_MARGIN - BOTTOM_MARGIN

HAIRLINE: Final[float] = 0.4
FINE_LINE: Final[float] = 0.8


class Role(StrEnum):
    """What a paragraph is for; its look follows from that."""

    TITLE = "title"
    OVERLINE = "overline"
    SECTION = "section"
    ITEM = "item"
    LABEL = "label"
    BODY = "body"
    BULLET = "bullet"
    NUMBERED = "numbered"
    QUOTE = "quote"
    NOTE = "note"
    MUTED = "muted"
    KICKER = "kicker"
    ASIDE = "aside"
    CAPTION = "caption"
    HEAD_CELL = "head-cell"
    HEAD_CELL_RIGHT = "head-cell-right"
    CELL = "cell"
    CELL_RIGHT = "cell-right"
    CELL_BULLET = "cell-bullet"
    KEY_CELL = "key-cell"
    FACT_LABEL = "fact-label"
    FACT_VALUE = "fact-value"
    FURNITURE = "furniture"
    FURNITURE_RIGHT = "furniture-right"


HEADING_ROLES: Final[Mapping[int, Role]] = {
    1: Role.TITLE,
    2: Role.SECTION,
    3: Role.ITEM,
    4: Role.LABEL,
}


def _type(face: Face, size: float, leading: float, **more: Any) -> dict[str, Any]:
    return {"fontName": face.value, "fontSize": size, "leading": leading, **more}


_TYPE_SCALE: Final[Mapping[Role, dict[str, Any]]] = {
    Role.TITLE: _type(Face.SERIF_BOLD, 24, 30, spaceAfter=10),
    Role.OVERLINE: _type(Face.SANS, 10, 14, textColor=SOFT, spaceAfter=1),
    Role.SECTION: _type(Face.SANS_BOLD, 13.5, 18, textColor=ACCENT, spaceBefore=20, spaceAfter=6),
    Role.ITEM: _type(Face.SANS_BOLD, 11, 15.5, spaceBefore=10, spaceAfter=4),
    Role.LABEL: _type(Face.SANS_BOLD, 8.5, 12, textColor=ACCENT, spaceBefore=8, spaceAfter=2),
    Role.BODY: _type(Face.SERIF, 10.5, 15.5, spaceAfter=6),
    Role.BULLET: _type(Face.SERIF, 10.5, 15.5, leftIndent=13, bulletIndent=1, spaceAfter=3),
    Role.NUMBERED: _type(Face.SERIF, 10.5, 15.5, leftIndent=20, bulletIndent=1, spaceAfter=3),
    Role.QUOTE: _type(Face.SERIF, 10.5, 15.5, leftIndent=14, spaceAfter=6),
    Role.NOTE: _type(Face.SANS, 8.5, 12, textColor=SOFT, spaceBefore=4, spaceAfter=4),
    Role.MUTED: _type(Face.SERIF_ITALIC, 10.5, 15.5, textColor=SOFT, spaceAfter=6),
    Role.KICKER: _type(Face.SANS, 9.5, 13.5, textColor=SOFT),
    Role.ASIDE: _type(Face.SANS_BOLD, 9.5, 13.5, textColor=ACCENT, alignment=TA_RIGHT),
    Role.CAPTION: _type(Face.SANS, 8.5, 12, textColor=SOFT, spaceBefore=4, spaceAfter=3),
    Role.HEAD_CELL: _type(Face.SANS_BOLD, 8.5, 12, textColor=ACCENT),
    Role.HEAD_CELL_RIGHT: _type(Face.SANS_BOLD, 8.5, 12, textColor=ACCENT, alignment=TA_RIGHT),
    Role.CELL: _type(Face.SANS, 9, 12.5),
    Role.CELL_RIGHT: _type(Face.SANS, 9, 12.5, alignment=TA_RIGHT),
    Role.CELL_BULLET: _type(Face.SANS, 9, 12.5, leftIndent=10, bulletIndent=1),
    Role.KEY_CELL: _type(Face.SANS_BOLD, 15, 21),
    Role.FACT_LABEL: _type(Face.SANS_BOLD, 8.5, 12, textColor=ACCENT, spaceAfter=1),
    Role.FACT_VALUE: _type(Face.SANS, 9.5, 13.5),
    Role.FURNITURE: _type(Face.SANS, 8, 10, textColor=SOFT),
    Role.FURNITURE_RIGHT: _type(Face.SANS, 8, 10, textColor=SOFT, alignment=TA_RIGHT),
}

_MAY_LEAVE_A_LINE: Final = (Role.CELL, Role.CELL_RIGHT, Role.CELL_BULLET)


class StyleSheet:
    """The paragraph styles by role, each plain and with shaping switched on."""

    def __init__(self) -> None:
        self._plain = {role: _style(role, shaping=0) for role in Role}
        self._shaped = {role: _style(role, shaping=1) for role in Role}

    def style(self, role: Role, *, shaped: bool = False) -> ParagraphStyle:
        return (self._shaped if shaped else self._plain)[role]


def _style(role: Role, *, shaping: int) -> ParagraphStyle:
    look: dict[str, Any] = {"textColor": INK, **_TYPE_SCALE[role]}
    lonely = 1 if role in _MAY_LEAVE_A_LINE else 0
    return ParagraphStyle(
        role.value,
        bulletFontName=look["fontName"],
        bulletFontSize=look["fontSize"],
        bulletColor=ACCENT,
        allowOrphans=lonely,
        allowWidows=lonely,
        splitLongWords=1,
        shaping=shaping,
        **look,
    )
