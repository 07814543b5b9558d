"""The self-reflection as a form to fill in, for a chief executive without the application."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.packets import PacketKind
from appraisal_app.ui.stages.process.by_form import ByForm

HOW: Final = (
    "If the chief executive does not use this application, make a form: a PDF to fill in with "
    "Acrobat Reader, Preview or a web browser. It asks what this page asks and holds nothing that "
    "the panel wrote. Unlike a packet it is not sealed: whoever gets hold of it can read it."
)


REFLECTION_BY_FORM: Final = ByForm(
    kind=PacketKind.REFLECTION,
    how=HOW,
    question="Whom do you ask?",
    people=lambda _: ("",),
    name=lambda _record, _person: "",
    whom=lambda _record, _person: "the chief executive",
    is_time=lambda context: context.record.cycle.status is Status.REFLECTION,
)
