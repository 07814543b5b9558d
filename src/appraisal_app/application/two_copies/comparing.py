"""What differs between the open file and another copy of it, part by part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import (
    AggregateKey,
    CaseFile,
    ChainHead,
    UnitOfWork,
)
from appraisal_app.application.ports.repairs import REPAIRED
from appraisal_app.application.two_copies.disposed import (
    DISPOSED_HERE,
    DISPOSED_THERE,
    OTHER_CERTIFICATES,
    DisposedOf,
    disposed_of,
)
from appraisal_app.application.two_copies.paper_names import named, paper_names
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.disposals import Disposals
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import AGGREGATES, CYCLE_AGGREGATES
from appraisal_app.domain.two_copies import (
    ChangedIn,
    Relation,
    Standing,
    Trail,
    changed_in,
    standing,
)

FILE_KINDS = tuple(kind for kind in AGGREGATES if kind not in CYCLE_AGGREGATES)
"""What a file of any kind has once."""


class NotACopyError(AppError):
    """Another file altogether."""

    def __init__(self) -> None:
        super().__init__(
            "This is another file, not a copy of the one that is open. Nothing was changed; choose "
            "the copy that came back."
        )


class AlteredCopyError(AppError):
    """The record of the other copy does not fit what stands in it."""

    def __init__(self) -> None:
        super().__init__(
            "The other copy was changed by something other than this application, or damaged on "
            "its way, so nothing is taken from it. Ask for it to be sent once more."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One part that stands otherwise in the other copy; None where a copy does not have it.

    `is_sealed` says that it is signed here, so that it cannot be taken over; `stays` says why else
    it cannot, in a sentence.
    """

    kind: type[Any]
    root_id: str
    ours: Any
    theirs: Any
    changed: ChangedIn
    is_sealed: bool = False
    stays: str = ""

    @property
    def key(self) -> AggregateKey:
        """Its name in both copies."""
        return self.kind, self.root_id

    @property
    def is_takable(self) -> bool:
        """Whether the other copy has it and it may still change here."""
        return self.theirs is not None and not self.is_sealed and not self.stays


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDifference:
    """A review that differs; `ours` and `theirs` is its cycle, None where a copy does not have it.

    `whole` says that it can only be taken or left as a whole: one copy does not have it, or has its
    signatures. `is_takable` is False when what is sealed here would have to change, or when there
    is nothing to take.
    """

    ours: Cycle | None
    theirs: Cycle | None
    parts: tuple[Difference, ...]
    changed: ChangedIn
    whole: bool
    is_takable: bool
    stays: str = ""

    @property
    def cycle(self) -> Cycle:
        """The review as this copy has it, or as the other one does."""
        found = self.ours if self.ours is not None else self.theirs
        if found is None:
            raise KeyError("a review that no copy has")
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """When one of the copies was recovered from a damaged file after they were the same."""

    here: datetime | None = None
    there: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """How two copies stand to each other, and what differs."""

    standing: Standing
    theirs_head: ChainHead
    parted_at: datetime | None
    last_there: datetime | None
    file_parts: tuple[Difference, ...] = ()
    reviews: tuple[ReviewDifference, ...] = ()
    repaired: Repaired = field(default_factory=Repaired)
    papers_here: tuple[str, ...] = ()
    """What the kept papers that the other copy lacks are called."""
    papers_there: tuple[str, ...] = ()
    """The same for those that this copy lacks."""

    @property
    def relation(self) -> Relation:
        """How the other copy stands to this one."""
        return self.standing.relation

    @property
    def parts(self) -> tuple[Difference, ...]:
        """Every part that differs, of the file and of each review."""
        return (*self.file_parts, *(part for each in self.reviews for part in each.parts))


def compare(ours: CaseFile, theirs: CaseFile) -> Compared:
    """Everything that differs; raises NotACopyError, or AppError when a file cannot be read."""
    with ours.unit_of_work() as here, theirs.unit_of_work() as there:
        trails = _trail(ours, here), _trail(theirs, there)
        shared = standing(*trails).shared
        if not shared:
            raise NotACopyError
        events = there.events()
        pair = _pair(here, there, shared)
        file_parts, reviews = tuple(_file_parts(pair)), tuple(_reviews(pair))
        found = Compared(
            standing=Standing(relation=Relation.SAME, shared=shared),
            theirs_head=there.chain_head(),
            parted_at=events[shared - 1].at,
            last_there=events[-1].at,
            file_parts=file_parts,
            reviews=reviews,
            repaired=Repaired(here=_repaired(here, shared), there=_repaired(there, shared)),
            papers_here=_only_in(here, there),
            papers_there=_only_in(there, here),
        )
        return replace(found, standing=_settled(found, (here, there), trails))


