"""What the catalogue knows of the pay recommendation: judgement first, then pay."""

from __future__ import annotations

from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.pay.building import build_pay
from appraisal_app.application.documents.pay.content import PayContent
from appraisal_app.application.documents.readiness import lacking, locked_missing
from appraisal_app.domain.applying import does_not_apply
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.domain.workflow import unmet

_PAPER = frozenset({"linked", "input", "paper", "benchmarks", "recommended"})
"""What has to be there before the committee meets; the rest follows from its meeting."""
_NO_CASE = (
    "This review is not linked to pay, and no recommendation was begun. Begin one on the pay page "
    "if the board decides on pay all the same."
)


def _missing(record: Record) -> tuple[Refusal, ...]:
    return (*locked_missing(record), *_unwritten(record))


def _unwritten(record: Record) -> tuple[Refusal, ...]:
    if does_not_apply(record, StepKind.PAY):
        return (lacking(record, StepKind.PAY, _NO_CASE, "performance_input"),)
    wanted = tuple(each for each in checks(record, StepKind.PAY) if each.rule in _PAPER)
    return unmet(record, StepKind.PAY, wanted)


ENTRY = Entry(
    id=DocumentId.PAY,
    title="Pay recommendation",
    file_name="Chief executive's pay recommendation",
    audience="pay committee, then trustees at the confidential item; never the chief executive",
    readers=frozenset(
        {
            Reader.PANEL,
            Reader.COMMITTEE,
            Reader.TRUSTEES,
            Reader.CLERK,
            Reader.HR,
            Reader.APPEAL,
            Reader.SUCCESSOR,
        }
    ),
    content=PayContent,
    missing=_missing,
    build=build_pay,
    written_at=StepKind.PAY,
)
