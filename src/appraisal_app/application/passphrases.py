"""Passphrases that the application thinks up."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

WORDS_IN_A_PASSPHRASE = 6


def generated(words: Sequence[str], count: int = WORDS_IN_A_PASSPHRASE) -> str:
    """`count` words drawn by chance, parted by blanks; the same word may come twice."""
    return " ".join(secrets.choice(words) for _ in range(count))
