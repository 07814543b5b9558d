"""D17, access-request pack: what it may hold, part by part; other people are not in it.

Copies are made anew from the parts that a person decided to give. Preliminary views, private notes,
advice, pay papers and concerns have no place here at all: of them the index says only that they
are held, and what was decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseRow:
    """A time of waiting for an answer."""

    waiting: str
    start: date | None
    until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFacts:
    """The request, and how its time was counted."""

    received_on: date | None
    requester: str
    scope: str
    handled_by: str
    identity_confirmed_on: date | None
    clock: tuple[tuple[str, str], ...]
    pauses: tuple[PauseRow, ...]
    extension_reason: str
    search_note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRow:
    """A part that is held: in which reviews, who wrote it, and what was decided."""

    what: str
    reviews: str
    source: str
    decision: str
    note: str
    is_decided: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WithheldRow:
    """A part that is not given, and why."""

    what: str
    reason: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientRow:
    """A document that left the file, for whom it is made, and when."""

    document: str
    reader: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words or facts about the person, as they stand in the record but for other names.

    `begins` says what the next ones are about.
    """

    label: str
    text: str
    begins: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedPart:
    """The copy of one part of one review."""

    title: str
    source: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedReview:
    """All copies from one review."""

    label: str
    period: str
    parts: tuple[CopiedPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessContent:
    """The whole pack; `request` is None while nobody has asked."""

    cover: Cover
    mark: Mark
    stands_on: date
    is_answered: bool
    changed_since: tuple[str, ...]
    """Reviews of which the file no longer shows what they held on the day of the answer."""
    request: RequestFacts | None
    held: tuple[HeldRow, ...]
    withheld: tuple[WithheldRow, ...]
    purposes: tuple[tuple[str, str], ...]
    recipients: tuple[RecipientRow, ...]
    answered_to: tuple[str, ...]
    names_taken_out: int
    copies: tuple[CopiedReview, ...]
