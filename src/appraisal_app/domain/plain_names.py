"""Names and labels that can stand in a heading and in the name of a file."""

from __future__ import annotations

import re
import unicodedata

from appraisal_app.domain.phrases import phrased, strung

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""They make what follows read backwards, so that a name shows as another one."""
_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
"""They take no room, so that two names that differ look the same."""
_SEEN = "\N{REPLACEMENT CHARACTER}"
_JOINERS = "\u200c\u200d"
_JOINING = frozenset(
    {"ARABIC", "SYRIAC", "NKO", "MONGOLIAN", "DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI"}
    | {"ORIYA", "TAMIL", "TELUGU", "KANNADA", "MALAYALAM", "SINHALA"}
)
"""Scripts in which the two joiners shape the letters around them, and belong to the spelling."""
_VIRAMA = 9
"""Unicode's class of the sign that takes a vowel away; with a joiner it may end a word."""
_SIGNS = frozenset(" /-\u2013.,()'\u2019&+")

_LOOKING_ALIKE = {"LATIN": "Latin", "CYRILLIC": "Cyrillic", "GREEK": "Greek"}
"""The beginnings of the Unicode names of their letters; no name is written in two of them."""

LABEL = (
    "the label of a review begins with a letter or digit and has only letters, digits, spaces and "
    "- / ( ) . , such as 2025/26: it stands in headings and in the names of files."
)
NAME = (
    "a name holds an invisible sign that turns the direction of reading ({sign}): type the name "
    "afresh, without it."
)
ALIKE = (
    "the name holds “{word}”, which mixes {scripts} letters that look alike: type it afresh, so "
    "that it is the name that it seems to be."
)


def label_fault(label: str) -> str:
    """Why that label cannot stand, in a sentence; "" when it can. A blank one is not looked at."""
    words = label.strip()
    if not words:
        return ""
    is_plain = words[0].isalnum() and ".." not in words and all(map(_may_stand, words))
    return "" if is_plain else LABEL


def name_fault(name: str) -> str:
    """Why that name cannot stand, in a sentence; "" when it can."""
    if name.isascii():
        # Latin letters alone and nothing hidden: most names, looked at with every change.
        return ""
    found = _TURNING.search(name)
    if found is not None:
        return phrased(NAME, sign=f"U+{ord(found[0]):04X}")
    hidden = next((each for each in map(_hidden_in, name.split()) if each), "")
    if hidden:
        return phrased(
            "a name holds an invisible sign that takes no room ({sign}), so that it is not the "
            "name that it seems to be: type the name afresh, without it.",
            sign=f"U+{ord(hidden):04X}",
        )
    word = next((each for each in name.split() if len(_alphabets(each)) > 1), "")
    return word and phrased(ALIKE, word=word, scripts=strung(" and ", sorted(_alphabets(word))))


def with_hidden_seen(text: str) -> str:
    """The text as it can be quoted: whatever hides in it, or turns it, stands as a sign to see."""
    return _TURNING.sub(_SEEN, _HIDDEN.sub(_SEEN, text))


def _hidden_in(word: str) -> str:
    """The first sign in the word that hides there; "" without one."""
    for found in _HIDDEN.finditer(word):
        before, after = word[found.start() - 1 : found.start()], word[found.end() : found.end() + 1]
        shapes = _is_joining(after) or unicodedata.combining(before or " ") == _VIRAMA
        if found[0] not in _JOINERS or not (_is_joining(before) and shapes):
            return found[0]
    return ""


def _is_joining(sign: str) -> bool:
    return bool(sign) and unicodedata.name(sign, "").partition(" ")[0] in _JOINING


def _alphabets(word: str) -> set[str]:
    """Those of the alphabets with letters that look alike which the word takes letters from."""
    scripts = (unicodedata.name(sign, "").partition(" ")[0] for sign in word)
    return {_LOOKING_ALIKE[each] for each in scripts if each in _LOOKING_ALIKE}


def in_files(label: str) -> str:
    """The label as it stands in the names of files: two that come to the same would meet there."""
    return "".join(each if each.isalnum() else "-" for each in label.strip())


def _may_stand(sign: str) -> bool:
    return sign in _SIGNS or unicodedata.category(sign)[0] in "LMN"
