"""Seals what goes to others; the six words stay in the file so that they can be told again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from appraisal_app.application.exporting import export
from appraisal_app.application.kept_post import correspondence, save_correspondence
from appraisal_app.application.passphrases import generated
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.ports.packets import Packets
from appraisal_app.domain.correspondence import Correspondence, ReceivedPacket, SentPacket
from appraisal_app.domain.packets import Body, Head, Packet, PacketKind, PacketLabel

EVENT = "packet_sealed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A packet ready to be put where the user wants it; `words` are told by telephone."""

    label: PacketLabel
    words: str
    data: bytes = field(repr=False)
    person: str = ""
    """The id of the person whom a request asks, or "" where only one can be meant."""
    document: str = ""
    """The SHA-256 of the pages that it carries, or "" for one without pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who sends, and what sealing needs."""

    case: CaseFile
    packets: Packets
    new_id: Callable[[], str]
    vocabulary: Sequence[str]
    trust: str
    name: str

    def request(
        self,
        kind: PacketKind,
        body: Body,
        *,
        at: datetime,
        expires_on: date | None = None,
        person: str = "",
    ) -> Sealed:
        """A request of this file, under new words; raises AppError."""
        sealed = self._sealed(
            PacketLabel(
                id=self.new_id(),
                kind=kind,
                file=self.case.document_id,
                review=body.review,
                trust=self.trust,
                sender=self.name,
                made_at=at,
                expires_on=expires_on,
                head=self._head(),
            ),
            body,
            generated(self.vocabulary),
        )
        return replace(sealed, person=person)

    def reply(self, kind: PacketKind, body: Body, *, to: ReceivedPacket, at: datetime) -> Sealed:
        """The answer to a request, under the words that the request came with."""
        return self._sealed(
            PacketLabel(
                id=self.new_id(),
                kind=kind,
                file=to.file,
                review=body.review,
                trust=self.trust,
                sender=self.name,
                made_at=at,
                reply_to=to.id,
                head=self._head(),
            ),
            body,
            to.words,
        )

    def again(self, sent: SentPacket, body: Body, *, file: str) -> Sealed:
        """A packet that left, sealed once more under its words: whoever has it knows it again."""
        return self._sealed(
            PacketLabel(
                id=sent.id,
                kind=sent.kind,
                file=file,
                review=sent.review,
                trust=self.trust,
                sender=self.name,
                made_at=sent.made_at,
                expires_on=sent.expires_on,
                reply_to=sent.reply_to,
                head=Head(seq=sent.seq, hash=sent.hash),
            ),
            body,
            sent.words,
        )

    def _sealed(self, label: PacketLabel, body: Body, words: str) -> Sealed:
        data = self.packets.seal(Packet(label=label, body=body), words)
        return Sealed(label=label, words=words, data=data)

    def _head(self) -> Head:
        with self.case.unit_of_work() as unit:
            head = unit.chain_head()
        return Head(seq=head.seq, hash=head.hash)


def post_of(case: CaseFile) -> Correspondence:
    """The post of an open file."""
    with case.unit_of_work() as unit:
        return correspondence(unit)


def put(
    sealed: Sealed,
    path: Path,
    note: Callable[[], None],
    write: Callable[[bytes, Path], None] = export,
) -> None:
    """Write the packet, then note it; what cannot be noted is removed again. Raises AppError."""
    write(sealed.data, path)
    try:
        note()
    except BaseException:
        # What left the file without a note of it would not be known later.
        path.unlink(missing_ok=True)
        raise


def note_sent(unit: UnitOfWork, sealed: Sealed, *, actor: str, at: datetime) -> None:
    """Remember a packet that was put where the user wants it, and its words."""
    label = sealed.label
    sent = SentPacket(
        id=label.id,
        kind=label.kind,
        review=label.review,
        words=sealed.words,
        made_at=label.made_at,
        expires_on=label.expires_on,
        reply_to=label.reply_to,
        person=sealed.person,
        document=sealed.document,
        seq=label.head.seq,
        hash=label.head.hash,
    )
    save_correspondence(unit, correspondence(unit).with_sent(sent))
    unit.record_event(EVENT, actor=actor, body={"packet": label.id, "kind": label.kind}, at=at)
