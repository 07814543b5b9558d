"""What the builders of several documents say in the same way."""

from __future__ import annotations

from appraisal_app.application.documents import words
from appraisal_app.application.documents.parts import SignatureBox
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.people import Office, SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record

CONFIDENTIAL = "Confidential"


def named(record: Record, office: Office) -> str:
    """The name of whoever held the office on the day of the review meeting, or ""."""
    person = record.people.holding(office, record.meeting.held_on or record.cycle.meeting_date)
    return person.full_name if person is not None else ""


def period(record: Record) -> str:
    """The period under review, in words."""
    return phrased(
        "{start} to {end}", start=words.day(record.cycle.start), end=words.day(record.cycle.end)
    )


def given(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Those that say something."""
    return tuple(text.strip() for text in texts if text.strip())


def copy(number: int | None) -> str:
    """What a numbered print copy is called, or ""."""
    return phrased("copy {number}", number=number) if number is not None else ""


def ink_boxes(
    record: Record, *, meaning: str = "agreed", state: str = words.IN_INK
) -> tuple[SignatureBox, ...]:
    """Places to sign in ink for chair and chief executive."""
    holders = (
        (SignatoryRole.CHAIR, Office.CHAIR),
        (SignatoryRole.CHIEF_EXECUTIVE, Office.CHIEF_EXECUTIVE),
    )
    return tuple(
        SignatureBox(
            office=words.SIGNERS[role],
            name=named(record, office),
            meaning=meaning,
            state=state,
        )
        for role, office in holders
    )


def serves(record: Record, objective: Objective) -> str:
    """The title of the trust's priority that the objective serves, or what was written for it."""
    priority = record.profile.priority(objective.priority)
    title = priority.title.strip() if priority is not None else ""
    return title or objective.strategy_ref.strip()
