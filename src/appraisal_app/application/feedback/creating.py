"""Makes a facilitator's file."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.feedback.editing import ACTOR
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.new_own_file import FirstValue, make_own_file
from appraisal_app.application.ports.files import CaseFile, DocumentKind, Key
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.feedback.asking import USUAL_SCALE
from appraisal_app.domain.feedback.rounds import FeedbackRound


def create_feedback_file(path: Path, key: Key, *, name: str, services: Services) -> CaseFile:
    """A new file in which nothing is asked yet, open; raises AppError and leaves no file then."""
    value = FeedbackRound(id=FILE_ID, facilitator=name.strip(), scale=USUAL_SCALE)
    first = FirstValue(kind=DocumentKind.FEEDBACK, value=value, actor=ACTOR)
    return make_own_file(path, key, first, services)
