"""Takes a packet into a board's file, whatever it brings."""

from __future__ import annotations

from appraisal_app.application.post.arriving import Taking
from appraisal_app.application.post.boards import take_answer
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.post.opening import Counter, agreed


def take_in(
    counter: Counter, taking: Taking[Record], data: bytes, words: str = ""
) -> PacketKind | None:
    """What was taken in; None when it was turned away. Raises DomainError or AppError."""
    arrived = agreed(counter, data, words)
    if arrived is None:
        return None
    take_answer(taking, arrived)
    return arrived.packet.label.kind
