"""What was done away with when its time was over: never what it said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from appraisal_app.domain.people import Office


class DisposedKind(StrEnum):
    """What sort of thing was done away with."""

    REVIEW = "review"
    PAPERS = "papers"
    FORMS = "forms"
    COPIES = "copies"
    OTHER = "other"


class Method(StrEnum):
    """How it was done."""

    DELETED = "deleted"
    SHREDDED = "shredded"
    CONFIDENTIAL_WASTE = "confidential_waste"
    RETURNED = "returned"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposal:
    """One act of disposal; people are given by office."""

    id: str
    kind: DisposedKind = DisposedKind.PAPERS
    what: str = ""
    """What it was, by period and kind, such as "review 2019/20, on paper, two folders"."""
    review: str = ""
    """The id of the review in this file that it was about, or ""."""
    period_start: date | None = None
    period_end: date | None = None
    kept_for: str = ""
    """The retention period that was over, as the trust's schedule names it."""
    due_on: date | None = None
    early_reason: str = ""
    """Why it was done before it was due."""
    authorised_by: Office | None = None
    authorised_on: date | None = None
    authority: str = ""
    """The minute or the paragraph of the schedule that allows it."""
    method: Method = Method.SHREDDED
    done_on: date | None = None
    done_by: Office | None = None
    witness: Office | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposals:
    """All of them, in order."""

    id: str
    disposals: tuple[Disposal, ...] = ()
    on_hold: str = ""
    """Why nothing may be disposed of for now, such as a claim; "" when nothing is against it."""

    @property
    def done(self) -> tuple[Disposal, ...]:
        """Those that have been carried out."""
        return tuple(each for each in self.disposals if each.done_on is not None)

    @property
    def latest(self) -> Disposal | None:
        """The one that was carried out last; of two on one day, the one entered later."""
        done = self.done
        return max(reversed(done), key=lambda each: each.done_on or date.min, default=None)

    def of_review(self, review: str) -> Disposal | None:
        """The disposal of that review of this file, if one is entered."""
        return next(
            (
                each
                for each in self.disposals
                if each.kind is DisposedKind.REVIEW and review and each.review == review
            ),
            None,
        )
