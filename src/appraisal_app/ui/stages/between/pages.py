"""Which page of the year between belongs to which kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.between.succession import page as succession
from appraisal_app.ui.stages.content import Page

PAGES: Mapping[StepKind, Page] = MappingProxyType(
    {
        StepKind.SUCCESSION: succession.page,
    }
)
