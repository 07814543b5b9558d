"""`packet take` on a facilitator's file."""

from __future__ import annotations

import sys

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import look_into
from appraisal_app.application.post.feedback import feedback_place, feedback_taking, take_asked
from appraisal_app.cli.coming import CameIn, Coming


def take_for_facilitator(case: CaseFile, coming: Coming, services: Services) -> CameIn:
    """Take a request in, and print what is new in it; raises DomainError or AppError."""
    place = feedback_place(case, services.clock.today())
    arrived = look_into(case, services.packets(), coming.data, coming.words(), place)
    editor = FeedbackEditor(case, clock=services.clock)
    taking = feedback_taking(editor, services.clock)
    taken = take_asked(taking, arrived, editor.feedback, services.clock)
    for sentence in taken.news:
        print(sentence, file=sys.stderr)
    return CameIn(arrived=arrived, taking=taking)
