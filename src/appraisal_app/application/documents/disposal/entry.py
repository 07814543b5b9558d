"""What the catalogue knows of the disposal certificate."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.disposal.building import build_disposal
from appraisal_app.application.documents.disposal.content import DisposalContent
from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def _missing(record: Record) -> tuple[Refusal, ...]:
    page = record.cycle.process.step(StepKind.KEEPING)
    code = page.code if page is not None else StepKind.KEEPING.value
    return tuple(
        Refusal(sentence=sentence, step=code, field=field) for field, sentence in _gaps(record)
    )


def _gaps(record: Record) -> Iterator[tuple[str, str]]:
    latest = record.disposals.latest
    if latest is None:
        yield "done_on", "Enter a disposal, and the day on which it was carried out."
        return
    if not latest.what.strip():
        yield "what", "Say what was disposed of, by kind and year."
    if latest.authorised_by is None:
        yield "authorised_by", "Say which office authorised the disposal."
    if latest.done_by is None:
        yield "done_by", "Say which office carried the disposal out."


ENTRY = Entry(
    id=DocumentId.DISPOSAL,
    title="Disposal certificate",
    file_name="Chief executive's review disposal certificate",
    audience="the clerk, for the file",
    readers=frozenset({Reader.CLERK}),
    content=DisposalContent,
    missing=_missing,
    build=build_disposal,
    looks_back=True,
    of_the_file=True,
)
