"""Which page of the trust and its frames belongs to which kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.content import Page
from appraisal_app.ui.stages.trust.aims import page as aims
from appraisal_app.ui.stages.trust.diagnostic import page as diagnostic
from appraisal_app.ui.stages.trust.figures import page as figures
from appraisal_app.ui.stages.trust.improvement import page as improvement
from appraisal_app.ui.stages.trust.trust import page as trust
from appraisal_app.ui.stages.trust.trustee_review import page as trustee_review

PAGES: Mapping[StepKind, Page] = MappingProxyType(
    {
        StepKind.TRUST: trust.page,
        StepKind.FIGURES: figures.page,
        StepKind.DIAGNOSTIC: diagnostic.page,
        StepKind.IMPROVEMENT: improvement.page,
        StepKind.AIMS: aims.page,
        StepKind.TRUSTEE_REVIEW: trustee_review.page,
    }
)
