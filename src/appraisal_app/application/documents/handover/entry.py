"""What the catalogue knows of the handover pack."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.handover.building import build_handover, latest_handover
from appraisal_app.application.documents.handover.content import HandoverContent
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def _missing(record: Record) -> tuple[Refusal, ...]:
    page = record.cycle.process.step(StepKind.HANDOVER)
    code = page.code if page is not None else StepKind.HANDOVER.value
    return tuple(
        Refusal(sentence=sentence, step=code, field=field) for field, sentence in _gaps(record)
    )


def _gaps(record: Record) -> Iterator[tuple[str, str]]:
    kept = latest_handover(record)
    if kept is None:
        yield "handovers", "Begin a handover, and say to whom."
        return
    card = f"handovers.{kept.id}"
    if not kept.to_name.strip():
        yield f"{card}.to_name", "Say who takes the file over."
    if not kept.authority.strip():
        yield f"{card}.authority", "Say which decision of the board allows the handover."


ENTRY = Entry(
    id=DocumentId.HANDOVER,
    title="New chair handover pack",
    file_name="Chief executive's review handover pack",
    audience="the new chair, once the board has decided",
    readers=frozenset({Reader.SUCCESSOR}),
    content=HandoverContent,
    missing=_missing,
    build=build_handover,
    looks_back=True,
    of_the_file=True,
)
