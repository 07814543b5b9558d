"""Font files for the visible signature: which letters they have and how wide a line is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import uharfbuzz

hb = cast("Any", uharfbuzz)  # its functions live in an extension module without types

_STAND_IN = "?"
_UNDRAWN = "(name as in the certificate)"


class Typeface:
    """One TrueType file, measured with the shaper that also sets the text."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        face = hb.Face(self.data)
        self._font = hb.Font(face)
        self._units = int(face.upem)

    def has(self, letter: str) -> bool:
        """True if the font can draw `letter`."""
        return bool(self._font.get_nominal_glyph(ord(letter)))

    def width(self, text: str, size: float) -> float:
        """The width of `text` in points at `size` points."""
        if not text:
            return 0.0
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(self._font, buffer)
        advance = sum(position.x_advance for position in buffer.glyph_positions)
        return float(advance) * size / self._units


@dataclass(frozen=True, slots=True)
class Styled:
    """Text with the typeface that can draw all of it."""

    text: str
    typeface: Typeface


def styled(text: str, typefaces: Sequence[Typeface]) -> Styled:
    """`text` in the first typeface that has all its letters.

    If none has, the one with the most is taken and a question mark stands for each letter it lacks;
    a text that is mostly question marks would say nothing, so it refers to the certificate.
    """
    clean = "".join(letter if letter.isprintable() else " " for letter in text).strip()
    best = min(typefaces, key=lambda each: sum(not each.has(letter) for letter in clean))
    letters = [letter for letter in clean if letter.isalpha()]
    if 2 * sum(best.has(letter) for letter in letters) < len(letters):
        return Styled(_UNDRAWN, typefaces[0])
    shown = "".join(letter if best.has(letter) else _STAND_IN for letter in clean)
    return Styled(shown, best)
