"""Which page of the trust and its frames belongs to which kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.content import Page
from appraisal_app.ui.stages.trust.figures import page as figures
from appraisal_app.ui.stages.trust.trust import page as trust

PAGES: Mapping[StepKind, Page] = MappingProxyType(
    {
        StepKind.TRUST: trust.page,
        StepKind.FIGURES: figures.page,
    }
)
