"""Which page of the years belongs to which kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.content import Page
from appraisal_app.ui.stages.years.access_requests import page as access_requests
from appraisal_app.ui.stages.years.compare import page as compare
from appraisal_app.ui.stages.years.earlier_years import page as earlier_years
from appraisal_app.ui.stages.years.handover import page as handover
from appraisal_app.ui.stages.years.keeping import page as keeping
from appraisal_app.ui.stages.years.process_design import page as process_design

PAGES: Mapping[StepKind, Page] = MappingProxyType(
    {
        StepKind.COMPARE: compare.page,
        StepKind.EARLIER_YEARS: earlier_years.page,
        StepKind.HANDOVER: handover.page,
        StepKind.ACCESS_REQUESTS: access_requests.page,
        StepKind.KEEPING: keeping.page,
        StepKind.PROCESS_DESIGN: process_design.page,
    }
)
