"""The draft statement in the panel's words: strengths first, written by people."""

from __future__ import annotations

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.judgement import Statement
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import Block, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, long_text
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.outcomes.statement.this_year import this_year
from appraisal_app.ui.stages.places import At, part

SUMMARY_LIMIT = 3_000
PART_LIMIT = 4_000
_STATEMENT = part("statement", Statement)


def page(context: PageContext) -> StepContent:
    """The year in short, strengths first."""
    at = At(_STATEMENT, context.record)
    return StepContent(
        blocks=(*this_year(context.record), *_parts(at), *_whole(at)),
        actions=offers(context, StepKind.STATEMENT, Action.BACK_TO_JUDGING, Action.RELEASE_DRAFT),
    )


def _parts(at: At[Statement]) -> tuple[Block, ...]:
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
    return (
        Heading("heading.parts", "In the panel's own words"),
        long_text(at, "strengths", strengths, limit=PART_LIMIT),
        long_text(at, "growth", growth, limit=PART_LIMIT),
        long_text(at, "context", setting, limit=PART_LIMIT),
    )


def _whole(at: At[Statement]) -> tuple[Block, ...]:
    summary = Ask(
        "In short",
        "Printed first, and best written last: a few sentences, so that somebody who reads "
        "nothing else is not misled.",
        who.DRAFT,
    )
    return (
        Heading("heading.whole", "Overall"),
        long_text(at, "summary", summary, limit=SUMMARY_LIMIT),
    )
