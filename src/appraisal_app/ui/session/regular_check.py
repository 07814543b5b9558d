"""Has the open file read through behind the window when the last time is long ago."""

from __future__ import annotations

from collections.abc import Callable

from appraisal_app.application.checking import check, is_due
from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.checks import Checked
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.ui.session.ports import WindowParts


class RegularCheck:
    """Looks at each file that is opened; whoever is at the keyboard hears of faults alone."""

    def __init__(self, parts: WindowParts, changed: Callable[[], None]) -> None:
        self._parts = parts
        self._changed = changed

    def look(self, case: CaseFile) -> None:
        """Check the file if it is due; the window goes on meanwhile."""
        services = self._parts.services
        folder, at = services.folders.backups, services.clock.now()
        if case.access is Access.WRITE and is_due(case, folder, at=at):
            self._parts.tasks.run(
                lambda _: check(case, folder, at=at), done=self._found, failed=self._failed
            )

    def _found(self, found: Checked) -> None:
        if found.fault:
            self._parts.dialogs.tell("The file was read through, and is not whole", found.fault)
        self._changed()

    def _failed(self, error: Exception) -> None:
        # A disk that refuses is told by the next save; the next opening checks again.
        if not isinstance(error, AppError):
            raise error
