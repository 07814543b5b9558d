"""An open file of a facilitator."""

from __future__ import annotations

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.post.feedback import feedback_taking
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.feedback.guidance import feedback_guidance
from appraisal_app.ui.feedback.keys import LASTING_LINE, PAGES
from appraisal_app.ui.feedback.rail import feedback_rail
from appraisal_app.ui.post.letters import Letters
from appraisal_app.ui.session.open_file import PROGRAM, Sight, file_note
from appraisal_app.ui.shell.state import WindowState


class OpenFeedback:
    """The file, and the editor of the round in it."""

    def __init__(self, case: CaseFile, clock: Clock) -> None:
        self.case = case
        self.editor = FeedbackEditor(case, clock=clock)
        self.taking = feedback_taking(self.editor, clock)

    @property
    def letters(self) -> Letters:
        """The post of the file as it is on disk."""
        return Letters(post=post_of(self.case), can_give_back=self.taking.can_give_back)

    @property
    def can_write(self) -> bool:
        """Whether anything can be changed."""
        return self.case.access is Access.WRITE

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages, in order."""
        return PAGES

    def around(self, sight: Sight) -> WindowState:
        """The file's own rail, and the line that says what leaves it."""
        feedback = self.editor.feedback
        way = feedback_rail(feedback, sight.today, sight.page) if sight.has_rail else None
        return WindowState(
            title=phrased("Feedback {label}", label=feedback.label).strip()
            + phrased(" — {program}", program=PROGRAM),
            page=sight.page,
            file_note=file_note(self.case),
            lasting_line=LASTING_LINE if sight.has_rail else "",
            rail=way,
            guidance=feedback_guidance(sight.page),
        )
