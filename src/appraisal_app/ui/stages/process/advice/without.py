"""The page where there is no adviser, or where nobody has said so yet."""

from __future__ import annotations

from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Note, PageAction
from appraisal_app.ui.stages.frame import GO

_WITHOUT = (
    "This review does without an external adviser, so there is nothing to do here. A trust is free "
    "to choose so. Should an adviser join, say so on the panel page; the four questions then "
    "open here."
)
_UNSAID = (
    "Nobody has said yet whether an external adviser helps the panel. Say so on the panel page; "
    "if there is an adviser, the four questions open here."
)


def without_adviser(record: Record) -> tuple[Block, ...]:
    """One calm line, and the way to the panel page."""
    text = _WITHOUT if record.panel.adviser.used is False else _UNSAID
    step = record.cycle.process.step(StepKind.PANEL)
    note = Note("note.without", text)
    if step is None:
        return (note,)
    action = PageAction(f"{GO}{step.code}", phrased("Go to “{title}”", title=step.title))
    return (note, ActionBlock("panel", (action,)))


def to_panel(record: Record) -> str:
    """Where it is said whether an adviser helps."""
    step = record.cycle.process.step(StepKind.PANEL)
    return f"step:{step.code}#adviser.used" if step is not None else "note.without"
