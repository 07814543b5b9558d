"""Whether an opened packet may be taken into a file, and what should be said about it first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date

from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.packets import ANSWERS, Device, PacketKind, PacketLabel
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.whose_packet import meant_for_another, sealed_here

FOREIGN = (
    "This packet belongs to another file. Nothing was changed; open it in the file it answers."
)
UNASKED = (
    "This packet answers a request that this file does not know. Nothing was changed; send a new "
    "request and ask for an answer to that one."
)
NOT_WANTED = (
    "A packet of this kind is not for this file. Nothing was changed; ask the sender which file "
    "it is for."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a packet arrives: the file, the kinds that it takes, and what day it is."""

    file: str
    wanted: frozenset[PacketKind]
    today: date


def refusal(post: Correspondence, label: PacketLabel, place: Place) -> str:
    """Why the packet is not taken in, in one sentence; "" when it may be."""
    late = expired(label, place.today)
    reasons = (
        (post.sent_as(label.id) is not None, sealed_here(label.kind)),
        (label.kind not in place.wanted, meant_for_another(label.kind)),
        (label.kind in ANSWERS and label.file != place.file, FOREIGN),
        (_is_of_another_file(post, label), FOREIGN),
        (post.taken(label.id) is not None, repeated(post, label)),
        (label.kind in ANSWERS and not _is_asked(post, label), UNASKED),
        (bool(late), late),
    )
    return next((sentence for applies, sentence in reasons if applies), "")


def expired(label: PacketLabel, today: date) -> str:
    """That the last day of the packet is past; "" when it is not."""
    if label.expires_on is None or label.expires_on >= today:
        return ""
    return phrased(
        "This packet was good until {expires_on}. Nothing was changed; ask "
        "the sender for a new one.",
        expires_on=long_day(label.expires_on),
    )


def notices(
    post: Correspondence, label: PacketLabel, device: Device, today: date
) -> tuple[str, ...]:
    """What the user should know before the packet is taken in."""
    early = ahead(label, today)
    return (
        *((early,) if early else ()),
        *_about_device(post, label, device),
        *_about_chain(post, label),
    )


def ahead(label: PacketLabel, today: date) -> str:
    """That it was sealed on a day that is still to come, or ""; a clock is no reason to refuse."""
    day = label.made_at.astimezone(UTC).date()
    if day <= today:
        return ""
    return phrased(
        "This packet says that it was sealed on {day}, and today is {today}: the clock of the "
        "sender's computer or of this one is wrong. It can be taken in all the same; look at this "
        "computer's clock, or ask {sender} when it was sealed.",
        day=long_day(day),
        today=long_day(today),
        sender=label.sender,
    )


def repeated(post: Correspondence, label: PacketLabel) -> str:
    """That it was taken in before, and on which day; "" where it was not."""
    taken = post.taken(label.id)
    if taken is None:
        return ""
    return phrased(
        "This packet was taken in on {when} already. Nothing was changed; there is nothing to do.",
        when=long_day(taken.taken_at.date()),
    )


def _is_of_another_file(post: Correspondence, label: PacketLabel) -> bool:
    """Whether the review is known here from another file than the one the packet names."""
    known = {each.file for each in post.received if each.review == label.review}
    return bool(known) and label.file not in known


def _is_asked(post: Correspondence, label: PacketLabel) -> bool:
    asked = post.sent_as(label.reply_to)
    return (
        asked is not None and asked.kind is ANSWERS.get(label.kind) and asked.review == label.review
    )


def _about_device(post: Correspondence, label: PacketLabel, device: Device) -> Iterator[str]:
    if (met := post.device(device.fingerprint)) is not None:
        yield phrased(
            "Sealed on the machine that you met on {met_on}.", met_on=long_day(met.met_on)
        )
    elif any(each.sender == label.sender for each in post.devices):
        yield (
            phrased(
                "Sealed on another machine than before. Ask {sender} by telephone "
                "whether its sign is {fingerprint}.",
                sender=label.sender,
                fingerprint=device.fingerprint,
            )
        )
    else:
        yield (
            phrased(
                "You meet this machine for the first time. Ask {sender} by telephone "
                "whether its sign is {fingerprint}.",
                sender=label.sender,
                fingerprint=device.fingerprint,
            )
        )


def _about_chain(post: Correspondence, label: PacketLabel) -> Iterator[str]:
    """Whether the sender's file goes on from where it was when the last packet came."""
    before = [
        each
        for each in post.received
        if (each.file, each.sender) == (label.file, label.sender) and each.made_at < label.made_at
    ]
    last = max(before, key=lambda each: each.made_at, default=None)
    if last is None:
        return
    same = label.head.seq == last.seq
    if label.head.seq < last.seq or (same and label.head.hash != last.hash):
        yield (
            phrased(
                "The sender's file was rewritten after {made_at}: its record does not "
                "go on from there. Ask what happened before you rely on it.",
                made_at=long_day(last.made_at.date()),
            )
        )
