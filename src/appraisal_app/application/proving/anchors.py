"""Heads of a file's record that are held outside it: on paper, in a packet, in another file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from appraisal_app.application.errors import AppError
from appraisal_app.application.kept_post import correspondence
from appraisal_app.application.ports.files import CaseFile, Event
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.packets import ANSWERS

SHORTEST = 6
"""Hexadecimal digits; fewer would fit by chance too easily."""
_ANCHOR = re.compile(r"\s*(?:record\s+)?(\d{1,12})[\s·.:,;-]+([0-9a-fA-F][0-9a-fA-F\s]*)…?\s*")
_HASH = 64


class AnchorError(AppError):
    """What was typed is no number with the first characters of a fingerprint."""

    def __init__(self) -> None:
        super().__init__(
            "Enter the number and the characters after it as they are printed at the foot of a "
            "page, six of them or more, such as 412 7f3a 91c0."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A head that somebody else holds: the event's number and the first digits of its hash.

    `held` says by whom or where, as part of a sentence.
    """

    seq: int
    digits: str
    held: str

    def fits(self, event: Event | None) -> bool:
        """Whether the record still has that event."""
        return event is not None and event.hash.startswith(self.digits)


def parse_anchor(text: str) -> Anchor:
    """Reads "412 · 7f3a 91c0"; raises AnchorError."""
    found = _ANCHOR.fullmatch(text)
    digits = "".join(found[2].split()).lower() if found else ""
    if found is None or not SHORTEST <= len(digits) <= _HASH:
        raise AnchorError
    return Anchor(seq=int(found[1]), digits=digits, held="on paper, as you typed it")


def held_by(other: CaseFile, case: CaseFile) -> tuple[Anchor, ...]:
    """The heads of `case` that the file of the other side took in with its packets."""
    with other.unit_of_work() as unit:
        theirs = correspondence(unit)
    with case.unit_of_work() as unit:
        ours = correspondence(unit)
    return tuple(_heads_of(case.document_id, ours, theirs))


def _heads_of(document: str, ours: Correspondence, theirs: Correspondence) -> Iterator[Anchor]:
    """A request names the file that it comes from; an answer only the request."""
    asked = {each.id for each in ours.received}
    for each in theirs.received:
        is_answer = each.kind in ANSWERS
        if each.reply_to in asked if is_answer else each.file == document:
            yield Anchor(seq=each.seq, digits=each.hash, held="by the other side's file")


def sent_along(post: Correspondence) -> tuple[Anchor, ...]:
    """The heads that went with packets, as the file itself remembers them."""
    return tuple(
        Anchor(seq=each.seq, digits=each.hash, held="by whoever got a packet of yours")
        for each in post.sent
    )
