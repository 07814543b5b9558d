"""Which page belongs to which kind of step."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.between import pages as between
from appraisal_app.ui.stages.content import Page
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.outcomes import pages as outcomes
from appraisal_app.ui.stages.principles import pages as principles
from appraisal_app.ui.stages.process import pages as process
from appraisal_app.ui.stages.trust import pages as trust
from appraisal_app.ui.stages.years import pages as years

PAGES: Mapping[StepKind, Page] = MappingProxyType(
    {
        **principles.PAGES,
        **process.PAGES,
        **outcomes.PAGES,
        **between.PAGES,
        **trust.PAGES,
        **years.PAGES,
    }
)
"""Every kind but the sign-off, whose page has use cases of its own."""


def field_on_page(context: PageContext, kind: StepKind, field: str) -> str:
    """The key on that kind's own page that mends the field named by the gate."""
    page = PAGES.get(kind)
    if page is None or not field:
        return field
    return page(context).targets.get(field, field)
