"""Takes a packet into a board's file, whatever it brings."""

from __future__ import annotations

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.post.arriving import Arrived, Taking
from appraisal_app.application.post.boards import seen, take_answer
from appraisal_app.application.post.statements_in import Seen
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.post.opening import Counter, More, agreed


def take_in(
    counter: Counter, taking: Taking[Record], data: bytes, words: str = ""
) -> PacketKind | None:
    """What was taken in; None when it was turned away. Raises DomainError or AppError."""
    found: list[Seen] = []

    def see(arrived: Arrived) -> More:
        seen_of_it = seen(arrived, _editor(taking), counter.case, counter.services)
        if seen_of_it is None:
            return More()
        found.append(seen_of_it)
        return More(rows=seen_of_it.rows, notices=seen_of_it.notices)

    arrived = agreed(counter, data, words, see)
    if arrived is None:
        return None
    take_answer(taking, arrived, found[-1] if found else None)
    return arrived.packet.label.kind


def _editor(taking: Taking[Record]) -> RecordEditor:
    editor = taking.editor
    if not isinstance(editor, RecordEditor):
        raise TypeError("a board's file is edited by its own editor")
    return editor
