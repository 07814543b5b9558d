"""The smallest change from one text to another, so that a cursor can stay where it is."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.typing_steps import common_ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Replace from `start` to `end` (positions in UTF-16 units of the old text) by `text`."""

    start: int
    end: int
    text: str


def change_between(old: str, new: str) -> Change:
    """The one replacement that turns `old` into `new`."""
    head, tail = common_ends(old, new)
    start = units(old[:head])
    return Change(
        start=start,
        end=start + units(old[head : len(old) - tail]),
        text=new[head : len(new) - tail],
    )


def units(text: str) -> int:
    """Length of `text` as Qt counts it."""
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2
