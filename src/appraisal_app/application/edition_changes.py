"""What is different between two editions of a reflection, said in words."""

from __future__ import annotations

from appraisal_app.application.submitted_words import SaidPart
from appraisal_app.domain.phrases import phrased, phrased_by

SAME = "Nothing was changed."


def edition_changes(before: tuple[SaidPart, ...], after: tuple[SaidPart, ...]) -> tuple[str, ...]:
    """One sentence for each answer that was added, taken out or written anew, in reading order."""
    old, new = _answers(before), _answers(after)
    places = (*new, *(place for place in old if place not in new))
    return tuple(
        _sentence(place, old.get(place, ""), new.get(place, ""))
        for place in places
        if old.get(place, "") != new.get(place, "")
    )


_Place = tuple[str, str, str]


def _answers(parts: tuple[SaidPart, ...]) -> dict[_Place, str]:
    """The words by key and title of the part, and by question."""
    return {
        (part.key, part.title, said.question): said.words for part in parts for said in part.said
    }


def _sentence(place: _Place, old: str, new: str) -> str:
    where = phrased("{place}: “{place2}”", place=place[1], place2=place[2])
    if not old:
        return phrased("{where} was added.", where=where)
    if not new:
        return phrased("{where} was taken out.", where=where)
    return phrased("{where} was written anew, {length}.", where=where, length=_length(old, new))


def _length(old: str, new: str) -> str:
    before, now = len(old.split()), len(new.split())
    if now == before:
        return "as long as before"
    return phrased_by(
        before,
        "{before} word before, {now} now",
        "{before} words before, {now} now",
        before=before,
        now=now,
    )
