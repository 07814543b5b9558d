"""The draft statement in the panel's words."""

from __future__ import annotations

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.judgement import Statement
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, long_text
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part

SUMMARY_LIMIT = 3_000
PART_LIMIT = 4_000
_STATEMENT = part("statement", Statement)


def page(context: PageContext) -> StepContent:
    """The year in short, strengths first."""
    at = At(_STATEMENT, context.record)
    summary = Ask(
        "In short",
        "The year in a few sentences, so that somebody who reads nothing else is not misled.",
        who.DRAFT,
    )
    strengths = Ask(
        "What went well and should go on?",
        "Strengths, each with something one could see.",
        who.DRAFT,
    )
    growth = Ask(
        "What should grow in the year ahead?",
        "Two or three things, in words that the chief executive can act on.",
        who.DRAFT,
    )
    setting = Ask(
        "What was the year like?",
        "History and events that a later reader needs in order to be fair.",
        who.DRAFT,
    )
    return StepContent(
        blocks=(
            long_text(at, "summary", summary, limit=SUMMARY_LIMIT),
            long_text(at, "strengths", strengths, limit=PART_LIMIT),
            long_text(at, "growth", growth, limit=PART_LIMIT),
            long_text(at, "context", setting, limit=PART_LIMIT),
        ),
        actions=offers(context, StepKind.STATEMENT, Action.BACK_TO_JUDGING, Action.RELEASE_DRAFT),
    )
