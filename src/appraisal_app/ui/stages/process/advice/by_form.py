"""Advice from an adviser without the application, on a form."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.process.by_form import ByForm
from appraisal_app.ui.stages.reading_only import is_reading

HOW: Final = (
    "An adviser who does not use this application gets a form: a PDF with the four questions and "
    "the objectives and the submitted self-reflection, as far as the adviser may see them. "
    "Unlike a packet it is not sealed: whoever gets hold of it can read it."
)
_EARLY = (Status.PRINCIPLES, Status.PLANNING)


def _is_time(context: PageContext) -> bool:
    return context.record.cycle.status not in _EARLY and not is_reading(context, StepKind.ADVICE)


ADVICE_BY_FORM: Final = ByForm(
    kind=PacketKind.ADVICE,
    how=HOW,
    question="Whom do you ask?",
    people=lambda _: ("",),
    name=lambda record, _: record.panel.adviser.name.strip(),
    whom=lambda record, _: record.panel.adviser.name.strip() or "the adviser",
    is_time=_is_time,
)
