"""The one way by which words reach a page: cleaned, escaped, and set in fonts that have them."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from math import inf
from typing import TYPE_CHECKING, Final

from reportlab.pdfbase.pdfmetrics import stringWidth

from appraisal_app.application.errors import AppError
from appraisal_app.reporting.fonts import BOLD_OF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from appraisal_app.reporting.fonts import FontBook

LONGEST_TEXT: Final = 20_000
"""Characters of one field; layout time and a reader's patience both end somewhere."""

_REPLACEMENT: Final = "\ufffd"
_JOINERS: Final = "\u200c\u200d"
_NO_BREAK_SPACE: Final = "\u00a0"
_BLANKS: Final = re.compile("[^\\S\u00a0]+")
_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_RIGHT_TO_LEFT: Final = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RIGHT_TO_LEFT_PHRASE: Final = re.compile(f"[{_RIGHT_TO_LEFT}]+(?: +[{_RIGHT_TO_LEFT}]+)+")
_NEEDS_SHAPING: Final = re.compile(
    f"[{_RIGHT_TO_LEFT}\u0300-\u036f\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff"
    f"\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff{_JOINERS}]"
)
_BULLET: Final = re.compile(r" *[-\u2022] +(?=\S)")


class TextTooLongError(AppError):
    """A field holds more than `LONGEST_TEXT` characters."""

    def __init__(self, length: int) -> None:
        super().__init__(
            f"One of the texts is {length:,} characters long and a document takes at most "
            f"{LONGEST_TEXT:,} for each. Shorten it, or attach it as a paper of its own."
        )


@dataclass(frozen=True, slots=True)
class Span:
    """Words inside a paragraph that look different from the rest."""

    text: str
    strong: bool = False
    soft: bool = False


Words = str | tuple[str | Span, ...]
"""What a paragraph can be made of; none of it is ever read as markup."""


class BlockKind(Enum):
    """What a piece of somebody's prose is."""

    PARAGRAPH = "paragraph"
    BULLETS = "bullets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph (one item) or a list (its bullet points)."""

    kind: BlockKind
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingGlyph:
    """A character that no bundled font has; `position` counts from 0 in the text as given."""

    char: str
    position: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypesetText:
    """Text ready for a paragraph: safe markup, what it says, and how it must be drawn."""

    markup: str
    plain: str
    shaped: bool
    """The glyphs stand for letters only as a whole, so shaping must be on."""
    faithful: bool
    """The glyphs alone tell the letters; if not, the page must also carry `plain`."""


def clean(text: str) -> str:
    """The text without invisible characters, line ends as newlines, tabs as blanks, composed (NFC).

    Raises `TextTooLongError` above `LONGEST_TEXT` characters.
    """
    if len(text) > LONGEST_TEXT:
        raise TextTooLongError(len(text))
    even = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", even)).strip()


def one_line(text: str) -> str:
    """The cleaned text on one line, for titles, bookmarks, tips and alternative texts."""
    return " ".join(_BLANKS.split(clean(text)))


def split_blocks(text: str) -> tuple[Block, ...]:
    """Paragraphs (parted by blank lines) and lists (lines starting with a dash or a dot)."""
    blocks: list[Block] = []
    for part in re.split(r"\n *\n", clean(text)):
        blocks += _blocks_of_part(part.split("\n"))
    return tuple(blocks)


def _blocks_of_part(lines: list[str]) -> Iterator[Block]:
    entries: list[tuple[BlockKind, list[str]]] = []
    for line in lines:
        bullet = _BULLET.match(line)
        if bullet:
            entries.append((BlockKind.BULLETS, [line[bullet.end() :]]))
        elif entries:
            entries[-1][1].append(line)
        else:
            entries.append((BlockKind.PARAGRAPH, [line]))
    for kind, group in groupby(entries, key=lambda entry: entry[0]):
        items = tuple("\n".join(body).strip() for _, body in group)
        if any(items):
            yield Block(kind=kind, items=items)


def typeset(
    words: Words, face: str, fonts: FontBook, *, soft_colour: str = "", room: float = inf
) -> TypesetText:
    """Escaped markup for `words` in `face`, letter by letter in the first font that has it.

    A character that no font has is drawn as the replacement sign; `plain` still holds it. Phrases
    from right to left that are wider than `room` (in sizes of the font) end their lines themselves.
    """
    spans = (words,) if isinstance(words, str) else words
    pieces = [_typeset_span(_as_span(span), face, fonts, soft_colour, room) for span in spans]
    return TypesetText(
        markup="".join(piece.markup for piece in pieces),
        plain="".join(piece.plain for piece in pieces),
        shaped=any(piece.shaped for piece in pieces),
        faithful=all(piece.faithful for piece in pieces),
    )


