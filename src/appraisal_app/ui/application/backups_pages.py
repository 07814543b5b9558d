"""The page of the open file's backups, whoever's file it is."""

from __future__ import annotations

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page
from appraisal_app.ui.backups.presenter import BackupsParts, BackupsPresenter
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.open_review import OpenReview


def backups_page(desk: Desk, file: OpenFile) -> HostedPage:
    """Lists the backups, makes and tests them, opens them as copies."""
    can_compare = isinstance(file, OpenReview) and file.can_write
    parts = BackupsParts(
        case=file.case,
        services=desk.services,
        tasks=desk.tasks,
        dialogs=desk.dialogs,
        save=lambda: file.editor.save() if file.can_write else None,
        compare=desk.session.returned.lay_beside if can_compare else None,
    )
    return form_page(desk, lambda view: BackupsPresenter(parts, view))
