"""An open file of a facilitator."""

from __future__ import annotations

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.post.feedback import feedback_taking
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.feedback.guidance import feedback_guidance
from appraisal_app.ui.feedback.keys import LASTING_LINE, PAGES
from appraisal_app.ui.feedback.rail import feedback_rail
from appraisal_app.ui.session.open_file import Sight
from appraisal_app.ui.session.open_own_file import OpenOwnFile
from appraisal_app.ui.shell.state import GuidanceState, RailState


class OpenFeedback(OpenOwnFile[FeedbackEditor, FeedbackRound]):
    """The file, and the editor of the round in it."""

    lasting_line = LASTING_LINE

    def __init__(self, case: CaseFile, clock: Clock) -> None:
        editor = FeedbackEditor(case, clock=clock)
        super().__init__(case, editor, feedback_taking(editor, clock))

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages, in order."""
        return PAGES

    @property
    def name(self) -> str:
        """Which round it is."""
        return phrased("Feedback {label}", label=self.editor.feedback.label).strip()

    def rail(self, sight: Sight) -> RailState:
        """The steps of the round."""
        return feedback_rail(self.editor.feedback, sight.today, sight.page)

    def guidance_on(self, page: str) -> GuidanceState:
        """What stands beside that page."""
        return feedback_guidance(page)
