"""Passphrases that the application thinks up, and how somebody types them."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Sequence
from typing import Final

from appraisal_app.domain.phrases import strung

WORDS_IN_A_PASSPHRASE = 6
_PARTING: Final = re.compile(r"[\s,;.\-_]+")


def generated(words: Sequence[str], count: int = WORDS_IN_A_PASSPHRASE) -> str:
    """`count` words drawn by chance, parted by blanks; the same word may come twice."""
    return " ".join(secrets.choice(words) for _ in range(count))


def plain(words: str) -> str:
    """The words in small letters with one blank between them, however they were typed."""
    folded = unicodedata.normalize("NFKC", words).casefold()
    return strung(" ", (part for part in _PARTING.split(folded) if part))
