"""An open file with papers for one reader."""

from __future__ import annotations

from appraisal_app.application.limited_copies.reading import CopiesEditor
from appraisal_app.application.limited_copies.taking_in import copy_taking
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.limited_copies.guidance import copies_guidance
from appraisal_app.ui.limited_copies.keys import pages_of
from appraisal_app.ui.limited_copies.rail import copies_rail
from appraisal_app.ui.limited_copies.words import heading, lasting_line
from appraisal_app.ui.session.open_file import PROGRAM, Sight, file_note
from appraisal_app.ui.shell.state import WindowState


class OpenCopies:
    """The file, and its index, which only grows."""

    def __init__(self, case: CaseFile, clock: Clock) -> None:
        self.case = case
        self.editor = CopiesEditor(case, clock=clock)
        self.taking = copy_taking(self.editor, clock)
        self._clock = clock

    @property
    def can_write(self) -> bool:
        """Nothing is ever changed, and so nothing has to be saved or backed up."""
        return False

    @property
    def pages(self) -> tuple[str, ...]:
        """Home, and every paper."""
        return pages_of(self.editor.copies)

    def around(self, sight: Sight) -> WindowState:
        """The papers in the rail, and the line that says whose they are."""
        copies, zone = self.editor.copies, self._clock.now().tzinfo
        way = copies_rail(copies, sight.page, sight.turned, zone) if sight.has_rail else None
        return WindowState(
            title=phrased("{copies} — {program}", copies=heading(copies), program=PROGRAM),
            page=sight.page,
            file_note=file_note(self.case),
            lasting_line=lasting_line(copies, zone) if sight.has_rail else "",
            rail=way,
            guidance=copies_guidance(sight.page),
        )
