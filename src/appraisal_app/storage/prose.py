"""Where an aggregate holds words that somebody wrote, derived from its dataclasses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass
from typing import Any, get_args, get_origin, get_type_hints

KEYS = ("id", "objective", "criterion", "code", "area", "part", "rule", "school")
"""Fields by which an item of a tuple is told from the others; none of them is ever words."""

NO_WORDS = frozenset(
    {
        "areas",
        "carried_from",
        "certificate",
        "document",
        "fingerprint",
        "framework_links",
        "media_type",
        "milestone",
        "objectives",
        "own_view",
        "panel_rating",
        "present",
        "previous_cycle",
        "priority",
        "rating",
        "schools",
        "sha256",
        "AdviceTask.trust",
        "AgendaItem.about",
        "BoardReport.priorities",
        "Disposal.review",
        "Figure.measure",
        "Feedback.frameworks",
        "FeedbackRound.review",
        "FeedbackRound.trust",
        "FormField.about",
        "FormField.answers",
        "FormField.choices",
        "FormField.name",
        "GroupForm.answer",
        "GroupForm.group",
        "ImprovementEntry.gives",
        "IssuedForm.person",
        "IssuedForm.review",
        "Objective.aim",
        "PassedWording.place",
        "MetDevice.sender",
        "PriorityView.place",
        "ReceivedPacket.device",
        "ReceivedPacket.file",
        "ReceivedPacket.hash",
        "ReceivedPacket.reply_to",
        "ReceivedPacket.review",
        "ReceivedPacket.sender",
        "ReceivedPacket.words",
        "Received.offered",
        "ReturnedForm.form",
        "SentPacket.hash",
        "SentPacket.reply_to",
        "SentPacket.review",
        "SentPacket.words",
        "SentPacket.person",
        "ViewTask.trust",
        "Withdrawal.person",
    }
)
"""Other fields of text that hold a key, a hash or ids, by name or by class and name."""

_LEFT_OUT = NO_WORDS.union(KEYS)
# What a field that is not listed above might refer to something by.
_MACHINE_MADE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}")
# A soft hyphen would part a word; the others end a text early or mark a hit.
_BLANKED = {0: " ", 0xAD: None, 0xFDD0: " ", 0xFDD1: " "}


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """The fields of one dataclass that hold words, or dataclasses that do."""

    texts: tuple[str, ...]
    lists: tuple[str, ...]
    inner: tuple[tuple[str, Prose], ...]
    items: tuple[tuple[str, Prose], ...]
    key: str | None
    """Which of KEYS it has; an item of a tuple without one is told by its position."""


def prose_of(kind: type, snapshots: tuple[type, ...]) -> Prose:
    """The prose of a dataclass; enums, dates, keys, ids and snapshots are none."""
    hints = get_type_hints(kind)
    texts: dict[bool, list[str]] = {False: [], True: []}
    parts: dict[bool, list[tuple[str, Prose]]] = {False: [], True: []}
    for name, hint in hints.items():
        held, is_many = _held(hint)
        if held is str:
            if not {name, f"{kind.__name__}.{name}"} & _LEFT_OUT:
                texts[is_many].append(name)
        elif is_dataclass(held) and isinstance(held, type) and held not in snapshots:
            parts[is_many].append((name, prose_of(held, snapshots)))
    return Prose(
        texts=tuple(texts[False]),
        lists=tuple(texts[True]),
        inner=tuple(parts[False]),
        items=tuple(parts[True]),
        key=next((name for name in KEYS if name in hints), None),
    )


def texts_of(value: object, prose: Prose) -> dict[str, str]:
    """By place, as a page keys its fields: each text that is not empty, as it is searched."""
    found: dict[str, str] = {}
    for place, text in _texts(value, prose, ""):
        readable = searchable(text)
        if readable.strip():
            # The texts of a list share one place, and so do two items of one key.
            found[place] = f"{found[place]}\n{readable}" if place in found else readable
    return found


def searchable(text: str) -> str:
    """The text as it is looked through, so that letters typed on any keyboard are found."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", whole).translate(_BLANKED)


def _texts(value: Any, prose: Prose, prefix: str) -> Iterator[tuple[str, str]]:
    for name in prose.texts:
        yield from _words(f"{prefix}{name}", getattr(value, name))
    for name in prose.lists:
        for text in getattr(value, name):
            yield from _words(f"{prefix}{name}", text)
    for name, part in prose.inner:
        inner = getattr(value, name)
        if inner is not None:
            yield from _texts(inner, part, f"{prefix}{name}.")
    for name, part in prose.items:
        for position, item in enumerate(getattr(value, name)):
            own = position if part.key is None else getattr(item, part.key)
            yield from _texts(item, part, f"{prefix}{name}.{own}.")


def _words(place: str, text: str | None) -> Iterator[tuple[str, str]]:
    if text and not _MACHINE_MADE.fullmatch(text):
        yield place, text


def _held(hint: Any) -> tuple[Any, bool]:
    """What a field holds besides None, and whether it holds a tuple of it."""
    if get_origin(hint) is tuple:
        return get_args(hint)[0], True
    members = [each for each in get_args(hint) if each is not type(None)]
    return (members[0] if members else hint), False
