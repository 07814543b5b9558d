"""What was done away with when its time was over: never what it said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from appraisal_app.domain.people import Office
from appraisal_app.domain.retention_classes import RULES, RetentionClass


class DisposedKind(StrEnum):
    """What sort of thing was done away with."""

    REVIEW = "review"
    PAPERS = "papers"
    FORMS = "forms"
    PACKETS = "packets"
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
    number: int = 0
    """The number of its certificate, given when this application carried it out; 0 before, and
    for what was done by hand."""
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
class CopyElsewhere:
    """A copy of this file, or a folder with backups of it, that was made at another place."""

    id: str
    place: str = ""
    """As it was named when it was made."""
    made_on: date | None = None
    size: int = 0
    """Of the file at that time, in bytes; 0 where it is not known."""
    destroyed_on: date | None = None
    destroyed_by: Office | None = None

    @property
    def is_there(self) -> bool:
        """Whether nobody noted that it was destroyed."""
        return self.destroyed_on is None


class HoldReason(StrEnum):
    """Why nothing may go."""

    ACAS = "acas"
    TRIBUNAL = "tribunal"
    APPEAL = "appeal"
    ACCESS_REQUEST = "access_request"
    CONCERN = "concern"
    INQUIRY = "inquiry"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Stops every disposal from this file until it is lifted; people are given by office."""

    id: str
    why: HoldReason = HoldReason.OTHER
    note: str = ""
    """What it is about and when it is looked at again."""
    placed_by: Office | None = None
    placed_on: date | None = None
    lifted_by: Office | None = None
    lifted_on: date | None = None

    @property
    def stands(self) -> bool:
        """Whether nobody has lifted it."""
        return self.lifted_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodChoice:
    """Another period than the usual one, in months, with the trust's reason."""

    id: str
    kept: RetentionClass = RetentionClass.FORMS
    months: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposals:
    """All of them, in order, with the holds and the periods of this trust."""

    id: str
    disposals: tuple[Disposal, ...] = ()
    holds: tuple[Hold, ...] = ()
    periods: tuple[PeriodChoice, ...] = ()
    copies: tuple[CopyElsewhere, ...] = ()
    """Where copies of the file went, so that they can be found when something has to go."""

    @property
    def standing(self) -> tuple[Hold, ...]:
        """The holds that nobody has lifted."""
        return tuple(each for each in self.holds if each.stands)

    @property
    def copies_there(self) -> tuple[CopyElsewhere, ...]:
        """The copies that nobody destroyed, as far as is noted."""
        return tuple(each for each in self.copies if each.is_there)

    def copy_at(self, place: str) -> CopyElsewhere | None:
        """The copy that was noted last at that place and not destroyed."""
        found = (each for each in reversed(self.copies_there) if each.place == place)
        return next(found, None)

    def with_copy(self, made: CopyElsewhere, *, over: CopyElsewhere | None = None) -> Disposals:
        """The same with that copy; with its day and size in the line of the one it went `over`."""
        if over is None:
            return replace(self, copies=(*self.copies, made))
        fresh = replace(over, made_on=made.made_on, size=made.size)
        copies = (fresh if each.id == over.id else each for each in self.copies)
        return replace(self, copies=tuple(copies))

    @property
    def next_number(self) -> int:
        """The number of the next certificate."""
        return max((each.number for each in self.disposals), default=0) + 1

    def months(self, kept: RetentionClass) -> int:
        """How long that class is kept: as the trust chose with a reason, or as is usual."""
        chosen = [
            each.months
            for each in self.periods
            if each.kept is kept and each.months is not None and each.reason.strip()
        ]
        return max(chosen[-1], 0) if chosen else RULES[kept].months

    @property
    def done(self) -> tuple[Disposal, ...]:
        """Those that have been carried out."""
        return tuple(each for each in self.disposals if each.done_on is not None)

    @property
    def latest(self) -> Disposal | None:
        """The one that was carried out last; of two on one day, the one entered later."""
        done = self.done
        return max(reversed(done), key=lambda each: each.done_on or date.min, default=None)

    def of_review(self, review: str, kind: DisposedKind = DisposedKind.REVIEW) -> Disposal | None:
        """The disposal of that review of this file, or of a part of it, if one is entered."""
        found = [each for each in self.disposals if (each.kind, each.review) == (kind, review)]
        return found[0] if found and review else None
