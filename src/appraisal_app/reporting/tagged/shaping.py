"""Shaping of words whose letters come from several fonts, which ReportLab 5.1 gets wrong.

It shapes the whole word with the font of its first letter, so that in "(محمد)" the Arabic letters
are looked up in the font of the bracket and come out as boxes.
"""

from __future__ import annotations

from typing import Any, Final

from reportlab.pdfbase import ttfonts
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import paragraph

FragmentedWord = list[Any]
"""ReportLab's word: its width, then pairs of a style and letters."""

_untyped: Final[Any] = ttfonts


def mend_shaping() -> None:
    """Let paragraphs shape each font's part of a word by itself; calling it again is harmless."""
    setattr(paragraph, "shapeFragWord", shape_word)  # noqa: B010 - the name is not in the stubs


def shape_word(word: FragmentedWord) -> FragmentedWord:
    """`word` shaped, each part with its own font; the same object if nothing changed."""
    if isinstance(word, ttfonts.ShapedFragWord):
        return word
    if len({style.fontName for style, _ in word[1:]}) <= 1:
        return _shape_with_first_font(word)
    parts = [_shape_with_first_font([_width(*part), part]) for part in word[1:] if part[1]]
    whole: FragmentedWord = _untyped.makeShapedFragWord(word)([sum(part[0] for part in parts)])
    for part in parts:
        whole.extend(part[1:])
    return whole


def _shape_with_first_font(word: FragmentedWord) -> FragmentedWord:
    shaped: FragmentedWord = _untyped.shapeFragWord(word)
    return shaped


def _width(style: Any, letters: str) -> float:
    return stringWidth(letters, style.fontName, style.fontSize)
