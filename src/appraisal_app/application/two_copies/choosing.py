"""What was chosen of another copy, and whether it can stand without what was not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import cast

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import AggregateKey
from appraisal_app.application.two_copies.comparing import Compared, Difference
from appraisal_app.application.two_copies.names import name_of
from appraisal_app.domain.phrases import phrased


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What to take from the other copy; everything else stays as it is here."""

    file_parts: frozenset[AggregateKey] = frozenset()
    """Parts of the file, and of reviews that may be taken in parts."""
    reviews: frozenset[str] = frozenset()
    """Ids of reviews that are taken whole."""


class TornError(AppError):
    """What was chosen names something that would not be in the file."""

    def __init__(self, part: str, needed: str, *, taken: bool) -> None:
        told = (
            phrased(
                "“{part}” of the other copy names something that only its “{needed}” "
                "has. Take both or neither.",
                part=part,
                needed=needed,
            )
            if taken
            else phrased(
                "“{part}” here names something that is missing from “{needed}” of the "
                "other copy. Keep both or take both.",
                part=part,
                needed=needed,
            )
        )
        super().__init__(phrased("{told} Nothing was taken over yet; choose once more.", told=told))


def chosen_parts(compared: Compared, choice: Choice) -> Iterator[Difference]:
    """The parts that are taken over: those of reviews that are taken whole, and single ones."""
    for part in compared.file_parts:
        if part.key in choice.file_parts and part.is_takable:
            yield part
    for review in compared.reviews:
        if review.whole:
            if review.is_takable and review.cycle.id in choice.reviews:
                yield from review.parts
        else:
            parts = (each for each in review.parts if each.key in choice.file_parts)
            yield from (each for each in parts if each.is_takable)


def refuse_torn(compared: Compared, choice: Choice) -> None:
    """Raises TornError when a part would name what is in neither of the parts that stay."""
    taken = frozenset(part.key for part in chosen_parts(compared, choice))
    for holder in compared.parts:
        lost = _lost(holder, is_taken=holder.key in taken)
        if not lost:
            continue
        for part in compared.parts:
            is_taken = part.key in taken
            if part.key == holder.key or is_taken == (holder.key in taken):
                continue
            if part.root_id == holder.root_id or not _is_of_review(holder, compared):
                named = frozenset(_words(part.theirs if is_taken else part.ours))
                if lost & named:
                    raise TornError(name_of(part.kind), name_of(holder.kind), taken=is_taken)


def _is_of_review(part: Difference, compared: Compared) -> bool:
    return any(part in review.parts for review in compared.reviews)


def _lost(holder: Difference, *, is_taken: bool) -> frozenset[str]:
    """Ids of what is in the version that goes and not in the one that stays."""
    goes, stays = (holder.ours, holder.theirs) if is_taken else (holder.theirs, holder.ours)
    return frozenset(_ids(goes)) - frozenset(_ids(stays))


def _ids(value: object) -> Iterator[str]:
    """The ids of the cards in a part, its own not."""
    if is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from _ids_inside(getattr(value, each.name))


def _ids_inside(value: object) -> Iterator[str]:
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            own = getattr(item, "id", None)
            if isinstance(own, str) and own:
                yield own
            yield from _ids(item)
    else:
        yield from _ids(value)


def _words(value: object) -> Iterator[str]:
    """Every text that stands alone, as an id does."""
    if isinstance(value, str):
        if value and not re.search(r"\s", value):
            yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from _words(getattr(value, each.name))
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _words(item)
