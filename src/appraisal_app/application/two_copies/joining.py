"""Takes over from another copy what the user chose, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from pathlib import Path
from typing import cast

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import AggregateKey, CaseFile, Json, UnitOfWork
from appraisal_app.application.two_copies.comparing import Compared, Difference

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
class Choice:
    """What to take from the other copy; everything else stays as it is here."""

    file_parts: frozenset[AggregateKey] = frozenset()
    reviews: frozenset[str] = frozenset()
    """Ids of reviews that are taken whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """The open file, the other copy, who joins them and when; `backups` is a folder."""

    ours: CaseFile
    theirs: CaseFile
    actor: str
    at: datetime
    backups: Path


def join(copies: Joining, compared: Compared, choice: Choice) -> tuple[Difference, ...]:
    """Back the open file up, take over in one transaction, and note which parts and from where.

    Gives what was taken over; raises AppError, and then nothing was.
    """
    actor, at = copies.actor, copies.at
    copies.ours.back_up(copies.backups, at=at)
    chosen = tuple(_chosen(compared, choice))
    with copies.ours.unit_of_work() as here, copies.theirs.unit_of_work() as there:
        if there.chain_head() != compared.theirs_head:
            raise ChangedMeanwhileError
        for part in chosen:
            _take(part, here, there, at)
        here.note_hashes(actor=actor, at=at)
        here.record_event(JOINED, actor=actor, body=_noted(compared, chosen), at=at)
    return chosen


def _noted(compared: Compared, chosen: tuple[Difference, ...]) -> Mapping[str, Json]:
    return {
        "copy": {"seq": compared.theirs_head.seq, "hash": compared.theirs_head.hash},
        "parts": [f"{each.kind.__name__}:{each.root_id}" for each in chosen],
    }


def _chosen(compared: Compared, choice: Choice) -> Iterator[Difference]:
    for part in compared.file_parts:
        if part.key in choice.file_parts and part.theirs is not None:
            yield part
    for review in compared.reviews:
        for part in review.parts:
            is_chosen = review.cycle.id in choice.reviews or (
                not review.whole and part.key in choice.file_parts
            )
            if is_chosen and review.is_takable and part.theirs is not None:
                yield part


def _take(part: Difference, here: UnitOfWork, there: UnitOfWork, at: datetime) -> None:
    found = here.find(part.kind, part.root_id)
    if (found[0] if found is not None else None) != part.ours:
        raise ChangedMeanwhileError
    for sha256 in _hashes_in(part.theirs):
        _bring_blob(sha256, here, there)
    if found is None:
        here.add(part.theirs)
    else:
        here.save(part.theirs, found[1])
    if there.is_sealed(part.kind, part.root_id):
        here.seal(part.kind, part.root_id, at=at)


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
