"""Which changes of a text are typing that goes on, and which are a step of undo by themselves."""

from __future__ import annotations

from datetime import timedelta

PAUSE = timedelta(seconds=2)
"""After so long without a change the next one begins another step."""
_AT_ONCE = 12
"""Characters that an input method may put in at once and that still count as typed."""


def typing_key(key: str, before: str, after: str) -> str:
    """The key under which the change joins the step before it; "" for a paste, a cut or the like.

    So undo never takes back more than what was done since somebody last paused, and what a slip
    of the hand removed comes back alone.
    """
    head, tail = common_ends(before, after)
    removed, added = len(before) - head - tail, len(after) - head - tail
    return key if removed <= 1 and added <= _AT_ONCE else ""


def common_ends(before: str, after: str) -> tuple[int, int]:
    """How many characters both begin with, and how many of the rest they both end with."""
    most = min(len(before), len(after))
    head = next((i for i in range(most) if before[i] != after[i]), most)
    rest = most - head
    return head, next((i for i in range(rest) if before[-1 - i] != after[-1 - i]), rest)
