"""One condition of a step, in words for the page and words for the mending."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A condition: `text` states it, `mend` says what to do, `field` is where.

    `mend` is "" for a condition on things of which there are none yet: another one asks for them.
    """

    text: str
    mend: str
    done: bool
    field: str = ""
    hard: bool = False


def given(text: str) -> bool:
    """Whether somebody wrote more than blanks."""
    return bool(text.strip())


def once(there: bool, mend: str) -> str:  # noqa: FBT001 - reads as a sentence: once there are any
    """What to do about things, once there are any."""
    return mend if there else ""
