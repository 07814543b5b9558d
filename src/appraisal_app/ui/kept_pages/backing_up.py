"""Backs the file up from its own Home."""

from __future__ import annotations

from typing import Any

from appraisal_app.application.backing_up import making
from appraisal_app.application.backing_up.making import BackedUp
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.domain.phrases import strung
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.kept_pages.tools import OwnTools


def back_up(tools: OwnTools[Any, Any]) -> None:
    """Write a checked backup behind the window."""
    tools.editor.save()
    folder, now = tools.services.folders.backups, tools.services.clock.now()

    def job(progress: Progress) -> BackedUp:
        return making.back_up(tools.case, folder, at=now, progress=progress)

    def done(made: BackedUp) -> None:
        tools.look_again()
        if wrong := made.fault or made.missed:
            tools.tell(wrong)

    def failed(error: Exception) -> None:
        tools.tell(strung(" ", (each.text for each in problems_in(error))))

    tools.tasks.run(job, done=done, failed=failed)
