"""Pages that can only be read show words, not empty boxes."""

from __future__ import annotations

from appraisal_app.domain import steps
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import Block, Facts
from appraisal_app.ui.stages.context import PageContext


def is_reading(context: PageContext, kind: StepKind) -> bool:
    """Whether the page cannot be changed now."""
    return context.read_only or bool(steps.lock(context.record, kind))


def told(key: str, rows: tuple[tuple[str, str], ...]) -> tuple[Block, ...]:
    """Labels and words, without those that say nothing."""
    said = tuple((label, words.strip()) for label, words in rows if words.strip())
    return (Facts(key, said),) if said else ()
