"""Asks whether one backup is to go for good."""

from __future__ import annotations

from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.backups.state import Seen
from appraisal_app.ui.backups.words import listed

_GONE = "{listed}\n\nIt cannot be brought back; every other backup stays."
_LAST = (
    " It is the only good one within reach: without it nothing stands in for the file when that is "
    "lost. If you remove it all the same, press “Back up now” at once."
)


def is_meant(backup: BackupFacts, seen: Seen, dialogs: Dialogs) -> bool:
    """Ask once; says where it is the last good one."""
    gone = phrased(_GONE, listed=listed((backup,), seen.times))
    return dialogs.confirm(
        "Remove this backup for good",
        strung("", (gone, _LAST if seen.good == (backup,) else "")),
        accept="Remove it",
        keep="Keep it",
    )
