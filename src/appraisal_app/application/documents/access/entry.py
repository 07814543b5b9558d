"""What the catalogue knows of the access-request pack."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.access.building import build_access
from appraisal_app.application.documents.access.content import AccessContent
from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.domain.access_clock import clock
from appraisal_app.domain.bank_holidays import is_working_day
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def _missing(record: Record) -> tuple[Refusal, ...]:
    page = record.cycle.process.step(StepKind.ACCESS_REQUESTS)
    code = page.code if page is not None else StepKind.ACCESS_REQUESTS.value
    return tuple(
        Refusal(sentence=sentence, step=code, field=field) for field, sentence in _gaps(record)
    )


def _gaps(record: Record) -> Iterator[tuple[str, str]]:
    request = record.access_requests.in_hand
    if request is None:
        yield "received_on", "Enter the access request, with the day on which it was received."
        return
    if clock(request, is_working_day).starts is None:
        yield "identity", "Make sure who is asking before anything is sent."
    if not request.items:
        yield "items", "List what is held."
    left = len(request.undecided)
    if left:
        parts = "one part is" if left == 1 else f"{left} parts are"
        yield "items", f"Decide what is given, and why not: {parts} open."


ENTRY = Entry(
    id=DocumentId.ACCESS,
    title="Access-request pack",
    file_name="Chief executive's access-request pack",
    audience="chief executive, from the data-protection officer",
    readers=frozenset({Reader.CHIEF_EXECUTIVE}),
    content=AccessContent,
    missing=_missing,
    build=build_access,
    looks_back=True,
    of_the_file=True,
)
