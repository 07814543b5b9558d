"""One condition of a step, in words for the page and words for the mending."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A condition: `text` states it, `mend` says what to do, `field` is where."""

    text: str
    mend: str
    done: bool
    field: str = ""
    hard: bool = False


def given(text: str) -> bool:
    """Whether somebody wrote more than blanks."""
    return bool(text.strip())
