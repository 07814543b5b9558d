"""Which page belongs to which kind of step."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.content import Page
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.outcomes.comments import page as comments
from appraisal_app.ui.stages.outcomes.development import page as development
from appraisal_app.ui.stages.outcomes.judgements import page as judgements
from appraisal_app.ui.stages.outcomes.next_objectives import page as next_objectives
from appraisal_app.ui.stages.outcomes.report import page as report
from appraisal_app.ui.stages.outcomes.statement import page as statement
from appraisal_app.ui.stages.principles.basis import page as basis
from appraisal_app.ui.stages.process.evidence import page as evidence
from appraisal_app.ui.stages.process.meeting import page as meeting
from appraisal_app.ui.stages.process.objectives import page as objectives
from appraisal_app.ui.stages.process.panel import page as panel
from appraisal_app.ui.stages.process.reflection import page as reflection
from appraisal_app.ui.stages.process.timetable import page as timetable

PAGES: Mapping[StepKind, Page] = MappingProxyType(
    {
        StepKind.BASIS: basis.page,
        StepKind.PANEL: panel.page,
        StepKind.TIMETABLE: timetable.page,
        StepKind.OBJECTIVES: objectives.page,
        StepKind.REFLECTION: reflection.page,
        StepKind.EVIDENCE: evidence.page,
        StepKind.MEETING: meeting.page,
        StepKind.JUDGEMENTS: judgements.page,
        StepKind.STATEMENT: statement.page,
        StepKind.COMMENTS: comments.page,
        StepKind.NEXT_OBJECTIVES: next_objectives.page,
        StepKind.DEVELOPMENT: development.page,
        StepKind.REPORT: report.page,
    }
)
"""Every kind but the sign-off, whose page has use cases of its own."""


def field_on_page(context: PageContext, kind: StepKind, field: str) -> str:
    """The key on that kind's own page that mends the field named by the gate."""
    page = PAGES.get(kind)
    if page is None or not field:
        return field
    return page(context).targets.get(field, field)
