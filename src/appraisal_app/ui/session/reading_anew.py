"""A copy to read, of a backup or of a file that somebody else has open; another look at that."""

from __future__ import annotations

from appraisal_app.application.errors import AppError, InUseError, WrongKeyError
from appraisal_app.application.ports.files import Access, CaseFile, OpenThere
from appraisal_app.application.saving_copies import key_of
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.session.keeping import SAVE_COPY
from appraisal_app.ui.session.ports import WindowParts
from appraisal_app.ui.shell.state import BarAction, BarState

READ_ANEW = "read_anew"
BACKUP_BAR = (
    "This is the backup of {made}, opened to read. It stays as it was then: to go on in it, save "
    "it as a file of its own."
)


def copy_bar(case: CaseFile) -> BarState | None:
    """That this is a copy, or a backup, as long as it is one."""
    if case.access is Access.BACKUP and case.backup_at is not None:
        return BarState(
            text=phrased(BACKUP_BAR, made=moment(case.backup_at)),
            actions=(BarAction(SAVE_COPY, "Save it as a file of its own…"),),
        )
    if case.access is not Access.COPY or case.read_at is None:
        return None
    return BarState(
        text=phrased(
            "You are reading a copy, as the file stood at {read_at}. "
            "{open_there}; nothing can be changed here.",
            read_at=f"{case.read_at:%H:%M}",
            open_there=_holder(case.open_there),
        ),
        actions=(BarAction(READ_ANEW, "Read the file again"),),
    )


def _holder(there: OpenThere | None) -> str:
    if there is None:
        return "Somebody else has the file itself open"
    since = phrased(
        "{since} on {since2}", since=f"{there.since:%H:%M}", since2=long_day(there.since)
    )
    place = phrased(" on {machine}", machine=there.machine) if there.machine else ""
    return phrased(
        "{who} has the file itself open{place} since {since}",
        who=there.who or "Somebody",
        place=place,
        since=since,
    )


def read_anew(parts: WindowParts, case: CaseFile) -> CaseFile | None:
    """The file of which `case` is a copy: to write when it is free by now, or a newer copy of it.

    None when it could not be read, and then it was said why.
    """
    files, now = parts.services.files(), parts.services.clock.now()
    key = key_of(case, files)
    try:
        try:
            return files.open(case.path, key, at=now)
        except InUseError:
            return files.open_copy(case.path, key, at=now)
    except WrongKeyError:
        return parts.opening.open(case.path)
    except AppError as error:
        parts.dialogs.tell(phrased("{name} was not read anew", name=case.path.name), error.sentence)
        return None
