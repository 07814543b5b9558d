"""Gives every document of a review that is ready as one folder: whole, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.errors import AppError
from appraisal_app.application.export_log import Leaving, leaving
from appraisal_app.application.exporting import new_folder, put_into, take_back
from appraisal_app.application.noted_export import given
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.people import Role
from appraisal_app.domain.phrases import phrased, strung


class NotAllMadeError(AppError):
    """Some documents cannot be made, so that none is given; `found` says of each of them why."""

    def __init__(self, found: Mapping[DocumentId, AppError]) -> None:
        which = strung(", ", (each.value for each in found))
        super().__init__(
            phrased(
                "Nothing was exported, because of {which}. Put right what is said of "
                "each, or leave it out, and try again.",
                which=which,
            )
        )
        self.found = found


@dataclass(frozen=True, slots=True, kw_only=True)
class ForAll:
    """What giving them needs from outside; `make` gives the PDF or raises AppError."""

    case: CaseFile
    cycle: str
    make: Callable[[DocumentId], bytes]
    name: Callable[[DocumentId], str]
    now: Callable[[], datetime]
    by: Role


def write_all(documents: Iterable[DocumentId], target: Path, parts: ForAll) -> tuple[Path, ...]:
    """The files in the new folder `target`; every one is noted in the log.

    Raises AppError, NotAllMadeError with all that cannot be made; leaves nothing behind then.
    """
    names: list[str] = []
    papers: list[Leaving] = []
    failed: dict[DocumentId, AppError] = {}

    def giving() -> AbstractContextManager[None]:
        return given(parts.case, papers, lambda: take_back(target), by=parts.by, at=parts.now())

    with new_folder(target, giving=giving) as folder:
        for document in documents:
            try:
                data = parts.make(document)
            except AppError as error:
                failed[document] = error
                continue
            names.append(parts.name(document))
            put_into(folder, names[-1], data)
            papers.append(leaving(document, data, cycle=parts.cycle))
        if failed:
            raise NotAllMadeError(failed)
    return tuple(target / name for name in names)
