"""Destroys the answers for good: in the file, and in the backups of this file.

What lies in mail systems, on sticks or on paper is outside the application's reach, and so are
copies of the file that somebody made.
"""

from __future__ import annotations

from typing import Final

from appraisal_app.application.backing_up.second_place import erase_everywhere
from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.feedback.deciding import destroyed

DESTROYED: Final = "feedback_destroyed"
"""The kind of the event that stays."""
OUT_OF_REACH: Final = (
    "E-mails and filled-in forms outside this file are out of the application's reach, and so are "
    "copies of the file that somebody made. Delete those as well, also from “Deleted items”."
)


def destroy(editor: FeedbackEditor, case: CaseFile, services: Services) -> None:
    """Destroy the answers, for good; what was released stays, and an event that says so.

    Raises AppError when a backup or the file cannot be written; it may be done again then.
    """
    at, backups = services.clock.now(), services.folders.backups
    # The backups first: while one of them cannot be removed, the answers are not gone.
    erase_everywhere(case, backups)
    editor.commit(lambda _, feedback: destroyed(feedback, at=at), DESTROYED)
    erase_everywhere(case, backups)
