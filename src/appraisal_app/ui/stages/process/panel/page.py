"""Panel, conflicts and adviser: who reviews, and whether anything stands in the way."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.panel import Adviser, Panel
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.process.panel.adviser import adviser_blocks
from appraisal_app.ui.stages.process.panel.conflicts import (
    ALL_NO,
    NONE_APPLIES,
    conflict_blocks,
    first_unanswered,
    first_undecided,
)
from appraisal_app.ui.stages.process.panel.members import (
    first_no_trustee,
    first_untrained,
    member_blocks,
)
from appraisal_app.ui.stages.process.panel.objection import (
    appeal_blocks,
    appeal_target,
    objection_blocks,
)

_PANEL = part("panel", Panel)


def page(context: PageContext) -> StepContent:
    """Who reviews, and whether anything stands in the way of a fair review."""
    at = At(_PANEL, context.record)
    adviser = at.inner("adviser", Adviser)
    return StepContent(
        blocks=(
            *member_blocks(at),
            *appeal_blocks(at),
            *conflict_blocks(at),
            *objection_blocks(at),
            *adviser_blocks(at),
        ),
        edits=MappingProxyType({ALL_NO: NONE_APPLIES}),
        targets=MappingProxyType(
            {
                "members": first_untrained(at),
                "trustees": first_no_trustee(at),
                "kept_for_appeal": appeal_target(at),
                "answers": first_unanswered(at),
                "conflicts_asked_on": first_undecided(at),
                "adviser.used": first_gap(adviser, "used", "name"),
                "adviser.brief": first_gap(adviser, "brief", "undertaking_signed_on"),
            }
        ),
    )
