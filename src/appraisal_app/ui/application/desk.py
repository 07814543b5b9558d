"""What every page is made with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.ports.interaction import Dialogs, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.ui.session.presenter import WindowPresenter
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.welcome.opening import Opening


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Services and the parts of the window that pages share."""

    services: Services
    dialogs: Dialogs
    tasks: Tasks
    icons: Icons
    opening: Opening
    session: WindowPresenter

    @property
    def documents_folder(self) -> Path:
        """Where papers and new files are suggested to go."""
        return self.services.folders.documents
