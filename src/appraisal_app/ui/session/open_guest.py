"""An open file of a panel member's or adviser's own."""

from __future__ import annotations

from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.post.guests import guest_taking
from appraisal_app.domain.guests import Guest
from appraisal_app.ui.guest.guidance import guest_guidance
from appraisal_app.ui.guest.keys import pages_of
from appraisal_app.ui.guest.rail import guest_rail
from appraisal_app.ui.own_desk.keys import LASTING_LINE
from appraisal_app.ui.session.open_file import Sight
from appraisal_app.ui.session.open_own_file import OpenOwnFile
from appraisal_app.ui.shell.state import GuidanceState, RailState


class OpenGuest(OpenOwnFile[GuestEditor, Guest]):
    """The file, and the editor of what was asked and answered."""

    lasting_line = LASTING_LINE

    def __init__(self, case: CaseFile, clock: Clock) -> None:
        editor = GuestEditor(case, clock=clock)
        super().__init__(case, editor, guest_taking(editor, clock))

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages, in order."""
        return pages_of(self.editor.guest)

    @property
    def name(self) -> str:
        """Whose file it is."""
        return self.editor.guest.name or "My file"

    def rail(self, sight: Sight) -> RailState:
        """The tasks and their pages."""
        return guest_rail(self.editor.guest, sight.today, sight.page, sight.turned)

    def guidance_on(self, page: str) -> GuidanceState:
        """What stands beside that page."""
        return guest_guidance(self.editor.guest, page)
