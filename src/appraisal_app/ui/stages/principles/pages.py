"""Which page of stage 1 belongs to which kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.content import Page
from appraisal_app.ui.stages.principles.basis import page as basis

PAGES: Mapping[StepKind, Page] = MappingProxyType(
    {
        StepKind.BASIS: basis.page,
    }
)
