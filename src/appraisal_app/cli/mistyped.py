"""A word that is neither a command nor a file: most likely a command typed wrong."""

from __future__ import annotations

import os
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path


def mistyped(word: str, commands: Sequence[str]) -> str:
    """What to say about it, in a sentence; "" where it is or looks like the name of a file.

    A file that is gone may still have been meant, so the window tells of that one.
    """
    path = Path(word)
    if word in commands or word.startswith("-") or path.name != word:
        return ""
    if path.suffix or os.path.lexists(path):
        return ""
    near = get_close_matches(word.lower(), commands, n=1)
    meant = f" Did you mean “{near[0]}”?" if near else ""
    return f"There is no command and no file “{word}”.{meant} “appraisal-app --help” shows them."
