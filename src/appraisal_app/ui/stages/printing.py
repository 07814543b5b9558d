"""A word beside what was typed and cannot be printed, long before a document is made."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

from appraisal_app.application.ports.documents import Unprintable
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.forms.blocks import Block, Field, TextField
from appraisal_app.ui.forms.field_changes import mapped

Missing: TypeAlias = Callable[[str], tuple[Unprintable, ...]]
"""Which characters of a text no bundled font has."""

_UNUSUAL = re.compile("[^\t\n\r -\u024f\u0370-\u04ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac]")
"""Whatever is not Latin, Greek, Cyrillic or the usual signs: only then are the fonts asked."""


def nothing_missing(_text: str) -> tuple[Unprintable, ...]:
    """For pages that nothing is printed from."""
    return ()


def asking_seldom(missing: Missing) -> Missing:
    """The same, without asking the fonts about plain text, nor twice about any."""

    @lru_cache(maxsize=256)
    def found(text: str) -> tuple[Unprintable, ...]:
        return missing(text)

    return lambda text: found(text) if _UNUSUAL.search(text) else ()


def with_printing_advice(blocks: tuple[Block, ...], missing: Missing) -> tuple[Block, ...]:
    """The page with a word at each text that holds such a character."""

    def change(field: Field) -> Field:
        if not isinstance(field, TextField) or not _UNUSUAL.search(field.value):
            return field
        said = printing_advice(field.value, missing)
        return replace(field, advice=(*field.advice, *said)) if said else field

    return mapped(blocks, change)


def printing_advice(text: str, missing: Missing) -> tuple[str, ...]:
    """What to say about that text; nothing when all of it can be printed."""
    found = {each.character: each.name for each in missing(text)}
    if not found:
        return ()
    named = strung(
        ", ",
        (
            phrased("“{character}” ({name})", character=character, name=name)
            for character, name in found.items()
        ),
    )
    return (
        phrased(
            "This cannot be printed: {named}. Leave it out; a document with it cannot be made.",
            named=named,
        ),
    )
