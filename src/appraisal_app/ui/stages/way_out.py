"""Where one goes when a review cannot be brought to its end."""

from __future__ import annotations

from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import PageAction

LABEL = "If the review cannot go on…"
_HINT = "Pause it, close it early, or discard one that was started by mistake."


def way_out(record: Record, prefix: str) -> tuple[PageAction, ...]:
    """A button to the page on which a review is paused or ended; none once it is over."""
    step = record.cycle.process.step(StepKind.SUCCESSION)
    if step is None or record.cycle.is_sealed:
        return ()
    return (PageAction(f"{prefix}{step.code}", LABEL, hint=_HINT),)
