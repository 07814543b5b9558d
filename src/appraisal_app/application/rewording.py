"""What was taken out of a text and what was put into it, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from appraisal_app.application.submitted_words import SaidPart
from appraisal_app.domain.phrases import phrased, strung

_LONGEST = 4_000
"""Words of both texts together up to which they are compared; more would take long."""
_ALIKE = 0.3
"""How much of both must be the same; below, it is another text."""


def reworded(
    before: tuple[SaidPart, ...], after: tuple[SaidPart, ...]
) -> tuple[tuple[str, str], ...]:
    """Each answer that stands in both editions and reads otherwise, and what differs in it."""
    old = {
        (part.key, part.title, said.question): said.words for part in before for said in part.said
    }
    return tuple(
        (
            phrased("{title}: {question}", title=part.title, question=said.question),
            difference(was, said.words),
        )
        for part in after
        for said in part.said
        if (was := old.get((part.key, part.title, said.question))) and was != said.words
    )


def difference(old: str, new: str) -> str:
    """One line for each place: what was taken out there, and what stands there now."""
    was, now = (re.findall(r"\S+", text) for text in (old, new))
    if len(was) + len(now) > _LONGEST:
        return "Too long to be compared word by word."
    found = SequenceMatcher(None, was, now, autojunk=False)
    if found.ratio() < _ALIKE:
        return "Another text: hardly a word stayed."
    return strung("\n", _lines(found, was, now)) or "Only blanks and line ends are different."


def _lines(found: SequenceMatcher[str], was: list[str], now: list[str]) -> Iterator[str]:
    for kind, start, end, first, last in found.get_opcodes():
        if kind == "equal":
            continue
        gone, come = strung(" ", was[start:end]), strung(" ", now[first:last])
        if gone and come:
            yield phrased("- Instead of “{gone}” it says “{come}”", gone=gone, come=come)
        else:
            yield (
                phrased("- Taken out: “{gone}”", gone=gone)
                if gone
                else phrased("- Added: “{come}”", come=come)
            )
