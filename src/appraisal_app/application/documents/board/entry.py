"""What the catalogue knows of the confidential report to the board."""

from __future__ import annotations

from appraisal_app.application.documents.board.building import build_board, is_unsigned
from appraisal_app.application.documents.board.content import BoardContent
from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.readiness import lacking, locked_missing
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.domain.workflow import unmet

_THEMES = "Say in general words what the review was about."


def _missing(record: Record) -> tuple[Refusal, ...]:
    kind = StepKind.REPORT
    meeting = tuple(each for each in checks(record, kind) if each.rule == "meeting")
    themes = () if record.report.themes.strip() else (lacking(record, kind, _THEMES, "themes"),)
    return (*locked_missing(record), *unmet(record, kind, meeting), *themes)


ENTRY = Entry(
    id=DocumentId.BOARD,
    title="Confidential report to the board",
    file_name="Confidential board report on the chief executive's review",
    audience="trustees without a conflict, and the clerk",
    readers=frozenset(
        {
            Reader.PANEL,
            Reader.COMMITTEE,
            Reader.TRUSTEES,
            Reader.CLERK,
            Reader.APPEAL,
            Reader.SUCCESSOR,
        }
    ),
    content=BoardContent,
    missing=_missing,
    build=build_board,
    is_draft=is_unsigned,
    written_at=StepKind.REPORT,
)
