"""Which page of stage 2 belongs to which kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.content import Page
from appraisal_app.ui.stages.process.advice import page as advice
from appraisal_app.ui.stages.process.evidence import page as evidence
from appraisal_app.ui.stages.process.meeting import page as meeting
from appraisal_app.ui.stages.process.objectives import page as objectives
from appraisal_app.ui.stages.process.panel import page as panel
from appraisal_app.ui.stages.process.reflection import page as reflection
from appraisal_app.ui.stages.process.task import page as task
from appraisal_app.ui.stages.process.timetable import page as timetable
from appraisal_app.ui.stages.process.views import page as views

PAGES: Mapping[StepKind, Page] = MappingProxyType(
    {
        StepKind.PANEL: panel.page,
        StepKind.TIMETABLE: timetable.page,
        StepKind.OBJECTIVES: objectives.page,
        StepKind.REFLECTION: reflection.page,
        StepKind.EVIDENCE: evidence.page,
        StepKind.ADVICE: advice.page,
        StepKind.VIEWS: views.page,
        StepKind.MEETING: meeting.page,
        StepKind.TASK: task.page,
    }
)
