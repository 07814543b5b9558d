"""What the catalogue knows of the annual review statement."""

from __future__ import annotations

from appraisal_app.application.documents.entry import DocumentId, Entry, Source
from appraisal_app.application.documents.statement.building import build_statement
from appraisal_app.application.documents.statement.content import StatementContent
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

_JUDGED = frozenset(
    {Status.COMMENTS, Status.READY_TO_SIGN, Status.SIGNED, Status.REPORTED, Status.CLOSED}
)


def _missing(record: Record) -> tuple[Refusal, ...]:
    if record.cycle.status in _JUDGED:
        return ()
    return (
        Refusal(
            sentence="Release the draft statement to the chief executive.",
            step=StepKind.STATEMENT.value,
        ),
    )


def _build(source: Source) -> StatementContent:
    return build_statement(source, with_fields=False)


ENTRY = Entry(
    id=DocumentId.STATEMENT,
    title="Annual review statement",
    file_name="Chief executive's review statement",
    audience="chief executive, panel, adviser; one sealed copy",
    readers=frozenset(
        {Reader.CHIEF_EXECUTIVE, Reader.PANEL, Reader.ADVISER, Reader.APPEAL, Reader.SUCCESSOR}
    ),
    content=StatementContent,
    missing=_missing,
    build=_build,
)
