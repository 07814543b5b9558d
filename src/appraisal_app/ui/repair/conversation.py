"""Leads somebody whose file is damaged to a backup, or to what can be read of the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.damaged_files import Wanted, open_newest
from appraisal_app.application.errors import AppError, DamagedError
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, CaseFiles, Key
from appraisal_app.application.ports.interaction import Choice, Dialogs, Question
from appraisal_app.application.ports.repairs import BackupByName
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.file_kinds import CASE_FILES

BACKUP, RECOVER, NOT_NOW = "backup", "recover", "not_now"
_TEXT = (
    "A page of this file is not as it was written, as happens when a disk ages or a copy is "
    "interrupted. Nothing was changed, and the file stays as it is. "
)
_WITH_BACKUP = (
    "Look at it first: it is opened as a copy to read. If it lacks your last work, "
    "come back and recover what can be read into a new file."
)
_WITHOUT = (
    "No backup of that name is on this computer; if you keep backups elsewhere, open one of them. "
    "What can still be read can be recovered into a new file."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairConversation:
    """Ends with a copy to read, with a file to recover, or with nothing.

    `recover` is given what the person wants to be recovered.
    """

    files: Callable[[], CaseFiles]
    clock: Clock
    dialogs: Dialogs
    backups: Path | None
    recover: Callable[[Wanted], None]

    def meet(self, path: Path, key: Key, error: DamagedError) -> CaseFile | None:
        """Offer what can be done about a damaged file; raises `error` where nobody wants it."""
        backups = self.known(path)
        answer = self.dialogs.choose(damage_question(path.name, self.words_of(backups)))
        if answer == BACKUP:
            found = open_newest(self.files(), backups, key, at=self.clock.now())
            if found is None:
                raise error
            return found
        if answer == RECOVER:
            self._ask_where(path, key)
        return None

    def newest(self, path: Path, key: Key) -> CaseFile | None:
        """The newest backup of a file that did not open; says so where none opens with that key."""
        found = open_newest(self.files(), self.known(path), key, at=self.clock.now())
        if found is None:
            self.dialogs.tell("No backup was opened", _NONE_OPENS)
        return found

    def known(self, path: Path) -> tuple[BackupByName, ...]:
        """The backups that bear the name of that file, the newest first."""
        folder = self.backups
        try:
            return self.files().backups_by_name(path, folder) if folder is not None else ()
        except AppError:
            return ()

    def words_of(self, backups: tuple[BackupByName, ...]) -> str:
        """Of when the newest one is and where it lies, "" where there is none."""
        if not backups:
            return ""
        newest = backups[0]
        taken = moment(newest.taken_at.astimezone(self.clock.now().tzinfo))
        return phrased(
            "The newest backup is of {taken} and lies in {parent}.",
            taken=taken,
            parent=newest.path.parent,
        )

    def _ask_where(self, path: Path, key: Key) -> None:
        suggestion = path.with_name(f"{path.stem} recovered{path.suffix}")
        target = self.dialogs.save_path("Save what can be recovered", suggestion, CASE_FILES)
        if target is not None:
            self.recover(Wanted(path=path, key=key, target=target))


_NONE_OPENS = (
    "None of the backups of that name opens with what you typed. If the passphrase was changed, an "
    "older backup needs the one of its day; open it with File, Open."
)


def damage_question(name: str, newest: str) -> Question:
    """What to do about a damaged file; `newest` tells of its newest backup, "" without one."""
    backup = (Choice(BACKUP, "Open the newest backup"),) if newest else ()
    return Question(
        title=phrased("{name} is damaged", name=name),
        text=_TEXT
        + (
            phrased("{newest} {with_backup}", newest=newest, with_backup=_WITH_BACKUP)
            if newest
            else _WITHOUT
        ),
        choices=(*backup, Choice(RECOVER, "Recover what can be read…"), Choice(NOT_NOW, "Not now")),
    )
