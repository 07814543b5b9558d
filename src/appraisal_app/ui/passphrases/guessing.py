"""How soon a program that knows people's habits would guess a passphrase, by zxcvbn."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from functools import cache
from typing import Any

FIRST = 24
"""Characters that are looked at: longer ones take seconds, and what comes after only adds."""


def guesses_needed(text: str, known: Collection[str]) -> float:
    """The power of ten of the guesses; `known` are words that belong to this trust."""
    found = _zxcvbn()(text[:FIRST], user_inputs=list(known))
    return math.log10(max(float(found["guesses"]), 1.0))


@cache
def _zxcvbn() -> Callable[..., Any]:
    # Its lists take 0.15 s and 13 MB: only who thinks up a passphrase needs them.
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]

    judge: Callable[..., Any] = zxcvbn
    return judge
