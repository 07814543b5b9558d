"""A TrueType font whose embedded subset says honestly how wide and which letter each glyph is.

ReportLab 5.1 has two faults here. A glyph that only shaping produces is given the advance of the
word it was first met in, not the width the font states, and a private code that depends on what was
shaped before. And the table that maps glyphs back to letters writes letters beyond U+FFFF with five
digits, which no reader understands. Either one fails PDF/A and PDF/UA.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.ttfonts import TTFont

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_PRIVATE_PLANE: Final = 0xF0000
_ENTRIES_PER_BLOCK: Final = 100
_WIDTHS_KEPT: Final = 20_000
"""Texts of each font; above that all are forgotten, and the words of the day come back soon."""
_untyped_metrics: Final[Any] = pdfmetrics
_untyped_fonts: Final[Any] = ttfonts


class EmbeddedFont(TTFont):
    """A font file registered under `name`, with ReportLab's two faults mended."""

    hbAddPrivate: Any  # noqa: N815 - ReportLab's name

    def __init__(self, name: str, filename: Path, **options: Any) -> None:
        super().__init__(name, str(filename), **options)  # pyright: ignore[reportUnknownMemberType]
        self._shaper: Any = None
        self._widths: dict[str, float] = {}

    def register(self) -> None:
        """Make the font known to ReportLab, as a family of its own."""
        _untyped_metrics.registerFont(self)
        _untyped_metrics.registerFontFamily(self.fontName, *[self.fontName] * 4)

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: ARG002, N802
        """Points that `text` is wide; words come back often, so their widths are kept."""
        known = self._widths.get(text)
        if known is None:
            face: Any = self.face
            width, default = face.charWidths.get, face.defaultWidth
            known = 0.001 * sum(width(ord(letter), default) for letter in text)
            if len(self._widths) >= _WIDTHS_KEPT:
                self._widths.clear()
            self._widths[text] = known
        return known * size

    def drawable_characters(self) -> frozenset[str]:
        """Every character the file has a glyph for; ask before anything was shaped."""
        return frozenset(map(chr, self.face.charToGlyph))

    def hbFont(self, fontSize: float = 10) -> Any:  # noqa: N802, N803 - ReportLab's name
        """The shaper's view of this font, as ReportLab asks for it."""
        inherited: Any = super()
        shaper: Any = inherited.hbFont(fontSize)
        self._shaper = shaper
        self.hbAddPrivate = self._private_code
        return shaper

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's name
        """Write the subsets into `doc`, then put right how they map back to letters."""
        subsets = list(self.state[doc].subsets) if doc in self.state else []
        super().addObjects(doc)  # pyright: ignore[reportUnknownMemberType]
        for number, subset in enumerate(subsets):
            name = self._subset_name(number)
            doc.idToObject[f"toUnicodeCMap:{name}"].content = to_unicode_map(name, subset)

    def _subset_name(self, number: int) -> str:
        face: Any = self.face
        prefix: bytes = _untyped_fonts.SUBSETN(number)
        return b"".join((prefix, b"+", face.name, face.subfontNameX)).decode("ascii")

    def _private_code(self, _name: str, glyph: int, _advance: float) -> int:
        """A private letter for a glyph without one; it depends on the glyph alone."""
        code = _PRIVATE_PLANE + glyph
        face: Any = self.face
        untyped: Any = self
        if code not in face.charToGlyph:
            face.charToGlyph[code] = glyph
            face.glyphToChar.setdefault(glyph, []).append(code)
            face.charWidths[code] = untyped.pdfScale(self._shaper.get_glyph_h_advance(glyph))
        return code


def to_unicode_map(font_name: str, subset: Sequence[int]) -> str:
    """The ToUnicode map of one subset, letters beyond U+FFFF written as UTF-16 pairs."""
    entries = [
        f"<{code:02X}> <{chr(letter).encode('utf-16-be', 'surrogatepass').hex().upper()}>"
        for code, letter in enumerate(subset)
    ]
    blocks: list[str] = []
    for start in range(0, len(entries), _ENTRIES_PER_BLOCK):
        block = entries[start : start + _ENTRIES_PER_BLOCK]
        blocks += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join((*_map_head(font_name, len(subset) - 1), *blocks, *_MAP_TAIL))


_MAP_TAIL: Final = ("endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end")


def _map_head(font_name: str, last_code: int) -> tuple[str, ...]:
    return (
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({font_name}) /Ordering ({font_name}) /Supplement 0 >> def",
        f"/CMapName /{font_name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{last_code:02X}>",
        "endcodespacerange",
    )
