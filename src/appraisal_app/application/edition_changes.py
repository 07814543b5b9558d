"""What is different between two editions of a reflection, said in words."""

from __future__ import annotations

from appraisal_app.application.submitted_words import SaidPart

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
    where = f"{place[1]}: “{place[2]}”"
    if not old:
        return f"{where} was added."
    if not new:
        return f"{where} was taken out."
    return f"{where} was written anew, {_length(old, new)}."


def _length(old: str, new: str) -> str:
    before, now = len(old.split()), len(new.split())
    if now == before:
        return "as long as before"
    return f"{before} {'word' if before == 1 else 'words'} before, {now} now"
