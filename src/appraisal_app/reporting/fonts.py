"""The bundled fonts: registered once with ReportLab, with what each of them can draw."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from appraisal_app.reporting.embedded_font import EmbeddedFont

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Face(StrEnum):
    """A font as ReportLab knows it; the value is also the name of its file without `.ttf`."""

    SERIF = "NotoSerif-Regular"
    SERIF_BOLD = "NotoSerif-Bold"
    SERIF_ITALIC = "NotoSerif-Italic"
    SERIF_BOLD_ITALIC = "NotoSerif-BoldItalic"
    SANS = "NotoSans-Regular"
    SANS_BOLD = "NotoSans-Bold"
    SANS_ITALIC = "NotoSans-Italic"
    SANS_BOLD_ITALIC = "NotoSans-BoldItalic"
    ARABIC = "NotoNaskhArabic-Regular"
    GURMUKHI = "NotoSansGurmukhi-Regular"
    DEVANAGARI = "NotoSansDevanagari-Regular"
    SYMBOLS = "DejaVuSans"


BOLD_OF: Final[Mapping[str, Face]] = {
    Face.SERIF: Face.SERIF_BOLD,
    Face.SERIF_ITALIC: Face.SERIF_BOLD_ITALIC,
    Face.SANS: Face.SANS_BOLD,
    Face.SANS_ITALIC: Face.SANS_BOLD_ITALIC,
}

# The symbols stand before the Indic fonts, because those also hold a few signs such as the minus.
_FALLBACKS: Final = (Face.SANS, Face.ARABIC, Face.SYMBOLS, Face.GURMUKHI, Face.DEVANAGARI)


@dataclass(frozen=True, slots=True, kw_only=True)
class FontBook:
    """Which character each registered font can draw."""

    coverage: Mapping[str, frozenset[str]] = field(repr=False)

    def draws(self, face: str, char: str) -> bool:
        return char in self.coverage[face]

    def face_for(self, char: str, base: str) -> str | None:
        """The first font that draws `char`, asking `base` first; None if no font does."""
        for face in (base, *_FALLBACKS):
            if char in self.coverage[face]:
                return face
        return None


@cache
def load_fonts(resources: Path) -> FontBook:
    """Register every font in `resources/fonts` and say what they cover; read once per folder.

    Raises `FileNotFoundError` if a font is missing: the installation is then damaged.
    """
    coverage: dict[str, frozenset[str]] = {}
    for face in Face:
        font = EmbeddedFont(face.value, resources / "fonts" / f"{face.value}.ttf")
        font.register()
        coverage[face.value] = font.drawable_characters()
    return FontBook(coverage=coverage)
