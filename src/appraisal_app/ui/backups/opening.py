"""Opens a backup as a copy: asks for the passphrase of its day, then what to do with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from appraisal_app.application.backing_up.key_change import changed_after
from appraisal_app.application.backing_up.restoring import name_beside, save_beside
from appraisal_app.application.errors import RecoveryKeyError, WrongKeyError
from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.application.ports.files import CaseFile, CaseFiles
from appraisal_app.application.ports.interaction import (
    Choice,
    Dialogs,
    PassphraseQuestion,
    Progress,
    Question,
)
from appraisal_app.application.ports.keys import Key, Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.saving_copies import key_of
from appraisal_app.application.two_copies.comparing import Compared, compare
from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.domain.two_copies import Relation
from appraisal_app.ui.backups.words import Times, wanted_key
from appraisal_app.ui.file_kinds import CASE_FILES

COMPARE, SAVE, NOT_NOW = "compare", "save", "not_now"
_WRONG = "That does not open it. Check the keyboard, and which passphrase the file had on that day."
_WRONG_AGAIN = (
    "Try {count} does not open it either. Look at what you typed with the eye. The recovery key "
    "from a sheet of that day, typed here, opens it too."
)
_STANDS = {
    Relation.SAME: "It holds the same as the file does now.",
    Relation.BEHIND: "The file went on since then. Different now: {count}.",
    Relation.AHEAD: "It holds work that is not in the file. Different now: {count}.",
    Relation.PARTED: "Both went on since they were the same. Different now: {count}.",
}

T = TypeVar("T")


class Parts(Protocol):
    """What opening needs of the page."""

    @property
    def case(self) -> CaseFile: ...
    @property
    def services(self) -> Services: ...
    @property
    def dialogs(self) -> Dialogs: ...
    @property
    def compare(self) -> Callable[[Path, Key], None] | None: ...


class Run(Protocol):
    """Does work behind the window."""

    def __call__(self, job: Callable[[Progress], T], done: Callable[[T], None]) -> None: ...


class Say(Protocol):
    """Tells on the page."""

    def __call__(self, told: str, *, problem: str = "") -> None: ...


@dataclass(frozen=True, slots=True)
class _Looked:
    """A backup that was opened: how it stands to the file, None where the key did not fit."""

    compared: Compared | None


class OpeningCopies:
    """One backup after the other; the file itself is only read."""

    def __init__(self, parts: Parts, run: Run, say: Say, times: Callable[[], Times]) -> None:
        self._parts = parts
        self._run = run
        self._say = say
        self._times = times

    def open(self, backup: BackupFacts) -> None:
        """Open it with the key of today, or ask for the one of its day."""
        if backup.opens is False:
            self.ask_key(backup, lambda key: self._look(backup, key, tries=1))
        else:
            self._look(backup, self._key_now)

    def ask_key(
        self,
        backup: BackupFacts,
        then: Callable[[Key], None],
        *,
        refused: Key = None,
        error: str = "",
    ) -> None:
        """Ask which key opens that backup, saying of which day it is and why `refused` is not."""
        changed = changed_after(self._parts.case, backup.taken_at)
        question = PassphraseQuestion(
            title="The passphrase of that day",
            text=wanted_key(backup, changed, self._times()),
            accept="Go on",
            error=error,
            typed=refused.text if isinstance(refused, Passphrase) else "",
        )
        typed = self._parts.dialogs.ask_passphrase(question)
        if typed:
            then(_key_typed(self._parts.services.files(), typed))

    @property
    def _key_now(self) -> Key:
        return key_of(self._parts.case, self._parts.services.files())

    def _look(self, backup: BackupFacts, key: Key, *, tries: int = 0) -> None:
        case, files = self._parts.case, self._parts.services.files()
        at = self._parts.services.clock.now()
        self._run(
            lambda progress: _looked(case, files, backup, key, at, progress),
            lambda found: self._lead(backup, key, found, tries),
        )

    def _lead(self, backup: BackupFacts, key: Key, found: _Looked, tries: int) -> None:
        if found.compared is None:
            self.ask_key(
                backup,
                lambda other: self._look(backup, other, tries=tries + 1),
                refused=key,
                error=_said_of(tries),
            )
            return
        answer = self._parts.dialogs.choose(self._question(backup, found.compared))
        if answer == COMPARE and self._parts.compare is not None:
            self._parts.compare(backup.path, key)
        elif answer == SAVE:
            self._save(backup, key)

    def _question(self, backup: BackupFacts, compared: Compared) -> Question:
        count = len(compared.parts)
        parts = phrased_by(count, "{count} part", "{count} parts", count=count)
        stands = phrased(_STANDS[compared.relation], count=parts)
        can = self._parts.compare is not None and bool(count)
        ways = (Choice(COMPARE, "Compare part by part"),) if can else ()
        now = self._parts.services.clock.now()
        return Question(
            title=phrased("The backup of {taken}", taken=self._times().by_clock(backup, now)),
            text=phrased(
                "It opens and is whole. {stands}\n\nThe file stays as it is, whatever "
                "you choose here. Single parts can be taken over from the comparison.",
                stands=stands,
            ),
            choices=(
                *ways,
                Choice(SAVE, "Save it beside the file…"),
                Choice(NOT_NOW, "Not now"),
            ),
        )

    def _save(self, backup: BackupFacts, key: Key) -> None:
        services = self._parts.services
        at = services.clock.now()
        suggestion = name_beside(self._parts.case, backup, at)
        target = self._parts.dialogs.save_path("Save the backup", suggestion, CASE_FILES)
        if target is None:
            return
        files = services.files()
        self._run(
            lambda _: save_beside(files, backup, key, target, at=at),
            lambda _: self._say(
                phrased("Saved as {target}. Open it with File, Open.", target=target)
            ),
        )


def _looked(
    case: CaseFile,
    files: CaseFiles,
    backup: BackupFacts,
    key: Key,
    at: datetime,
    progress: Progress,
) -> _Looked:
    progress.step(0, 0, "The backup is opened and compared…")
    try:
        copy = files.open_copy(backup.path, key, at=at)
    except WrongKeyError:
        return _Looked(None)
    try:
        return _Looked(compare(case, copy))
    finally:
        copy.close()


def _said_of(tries: int) -> str:
    return phrased(_WRONG_AGAIN, count=tries) if tries > 1 else _WRONG


def _key_typed(files: CaseFiles, typed: str) -> Key:
    try:
        return files.parse_recovery_key(typed)
    except RecoveryKeyError:
        return Passphrase(typed)
