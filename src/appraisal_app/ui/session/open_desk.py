"""An open file of the chief executive's own, with its one desk."""

from __future__ import annotations

from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.post.own import own_taking
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.process import Guidance
from appraisal_app.ui.own_desk.guidance import desk_guidance
from appraisal_app.ui.own_desk.keys import LASTING_LINE, pages_of
from appraisal_app.ui.own_desk.rail import desk_rail
from appraisal_app.ui.session.open_file import Sight
from appraisal_app.ui.session.open_own_file import OpenOwnFile
from appraisal_app.ui.shell.state import GuidanceState, RailState


class OpenDesk(OpenOwnFile[DeskEditor, OwnDesk]):
    """The file, the editor of the desk, and the guidance on writing a reflection."""

    lasting_line = LASTING_LINE

    def __init__(self, case: CaseFile, clock: Clock, guidance: Guidance | None) -> None:
        editor = DeskEditor(case, clock=clock)
        super().__init__(case, editor, own_taking(editor, clock))
        self.guidance = guidance

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages of the desk, in order."""
        return pages_of(self.editor.desk)

    @property
    def name(self) -> str:
        """Whose desk it is."""
        return self.editor.desk.name or "My desk"

    def rail(self, sight: Sight) -> RailState:
        """The reviews and their pages."""
        return desk_rail(self.editor.desk, sight.today, sight.page, sight.turned)

    def guidance_on(self, page: str) -> GuidanceState:
        """What stands beside that page."""
        return desk_guidance(self.guidance, page)
