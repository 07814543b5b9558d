"""Finds what would go with a review, or with a part of it, and what has to stay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from appraisal_app.application.disposing.naming import papers_in
from appraisal_app.application.loading import FILE_ID, load_record
from appraisal_app.application.ports.files import Aggregate, UnitOfWork
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.disposals import DisposedKind
from appraisal_app.domain.record import AGGREGATES, CYCLE_AGGREGATES, PARTS, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What a disposal takes: whole parts, kept papers by hash with their sizes, and post.

    `shared` are papers that stay because something else refers to them. `before` and `after` are
    the post of the file; the two are equal where none of it goes.
    """

    record: Record
    kind: DisposedKind
    parts: tuple[type[Aggregate], ...]
    papers: Mapping[str, int]
    shared: frozenset[str]
    before: Correspondence
    after: Correspondence
    reviews: tuple[Cycle, ...]

    @property
    def is_whole(self) -> bool:
        """Whether the review itself goes."""
        return self.kind is DisposedKind.REVIEW


def reach(unit: UnitOfWork, cycle_id: str, kind: DisposedKind) -> Reach:
    """Look through the whole file; raises KeyError for a review that it does not hold."""
    record = load_record(unit, cycle_id).record
    found = unit.find(Correspondence, FILE_ID)
    before = found[0] if found is not None else Correspondence(id=FILE_ID)
    after = without_review(before, cycle_id, kind)
    named, staying = _papers(unit, record, kind, before, after)
    sizes = unit.blob_sizes()
    going = {each: size for each, size in sizes.items() if each in named - staying}
    if kind is DisposedKind.REVIEW:
        going = {each: size for each, size in sizes.items() if each not in staying}
    return Reach(
        record=record,
        kind=kind,
        parts=CYCLE_AGGREGATES if kind is DisposedKind.REVIEW else (),
        papers=going,
        shared=named & staying & sizes.keys(),
        before=before,
        after=after,
        reviews=tuple(unit.get(Cycle, each)[0] for each in unit.ids(Cycle)),
    )


def without_review(post: Correspondence, review: str, kind: DisposedKind) -> Correspondence:
    """The post without the packets or forms of that review, as the kind has it."""
    if kind in {DisposedKind.REVIEW, DisposedKind.PACKETS}:
        post = replace(
            post,
            sent=tuple(each for each in post.sent if each.review != review),
            received=tuple(each for each in post.received if each.review != review),
        )
    if kind in {DisposedKind.REVIEW, DisposedKind.FORMS}:
        gone = {each.id for each in post.issued if each.review == review}
        post = replace(
            post,
            issued=tuple(each for each in post.issued if each.id not in gone),
            returned=tuple(each for each in post.returned if each.form not in gone),
        )
    return post


def _papers(
    unit: UnitOfWork,
    record: Record,
    kind: DisposedKind,
    before: Correspondence,
    after: Correspondence,
) -> tuple[frozenset[str], frozenset[str]]:
    """What goes names these papers, and what stays names those."""
    root, whole = record.cycle.id, kind is DisposedKind.REVIEW
    mine = _named_by(unit, root) if whole else frozenset[str]()
    if kind is DisposedKind.PAPERS:
        mine = papers_in(*(each.papers for each in record.evidence.items))
    staying = _named_elsewhere(unit, root) | papers_in(after)
    if not whole:
        staying |= papers_in(*_rest_of(record, kind))
    return mine | (papers_in(before) - papers_in(after)), staying


def _rest_of(record: Record, kind: DisposedKind) -> Iterator[object]:
    """What stays of a review of which only a part goes; the index keeps the name of a paper."""
    for name in PARTS:
        part: object = getattr(record, name)
        if not (kind is DisposedKind.PAPERS and part is record.evidence):
            yield part


def _named_by(unit: UnitOfWork, cycle_id: str) -> frozenset[str]:
    return papers_in(*(unit.get(kind, cycle_id)[0] for kind in CYCLE_AGGREGATES))


def _named_elsewhere(unit: UnitOfWork, cycle_id: str) -> frozenset[str]:
    return papers_in(
        *(
            unit.get(kind, root)[0]
            for kind in AGGREGATES
            if kind is not Correspondence
            for root in unit.ids(kind)
            if root != cycle_id
        )
    )
