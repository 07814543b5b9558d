"""Names as people write them: what makes two of them the same."""

from __future__ import annotations

import re
import unicodedata

_SILENT = re.compile(r"['\u2018\u2019`.]")
_BETWEEN = re.compile(r"[\W_]+")
_SPACE = re.compile(r"\s+")
_ENDINGS = (
    ("multi", "academy", "trust"),
    ("multi", "academies", "trust"),
    ("multiacademy", "trust"),
    ("mat",),
    ("trust",),
    ("limited",),
    ("ltd",),
)


def tidy(text: str) -> str:
    """The text without space around it, and single spaces within."""
    return _SPACE.sub(" ", text).strip()


def folded(text: str) -> str:
    """The words alone: no capitals, accents or punctuation; "&" is "and", and "?" stays "?"."""
    spelt = unicodedata.normalize("NFKD", text.replace("&", " and ")).casefold()
    plain = "".join(each for each in spelt if not unicodedata.combining(each))
    return _BETWEEN.sub(" ", _SILENT.sub("", plain)).strip() or tidy(text).casefold()


def trust_key(text: str) -> str:
    """The words that tell one trust from another, without "The", "Trust", "Limited" and so on."""
    words = folded(text).split()
    if words[:1] == ["the"]:
        words = words[1:]
    while shorter := _without_ending(words):
        words = shorter
    return " ".join(words) or folded(text)


def _without_ending(words: list[str]) -> list[str]:
    for ending in _ENDINGS:
        if tuple(words[-len(ending) :]) == ending:
            return words[: -len(ending)]
    return []
