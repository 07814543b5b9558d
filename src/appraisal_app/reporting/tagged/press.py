"""The press: fonts, styles and colour profile, and paragraphs made from words with them."""

from __future__ import annotations

import html
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeVar

from reportlab import rl_config
from reportlab.graphics import shapes
from reportlab.platypus import Paragraph

from appraisal_app.reporting.fonts import Face, load_fonts
from appraisal_app.reporting.spelling import Spelling, spelling_beside
from appraisal_app.reporting.style import SOFT, StyleSheet
from appraisal_app.reporting.tagged.long_words import mend_long_words
from appraisal_app.reporting.tagged.paragraphs import TaggedHeading, TaggedParagraph
from appraisal_app.reporting.tagged.shaping import mend_shaping
from appraisal_app.reporting.text import is_right_to_left_phrase, typeset

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reportlab.lib.styles import ParagraphStyle

    from appraisal_app.reporting.fonts import FontBook
    from appraisal_app.reporting.style import Role
    from appraisal_app.reporting.tagged.tree import Element
    from appraisal_app.reporting.text import Words

_Kind = TypeVar("_Kind", bound=TaggedParagraph)
_SOFT_COLOUR: Final = f"#{SOFT.hexval()[2:]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """What every document is made with; open it once and keep it."""

    fonts: FontBook
    styles: StyleSheet
    colour_profile: bytes = field(repr=False)
    spelling: Spelling = field(default=Spelling(), repr=False)

    def keeping(self, texts: Iterable[str]) -> Press:
        """The same press, for words among which those texts stay as they were typed."""
        return replace(self, spelling=spelling_beside(texts))

    def spelt(self, text: str) -> str:
        """The text as it is printed, for what is said beside the paragraphs."""
        return self.spelling.line(text)

    def paragraph(self, words: Words, role: Role, element: Element) -> TaggedParagraph:
        """A paragraph of `element` that says `words` and nothing else."""
        return self._set(TaggedParagraph, words, role, element)

    def heading(self, words: Words, role: Role, element: Element) -> TaggedHeading:
        """A heading of `element`; its bookmark is for the caller to set."""
        return self._set(TaggedHeading, words, role, element)

    def bullet(
        self, words: Words, role: Role, element: Element, sign: str, sign_element: Element
    ) -> TaggedParagraph:
        """A list item; its sign is content of `sign_element`."""
        item = self._set(TaggedParagraph, words, role, element, sign)
        item.bullet_element = sign_element
        return item

    def _set(
        self,
        kind: type[_Kind],
        words: Words,
        role: Role,
        element: Element,
        sign: str | None = None,
    ) -> _Kind:
        plain = self.styles.style(role)
        words = self.spelling.words(words)
        text = typeset(words, plain.fontName, self.fonts, soft_colour=_SOFT_COLOUR)
        style = self.styles.style(role, shaped=text.shaped)
        paragraph = kind(text.markup, style, bulletText=sign, frags=_pieces(text.markup, style))
        paragraph.element = element
        paragraph.spoken = "" if text.faithful else text.plain
        if is_right_to_left_phrase(text.plain):
            paragraph.set_again = lambda width: self._markup(words, style, width)
        return paragraph

    def _markup(self, words: Words, style: ParagraphStyle, width: float) -> str:
        """The words as markup for lines of that width."""
        room = (width - style.leftIndent - style.rightIndent) / style.fontSize
        return typeset(
            words, style.fontName, self.fonts, soft_colour=_SOFT_COLOUR, room=room
        ).markup


def _pieces(markup: str, style: ParagraphStyle) -> list[Any] | None:
    """The one piece of which words in one font consist; None where ReportLab must read markup."""
    words = html.unescape(markup).strip()
    if "<" in markup or not words:
        return None
    piece = copy(_first_piece(style))
    piece.text = words
    return [piece]


@cache
def _first_piece(style: ParagraphStyle) -> Any:
    """What ReportLab makes of words in that style."""
    paragraph: Any = Paragraph("x", style)
    return paragraph.frags[0]


def open_press(resources: Path) -> Press:
    """Load fonts and colour profile from `resources` and make ReportLab safe for users' words."""
    settings: Any = rl_config
    settings.trustedHosts = None
    settings.trustedSchemes = []
    settings.toColorCanUse = None
    shapes.STATE_DEFAULTS["fontName"] = Face.SANS.value
    mend_shaping()
    mend_long_words()
    return Press(
        fonts=load_fonts(resources),
        styles=StyleSheet(),
        colour_profile=(resources / "icc" / "sRGB2014.icc").read_bytes(),
    )
