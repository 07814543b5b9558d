"""Takes over from another copy what the user chose, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from pathlib import Path
from typing import cast

from appraisal_app.application.backing_up.making import back_up
from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import CaseFile, Json, UnitOfWork
from appraisal_app.application.two_copies.choosing import Choice, chosen_parts, refuse_torn
from appraisal_app.application.two_copies.comparing import AlteredCopyError, Compared, Difference
from appraisal_app.application.two_copies.disposed import disposed_of
from appraisal_app.domain.record import CYCLE_AGGREGATES

JOINED = "copy_joined"
_SHA256 = re.compile(r"[0-9a-f]{64}")


class ChangedMeanwhileError(AppError):
    """One of both copies is not as it was when it was compared."""

    def __init__(self) -> None:
        super().__init__(
            "One of the two copies changed while you were choosing. Nothing was taken over. "
            "Choose the other copy once more to compare them again."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """The open file, the other copy, who joins them and when; `backups` is a folder."""

    ours: CaseFile
    theirs: CaseFile
    actor: str
    at: datetime
    backups: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What was taken over, and the backup of the file as it stood before."""

    parts: tuple[Difference, ...]
    backup: Path | None


def join(copies: Joining, compared: Compared, choice: Choice) -> Joined:
    """Back the open file up, take over in one transaction, and note which parts and from where.

    Raises AppError, and then nothing was taken over.
    """
    refuse_torn(compared, choice)
    return take_over(copies, compared, tuple(chosen_parts(compared, choice)), choice.reviews)


def take_over(
    copies: Joining,
    compared: Compared,
    chosen: tuple[Difference, ...],
    reviews: frozenset[str] = frozenset(),
) -> Joined:
    """The same for parts that are settled: `theirs` of each goes in, with its papers."""
    backup = backed_up(copies)
    with copies.ours.unit_of_work() as here, copies.theirs.unit_of_work() as there:
        _refuse_altered(there, compared)
        gone = disposed_of(here).papers
        for part in chosen:
            _take(part, here, there, gone)
        for review in compared.reviews:
            if review.is_takable and review.cycle.id in reviews:
                _seal_alike(review.cycle.id, here, there, copies.at)
        here.note_hashes(actor=copies.actor, at=copies.at)
        body = _noted(compared, chosen)
        here.record_event(JOINED, actor=copies.actor, body=body, at=copies.at)
    return Joined(parts=chosen, backup=backup)


def backed_up(copies: Joining) -> Path | None:
    """The backup that holds the open file as it stands now; raises AppError."""
    made = back_up(copies.ours, copies.backups, at=copies.at).path
    return made if made is not None else copies.ours.newest_backup(copies.backups)


def _refuse_altered(there: UnitOfWork, compared: Compared) -> None:
    if there.chain_head() != compared.theirs_head:
        raise ChangedMeanwhileError
    if not there.verify_chain().ok:
        raise AlteredCopyError


def _noted(compared: Compared, chosen: tuple[Difference, ...]) -> Mapping[str, Json]:
    return {
        "copy": {"seq": compared.theirs_head.seq, "hash": compared.theirs_head.hash},
        "parts": [f"{each.kind.__name__}:{each.root_id}" for each in chosen],
    }


def _take(part: Difference, here: UnitOfWork, there: UnitOfWork, gone: frozenset[str]) -> None:
    """Take over one part with its papers, but for those that were disposed of here."""
    found = here.find(part.kind, part.root_id)
    if (found[0] if found is not None else None) != part.ours:
        raise ChangedMeanwhileError
    for sha256 in frozenset(_hashes_in(part.theirs)) - gone:
        _bring_blob(sha256, here, there)
    if found is None:
        here.add(part.theirs)
    else:
        here.save(part.theirs, found[1])


def _seal_alike(cycle_id: str, here: UnitOfWork, there: UnitOfWork, at: datetime) -> None:
    """Seal what is sealed there, also parts in which the two copies do not differ."""
    for kind in CYCLE_AGGREGATES:
        if there.is_sealed(kind, cycle_id) and not here.is_sealed(kind, cycle_id):
            here.seal(kind, cycle_id, at=at)


def _bring_blob(sha256: str, here: UnitOfWork, there: UnitOfWork) -> None:
    try:
        blob = there.get_blob(sha256)
    except KeyError:
        # A hash of something else, such as a fingerprint.
        return
    here.put_blob(blob.data, blob.media_type)


def _hashes_in(value: object) -> Iterator[str]:
    if isinstance(value, str) and _SHA256.fullmatch(value):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from _hashes_in(getattr(value, each.name))
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _hashes_in(item)
