"""Finds words in the open file, and says in which review and on which part they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from appraisal_app.application.ports.files import CaseFile, Found, UnitOfWork
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.domain.guests import Guest
from appraisal_app.domain.limited_copies import PaperCopies
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.people import Signatories
from appraisal_app.domain.record import CYCLE_PARTS, PARTS

MOST = 200
"""How many hits there are at most; somebody who gets so many needs another word."""

_PART_OF: Mapping[str, str] = {
    **{kind.__name__: name for name, kind in PARTS.items()},
    Signatories.__name__: "signatories",
    OwnDesk.__name__: "own_desk",
    Guest.__name__: "guest",
    FeedbackRound.__name__: "feedback_round",
    PaperCopies.__name__: "paper_copies",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A text of the file in which all the words occur.

    `review` is the label of a cycle and `cycle_id` its id; both are "" for what the file has once.
    `part` is the name of an attribute of the record, `place` the key of the field inside it, and
    `marks` are ranges of the excerpt to emphasise.
    """

    review: str
    cycle_id: str
    part: str
    place: str
    excerpt: str
    marks: tuple[tuple[int, int], ...]


def search_file(case: CaseFile, words: str) -> tuple[Hit, ...]:
    """At most MOST hits: the newest review first, the trust last, parts in their order.

    Inside a part, the closest come first. Raises AppError when the file cannot be searched.
    """
    with case.unit_of_work() as unit:
        found = unit.search(words, limit=MOST)
        reviews = _reviews(unit, {each.root_id for each in found if _is_of_review(each)})
    review_at = {each: at for at, each in enumerate(reviews)}
    part_at = {name: at for at, name in enumerate(_PART_OF)}
    ranked = sorted(
        found,
        key=lambda each: (review_at.get(each.root_id, len(reviews)), part_at[each.aggregate]),
    )
    return tuple(_hit(each, reviews.get(each.root_id)) for each in ranked)


def _reviews(unit: UnitOfWork, ids: set[str]) -> dict[str, str]:
    """The labels of the reviews with those ids, the newest first; no review is read for it."""
    lines = unit.fields(Cycle, "start", "label")
    newest_first = sorted(lines, key=lambda line: line[1:], reverse=True)
    return {each: label for each, _, label in newest_first if each in ids}


def _is_of_review(found: Found) -> bool:
    return _PART_OF[found.aggregate] in CYCLE_PARTS


def _hit(found: Found, label: str | None) -> Hit:
    return Hit(
        review=label or "",
        cycle_id=found.root_id if label is not None else "",
        part=_PART_OF[found.aggregate],
        place=found.place,
        excerpt=found.excerpt,
        marks=found.marks,
    )
