"""Which page of the year between belongs to which kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.between.appeal import page as appeal
from appraisal_app.ui.stages.between.changes import page as changes
from appraisal_app.ui.stages.between.check_ins import page as check_ins
from appraisal_app.ui.stages.between.concern import page as concern
from appraisal_app.ui.stages.between.mid_cycle import page as mid_cycle
from appraisal_app.ui.stages.between.promises import page as promises
from appraisal_app.ui.stages.between.succession import page as succession
from appraisal_app.ui.stages.content import Page

PAGES: Mapping[StepKind, Page] = MappingProxyType(
    {
        StepKind.APPEAL: appeal.page,
        StepKind.CHANGES: changes.page,
        StepKind.CHECK_INS: check_ins.page,
        StepKind.CONCERN: concern.page,
        StepKind.MID_CYCLE: mid_cycle.page,
        StepKind.PROMISES: promises.page,
        StepKind.SUCCESSION: succession.page,
    }
)
