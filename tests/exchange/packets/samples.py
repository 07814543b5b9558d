"""One sound packet of every kind, with something in every field."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from tests.domain.planted import planted
from tests.exchange.packets.making import packet

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.packets import BODIES, Packet, PacketKind


def _offered(body: Any) -> Any:
    return replace(body, sha256=hashlib.sha256(body.document).hexdigest())


def _copied(body: Any) -> Any:
    (pages,) = body.pages
    paper = replace(
        body.delivery.papers[0],
        document=DocumentId.TIMETABLE.value,
        size=len(pages),
        sha256=hashlib.sha256(pages).hexdigest(),
    )
    return replace(body, delivery=replace(body.delivery, papers=(paper,), review="r1"))


def _summed(body: Any) -> Any:
    """One group of three who chose the same word."""
    (question,), (group,) = body.questions, body.groups
    counts = (replace(group.heard[0].counts[0], times=3),)
    heard = replace(group.heard[0], question=question.id, is_shown=True, counts=counts, texts=())
    return replace(body, floor=3, groups=(replace(group, heard=(heard,)),))


_MENDED: Mapping[PacketKind, Callable[[Any], Any]] = {
    PacketKind.STATEMENT_FOR_COMMENTS: _offered,
    PacketKind.STATEMENT_FOR_SIGNATURE: _offered,
    PacketKind.FEEDBACK_REQUEST: lambda body: replace(body, floor=3),
    PacketKind.FEEDBACK_SUMMARY: _summed,
    PacketKind.LIMITED_COPY: _copied,
    PacketKind.SIGNED_STATEMENT: lambda body: replace(body, declined=""),
}


def sample(kind: PacketKind) -> Packet:
    """A packet of that kind that is read back as it was written."""
    body: Any = _MENDED.get(kind, lambda same: same)(planted(BODIES[kind], "body"))
    return packet(body, kind=kind, review=body.review)
