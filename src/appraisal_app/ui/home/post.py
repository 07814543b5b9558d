"""What was asked by packet: an answer is awaited, or it came."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.application.post.telling import KINDS
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.post.letters import awaited

_WHILE: Mapping[PacketKind, Status] = MappingProxyType(
    {
        PacketKind.REFLECTION_REQUEST: Status.REFLECTION,
        PacketKind.STATEMENT_FOR_COMMENTS: Status.COMMENTS,
        PacketKind.STATEMENT_FOR_SIGNATURE: Status.READY_TO_SIGN,
    }
)
"""Once the review has moved on, nobody waits any more."""


def asked_by_packet(record: Record, post: Correspondence) -> tuple[tuple[str, str], ...]:
    """Pairs of what was asked and how it stands, as long as the review waits for it."""
    status = record.cycle.status
    if record.cycle.is_sealed:
        return ()
    return tuple(
        (KINDS[kind], text)
        for kind, text in awaited(post, record.cycle.id)
        if _WHILE.get(kind, status) is status
    )
