"""Asks, piece by piece, what comes over from another copy of an own file."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from appraisal_app.application.ports.interaction import Choice, Dialogs, Question
from appraisal_app.application.two_copies.comparing import Compared
from appraisal_app.application.two_copies.own_files import parted
from appraisal_app.application.two_copies.own_joining import Piece, pieces
from appraisal_app.application.two_copies.reading import leaves
from appraisal_app.domain.phrases import phrased, phrased_by, strung

BY_PIECES, KEEP, TAKE, NOT_NOW = "by_pieces", "keep", "take", "not_now"
_SHOWN, _LONGEST = 3, 160
_NOT_NOW = Choice(NOT_NOW, "Not now")
_HOW = (
    "What only the other copy has can come into this file. Of what differs you choose which one "
    "is to stand here. Nothing is changed before you have seen it all, and a backup is made first."
)
_NO_TEXT = "They differ in something that is not a text, such as a day or what was sent."
_REST = (
    "Everything else stays as it is here, and the other copy is not changed. A backup of this file "
    "is made first; to undo this, you open it."
)


def ask_pieces(compared: Compared, name: str, dialogs: Dialogs) -> tuple[Piece, ...]:
    """What somebody wants of the other copy with that name; nothing when they turn away."""
    found = pieces(compared)
    if not found or dialogs.choose(_first(compared, name)) != BY_PIECES:
        return ()
    taken: list[Piece] = []
    for piece in found:
        answer = TAKE if piece.is_new else dialogs.choose(_which(piece, name))
        if answer == TAKE:
            taken.append(piece)
        elif answer != KEEP:
            return ()
    if not taken:
        dialogs.tell("Nothing is taken over", "Everything stays as it is here.")
        return ()
    return tuple(taken) if dialogs.choose(_agreed(taken, name)) == TAKE else ()


def _first(compared: Compared, name: str) -> Question:
    return Question(
        title="Both went on",
        text=phrased(
            "This file and {name} were both worked in. {said}\n\n{how}",
            name=name,
            said=parted(compared).said,
            how=_HOW,
        ),
        choices=(Choice(BY_PIECES, "Choose part by part…"), _NOT_NOW),
    )


def _which(piece: Piece, name: str) -> Question:
    pairs = strung("\n\n", islice(_pairs(piece), _SHOWN)) or _NO_TEXT
    return Question(
        title=phrased("{name}: which one is to stand here?", name=piece.name),
        text=pairs,
        choices=(
            Choice(KEEP, "Keep what is here"),
            Choice(TAKE, phrased("Take the one from {name}", name=name)),
            _NOT_NOW,
        ),
    )


def _pairs(piece: Piece) -> Iterator[str]:
    """Texts that differ, of both; what nobody typed has no blank in it."""
    for leaf in leaves(piece.ours, piece.theirs):
        here, there = (each if isinstance(each, str) else "" for each in (leaf.ours, leaf.theirs))
        if here.strip() or there.strip():
            yield phrased("Here: {here}\nThere: {there}", here=_short(here), there=_short(there))


def _short(text: str) -> str:
    words = " ".join(text.split())
    if not words:
        return "nothing"
    return (
        phrased("“{words}”", words=words)
        if len(words) <= _LONGEST
        else phrased("“{words}…”", words=words[:_LONGEST])
    )


def _agreed(taken: list[Piece], name: str) -> Question:
    count = phrased_by(len(taken), "{count} part", "{count} parts", count=len(taken))
    listed = (phrased("\u2022 {name}", name=each.name) for each in taken)
    return Question(
        title=phrased("You take over {count}", count=count),
        text=strung("\n", (phrased("From {name}:", name=name), *listed, "", _REST)),
        choices=(Choice(TAKE, "Take over"), _NOT_NOW),
    )
