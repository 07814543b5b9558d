"""Two copies of one file that went apart: how they stand to each other, by their events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Relation(StrEnum):
    """How another copy stands to the one that is open."""

    SAME = "same"
    AHEAD = "ahead"
    """The other copy goes on from this one."""
    BEHIND = "behind"
    """This copy goes on from the other one."""
    PARTED = "parted"
    """Both went on from a state that they share."""
    FOREIGN = "foreign"
    """It is no copy of this file."""


class ChangedIn(StrEnum):
    """In which copy something was changed since they parted."""

    HERE = "here"
    THERE = "there"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    """A file's id and the hashes of its events, in order."""

    file: str
    hashes: tuple[str, ...]
    goes_on: bool = False
    """Whether something was saved after the last event that the other copy does not have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How two copies stand to each other; `shared` is how many events they have in common."""

    relation: Relation
    shared: int


def standing(ours: Trail, theirs: Trail) -> Standing:
    """How the other copy stands to ours, judged by the two chains and what is not in them yet."""
    shared = _shared(ours.hashes, theirs.hashes)
    if ours.file != theirs.file or not shared:
        return Standing(relation=Relation.FOREIGN, shared=0)
    is_ours_done, is_theirs_done = (
        shared == len(trail.hashes) and not trail.goes_on for trail in (ours, theirs)
    )
    relation = {
        (True, True): Relation.SAME,
        (True, False): Relation.AHEAD,
        (False, True): Relation.BEHIND,
        (False, False): Relation.PARTED,
    }[is_ours_done, is_theirs_done]
    return Standing(relation=relation, shared=shared)


def changed_in(*, here: bool, there: bool) -> ChangedIn:
    """In which copy; where neither noted it, nobody can tell, so both are asked about."""
    if here == there:
        return ChangedIn.BOTH
    return ChangedIn.HERE if here else ChangedIn.THERE


def _shared(ours: Sequence[str], theirs: Sequence[str]) -> int:
    pairs = enumerate(zip(ours, theirs, strict=False))
    shortest = min(len(ours), len(theirs))
    return next((number for number, (mine, other) in pairs if mine != other), shortest)
