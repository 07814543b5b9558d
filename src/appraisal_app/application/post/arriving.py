"""Opens a packet, says what it is, and takes it in once: in one transaction, with an event."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from appraisal_app.application.errors import AppError
from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.kept_post import correspondence, save_correspondence
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.ports.packets import Opened, Packets
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.arriving import Place, notices, refusal, repeated
from appraisal_app.domain.correspondence import Correspondence, ReceivedPacket
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.packets import Packet

TAKEN, GIVEN_BACK = "packet_taken", "packet_given_back"

T = TypeVar("T")


class TakenAlreadyError(DomainError):
    """The packet was taken in before, so there is nothing to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """An opened packet that may be taken in, with what to say about it before."""

    opened: Opened
    words: str
    notices: tuple[str, ...]

    @property
    def packet(self) -> Packet:
        """What came."""
        return self.opened.packet


def look_into(case: CaseFile, packets: Packets, data: bytes, words: str, place: Place) -> Arrived:
    """The packet, nothing changed; raises AppError, or DomainError when it may not come in.

    TakenAlreadyError where it came in before.
    """
    opened = packets.open(data, words)
    label = opened.packet.label
    post = post_of(case)
    if sentence := refusal(post, label, place):
        kind = TakenAlreadyError if sentence == repeated(post, label) else DomainError
        raise kind((Refusal(sentence=sentence, hard=True),))
    told = notices(post, label, opened.device, place.today)
    return Arrived(opened=opened, words=words, notices=told)


def known_words(case: CaseFile, packets: Packets, data: bytes) -> str:
    """The words of an own request that open the packet, so that nobody need type them; or ""."""
    for words in dict.fromkeys(each.words for each in reversed(post_of(case).sent)):
        try:
            packets.open(data, words)
        except AppError:
            continue
        return words
    return ""


def _nothing(_: object) -> object:
    return None


@dataclass(frozen=True, slots=True)
class _Held:
    """The packet that came in last, what stood on it then, and how to put it back."""

    packet: str
    stands: object
    back: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Noting:
    """How what comes is noted in the post, and that it went again; and the events of both."""

    key: str
    comes: Callable[[Correspondence, datetime], Correspondence]
    goes: Callable[[Correspondence, datetime], Correspondence]
    taken: str
    given_back: str


def _no_papers(_: object) -> AbstractSet[str]:
    return frozenset()


class Taking(Generic[T]):
    """Takes packets and forms into a file, and gives the last one back while nothing rests on it.

    `rests` names what of the value must stand as it stood when the packet came in; `papers` are
    the SHA-256 of the kept papers that the value refers to, which go with what is given back.
    """

    def __init__(
        self,
        editor: KeptEditor[T],
        now: Callable[[], datetime],
        rests: Callable[[T], object] = _nothing,
        papers: Callable[[T], AbstractSet[str]] = _no_papers,
    ) -> None:
        self._editor = editor
        self._papers = papers
        self._now = now
        self._rests = rests
        self._held: _Held | None = None

    @property
    def today(self) -> date:
        """The day on which something is taken in now."""
        return self._now().date()

    @property
    def editor(self) -> KeptEditor[T]:
        """Where it takes them in."""
        return self._editor

    @property
    def can_give_back(self) -> str:
        """The id of the packet that can still be given back, or ""."""
        held = self._held
        if held is None or held.stands != self._rests(self._editor.present):
            return ""
        return held.packet

    def forget(self) -> None:
        """Something rests on what came in: it cannot be given back any more."""
        self._held = None

    def take(
        self,
        arrived: Arrived,
        change: Callable[[UnitOfWork, T], T],
        back: Callable[[T, T], T],
    ) -> None:
        """Change the value and note the packet, both or neither; raises DomainError or AppError.

        `back` puts into the value of later what it was before.
        """
        self.take_noted(_noting(arrived), change, back)

    def take_noted(
        self,
        noting: Noting,
        change: Callable[[UnitOfWork, T], T],
        back: Callable[[T, T], T],
    ) -> None:
        """The same for whatever can be noted."""
        before, held = self._editor.present, self._held

        def within(unit: UnitOfWork, value: T) -> T:
            after = change(unit, value)
            save_correspondence(unit, noting.comes(correspondence(unit), self._now()))
            self._held = _Held(
                noting.key,
                self._rests(after),
                lambda: self._give_back(noting, lambda later: back(later, before)),
            )
            return after

        try:
            self._editor.commit(within, noting.taken)
        except BaseException:
            self._held = held
            raise

    def give_back(self) -> None:
        """Undo what came last: what it changed is as before, and it may come again."""
        held = self._held
        if held is None or not self.can_give_back:
            return
        self._held = None
        held.back()

    def _give_back(self, noting: Noting, back: Callable[[T], T]) -> None:

        def within(unit: UnitOfWork, value: T) -> T:
            save_correspondence(unit, noting.goes(correspondence(unit), self._now()))
            after = back(value)
            gone = sorted(self._papers(value) - self._papers(after))
            unit.forget_papers(gone, actor=self._editor.actor, at=self._now())
            return after

        self._editor.commit(within, noting.given_back)


def _noting(arrived: Arrived) -> Noting:
    packet = arrived.packet.label.id
    return Noting(
        key=packet,
        comes=lambda post, at: post.with_received(received(arrived, at)),
        goes=lambda post, at: post.given_back(packet, at),
        taken=TAKEN,
        given_back=GIVEN_BACK,
    )


def received(arrived: Arrived, at: datetime) -> ReceivedPacket:
    """What is remembered of a packet."""
    label = arrived.packet.label
    return ReceivedPacket(
        id=label.id,
        kind=label.kind,
        file=label.file,
        review=label.review,
        words=arrived.words,
        sender=label.sender,
        made_at=label.made_at,
        taken_at=at,
        device=arrived.opened.device.fingerprint,
        expires_on=label.expires_on,
        reply_to=label.reply_to,
        seq=label.head.seq,
        hash=label.head.hash,
    )