def missing_glyphs(text: str, fonts: FontBook) -> tuple[MissingGlyph, ...]:
    """Every character of `text` that would be drawn as the replacement sign, in order."""
    return tuple(
        MissingGlyph(char=char, position=position, name=_name(char))
        for position, cluster in _clusters(text)
        for char in _INVISIBLE.sub("", unicodedata.normalize("NFC", cluster))
        if not char.isspace() and fonts.face_for(char, _ANY_FACE) is None
    )


def drawable(text: str, face: str, fonts: FontBook) -> str:
    """One line of plain text for a chart label, where only `face` itself can be used."""
    return "".join(char if fonts.draws(face, char) else _REPLACEMENT for char in one_line(text))


_ANY_FACE: Final = "NotoSans-Regular"


def _name(char: str) -> str:
    return unicodedata.name(char, f"character U+{ord(char):04X}").lower()


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for position in range(1, len(text) + 1):
        if position == len(text) or not unicodedata.combining(text[position]):
            yield start, text[start:position]
            start = position


def _as_span(span: str | Span) -> Span:
    return Span(span) if isinstance(span, str) else span


def _typeset_span(
    span: Span, face: str, fonts: FontBook, soft_colour: str, room: float
) -> TypesetText:
    text = clean_inside(span.text)
    base = BOLD_OF.get(face, face) if span.strong else face
    runs = list(_runs(_glue_right_to_left(text, base, fonts, room), base, fonts))
    markup = "".join(_run_markup(run, base) for run in runs)
    if base != face:
        markup = f'<font name="{base}">{markup}</font>'
    if span.soft and soft_colour:
        markup = f'<font color="{soft_colour}">{markup}</font>'
    shaped = bool(_NEEDS_SHAPING.search(text))
    missing = any(_REPLACEMENT in run_text for _, run_text in runs)
    return TypesetText(
        markup=markup, plain=text, shaped=shaped, faithful=not shaped and not missing
    )


def clean_inside(text: str) -> str:
    """As `clean`, but a blank at either end joins this span to its neighbours and stays."""
    body = clean(text)
    if not body:
        return " " if text else ""
    lead = " " if text[0].isspace() else ""
    trail = " " if text[-1].isspace() else ""
    return lead + body + trail


def width_of(text: str, face: str, fonts: FontBook) -> float:
    """How wide the text is on one line, in sizes of the font."""
    return sum(stringWidth(run, drawn, 1) for drawn, run in _runs(text, face, fonts))


def is_right_to_left_phrase(text: str) -> bool:
    """Whether words from right to left stand beside each other in it."""
    return bool(_RIGHT_TO_LEFT_PHRASE.search(text))


def _glue_right_to_left(text: str, base: str, fonts: FontBook, room: float) -> str:
    """No-break spaces inside right-to-left phrases, so that shaping orders the words of a line."""

    def glued(phrase: re.Match[str]) -> str:
        lines: list[str] = []
        for word in phrase.group().split():
            longer = f"{lines[-1]}{_NO_BREAK_SPACE}{word}" if lines else word
            if lines and width_of(longer, base, fonts) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)

    return _RIGHT_TO_LEFT_PHRASE.sub(glued, text)


def _runs(text: str, base: str, fonts: FontBook) -> Iterator[tuple[str, str]]:
    """The text in pieces of one font each; a character without a font becomes the sign for it."""
    if fonts.coverage[base].issuperset(text.replace("\n", "")):
        yield base, text
        return
    faces: list[tuple[str, str]] = []
    current = base
    for char in text:
        current, drawn = _face_and_char(char, current, base, fonts)
        faces.append((current, drawn))
    for face, group in groupby(faces, key=lambda entry: entry[0]):
        yield face, "".join(char for _, char in group)


def _face_and_char(char: str, current: str, base: str, fonts: FontBook) -> tuple[str, str]:
    if char.isspace():
        return current, char if char in "\n\u00a0" else " "
    clings = char in _JOINERS or unicodedata.category(char).startswith("M")
    if clings and fonts.draws(current, char):
        return current, char
    face = fonts.face_for(char, base)
    if face is None:
        return base, _REPLACEMENT
    return face, char


def _run_markup(run: tuple[str, str], base: str) -> str:
    face, text = run
    markup = html.escape(text, quote=False).replace("\n", "<br/>")
    return markup if face == base else f'<font name="{face}">{markup}</font>'
