"""Which page of stage 3 belongs to which kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.content import Page
from appraisal_app.ui.stages.outcomes.comments import page as comments
from appraisal_app.ui.stages.outcomes.development import page as development
from appraisal_app.ui.stages.outcomes.judgements import page as judgements
from appraisal_app.ui.stages.outcomes.letter import page as letter
from appraisal_app.ui.stages.outcomes.next_objectives import page as next_objectives
from appraisal_app.ui.stages.outcomes.pay import page as pay
from appraisal_app.ui.stages.outcomes.report import page as report
from appraisal_app.ui.stages.outcomes.statement import page as statement

PAGES: Mapping[StepKind, Page] = MappingProxyType(
    {
        StepKind.JUDGEMENTS: judgements.page,
        StepKind.STATEMENT: statement.page,
        StepKind.COMMENTS: comments.page,
        StepKind.NEXT_OBJECTIVES: next_objectives.page,
        StepKind.DEVELOPMENT: development.page,
        StepKind.PAY: pay.page,
        StepKind.REPORT: report.page,
        StepKind.LETTER: letter.page,
    }
)
