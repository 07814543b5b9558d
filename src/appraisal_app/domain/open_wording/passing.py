"""What still holds the minutes back, open or confidential, and letting it stand with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from weakref import ref

from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.open_wording.kinds import Hit
from appraisal_app.domain.open_wording.known import known_from
from appraisal_app.domain.open_wording.looking import hits_in
from appraisal_app.domain.open_wording.places import minute_words, open_words
from appraisal_app.domain.open_wording.voting import votes_in
from appraisal_app.domain.overrides import REASON_MIN
from appraisal_app.domain.people import Role
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.reporting import PassedWording


def open_hits(record: Record) -> tuple[Hit, ...]:
    """All that does not look open in the open words, also what the board lets stand."""
    return _LAST.of(record)


def standing_hits(record: Record) -> tuple[Hit, ...]:
    """Those that nobody has passed."""
    return tuple(hit for hit in open_hits(record) if passed_as(record, hit) is None)


def holding_back(record: Record) -> tuple[Hit, ...]:
    """Those that have to be changed or passed before the open minutes go out."""
    return tuple(hit for hit in standing_hits(record) if hit.is_block)


def minute_hits(record: Record) -> tuple[Hit, ...]:
    """Where the confidential minute shows how one person voted, also where the board lets it."""
    known = known_from(record)
    return tuple(
        hit for place, text in minute_words(record.report) for hit in votes_in(text, place, known)
    )


def holding_minute_back(record: Record) -> tuple[Hit, ...]:
    """Those that have to be changed or passed before the confidential minute goes out."""
    return tuple(hit for hit in minute_hits(record) if passed_as(record, hit) is None)


def passed_as(record: Record, hit: Hit) -> PassedWording | None:
    """Why that hit may stand; None when nobody has said so."""
    return next((each for each in record.report.passed if _is_about(each, hit)), None)


def pass_hit(
    record: Record, hit: Hit, reason: str, *, pass_id: str, by: Role, at: datetime
) -> Record:
    """The record in which those words may stand; raises DomainError without a reason."""
    if len(reason.strip()) < REASON_MIN:
        sentence = phrased(
            "Give a reason of at least {reason_min} characters; it is kept in the record.",
            reason_min=REASON_MIN,
        )
        raise DomainError((Refusal(sentence=sentence),))
    new = PassedWording(
        id=pass_id,
        kind=hit.kind,
        phrase=hit.phrase,
        sentence=hit.sentence,
        place=hit.place,
        reason=reason.strip(),
        by=by,
        at=at,
    )
    others = tuple(each for each in record.report.passed if not _is_about(each, hit))
    return replace(record, report=replace(record.report, passed=(*others, new)))


def hold_again(record: Record, pass_id: str) -> Record:
    """The record in which those words count again."""
    left = tuple(each for each in record.report.passed if each.id != pass_id)
    return replace(record, report=replace(record.report, passed=left))


def _is_about(passed: PassedWording, hit: Hit) -> bool:
    return (passed.kind, passed.phrase, passed.sentence, passed.place) == (
        hit.kind,
        hit.phrase,
        hit.sentence,
        hit.place,
    )


class _Remembered:
    """What was found in the record that was looked at last: one page asks for it many times.

    It is forgotten with that record.
    """

    def __init__(self) -> None:
        self._last: tuple[ref[Record], tuple[Hit, ...]] | None = None

    def of(self, record: Record) -> tuple[Hit, ...]:
        """What is found in that record."""
        last = self._last
        if last is not None and last[0]() is record:
            return last[1]
        hits = _found(record)
        self._last = (ref(record, self._forget), hits)
        return hits

    def _forget(self, gone: ref[Record]) -> None:
        if self._last is not None and self._last[0] is gone:
            self._last = None


_LAST = _Remembered()


def _found(record: Record) -> tuple[Hit, ...]:
    known = known_from(record)
    return tuple(
        hit for place, text in open_words(record.report) for hit in hits_in(text, place, known)
    )
