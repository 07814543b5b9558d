"""An open file of the chief executive's own, with its one desk."""

from __future__ import annotations

from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.post.own import own_taking
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import Guidance
from appraisal_app.ui.own_desk.guidance import desk_guidance
from appraisal_app.ui.own_desk.keys import LASTING_LINE, pages_of
from appraisal_app.ui.own_desk.rail import desk_rail
from appraisal_app.ui.post.letters import Letters
from appraisal_app.ui.session.open_file import PROGRAM, Sight, file_note
from appraisal_app.ui.shell.state import WindowState


class OpenDesk:
    """The file, the editor of the desk, and the guidance on writing a reflection."""

    def __init__(self, case: CaseFile, clock: Clock, guidance: Guidance | None) -> None:
        self.case = case
        self.editor = DeskEditor(case, clock=clock)
        self.guidance = guidance
        self.taking = own_taking(self.editor, clock)

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
        """The pages of the desk, in order."""
        return pages_of(self.editor.desk)

    def around(self, sight: Sight) -> WindowState:
        """The desk's own rail, and the line that says who can read it."""
        desk = self.editor.desk
        return WindowState(
            title=phrased("{name} — {program}", name=desk.name or "My desk", program=PROGRAM),
            page=sight.page,
            file_note=file_note(self.case),
            lasting_line=LASTING_LINE if sight.has_rail else "",
            rail=desk_rail(desk, sight.today, sight.page, sight.turned) if sight.has_rail else None,
            guidance=desk_guidance(self.guidance, sight.page),
        )
