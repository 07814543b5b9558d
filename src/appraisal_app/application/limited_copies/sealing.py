"""Seals a copy for one reader as a packet, under six words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from appraisal_app.application.export_log import Other, digest
from appraisal_app.application.exporting import export
from appraisal_app.application.limited_copies.making import CopyFor, copied, copies_leaving
from appraisal_app.application.noted_export import given
from appraisal_app.application.packs.writing import PackParts
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.asking import PAST, boards_sender
from appraisal_app.application.post.sending import Sealed, note_sent, put
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.limited_copies import LimitedCopy
from appraisal_app.domain.packets import PacketKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedCopy:
    """The packet with what is in it."""

    sealed: Sealed
    copy: LimitedCopy


def seal_copy(
    wanted: CopyFor,
    parts: PackParts,
    services: Services,
    progress: Progress,
    *,
    expires_on: date | None = None,
) -> SealedCopy:
    """The packet under new words; raises DomainError when its last day is past, or AppError.

    The record is sealed as it was handed over: save what was typed before.
    """
    if expires_on is not None and expires_on < parts.clock.today():
        raise DomainError((Refusal(sentence=PAST, hard=True),))
    copy = copied(wanted, parts, services, progress)
    sender = boards_sender(parts.case, wanted.record, parts.by, services)
    sealed = sender.request(
        PacketKind.LIMITED_COPY, copy, at=parts.clock.now(), expires_on=expires_on
    )
    return SealedCopy(sealed=sealed, copy=copy)


def send_copy(
    made: SealedCopy,
    path: Path,
    parts: PackParts,
    write: Callable[[bytes, Path], None] = export,
) -> None:
    """Write it and note it with its words and papers, both or neither; raises AppError."""
    sealed, at = made.sealed, parts.clock.now()
    leaving = tuple(copies_leaving(made.copy, Other.SEALED_COPY, digest(sealed.data)))

    def note() -> None:
        with parts.case.unit_of_work() as unit:
            note_sent(unit, sealed, actor=parts.by.value, at=at)

    def take_back() -> None:
        path.unlink(missing_ok=True)

    with given(parts.case, leaving, take_back, by=parts.by, at=at):
        put(sealed, path, note, write)
