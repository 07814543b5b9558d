"""What the file is known to have held on the day of an answer.

The file keeps no earlier state of its words. A review that was closed by then can only have had
addenda since, and they are dated; of any other the record of events tells whether it was changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from appraisal_app.application.documents.entry import Done
from appraisal_app.application.export_notes import NOTES
from appraisal_app.domain.cycle import Action
from appraisal_app.domain.record import Record

_CLOSING = frozenset({Action.CLOSE, Action.CLOSE_EARLY})


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldThen:
    """Reviews as they were on a day, and the labels of those that have changed since."""

    reviews: tuple[Record, ...]
    changed: tuple[str, ...] = ()


def held_then(reviews: Sequence[Record], events: Sequence[Done], day: date | None) -> HeldThen:
    """The reviews of the file on that day; all of them as they are now while there is no day."""
    if day is None:
        return HeldThen(reviews=tuple(reviews))
    begun = [each for each in reviews if each.cycle.start <= day]
    as_then = [_without_later_addenda(e, day) for e in begun if _is_as_it_was(e, events, day)]
    known = {each.cycle.id for each in as_then}
    changed = [each.cycle.label for each in begun if each.cycle.id not in known]
    return HeldThen(reviews=tuple(as_then), changed=tuple(reversed(changed)))


def _is_as_it_was(record: Record, events: Sequence[Done], day: date) -> bool:
    closed = [each.at.date() for each in record.cycle.moves if each.action in _CLOSING]
    if record.cycle.is_sealed and closed:
        return max(closed) <= day
    days = [each.at.date() for each in events if _concerns(each, record.cycle.id)]
    return bool(days) and max(days) <= day


def _concerns(event: Done, review: str) -> bool:
    if event.kind in NOTES:
        return False
    if event.body.get("cycle") == review:
        return True
    named = event.body.get("hashes")
    if not isinstance(named, list | tuple):
        return False
    return any(each.get("id") == review for each in cast("Sequence[Mapping[str, object]]", named))


def _without_later_addenda(record: Record, day: date) -> Record:
    kept = tuple(each for each in record.addenda.addenda if each.at.date() <= day)
    return replace(record, addenda=replace(record.addenda, addenda=kept))
