"""Leads somebody whose file is damaged to a backup, or to what can be read of the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.errors import AppError, DamagedError
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, CaseFiles, Key
from appraisal_app.application.ports.interaction import Choice, Dialogs, Question
from appraisal_app.application.repairing import Repaired, open_newest, repair
from appraisal_app.ui.file_kinds import CASE_FILES

BACKUP, RECOVER, NOT_NOW = "backup", "recover", "not_now"
_TEXT = (
    "A page of this file is not as it was written, as happens when a disk ages or a copy is "
    "interrupted. Nothing was changed, and the file stays as it is. "
)
_WITH_BACKUP = (
    "First look at the newest backup: it is opened as a copy to read. If it lacks your last work, "
    "come back and recover what can be read into a new file."
)
_WITHOUT = (
    "No backup of that name is on this computer; if you keep backups elsewhere, open one of them. "
    "What can still be read can be recovered into a new file."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairConversation:
    """Ends with an open file, or with none; the damaged one is only read."""

    files: Callable[[], CaseFiles]
    clock: Clock
    dialogs: Dialogs
    backups: Path | None

    def meet(self, path: Path, key: Key, error: DamagedError) -> CaseFile | None:
        """Offer what can be done about a damaged file; raises `error` where nobody wants it."""
        backups = self._backups(path)
        answer = self.dialogs.choose(damage_question(path.name, has_backup=bool(backups)))
        if answer == BACKUP:
            return self._newest(backups, key, error)
        return self._recovered(path, key) if answer == RECOVER else None

    def _backups(self, path: Path) -> tuple[Path, ...]:
        folder = self.backups
        return self.files().backups_by_name(path, folder) if folder is not None else ()

    def _newest(self, backups: tuple[Path, ...], key: Key, error: DamagedError) -> CaseFile | None:
        found = open_newest(self.files(), backups, key, at=self.clock.now())
        if found is None:
            raise error
        return found

    def _recovered(self, path: Path, key: Key) -> CaseFile | None:
        suggestion = path.with_name(f"{path.stem} recovered{path.suffix}")
        target = self.dialogs.save_path("Save what can be recovered", suggestion, CASE_FILES)
        if target is None:
            return None
        now = self.clock.now()
        done = repair(self.files(), path, key, target, at=now)
        self.dialogs.tell(*told(done), detail="\n".join(done.lines))
        try:
            return self.files().open(target, key, at=now)
        except AppError as error:
            self.dialogs.tell(f"{target.name} was not opened", error.sentence)
            return None


def damage_question(name: str, *, has_backup: bool) -> Question:
    """What to do about a damaged file of that name."""
    backup = (Choice(BACKUP, "Open the newest backup"),) if has_backup else ()
    return Question(
        title=f"{name} is damaged",
        text=_TEXT + (_WITH_BACKUP if has_backup else _WITHOUT),
        choices=(*backup, Choice(RECOVER, "Recover what can be read…"), Choice(NOT_NOW, "Not now")),
    )


def told(done: Repaired) -> tuple[str, str]:
    """Title and text of what is said when a repair is done."""
    if not done.missing:
        title, follows = "Everything was recovered", "The new file opens now."
    else:
        title = "Not everything could be recovered"
        follows = (
            "What is missing is listed below and left empty in the new file, which opens now. "
            "Compare it with your latest backup."
        )
    return title, f"{done.summary} {follows}"
