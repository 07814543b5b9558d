"""What Home says."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.people import Office, Role

DONE: Mapping[Action, str] = MappingProxyType(
    {
        Action.OPEN_PLANNING: "Went on to stage 2",
        Action.OPEN_REFLECTION: "Asked for the self-reflection",
        Action.SUBMIT_REFLECTION: "Recorded the self-reflection as submitted",
        Action.GO_WITHOUT_REFLECTION: "Went on without a self-reflection",
        Action.RECORD_MEETING: "Held the review meeting and went on to stage 3",
        Action.RELEASE_DRAFT: "Released the draft to the chief executive",
        Action.MAKE_READY: "Made the statement ready to sign",
        Action.SIGN: "Signed the statement",
        Action.REPORT: "Reported to the board",
        Action.CLOSE: "Closed the review",
        Action.CLOSE_EARLY: "Closed the review early",
        Action.BACK_TO_PRINCIPLES: "Went back to stage 1",
        Action.BACK_TO_PLANNING: "Went back to planning",
        Action.BACK_TO_REFLECTION: "Went back to the self-reflection",
        Action.BACK_TO_MEETING: "Went back to stage 2",
        Action.BACK_TO_JUDGING: "Took the draft back",
        Action.BACK_TO_DRAFT: "Took the statement back to draft",
    }
)
OFFICE_OF: Mapping[Role, Office] = MappingProxyType(
    {
        Role.CHAIR: Office.CHAIR,
        Role.PANEL_MEMBER: Office.TRUSTEE,
        Role.CHIEF_EXECUTIVE: Office.CHIEF_EXECUTIVE,
        Role.CLERK: Office.CLERK,
        Role.ADVISER: Office.ADVISER,
    }
)
