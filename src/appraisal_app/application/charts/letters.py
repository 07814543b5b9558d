"""The room that text takes, asked of whoever will draw it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from appraisal_app.application.charts.marks import Anchor, Label, Place, Role

_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """One size of text, in points; `measure` takes the text and whether it is strong."""

    ascent: float
    descent: float
    measure: Callable[[str, bool], float]

    @property
    def line(self) -> float:
        """The height of a line, on which all other measures of a chart rest."""
        return self.ascent + self.descent

    def width(self, text: str, *, strong: bool = False) -> float:
        """How wide the text is."""
        return self.measure(text, strong)

    def label(
        self, text: str, place: Place, anchor: Anchor, role: Role, *, strong: bool = False
    ) -> Label:
        """The text with its middle height at `place`."""
        x, y = place
        return Label(
            (x, y + (self.ascent - self.descent) / 2),
            text,
            anchor,
            role,
            width=self.width(text, strong=strong),
            ascent=self.ascent,
            descent=self.descent,
            strong=strong,
        )

    def elided(self, text: str, room: float, *, strong: bool = False) -> str:
        """As much of the text as fits into `room`, with dots for the rest; "" if nothing fits."""
        if self.width(text, strong=strong) <= room:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(_cut(text, middle), strong=strong) <= room:
                low = middle
            else:
                high = middle - 1
        return _cut(text, low) if low else ""

    def wrapped(self, text: str, room: float, *, strong: bool = False) -> tuple[str, ...]:
        """The text in lines no wider than `room`; a word that is wider is elided."""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer, strong=strong) <= room:
                lines[-1] = longer
            else:
                lines.append(self.elided(word, room, strong=strong))
        return tuple(line for line in lines if line)

    def longest_word(self, text: str) -> float:
        """The least room in which the text wraps without being cut."""
        return max((self.width(word) for word in text.split()), default=0.0)


def _cut(text: str, length: int) -> str:
    return f"{text[:length].rstrip()}{_ELLIPSIS}"
