"""An open file of the chief executive's own, with its one desk."""

from __future__ import annotations

from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.domain.process import Guidance


class OpenDesk:
    """The file, the editor of the desk, and the guidance on writing a reflection."""

    def __init__(self, case: CaseFile, clock: Clock, guidance: Guidance | None) -> None:
        self.case = case
        self.editor = DeskEditor(case, clock=clock)
        self.guidance = guidance

    @property
    def can_write(self) -> bool:
        """Whether anything can be changed."""
        return self.case.access is Access.WRITE
