"""Takes over single reviews and notes from another copy of an own file."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from appraisal_app.application.two_copies.comparing import Compared, Difference
from appraisal_app.application.two_copies.joining import Joined, Joining, take_over
from appraisal_app.application.two_copies.own_files import inside
from appraisal_app.domain.guests import Guest
from appraisal_app.domain.own_desk import OwnDesk, OwnReview


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A review, a note or a whole part that the other copy has and this file has otherwise.

    `ours` is None where this file lacks it. One that this file lacks was never chosen against, so
    it may come without a question.
    """

    key: str
    name: str
    ours: object
    theirs: object

    @property
    def is_new(self) -> bool:
        """Whether this file has nothing of it."""
        return self.ours is None


class _Kept(Protocol):
    @property
    def id(self) -> str: ...


_K = TypeVar("_K", bound=_Kept)


def pieces(compared: Compared) -> tuple[Piece, ...]:
    """What can be taken over, in the order of the file; what was signed here stays."""
    return tuple(each for part in compared.parts for each in _pieces_of(part))


def join_own(copies: Joining, compared: Compared, taken: Collection[str]) -> Joined:
    """Back the open file up, then take over the pieces with these keys in one transaction.

    Raises AppError, and then nothing was taken over.
    """
    merged = (_merged(part, taken) for part in compared.parts)
    return take_over(copies, compared, tuple(each for each in merged if each is not None))


def _pieces_of(part: Difference) -> Iterator[Piece]:
    if not part.is_takable:
        return
    mine, others = inside(part.ours, part.kind), inside(part.theirs, part.kind)
    for key, (name, theirs) in others.items():
        ours = mine[key][1] if key in mine else None
        if ours != theirs and not _is_signed(ours):
            yield Piece(key=key, name=name, ours=ours, theirs=theirs)


def _is_signed(piece: object) -> bool:
    """Whether the chief executive signed it with a key in this file; then nothing changes."""
    received = piece.received if isinstance(piece, OwnReview) else None
    return received is not None and received.is_signed_here


def _merged(part: Difference, taken: Collection[str]) -> Difference | None:
    """The part with the pieces that are taken in it; None where none of them is of it."""
    wanted = {each.key for each in _pieces_of(part)}.intersection(taken)
    if not wanted:
        return None
    ours, theirs = part.ours, part.theirs
    if isinstance(ours, OwnDesk) and isinstance(theirs, OwnDesk):
        reviews = _mixed(ours.reviews, theirs.reviews, wanted)
        return replace(
            part,
            theirs=replace(ours, reviews=reviews, notes=_mixed(ours.notes, theirs.notes, wanted)),
        )
    if isinstance(ours, Guest) and isinstance(theirs, Guest):
        views = _mixed(ours.views, theirs.views, wanted, "View ")
        advice = _mixed(ours.advice, theirs.advice, wanted, "Advice ")
        return replace(part, theirs=replace(ours, views=views, advice=advice))
    return part


def _mixed(
    ours: tuple[_K, ...], theirs: tuple[_K, ...], wanted: Collection[str], before: str = ""
) -> tuple[_K, ...]:
    """Ours in their order, each replaced where that is wanted; then what is new."""
    others = {each.id: each for each in theirs if f"{before}{each.id}" in wanted}
    stay = tuple(others.get(each.id, each) for each in ours)
    known = {each.id for each in ours}
    return (*stay, *(each for key, each in others.items() if key not in known))
