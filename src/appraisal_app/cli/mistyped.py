"""A word that is neither a command nor a file: most likely a command typed wrong."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

_EVERYDAY: Mapping[str, str] = {
    "recover": "repair",
    "rescue": "repair",
    "salvage": "repair",
    "fix": "repair",
    "mend": "repair",
    "restore": "backups",
    "diff": "compare",
    "check": "verify",
    "pdf": "export",
    "print": "export",
    "delete": "dispose",
    "destroy": "dispose",
    "demo": "example",
    "sample": "example",
    "import": "from-record",
}
"""Words that people try for what a command of another name does."""


def mistyped(word: str, commands: Sequence[str]) -> str:
    """What to say about it, in a sentence; "" where it is or looks like the name of a file.

    A file that is gone may still have been meant, so the window tells of that one.
    """
    path = Path(word)
    if word in commands or word.startswith("-") or path.name != word:
        return ""
    if path.suffix or os.path.lexists(path):
        return ""
    near = _nearest(word.lower(), commands)
    meant = f" Did you mean “{near}”?" if near else ""
    return f"There is no command and no file “{word}”.{meant} “appraisal-app --help” shows them."


def _nearest(word: str, commands: Sequence[str]) -> str:
    """The command that was most likely meant; "" where nobody can tell."""
    if word in _EVERYDAY:
        return _EVERYDAY[word]
    found = get_close_matches(word, (*commands, *_EVERYDAY), n=1)
    return _EVERYDAY.get(found[0], found[0]) if found else ""