def _settled(
    found: Compared, units: tuple[UnitOfWork, UnitOfWork], trails: tuple[Trail, Trail]
) -> Standing:
    """A repaired copy does not go on from the other one with what it lacks of it."""
    differing = {each.key for each in found.parts}
    lacking = bool(differing or found.papers_here or found.papers_there)
    repaired = (found.repaired.there is not None, found.repaired.here is not None)
    goes_on = (
        bool(differing & _not_in_chain(unit)) or (lacking and is_other_repaired)
        for unit, is_other_repaired in zip(units, repaired, strict=True)
    )
    settled = (replace(trail, goes_on=more) for trail, more in zip(trails, goes_on, strict=True))
    return standing(*settled)


def _repaired(unit: UnitOfWork, shared: int) -> datetime | None:
    return next((each.at for each in unit.events(after=shared) if each.kind == REPAIRED), None)


def _only_in(unit: UnitOfWork, other: UnitOfWork) -> tuple[str, ...]:
    alone = unit.blob_sizes().keys() - other.blob_sizes().keys()
    return named(sorted(alone), paper_names(unit)) if alone else ()


def _trail(case: CaseFile, unit: UnitOfWork) -> Trail:
    return Trail(file=case.document_id, hashes=tuple(each.hash for each in unit.events()))


def _not_in_chain(unit: UnitOfWork) -> frozenset[AggregateKey]:
    """What was saved and not noted yet, as after a crash."""
    return unit.touched(after=unit.chain_head().seq)


def _file_parts(pair: _Pair) -> Iterator[Difference]:
    for kind in FILE_KINDS:
        for root_id in dict.fromkeys((*pair.here.ids(kind), *pair.there.ids(kind))):
            yield from _difference(kind, root_id, pair)


def _reviews(pair: _Pair) -> Iterator[ReviewDifference]:
    for cycle_id in dict.fromkeys((*pair.here.ids(Cycle), *pair.there.ids(Cycle))):
        parts = tuple(
            each for kind in CYCLE_AGGREGATES for each in _difference(kind, cycle_id, pair)
        )
        if parts or _is_sealed_otherwise(cycle_id, pair):
            yield _review(cycle_id, parts, pair)


def _review(cycle_id: str, parts: tuple[Difference, ...], pair: _Pair) -> ReviewDifference:
    mine, other = (_cycle(unit, cycle_id) for unit in (pair.here, pair.there))
    is_sealed_here = mine is not None and mine.is_sealed
    is_sealed_there = other is not None and other.is_sealed
    keys = {(kind, cycle_id) for kind in CYCLE_AGGREGATES}
    return ReviewDifference(
        ours=mine,
        theirs=other,
        parts=parts,
        changed=changed_in(
            here=bool(keys & pair.touched_here), there=bool(keys & pair.touched_there)
        ),
        whole=mine is None or other is None or is_sealed_here != is_sealed_there,
        is_takable=other is not None and all(each.is_takable for each in parts),
        stays=_disposed_of(cycle_id, pair),
    )


def _disposed_of(review: str, pair: _Pair) -> str:
    for went, said in ((pair.gone_here, DISPOSED_HERE), (pair.gone_there, DISPOSED_THERE)):
        if review in went.reviews:
            return phrased(said, number=went.reviews[review])
    return ""


def _cycle(unit: UnitOfWork, cycle_id: str) -> Cycle | None:
    found = unit.find(Cycle, cycle_id)
    return found[0] if found is not None else None


def _is_sealed_otherwise(cycle_id: str, pair: _Pair) -> bool:
    return any(
        pair.here.is_sealed(kind, cycle_id) != pair.there.is_sealed(kind, cycle_id)
        for kind in CYCLE_AGGREGATES
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    """Both copies, and what each of them changed since they parted."""

    here: UnitOfWork
    there: UnitOfWork
    touched_here: frozenset[AggregateKey]
    touched_there: frozenset[AggregateKey]
    gone_here: DisposedOf
    gone_there: DisposedOf


def _pair(here: UnitOfWork, there: UnitOfWork, shared: int) -> _Pair:
    return _Pair(
        here=here,
        there=there,
        touched_here=here.touched(after=shared),
        touched_there=there.touched(after=shared),
        gone_here=disposed_of(here),
        gone_there=disposed_of(there),
    )


def _difference(kind: type[Any], root_id: str, pair: _Pair) -> Iterator[Difference]:
    mine, other = pair.here.find(kind, root_id), pair.there.find(kind, root_id)
    ours, theirs = (each[0] if each is not None else None for each in (mine, other))
    if isinstance(theirs, Correspondence):
        theirs = pair.gone_here.post(theirs)
    if ours == theirs:
        return
    key = kind, root_id
    yield Difference(
        kind=kind,
        root_id=root_id,
        ours=ours,
        theirs=theirs,
        changed=changed_in(here=key in pair.touched_here, there=key in pair.touched_there),
        is_sealed=pair.here.is_sealed(kind, root_id),
        stays=_stays(root_id, theirs, pair),
    )


def _stays(root_id: str, theirs: object, pair: _Pair) -> str:
    if isinstance(theirs, Disposals) and not pair.gone_here.has_certificates_of(theirs):
        return OTHER_CERTIFICATES
    return _disposed_of(root_id, pair)
