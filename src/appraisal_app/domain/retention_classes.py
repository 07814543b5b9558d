"""What is kept how long: each class with its period, the start of its clock and where that is from.

The periods are usual ones, none of them laid down by law for a chief executive's review. A trust
may choose others, with a reason; its own schedule comes first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from appraisal_app.domain.phrases import phrased


class RetentionClass(StrEnum):
    """What is kept and goes together."""

    REVIEW = "review"
    ABANDONED = "abandoned"
    PAPERS = "papers"
    FORMS = "forms"
    PACKETS = "packets"
    FEEDBACK = "feedback"
    OWN_NOTES = "own_notes"


class ClockStart(StrEnum):
    """From when its period counts."""

    CLOSED = "closed"
    """The review was closed, or signed where nobody closed it."""
    GIVEN_UP = "given_up"
    """The review was closed without a statement."""
    RELEASED = "released"
    """The summary of the feedback was released."""
    SUBMITTED = "submitted"
    """What the notes were for was handed in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule:
    """How long, in months, from when, on whose word, and what belongs to the class.

    `here` says whether a board's file holds it; the rest lies in the files of those who wrote it.
    """

    what: str
    months: int
    starts: ClockStart
    source: str
    here: bool = True


_SIX_YEARS = (
    "The current year and six more, as the usual schedules for schools have it for appraisals. A "
    "claim on a contract may be brought within six years (Limitation Act 1980, section 5)."
)
_NO_LONGER = "Kept no longer than is necessary (UK GDPR, article 5(1)(e))"

RULES: Mapping[RetentionClass, RetentionRule] = MappingProxyType(
    {
        RetentionClass.REVIEW: RetentionRule(
            what="A finished review: everything written in it, the signed statement, pay and "
            "appeal with it",
            months=72,
            starts=ClockStart.CLOSED,
            source=_SIX_YEARS,
        ),
        RetentionClass.ABANDONED: RetentionRule(
            what="A review that was closed early, without a statement",
            months=12,
            starts=ClockStart.GIVEN_UP,
            source=phrased(
                "{no_longer}: nothing was decided, and the time for a grievance or a "
                "claim to a tribunal is over by then.",
                no_longer=_NO_LONGER,
            ),
        ),
        RetentionClass.PAPERS: RetentionRule(
            what="Papers kept with the evidence, as copies",
            months=72,
            starts=ClockStart.CLOSED,
            source="As the review that they bear out, unless the trust keeps the originals.",
        ),
        RetentionClass.FORMS: RetentionRule(
            what="What came in on forms, and which forms went out",
            months=12,
            starts=ClockStart.CLOSED,
            source=phrased(
                "{no_longer}: what they said was taken into the review.", no_longer=_NO_LONGER
            ),
        ),
        RetentionClass.PACKETS: RetentionRule(
            what="The post: which packets went and came, with the words that open them",
            months=12,
            starts=ClockStart.CLOSED,
            source=phrased(
                "{no_longer}: what they brought was taken into the review.", no_longer=_NO_LONGER
            ),
        ),
        RetentionClass.FEEDBACK: RetentionRule(
            what="Stakeholders' answers, in the facilitator's file",
            months=3,
            starts=ClockStart.RELEASED,
            source=phrased(
                "{no_longer}: they were promised that the board sees a summary only.",
                no_longer=_NO_LONGER,
            ),
            here=False,
        ),
        RetentionClass.OWN_NOTES: RetentionRule(
            what="Own notes and drafts, in the files of those who wrote them",
            months=0,
            starts=ClockStart.SUBMITTED,
            source=phrased(
                "{no_longer}: a draft has done its work when the words are handed in.",
                no_longer=_NO_LONGER,
            ),
            here=False,
        ),
    }
)
