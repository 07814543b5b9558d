"""What goes between people who never share a machine: one sealed packet, and what it names."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

from appraisal_app.domain.desk_papers import DeskRequest, SubmittedReflection
from appraisal_app.domain.feedback.papers import FeedbackRequest
from appraisal_app.domain.feedback.released import FeedbackSummary
from appraisal_app.domain.guest_papers import (
    AdviceRequest,
    SubmittedAdvice,
    SubmittedView,
    ViewRequest,
)
from appraisal_app.domain.limited_copies import LimitedCopy
from appraisal_app.domain.statement_papers import (
    DraftToComment,
    SignedStatement,
    StatementComments,
    StatementToSign,
)


class PacketKind(StrEnum):
    """What a packet brings."""

    REFLECTION_REQUEST = "reflection_request"
    REFLECTION = "reflection"
    VIEW_REQUEST = "view_request"
    VIEW = "view"
    ADVICE_REQUEST = "advice_request"
    ADVICE = "advice"
    FEEDBACK_REQUEST = "feedback_request"
    FEEDBACK_SUMMARY = "feedback_summary"
    STATEMENT_FOR_COMMENTS = "statement_for_comments"
    COMMENTS = "comments"
    STATEMENT_FOR_SIGNATURE = "statement_for_signature"
    SIGNED_STATEMENT = "signed_statement"
    LIMITED_COPY = "limited_copy"


ANSWERS: Mapping[PacketKind, PacketKind] = MappingProxyType(
    {
        PacketKind.REFLECTION: PacketKind.REFLECTION_REQUEST,
        PacketKind.VIEW: PacketKind.VIEW_REQUEST,
        PacketKind.ADVICE: PacketKind.ADVICE_REQUEST,
        PacketKind.FEEDBACK_SUMMARY: PacketKind.FEEDBACK_REQUEST,
        PacketKind.COMMENTS: PacketKind.STATEMENT_FOR_COMMENTS,
        PacketKind.SIGNED_STATEMENT: PacketKind.STATEMENT_FOR_SIGNATURE,
    }
)
"""Which kind of request a reply answers."""


class Body(Protocol):
    """What a packet brings: a frozen value that names the board's review it is about."""

    @property
    def review(self) -> str:
        """The id of the review in the board's file."""
        ...


BODIES: Mapping[PacketKind, type[Body]] = MappingProxyType(
    {
        PacketKind.REFLECTION_REQUEST: DeskRequest,
        PacketKind.REFLECTION: SubmittedReflection,
        PacketKind.VIEW_REQUEST: ViewRequest,
        PacketKind.VIEW: SubmittedView,
        PacketKind.ADVICE_REQUEST: AdviceRequest,
        PacketKind.ADVICE: SubmittedAdvice,
        PacketKind.FEEDBACK_REQUEST: FeedbackRequest,
        PacketKind.FEEDBACK_SUMMARY: FeedbackSummary,
        PacketKind.STATEMENT_FOR_COMMENTS: DraftToComment,
        PacketKind.COMMENTS: StatementComments,
        PacketKind.STATEMENT_FOR_SIGNATURE: StatementToSign,
        PacketKind.SIGNED_STATEMENT: SignedStatement,
        PacketKind.LIMITED_COPY: LimitedCopy,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The last event of the sender's file; carried so that a rewritten file is noticed."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketLabel:
    """What a packet says of itself; sealed like the rest of it.

    `file` and `review` are the board's, on the way there and back; `reply_to` is the packet that
    a reply answers, or "". After `expires_on` a packet is no longer taken in.
    """

    id: str
    kind: PacketKind
    file: str
    review: str
    trust: str
    sender: str
    made_at: datetime
    expires_on: date | None = None
    reply_to: str = ""
    head: Head


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """A label and what the packet brings."""

    label: PacketLabel
    body: Body


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """The machine that sealed a packet, known by its public key."""

    key: bytes = field(repr=False)
    fingerprint: str
    """Four groups of five characters, to be compared by telephone."""


def device_of(public_key: bytes) -> Device:
    """The machine with that public key."""
    digits = hashlib.sha256(b"appraisal-device" + public_key).hexdigest()
    groups = (digits[n * _IN_A_GROUP : (n + 1) * _IN_A_GROUP] for n in range(_GROUPS))
    return Device(key=public_key, fingerprint=" ".join(groups))


_GROUPS, _IN_A_GROUP = 4, 5
