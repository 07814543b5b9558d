"""A text as the index marks it, as a short excerpt with ranges to emphasise."""

from __future__ import annotations

import re

from appraisal_app.application.excerpts import Marks, excerpt

OPEN, CLOSE = "\ufdd0", "\ufdd1"
"""Around a hit; no text in the index holds them."""

_HIT = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")


def excerpt_of(marked: str) -> tuple[str, Marks]:
    """The part of the text with most of the words, on one line; and where in it they stand."""
    line = re.sub(r"\s", " ", marked)
    # Each hit before this one has moved it by two signs.
    marks = tuple(
        (hit.start() - 2 * before, hit.end() - 2 * before - 2)
        for before, hit in enumerate(_HIT.finditer(line))
    )
    return excerpt(line.replace(OPEN, "").replace(CLOSE, ""), marks)
