"""The chief executive's own file: drafts, what was submitted, what was received, own notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.process import Framework, Scale
from appraisal_app.domain.reflection import Reflection, ReflectionVersion
from appraisal_app.domain.statement_papers import NotSigned, StatementComments


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A statement that came from the chair: its SHA-256 in this file, and what she says to it."""

    document: str
    received_on: date
    certified_by: str = ""
    comments: str = ""
    commented_on: date | None = None
    agreed: Agreement | None = None
    signed_on: date | None = None
    name: str = ""
    """The name of the file that it came in."""
    discussed_on: date | None = None
    due: date | None = None
    offered: str = ""
    """The SHA-256 of what the chair certified and asks to be signed; `document` is that, and then
    the one with both signatures."""
    fingerprint: str = ""
    """That of the chair's certificate, as the chair's packet names it."""
    declined: str = ""
    """A draft of why she does not sign."""
    comments_sent: tuple[StatementComments, ...] = ()
    not_signed: tuple[NotSigned, ...] = ()

    @property
    def is_signed_here(self) -> bool:
        """Whether the chief executive signed with a key in this file; then nothing changes."""
        return bool(self.offered) and self.document != self.offered


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnReview:
    """One review as the chief executive has it: what was asked, the draft, what went out."""

    id: str
    label: str = ""
    start: date | None = None
    end: date | None = None
    due: date | None = None
    scale: Scale | None = None
    frameworks: tuple[Framework, ...] = ()
    objectives: tuple[Objective, ...] = ()
    draft: Reflection
    submitted: tuple[ReflectionVersion, ...] = ()
    withdrawn_at: datetime | None = None
    """When the last submission was taken back before the board had it."""
    received: Received | None = None
    by_hand: bool = False
    """Begun without the chair's request, so that objectives are typed in here."""

    @property
    def last_submitted(self) -> ReflectionVersion | None:
        """What was submitted last, taken back or not."""
        return self.submitted[-1] if self.submitted else None

    @property
    def is_submitted(self) -> bool:
        """Whether the last submission stands: nothing can be written until it is taken back."""
        return bool(self.submitted) and self.withdrawn_at is None

    @property
    def next_edition(self) -> int:
        """The number of the next submission."""
        return self.submitted[-1].edition + 1 if self.submitted else 1


def same_name(one: str, other: str) -> bool:
    """Whether two reviews are called alike, so that nobody could tell them apart."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNote:
    """A note for nobody else."""

    id: str
    written_on: date | None = None
    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDesk:
    """Everything on the chief executive's desk; none of it is ever in a board's file."""

    id: str
    name: str = ""
    trust: str = ""
    reviews: tuple[OwnReview, ...] = ()
    notes: tuple[OwnNote, ...] = ()

    @property
    def papers(self) -> frozenset[str]:
        """The SHA-256 of every PDF that a review keeps."""
        kept = (each.received for each in self.reviews if each.received is not None)
        return frozenset(name for each in kept for name in (each.document, each.offered) if name)

    def review(self, review_id: str) -> OwnReview | None:
        """The review with that id, if there is one."""
        return next((each for each in self.reviews if each.id == review_id), None)
