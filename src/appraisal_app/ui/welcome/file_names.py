"""Names of files made from names of things, fit for every operating system."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST = 80


def file_name(text: str) -> str:
    """The words of `text` without what a file name may not hold."""
    kept = " ".join(_FORBIDDEN.sub(" ", text).split())
    return kept[:_LONGEST].strip(" .") or "Trust"
