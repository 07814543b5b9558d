"""Saves what can be read of a damaged file; the file itself is only read, and stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from appraisal_app.application.errors import AlreadyThereError, DamagedError
from appraisal_app.application.ports.files import AggregateRef
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.ports.repairs import MetaPart, PaperRef, PartRef, Salvaged, Start
from appraisal_app.storage.case_format import CaseFormat
from appraisal_app.storage.catalogue import Form
from appraisal_app.storage.copying import PART, force_to_disk, move_over, unfinished
from appraisal_app.storage.faults import faults_told
from appraisal_app.storage.salvage.chain_remains import ChainRemains, chain_remains
from appraisal_app.storage.salvage.damaged_reader import DamagedReader
from appraisal_app.storage.salvage.gathering import Gathered, Part, gather
from appraisal_app.storage.salvage.gone import Gone, gone_for_good
from appraisal_app.storage.salvage.meta_remains import MetaRemains, alike_values, meta_remains
from appraisal_app.storage.salvage.new_file import Remains, write_remains
from appraisal_app.storage.salvage.papers import Paper, Papers, find_papers, paper_bytes
from appraisal_app.storage.salvage.private_copy import Damaged, PrivateCopy, private_copy
from appraisal_app.storage.salvage.proving import Proof, Proving, proving


def salvage(
    damaged: Damaged,
    target: Path,
    case_format: CaseFormat,
    *,
    at: datetime,
    progress: Progress | None = None,
) -> Salvaged:
    """Writes what can be read of the file into a new one at `target`.

    Raises AlreadyThereError, WrongKeyError, or DamagedError where nothing can be read at all, and
    Cancelled between two kinds of parts.
    """
    steps = _Steps(progress, len(case_format.catalogue.forms) + 2)
    if target.exists():
        raise AlreadyThereError
    with faults_told(), private_copy(damaged, case_format.steps) as copy:
        reader = DamagedReader(copy.path, copy.secret)
        try:
            found = _found(reader, case_format, steps, copy)
            if not found.kept:
                raise DamagedError("no part of it can be read whole")
            steps.next(_WRITING)
            part = Path(f"{target}{PART}")
            with unfinished(part):
                write_remains(_remains(found, reader), part, copy.secret, case_format, at)
                force_to_disk(part)
                move_over(part, target)
        finally:
            reader.close()
        return _told(found, copy)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    meta: MetaRemains
    chain: ChainRemains
    kinds: tuple[Gathered, ...]
    papers: Papers
    proving: Proving
    gone: Gone

    @property
    def proofs(self) -> Iterator[tuple[Part, Proof]]:
        return ((part, self.proving.of(part)) for kind in self.kinds for part in kind.parts)

    @property
    def kept(self) -> tuple[Part, ...]:
        """Parts that are as they were, as far as anything in the file can tell."""
        return tuple(part for part, proof in self.proofs if proof is not Proof.ALTERED)

    def has_lost_its_seal(self, part: Part) -> bool:
        """Whether it was sealed and its seal cannot be compared with it any more."""
        proving = self.proving
        return (part.form.name, part.id) in proving.seals and not proving.is_sealed(part)


@dataclass(slots=True)
class _Steps:
    progress: Progress | None
    total: int
    done: int = 0

    def next(self, text: str) -> None:
        if self.progress is not None:
            self.progress.step(self.done, self.total, text)
        self.done += 1


_READING = "What can be read of the file is being read…"
_WRITING = "What was read is being written to the new file…"


def _found(
    reader: DamagedReader, case_format: CaseFormat, steps: _Steps, copy: PrivateCopy
) -> _Found:
    is_sure = not (copy.is_mended or copy.start is Start.LOST)
    steps.next(_READING)
    chain = chain_remains(reader)
    forms = case_format.catalogue.forms
    gone = gone_for_good(reader, chain, (form.name for form in forms))
    kinds = tuple(_gathered(reader, form, (chain, gone), steps) for form in forms)
    parts = tuple(part for kind in kinds for part in kind.parts)
    proof = proving(reader, chain, parts, is_sure=reader.is_encrypted and is_sure)
    meta = _meta(reader, copy, chain, proof, parts)
    has_salt = MetaPart.SALT not in meta.made_anew
    return _Found(
        meta=meta,
        chain=meta.chain,
        kinds=kinds,
        papers=find_papers(reader),
        gone=gone,
        proving=proof.under(bytes.fromhex(meta.values["hash_salt"]) if has_salt else None),
    )


def _meta(
    reader: DamagedReader,
    copy: PrivateCopy,
    chain: ChainRemains,
    proof: Proving,
    parts: tuple[Part, ...],
) -> MetaRemains:
    own = {str(row[0]): str(row[1]) for row in reader.rows("SELECT name, value FROM meta") or ()}
    first = chain.sound[0].hash if chain.sound else ""
    alike = tuple(alike_values(copy.alike, copy.secret, first))
    return meta_remains(own, alike, chain, (part.form.name for part in parts), proof)


def _gathered(
    reader: DamagedReader, form: Form, told: tuple[ChainRemains, Gone], steps: _Steps
) -> Gathered:
    steps.next(_READING)
    return gather(reader, form, *told)


def _remains(found: _Found, reader: DamagedReader) -> Remains:
    kept = found.kept
    ids = {part.id for part in kept}
    return Remains(
        meta=found.meta.values,
        chain=found.chain.sound,
        parts=kept,
        salts=found.proving.carried(ids),
        seals=tuple(
            found.proving.seals[part.form.name, part.id]
            for part in kept
            if found.proving.is_sealed(part)
        ),
        papers=(
            (paper.media_type, data)
            for paper in found.papers.good
            if (data := paper_bytes(reader, paper)) is not None
        ),
        lost=tuple(
            AggregateRef(aggregate=kind.form.name, id=each)
            for kind in found.kinds
            for each in kind.lost
        ),
        gone=found.gone,
    )


def _told(found: _Found, copy: PrivateCopy) -> Salvaged:
    by_proof: dict[Proof, list[PartRef]] = {proof: [] for proof in Proof}
    for part, proof in found.proofs:
        by_proof[proof].append(_ref(part))
    lost = [PartRef(kind=kind.form.kind, id=each) for kind in found.kinds for each in kind.lost]
    return Salvaged(
        pages=copy.length.noted,
        bad_pages=copy.bad_pages,
        missing_pages=copy.length.missing,
        recovered=tuple(by_proof[Proof.SURE]),
        unproved=tuple(by_proof[Proof.UNKNOWN]),
        lost=(*lost, *by_proof[Proof.ALTERED]),
        perhaps_more=tuple(kind.form.kind for kind in found.kinds if not kind.is_whole),
        papers=tuple(_paper(each) for each in found.papers.good),
        lost_papers=tuple(_paper(each) for each in found.papers.lost),
        perhaps_more_papers=not found.papers.is_whole,
        unsealed=tuple(_ref(part) for part in found.kept if found.has_lost_its_seal(part)),
        perhaps_more_seals=not found.proving.seals_are_whole,
        events=len(found.chain.sound),
        lost_events=not found.chain.is_whole,
        start=copy.start,
        made_anew=found.meta.made_anew,
    )


def _ref(part: Part) -> PartRef:
    return PartRef(kind=part.form.kind, id=part.id)


def _paper(paper: Paper) -> PaperRef:
    return PaperRef(sha256=paper.sha256, media_type=paper.media_type)
