"""What went and what came, as a table; and the six words of what went."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.application.ports.packets import Packets
from appraisal_app.application.post.telling import KINDS, own_sign
from appraisal_app.domain.correspondence import Correspondence, ReceivedPacket, SentPacket
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.packets import ANSWERS, PacketKind
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.forms.blocks import TableBlock

TITLE = "The six words"
TOLD = (
    "Read these six words to {whom} on the telephone. Do not send them with the file: whoever has "
    "both can read it."
)
SIGN = (
    "{told}\n\nThe sign of this computer is {sign}. It is shown when the packet is opened: read it "
    "out as well, so that it can be compared."
)
GIVEN_BACK_HERE = "It was given back, and what stood here before is here again."
_HEADERS = ("Packet", "Sealed", "Good until", "What became of it")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """The post of the open file, and which packet can still be given back, or ""."""

    post: Correspondence = field(default_factory=lambda: Correspondence(id=FILE_ID))
    can_give_back: str = ""


def show_words(dialogs: Dialogs, words: str, whom: str, packets: Packets) -> None:
    """Show the words large, and say how they and the sign of this computer are passed on."""
    told, sign = phrased(TOLD, whom=whom), own_sign(packets)
    signed = phrased(SIGN, told=told, sign=sign) if sign else told
    dialogs.show_words(TITLE, signed, words)


def asked_back(dialogs: Dialogs, text: str) -> bool:
    """Whether the packet is really to be given back."""
    return dialogs.confirm("Give it back", text, accept="Give it back", keep="Keep it")


def _unnamed(_: str) -> str:
    return ""


def _sealed(_: SentPacket) -> str:
    return "Sealed here"


@dataclass(frozen=True, slots=True, kw_only=True)
class SentWords:
    """What is told of a packet that left: whom it asks, by name, and what became of it so far."""

    name_of: Callable[[str], str] = _unnamed
    fate_of: Callable[[SentPacket], str] = _sealed


_USUAL = SentWords()


def letters_table(
    key: str,
    post: Correspondence,
    review: str,
    empty: str,
    kinds: AbstractSet[PacketKind] = frozenset(PacketKind),
    words: SentWords = _USUAL,
) -> TableBlock:
    """The packets about a review, the newest first; times as this file's packets carry them."""

    def is_shown(each: SentPacket | ReceivedPacket) -> bool:
        return each.review == review and each.kind in kinds

    lines = (
        *((each.taken_at, _came_row(each)) for each in post.received if is_shown(each)),
        *((each.made_at, _sent_row(post, each, words)) for each in post.sent if is_shown(each)),
    )
    rows = tuple(row for _, row in sorted(lines, key=lambda line: line[0], reverse=True))
    return TableBlock(key, _HEADERS, rows, empty_text=empty)


def last_sent(
    post: Correspondence, review: str, kinds: AbstractSet[PacketKind] = frozenset(PacketKind)
) -> SentPacket | None:
    """The packet about a review that left last."""
    found = [each for each in post.sent if each.review == review and each.kind in kinds]
    return found[-1] if found else None


def awaited(post: Correspondence, review: str) -> Iterator[tuple[SentPacket, str]]:
    """Of each kind of request to each person the last one, and what became of it."""
    asked = [each for each in post.sent if each.review == review and each.kind in ANSWERS.values()]
    last = {(each.kind, each.person): each for each in asked}
    for each in last.values():
        answer = next((kind for kind, request in ANSWERS.items() if request is each.kind))
        came = [
            answered
            for answered in post.received
            if answered.kind is answer and answered.undone_at is None
            if answered.reply_to in {one.id for one in asked if one.person == each.person}
        ]
        if came:
            yield (
                each,
                phrased(
                    "Answer from {sender} came on {came}",
                    sender=came[-1].sender,
                    came=_day(came[-1]),
                ),
            )
        else:
            since = long_day(each.made_at.date())
            yield each, phrased("Sealed on {since}; an answer is awaited", since=since)


def _sent_row(post: Correspondence, sent: SentPacket, words: SentWords) -> tuple[str, ...]:
    answers = [each for each in post.received if each.reply_to == sent.id]
    standing = [each for each in answers if each.undone_at is None]
    fate = (
        phrased("Answer taken in on {standing}", standing=_day(standing[-1]))
        if standing
        else words.fate_of(sent)
    )
    until = long_day(sent.expires_on) or ("" if sent.reply_to else "No end")
    name = words.name_of(sent.person)
    whom = phrased(", to {name}", name=name) if name else ""
    return (f"{KINDS[sent.kind]}{whom}", moment(sent.made_at), until, fate)


def _came_row(came: ReceivedPacket) -> tuple[str, ...]:
    fate = strung(". ", _fates(came))
    return (
        phrased("{kinds}, from {sender}", kinds=KINDS[came.kind], sender=came.sender),
        moment(came.made_at),
        long_day(came.expires_on),
        fate,
    )


def _fates(came: ReceivedPacket) -> Iterator[str]:
    yield phrased("Taken in on {came}", came=_day(came))
    if came.undone_at is not None:
        yield phrased("Given back on {undone_at}", undone_at=long_day(came.undone_at.date()))


def _day(came: ReceivedPacket) -> str:
    return long_day(came.taken_at.date())
