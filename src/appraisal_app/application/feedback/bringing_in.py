"""Takes a released summary into the board's file, once, and puts it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from appraisal_app.application.ports.files import UnitOfWork
from appraisal_app.domain.arriving import NOT_WANTED
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.feedback.released import FeedbackSummary
from appraisal_app.domain.packets import Packet
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import lock

CLOSED: Final = (
    "The review has moved on, so this packet is not taken in any more. Nothing was changed; take "
    "the review back to draft first, or keep the packet outside."
)
HERE_ALREADY: Final = (
    "A summary is here already, and feedback is released once. Nothing was changed; ask the "
    "facilitator which of the two is meant."
)


def summary_in(_: UnitOfWork, record: Record, packet: Packet, today: date) -> Record:
    """The record with the summary, whole; raises DomainError and changes nothing."""
    body = packet.body
    if not isinstance(body, FeedbackSummary):
        raise _refused(NOT_WANTED)
    reasons = (
        (bool(lock(record, StepKind.EVIDENCE)), CLOSED),
        (record.feedback.summary is not None, HERE_ALREADY),
    )
    for applies, sentence in reasons:
        if applies:
            raise _refused(sentence)
    return replace(record, feedback=replace(record.feedback, summary=body, received_on=today))


def summary_back(later: Record, before: Record) -> Record:
    """Without the summary that came."""
    was = before.feedback
    feedback = replace(later.feedback, summary=was.summary, received_on=was.received_on)
    return replace(later, feedback=feedback)


def _refused(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, hard=True),))
