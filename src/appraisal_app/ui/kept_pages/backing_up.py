"""Backs the file up from its own Home."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from appraisal_app.application.backing_up import making
from appraisal_app.application.backing_up.making import BackedUp
from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Progress, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.ui.failures import problems_in


class HomeTools(Protocol):
    """What backing up needs of a page's tools."""

    @property
    def editor(self) -> KeptEditor[Any]: ...
    @property
    def case(self) -> CaseFile: ...
    @property
    def services(self) -> Services: ...
    @property
    def tasks(self) -> Tasks: ...
    @property
    def tell(self) -> Callable[[str], None]: ...
    @property
    def look_again(self) -> Callable[[], None]: ...


def back_up(tools: HomeTools) -> None:
    """Write a checked backup behind the window."""
    tools.editor.save()
    folder, now = tools.services.folders.backups, tools.services.clock.now()

    def job(progress: Progress) -> BackedUp:
        return making.back_up(tools.case, folder, at=now, progress=progress)

    def done(made: BackedUp) -> None:
        tools.look_again()
        if made.missed:
            tools.tell(made.missed)

    def failed(error: Exception) -> None:
        tools.tell(" ".join(each.text for each in problems_in(error)))

    tools.tasks.run(job, done=done, failed=failed)
