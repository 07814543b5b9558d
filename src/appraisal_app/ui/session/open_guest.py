"""An open file of a panel member's or adviser's own."""

from __future__ import annotations

from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.post.guests import guest_taking
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.guest.guidance import guest_guidance
from appraisal_app.ui.guest.keys import pages_of
from appraisal_app.ui.guest.rail import guest_rail
from appraisal_app.ui.own_desk.keys import LASTING_LINE
from appraisal_app.ui.post.letters import Letters
from appraisal_app.ui.session.open_file import PROGRAM, Sight, file_note
from appraisal_app.ui.shell.state import WindowState


class OpenGuest:
    """The file, and the editor of what was asked and answered."""

    def __init__(self, case: CaseFile, clock: Clock) -> None:
        self.case = case
        self.editor = GuestEditor(case, clock=clock)
        self.taking = guest_taking(self.editor, clock)

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
        return pages_of(self.editor.guest)

    def around(self, sight: Sight) -> WindowState:
        """The file's own rail, and the line that says who can read it."""
        guest = self.editor.guest
        way = guest_rail(guest, sight.today, sight.page, sight.turned) if sight.has_rail else None
        return WindowState(
            title=phrased("{name} — {program}", name=guest.name or "My file", program=PROGRAM),
            page=sight.page,
            file_note=file_note(self.case),
            lasting_line=LASTING_LINE if sight.has_rail else "",
            rail=way,
            guidance=guest_guidance(guest, sight.page),
        )
