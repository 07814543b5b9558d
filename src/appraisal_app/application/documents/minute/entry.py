"""What the catalogue knows of the confidential minute."""

from __future__ import annotations

from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.minute.building import build_minute
from appraisal_app.application.documents.minute.content import MinuteContent
from appraisal_app.application.documents.readiness import held_by, lacking, locked_missing
from appraisal_app.application.documents.report_rows import UNCONFLICTED
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.open_wording.passing import holding_minute_back
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.domain.workflow import unmet

_BOTH = frozenset({"meeting", "withdrawn"})
"""Conditions of the report's page that concern this minute as well as the open one."""
_TICK = "Tick that there is a confidential minute, if the board decided anything in confidence."


def _missing(record: Record) -> tuple[Refusal, ...]:
    kind, report = StepKind.REPORT, record.report
    meeting = tuple(each for each in checks(record, kind) if each.rule in _BOTH)
    both = (*unmet(record, kind, meeting), *locked_missing(record))
    if not report.confidential_minute:
        return (*both, lacking(record, kind, _TICK, "confidential_minute"))
    wanted = (
        (report.decision.strip(), "Write what the board decided in confidence.", "decision"),
        (report.vote, "Choose how the board came to its decision.", "vote"),
        (report.keep_until, "Enter until when the minute is kept.", "keep_until"),
    )
    return (
        *both,
        *(lacking(record, kind, mend, field) for there, mend, field in wanted if not there),
        *(held_by(record, each) for each in holding_minute_back(record)),
    )


ENTRY = Entry(
    id=DocumentId.MINUTE,
    title="Confidential minute",
    file_name="Confidential minute on the chief executive's review",
    audience="trustees without a conflict, and the clerk",
    readers=UNCONFLICTED,
    content=MinuteContent,
    missing=_missing,
    build=build_minute,
    is_draft=lambda record: not record.report.heard,
    written_at=StepKind.REPORT,
    as_words=True,
)
