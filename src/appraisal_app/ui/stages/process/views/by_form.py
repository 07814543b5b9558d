"""Views of panel members without the application, each on a form of their own."""

from __future__ import annotations

from typing import Final

from appraisal_app.application.guests.request import to_be_asked
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.process.by_form import ByForm
from appraisal_app.ui.stages.reading_only import is_reading
from appraisal_app.ui.stages.wording import name_of

HOW: Final = (
    "A panel member who does not use this application gets a form: a PDF with the objectives, and "
    "nobody's view in it. The submitted self-reflection is printed in it, if “who sees what” lets "
    "the panel read it; so make the form once it is submitted. A form that comes back is "
    "opened only once you have sealed your own view. Unlike a packet it is not sealed: whoever "
    "gets hold of it can read it."
)
_EARLY = (Status.PRINCIPLES, Status.PLANNING)


def _is_time(context: PageContext) -> bool:
    return context.record.cycle.status not in _EARLY and not is_reading(context, StepKind.VIEWS)


VIEWS_BY_FORM: Final = ByForm(
    kind=PacketKind.VIEW,
    how=HOW,
    question="Whose view do you ask for?",
    people=to_be_asked,
    name=name_of,
    whom=lambda record, person: name_of(record, person) or "the panel member",
    is_time=_is_time,
)
