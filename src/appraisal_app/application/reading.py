"""Reads a file: its reviews, one of them, or everything as a content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from appraisal_app.application.documents.words import OFFICES
from appraisal_app.application.errors import AppError
from appraisal_app.application.loading import FILE_ID, load_record, part_of
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.domain.content import Envelope, FileContent, content_of
from appraisal_app.domain.cycle import Cycle, CycleId
from appraisal_app.domain.disposals import Disposal, Disposals
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import Signatories
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import FILE_PARTS, Record
from appraisal_app.domain.retention import disposal_of_review


class NoSuchCycleError(AppError):
    """The file holds no review of that label."""

    def __init__(self, label: str, known: tuple[str, ...]) -> None:
        super().__init__(
            phrased(
                "There is no review “{label}” in this file. Choose one that it has: {named}.",
                label=label,
                named=_quoted(known),
            )
        )


class DisposedOfError(AppError):
    """The review of that label was taken out of the file for good."""

    def __init__(self, label: str, disposal: Disposal, known: tuple[str, ...]) -> None:
        by, authority = disposal.authorised_by, disposal.authority.strip()
        who = phrased(", by decision of the {office}", office=OFFICES[by]) if by is not None else ""
        why = phrased(" ({authority})", authority=authority) if authority else ""
        super().__init__(
            phrased(
                "The review “{label}” was disposed of on {day} under certificate {number}{who}"
                "{why}, and cannot be brought back. Choose one that the file has: {named}.",
                label=label,
                day=long_day(disposal.done_on),
                number=disposal.number,
                who=who,
                why=why,
                named=_quoted(known),
            )
        )


def _quoted(labels: tuple[str, ...]) -> str:
    return strung(", ", (phrased("“{each}”", each=each) for each in labels))


class NoReviewError(AppError):
    """A board's file in which no review was ever begun."""

    def __init__(self) -> None:
        super().__init__(
            "There is no review in this file, so there is nothing to show. Open another file, or "
            "start a new one."
        )


_WHOSE: Mapping[DocumentKind, str] = MappingProxyType(
    {
        DocumentKind.CHIEF_EXECUTIVE: "a chief executive's own file",
        DocumentKind.GUEST: "a panel member's or adviser's own file",
        DocumentKind.FEEDBACK: "a facilitator's file of feedback",
        DocumentKind.COPY: "a copy made for one reader",
    }
)


class OwnFileError(AppError):
    """A file of another kind where a board's is wanted."""

    def __init__(self, kind: DocumentKind = DocumentKind.CHIEF_EXECUTIVE) -> None:
        super().__init__(
            phrased(
                "This is {whose}: it holds no review of a board. Open it in the "
                "window, or choose the board's file.",
                whose=_WHOSE[kind],
            )
        )


def refuse_own_file(case: CaseFile) -> None:
    """Raises OwnFileError when the file is not a board's."""
    if case.kind is not DocumentKind.BOARD:
        raise OwnFileError(case.kind)


def cycles(case: CaseFile) -> tuple[Cycle, ...]:
    """The reviews of the file, the earliest first; raises OwnFileError in a file without any."""
    refuse_own_file(case)
    with case.unit_of_work() as unit:
        found = [unit.get(Cycle, each)[0] for each in unit.ids(Cycle)]
    return tuple(sorted(found, key=lambda cycle: (cycle.start, cycle.label)))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLine:
    """A review as a list shows it; `previous_cycle` is the id of the one it follows, or ""."""

    id: CycleId
    label: str
    previous_cycle: str


def review_lines(case: CaseFile) -> tuple[ReviewLine, ...]:
    """The reviews of the file, the earliest first, without reading any; raises OwnFileError."""
    refuse_own_file(case)
    with case.unit_of_work() as unit:
        found = unit.fields(Cycle, "start", "label", "previous_cycle")
    return tuple(
        ReviewLine(id=CycleId(each), label=label, previous_cycle=previous)
        for each, _, label, previous in sorted(found, key=lambda line: line[1:3])
    )


def choose_cycle(case: CaseFile, label: str | None) -> ReviewLine:
    """The review with that label, or the latest; raises NoSuchCycleError or DisposedOfError."""
    found = review_lines(case)
    if label is None and found:
        return found[-1]
    for line in found:
        if line.label == label:
            return line
    known = tuple(line.label for line in found)
    if label and (gone := _disposed_of(case, label)) is not None:
        raise DisposedOfError(label, gone, known)
    raise NoSuchCycleError(label or "", known)


def _disposed_of(case: CaseFile, label: str) -> Disposal | None:
    with case.unit_of_work() as unit:
        register = unit.find(Disposals, FILE_ID)
    return disposal_of_review(register[0], label) if register is not None else None


def read_record(case: CaseFile, label: str | None = None) -> Record:
    """One review with the file's trust and people."""
    cycle = choose_cycle(case, label)
    with case.unit_of_work() as unit:
        return load_record(unit, cycle.id).record


def read_content(case: CaseFile) -> FileContent:
    """Everything in the file that is a fact about the reviews."""
    ids = [each.id for each in review_lines(case)]
    with case.unit_of_work() as unit:
        shared: dict[str, Any] = {
            name: part_of(unit, kind, FILE_ID)[0] for name, kind in FILE_PARTS.items()
        }
        return FileContent(
            **shared,
            signatories=part_of(unit, Signatories, FILE_ID)[0],
            cycles=tuple(content_of(load_record(unit, each).record) for each in ids),
        )


def envelope(case: CaseFile, clock: Clock, application: str) -> Envelope:
    """Where a record that is exported now comes from."""
    with case.unit_of_work() as unit:
        head = unit.chain_head()
    return Envelope(
        kind=case.kind.value,
        document_id=case.document_id,
        record_id=f"{case.document_id}:{head.seq}",
        chain_head=head.hash,
        exported_at=clock.now(),
        application=application,
    )
