"""Which packets and forms left a file and which came in, and which machines were met."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from appraisal_app.domain.fillable_forms import IssuedForm, ReturnedForm
from appraisal_app.domain.packets import PacketKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SentPacket:
    """A packet that was sealed here; `seq` and `hash` name the file's last event at that time."""

    id: str
    kind: PacketKind
    review: str
    words: str
    """The six words, so that they can be told again and a reply opens without asking."""
    made_at: datetime
    expires_on: date | None = None
    reply_to: str = ""
    person: str = ""
    """The id of the person whom a request asks, or "" where only one can be meant."""
    document: str = ""
    """The SHA-256 of the pages that it carries, or "" for one without pages."""
    seq: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedPacket:
    """A packet that was taken in; with `undone_at` it was given back and may come again."""

    id: str
    kind: PacketKind
    file: str
    review: str
    words: str
    sender: str
    made_at: datetime
    taken_at: datetime
    device: str
    """The fingerprint of the machine that sealed it."""
    expires_on: date | None = None
    reply_to: str = ""
    seq: int
    hash: str
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MetDevice:
    """A machine whose packets were taken in; its id is the fingerprint."""

    id: str
    sender: str
    met_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondence:
    """The post of one file. It holds the six words, so it never leaves the file."""

    id: str
    sent: tuple[SentPacket, ...] = ()
    received: tuple[ReceivedPacket, ...] = ()
    devices: tuple[MetDevice, ...] = ()
    issued: tuple[IssuedForm, ...] = ()
    returned: tuple[ReturnedForm, ...] = ()

    def sent_as(self, packet: str) -> SentPacket | None:
        """The packet of that id that was sealed here."""
        return next((each for each in self.sent if each.id == packet), None)

    def taken(self, packet: str) -> ReceivedPacket | None:
        """The packet of that id that was taken in and not given back."""
        return next(
            (each for each in self.received if each.id == packet and each.undone_at is None), None
        )

    def standing(self, kind: PacketKind, review: str) -> ReceivedPacket | None:
        """The packet of that kind that came in last for a review and was not given back."""
        found = [
            each
            for each in self.received
            if (each.kind, each.review) == (kind, review) and each.undone_at is None
        ]
        return found[-1] if found else None

    def device(self, fingerprint: str) -> MetDevice | None:
        """The machine with that fingerprint, if it was met."""
        return next((each for each in self.devices if each.id == fingerprint), None)

    def with_sent(self, packet: SentPacket) -> Correspondence:
        """With one more packet that left."""
        return replace(self, sent=(*self.sent, packet))

    def with_received(self, packet: ReceivedPacket) -> Correspondence:
        """With one more packet that came in, and its machine met."""
        devices = self.devices
        if self.device(packet.device) is None:
            met = MetDevice(id=packet.device, sender=packet.sender, met_on=packet.taken_at.date())
            devices = (*devices, met)
        return replace(self, received=(*self.received, packet), devices=devices)

    def given_back(self, packet: str, at: datetime) -> Correspondence:
        """With that packet free to come again."""
        received = tuple(
            replace(each, undone_at=at) if each.id == packet and each.undone_at is None else each
            for each in self.received
        )
        return replace(self, received=received)

    def issued_as(self, form: str) -> IssuedForm | None:
        """The form of that id that was made here."""
        return next((each for each in self.issued if each.id == form), None)

    def person_asked(self, request: str) -> str | None:
        """Whom a packet or form of that id asks, "" for the only one; None if it is unknown."""
        asked = self.sent_as(request) or self.issued_as(request)
        return asked.person if asked is not None else None

    def standing_forms(self, form: str) -> tuple[ReturnedForm, ...]:
        """What came in on that form and was not given back, the earliest first."""
        return tuple(each for each in self.returned if each.form == form and each.undone_at is None)

    def with_issued(self, form: IssuedForm) -> Correspondence:
        """With one more form that left."""
        return replace(self, issued=(*self.issued, form))

    def without_issued(self, form: str) -> Correspondence:
        """Without a form that did not leave after all."""
        return replace(self, issued=tuple(each for each in self.issued if each.id != form))

    def with_returned(self, form: ReturnedForm) -> Correspondence:
        """With one more form that came in."""
        return replace(self, returned=(*self.returned, form))

    def form_given_back(self, returned: str, at: datetime) -> Correspondence:
        """With what came in on a form free to come again."""
        return replace(
            self,
            returned=tuple(
                replace(each, undone_at=at) if each.id == returned else each
                for each in self.returned
            ),
        )
