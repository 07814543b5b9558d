"""What was asked by packet: an answer is awaited, or it came."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.application.post.telling import KINDS
from appraisal_app.domain.correspondence import Correspondence, SentPacket
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.post.letters import awaited

_BEFORE_RELEASE = frozenset({Status.REFLECTION, Status.MEETING, Status.JUDGING})
_WHILE: Mapping[PacketKind, frozenset[Status]] = MappingProxyType(
    {
        PacketKind.REFLECTION_REQUEST: frozenset({Status.REFLECTION}),
        PacketKind.VIEW_REQUEST: _BEFORE_RELEASE,
        PacketKind.ADVICE_REQUEST: _BEFORE_RELEASE,
        PacketKind.STATEMENT_FOR_COMMENTS: frozenset({Status.COMMENTS}),
        PacketKind.STATEMENT_FOR_SIGNATURE: frozenset({Status.READY_TO_SIGN}),
    }
)
"""Once the review has moved on, nobody waits any more."""


def asked_by_packet(record: Record, post: Correspondence) -> tuple[tuple[str, str], ...]:
    """Pairs of what was asked and how it stands, as long as the review waits for it."""
    status = record.cycle.status
    if record.cycle.is_sealed:
        return ()
    return tuple(
        (_what(record, sent), text)
        for sent, text in awaited(post, record.cycle.id)
        if status in _WHILE.get(sent.kind, {status})
    )


def _what(record: Record, sent: SentPacket) -> str:
    person = record.people.get(sent.person)
    return f"{KINDS[sent.kind]}, to {person.full_name}" if person is not None else KINDS[sent.kind]
