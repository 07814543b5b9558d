"""What the pages tell of a file of somebody's own, and of this computer."""

from __future__ import annotations

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.post.telling import own_sign as own_sign_of
from appraisal_app.application.recovery import is_sheet_made
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.home.backups_told import backups_known
from appraisal_app.ui.home.safety import FileFacts


def file_facts(desk: Desk, case: CaseFile) -> FileFacts:
    """Whether it is saved, backed up and protected."""
    return FileFacts(
        access=case.access,
        is_protected=case.is_protected,
        has_sheet=case.is_protected and is_sheet_made(case),
        read_at=case.read_at,
        backup_at=case.backup_at,
        saved_at=desk.session.saved_at,
        check=case.last_check(desk.services.folders.backups),
        backups=backups_known(case, desk.services.folders.backups, now=desk.services.clock.now()),
    )


def own_sign(desk: Desk) -> str:
    """The fingerprint of this computer, or "" when its key cannot be kept."""
    return own_sign_of(desk.services.packets())
