"""Somebody's text as paragraphs and lists, without the letters that no file format takes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_DASH: Final = re.compile(r"^\s*[-\u2013\u2014\u2022*]\s+")
_STRANGE: Final = re.compile(
    "[^\t\n\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]"
)


@dataclass(frozen=True, slots=True)
class Typed:
    """A paragraph, or an item of a list."""

    text: str
    is_item: bool = False


def typed(text: str) -> Iterator[Typed]:
    """Paragraphs by blank lines; a line that begins with a dash is an item of a list."""
    paragraph: list[str] = []
    for line in [*clean(text).splitlines(), ""]:
        is_item = _DASH.match(line) is not None
        if paragraph and (is_item or not line.strip()):
            yield Typed(" ".join(paragraph))
            paragraph = []
        if is_item:
            yield Typed(_DASH.sub("", line).strip(), is_item=True)
        elif line.strip():
            paragraph.append(line.strip())


def clean(text: str) -> str:
    """The text without control characters and half letters."""
    return _STRANGE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """The text in one line."""
    return " ".join(clean(text).split())
