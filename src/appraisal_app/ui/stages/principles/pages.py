"""Which page of stage 1 belongs to which kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.content import Page
from appraisal_app.ui.stages.principles.adoption import page as adoption
from appraisal_app.ui.stages.principles.basis import page as basis
from appraisal_app.ui.stages.principles.confidentiality import page as confidentiality
from appraisal_app.ui.stages.principles.framework import page as framework
from appraisal_app.ui.stages.principles.people import page as people
from appraisal_app.ui.stages.principles.principles import page as principles

PAGES: Mapping[StepKind, Page] = MappingProxyType(
    {
        StepKind.BASIS: basis.page,
        StepKind.PRINCIPLES: principles.page,
        StepKind.PEOPLE: people.page,
        StepKind.FRAMEWORK: framework.page,
        StepKind.CONFIDENTIALITY: confidentiality.page,
        StepKind.ADOPTION: adoption.page,
    }
)
