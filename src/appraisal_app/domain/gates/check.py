"""One condition of a step, in words for the page and words for the mending."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A condition: `text` states it, `mend` says what to do, `field` is where.

    `rule` names it within its page; a board may set it aside with a reason, unless it is `hard`.
    `mend` is "" for a condition on things of which there are none yet: another one asks for them.
    """

    rule: str
    text: str
    mend: str
    done: bool
    field: str = ""
    hard: bool = False
    excused: str = ""
    """The recorded reason why the board does without it."""

    @property
    def is_met(self) -> bool:
        """Whether it no longer stands in the way."""
        return self.done or bool(self.excused)


def given(text: str) -> bool:
    """Whether somebody wrote more than blanks."""
    return bool(text.strip())


def once(there: bool, mend: str) -> str:  # noqa: FBT001 - reads as a sentence: once there are any
    """What to do about things, once there are any."""
    return mend if there else ""


def default(rule: str, text: str, mend: str, *, holds: bool, field: str = "") -> tuple[Check, ...]:
    """A default that speaks only while it is not kept."""
    return () if holds else (Check(rule=rule, text=text, mend=mend, done=False, field=field),)
