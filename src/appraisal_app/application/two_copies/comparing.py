"""What differs between the open file and another copy of it, part by part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from appraisal_app.application.errors import AppError
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import (
    AggregateKey,
    CaseFile,
    ChainHead,
    UnitOfWork,
)
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.record import CYCLE_AGGREGATES, FILE_AGGREGATES
from appraisal_app.domain.two_copies import (
    ChangedIn,
    Relation,
    Standing,
    Trail,
    changed_in,
    standing,
)

FILE_KINDS = (*FILE_AGGREGATES, Correspondence)


class NotACopyError(AppError):
    """Another file altogether."""

    def __init__(self) -> None:
        super().__init__(
            "This is another file, not a copy of the one that is open. Nothing was changed; choose "
            "the copy that came back."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One part that stands otherwise in the other copy; None where a copy does not have it."""

    kind: type[Any]
    root_id: str
    ours: Any
    theirs: Any
    changed: ChangedIn

    @property
    def key(self) -> AggregateKey:
        """Its name in both copies."""
        return self.kind, self.root_id


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDifference:
    """A review that differs; `cycle` is as this copy has it, or as the other does.

    `whole` says that it can only be taken or left as a whole: one copy does not have it, or has its
    signatures. `is_takable` is False when what is sealed here would have to change.
    """

    cycle: Cycle
    parts: tuple[Difference, ...]
    whole: bool
    is_takable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """How two copies stand to each other, and what differs."""

    standing: Standing
    theirs_head: ChainHead
    parted_at: datetime | None
    last_there: datetime | None
    file_parts: tuple[Difference, ...] = ()
    reviews: tuple[ReviewDifference, ...] = ()


def compare(ours: CaseFile, theirs: CaseFile) -> Compared:
    """Everything that differs; raises NotACopyError, or AppError when a file cannot be read."""
    with ours.unit_of_work() as here, theirs.unit_of_work() as there:
        found = standing(_trail(ours, here), _trail(theirs, there))
        if found.relation is Relation.FOREIGN:
            raise NotACopyError
        events = there.events()
        pair = _pair(here, there, found.shared)
        return Compared(
            standing=found,
            theirs_head=there.chain_head(),
            parted_at=events[found.shared - 1].at if found.shared else None,
            last_there=events[-1].at if events else None,
            file_parts=tuple(_file_parts(pair)),
            reviews=tuple(_reviews(pair)),
        )


def _trail(case: CaseFile, unit: UnitOfWork) -> Trail:
    return Trail(file=case.document_id, hashes=tuple(each.hash for each in unit.events()))


def _file_parts(pair: _Pair) -> Iterator[Difference]:
    for kind in FILE_KINDS:
        yield from _difference(kind, FILE_ID, pair)


def _reviews(pair: _Pair) -> Iterator[ReviewDifference]:
    for cycle_id in dict.fromkeys((*pair.here.ids(Cycle), *pair.there.ids(Cycle))):
        parts = tuple(
            each for kind in CYCLE_AGGREGATES for each in _difference(kind, cycle_id, pair)
        )
        if parts:
            yield _review(cycle_id, parts, pair)


def _review(cycle_id: str, parts: tuple[Difference, ...], pair: _Pair) -> ReviewDifference:
    mine, other = pair.here.find(Cycle, cycle_id), pair.there.find(Cycle, cycle_id)
    found = mine if mine is not None else other
    if found is None:
        raise KeyError(cycle_id)
    is_sealed_here = mine is not None and mine[0].is_sealed
    is_sealed_there = other is not None and other[0].is_sealed
    return ReviewDifference(
        cycle=found[0],
        parts=parts,
        whole=mine is None or other is None or is_sealed_here != is_sealed_there,
        is_takable=other is not None and not any(_is_sealed(each, pair.here) for each in parts),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    """Both copies, and what each of them changed since they parted."""

    here: UnitOfWork
    there: UnitOfWork
    touched_here: frozenset[AggregateKey]
    touched_there: frozenset[AggregateKey]


def _pair(here: UnitOfWork, there: UnitOfWork, shared: int) -> _Pair:
    return _Pair(
        here=here,
        there=there,
        touched_here=here.touched(after=shared),
        touched_there=there.touched(after=shared),
    )


def _difference(kind: type[Any], root_id: str, pair: _Pair) -> Iterator[Difference]:
    mine, other = pair.here.find(kind, root_id), pair.there.find(kind, root_id)
    ours, theirs = (each[0] if each is not None else None for each in (mine, other))
    if ours == theirs:
        return
    key = kind, root_id
    yield Difference(
        kind=kind,
        root_id=root_id,
        ours=ours,
        theirs=theirs,
        changed=changed_in(here=key in pair.touched_here, there=key in pair.touched_there),
    )


def _is_sealed(part: Difference, here: UnitOfWork) -> bool:
    return here.is_sealed(part.kind, part.root_id)
