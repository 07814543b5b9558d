"""Opens a file: asks for its passphrase, takes the recovery key, meets a file that is in use."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.damaged_files import Wanted
from appraisal_app.application.errors import (
    AppError,
    DamagedError,
    InUseError,
    RecoveryKeyError,
    WrongKeyError,
)
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, CaseFiles, Key, Passphrase
from appraisal_app.application.ports.interaction import (
    Choice,
    Dialogs,
    PassphraseQuestion,
    Question,
    TextQuestion,
)
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.file_kinds import CASE_FILES
from appraisal_app.ui.repair.conversation import BACKUP, RepairConversation

WRONG = (
    "That passphrase does not open this file. It still stands in the line: look at it with the "
    "eye, or type it again. Is Caps Lock on, or the keyboard set to another language? If it is "
    "surely right, press Cancel: there are other ways on."
)
_WRONG_AGAIN = (
    "Try {count} does not open it either. Look at what you typed with the eye. Was the passphrase "
    "changed, or is it that of another file? If you have the recovery sheet, press Cancel: its key "
    "opens the file."
)
ASKED = (
    "Type the passphrase. If nobody knows it any more, press Cancel: you can use the recovery key "
    "from the recovery sheet instead."
)

_Reach = Callable[[Path, Key], CaseFile | None]

_COPY, _BREAK, _NOT_NOW, _KEY = "copy", "break", "not_now", "key"
_MAYBE_DAMAGED = (
    " If the passphrase is surely the right one, the beginning of the file may be damaged: that "
    "looks the same, and nothing can be recovered from such a file. {backups}"
)
_HAS_BACKUP = "It is opened as a copy to read, with what you typed last."
_NO_BACKUP = (
    "No backup of that name is on this computer; if you keep backups elsewhere, open one of them."
)


def _show_nothing() -> None:
    """Without a window there is no page to show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningParts:
    """What opening needs from outside; `machine` is the name of this computer."""

    files: Callable[[], CaseFiles]
    clock: Clock
    dialogs: Dialogs
    machine: str
    backups: Path | None = None
    """The folder of this computer's backups."""
    show_recovery: Callable[[], None] = _show_nothing
    """Shows the page that recovers what can be read of a damaged file."""


class Opening:
    """The conversation that ends with an open file, or with none."""

    def __init__(self, parts: OpeningParts) -> None:
        self._parts = parts
        self._dialogs = parts.dialogs
        self._wanted: Wanted | None = None
        self._repair = RepairConversation(
            files=parts.files,
            clock=parts.clock,
            dialogs=parts.dialogs,
            backups=parts.backups,
            recover=self._recover,
        )

    def choose(self, folder: Path | None = None) -> CaseFile | None:
        """Ask which file, then open it."""
        path = self.ask(folder)
        return None if path is None else self.open(path)

    def ask(self, folder: Path | None = None) -> Path | None:
        """Ask which file."""
        return self._dialogs.open_path("Open a file", CASE_FILES, folder=folder)

    def open(self, path: Path, key: Key = None) -> CaseFile | None:
        """Open that file; None when the person turned away or was told why it cannot be done.

        Where `key` fits, nobody is asked for a passphrase.
        """
        return self._reached(path, key, self._open_or_repair)

    def read(self, path: Path, key: Key = None) -> CaseFile | None:
        """The same for a private copy to read; the file itself is not touched."""
        return self._reached(path, key, self._copied)

    def _reached(self, path: Path, key: Key, reach: _Reach) -> CaseFile | None:
        try:
            if not self._parts.files().is_protected(path):
                return reach(path, None)
            if key is not None:
                with suppress(WrongKeyError):
                    return reach(path, key)
            return self._ask_passphrase(path, reach)
        except AppError as error:
            self._dialogs.tell(phrased("{name} was not opened", name=path.name), error.sentence)
            return None

    def open_with(self, path: Path, key: Key) -> CaseFile | None:
        """Open that file with a key that was given; raises WrongKeyError and every other AppError.

        None when somebody has the file open, and the person did not want a copy of it.
        """
        return self._open_or_copy(path, key)

    def take_wanted(self) -> Wanted | None:
        """The damaged file that somebody wants recovered; None when nobody does any more."""
        wanted, self._wanted = self._wanted, None
        return wanted

    def newest_backup(self, path: Path) -> str:
        """Of when the newest backup that bears that name is, and where it lies; "" without one."""
        return self._repair.words_of(self._repair.known(path))

    def open_with_recovery_key(self, path: Path) -> CaseFile | None:
        """Open that file with the key from its recovery sheet."""
        try:
            return self._ask_recovery_key(path, self._open_or_repair)
        except AppError as error:
            self._dialogs.tell(phrased("{name} was not opened", name=path.name), error.sentence)
            return None

    def _ask_passphrase(self, path: Path, reach: _Reach) -> CaseFile | None:
        last, tries = "", 0
        while True:
            question = PassphraseQuestion(
                title=phrased("Open {name}", name=path.name),
                text=ASKED,
                accept="Open",
                error=said_of_tries(tries),
                typed=last,
            )
            typed = self._dialogs.ask_passphrase(question)
            if typed is None:
                return self._offer_other_ways(path, reach, last)
            try:
                return reach(path, Passphrase(typed))
            except WrongKeyError:
                last, tries = typed, tries + 1

    def _offer_other_ways(self, path: Path, reach: _Reach, last: str) -> CaseFile | None:
        """The recovery key; and a backup, where a passphrase was refused that may be right."""
        newest = self._repair.words_of(self._repair.known(path)) if last else ""
        answer = self._dialogs.choose(_other_ways(path.name, newest, was_refused=bool(last)))
        if answer == BACKUP:
            return self._repair.newest(path, Passphrase(last))
        return self._ask_recovery_key(path, reach) if answer == _KEY else None

    def _ask_recovery_key(self, path: Path, reach: _Reach) -> CaseFile | None:
        text, typed = "Type the groups from the recovery sheet. Capital letters do not matter.", ""
        while True:
            question = TextQuestion(
                title=phrased("Open {name} with its recovery key", name=path.name),
                text=text,
                label="Recovery key",
                accept="Open",
                value=typed,
                is_secret=True,
            )
            answer = self._dialogs.ask_text(question)
            if answer is None:
                return None
            typed = answer
            try:
                return reach(path, self._parts.files().parse_recovery_key(typed))
            except (RecoveryKeyError, WrongKeyError) as error:
                text = _about_key(error)

    def _recover(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._parts.show_recovery()

    def _open_or_repair(self, path: Path, key: Key) -> CaseFile | None:
        try:
            return self._open_or_copy(path, key)
        except DamagedError as error:
            return self._repair.meet(path, key, error)
        except WrongKeyError:
            alike = tuple(each.path for each in self._repair.known(path))
            if not self._parts.files().has_lost_salt(path, key, alike):
                raise
            return self._repair.meet(path, key, DamagedError("its first bytes"))

    def _open_or_copy(self, path: Path, key: Key) -> CaseFile | None:
        files, now = self._parts.files(), self._parts.clock.now()
        try:
            return files.open(path, key, at=now)
        except InUseError as error:
            return self._meet_holder(path, key, error, may_break=self._is_elsewhere(error))

    def _copied(self, path: Path, key: Key) -> CaseFile | None:
        return self._parts.files().open_copy(path, key, at=self._parts.clock.now())

    def _meet_holder(
        self, path: Path, key: Key, error: InUseError, *, may_break: bool
    ) -> CaseFile | None:
        answer = self._dialogs.choose(in_use_question(error, may_break=may_break))
        files, now = self._parts.files(), self._parts.clock.now()
        if answer == _COPY:
            return files.open_copy(path, key, at=now)
        if answer != _BREAK:
            return None
        try:
            return files.open(path, key, at=now, break_lock=True)
        except InUseError as again:
            return self._meet_holder(path, key, again, may_break=False)

    def _is_elsewhere(self, error: InUseError) -> bool:
        return error.machine is not None and error.machine != self._parts.machine


def said_of_tries(tries: int) -> str:
    """What is said after so many wrong passphrases: the second failure differs from the first."""
    if not tries:
        return ""
    return phrased(_WRONG_AGAIN, count=tries) if tries > 1 else WRONG


def _other_ways(name: str, newest: str, *, was_refused: bool) -> Question:
    text = "Without the passphrase, the recovery key from the recovery sheet opens it."
    if was_refused:
        backups = (
            phrased("{newest} {has_backup}", newest=newest, has_backup=_HAS_BACKUP)
            if newest
            else _NO_BACKUP
        )
        text += phrased(_MAYBE_DAMAGED, backups=backups)
    backup = (Choice(BACKUP, "Open the newest backup"),) if newest else ()
    return Question(
        title=phrased("{name} stays closed", name=name),
        text=text,
        choices=(
            Choice(_KEY, "Use the recovery key instead"),
            *backup,
            Choice(_NOT_NOW, "Not now"),
        ),
    )


def in_use_question(error: InUseError, *, may_break: bool) -> Question:
    """What to do with a file that somebody else has open."""
    copy = Choice(_COPY, "Read a copy")
    broken = Choice(_BREAK, "Open anyway", destructive=True)
    choices = (copy, broken) if may_break else (copy,)
    text = error.sentence
    if may_break:
        text += (
            " Open it anyway only if you are sure that it is closed there, for instance because "
            "that computer was switched off: two people writing at once lose each other's work."
        )
    return Question(
        title="This file is open already" if error.is_own else "Somebody has this file open",
        text=text,
        choices=(*choices, Choice(_NOT_NOW, "Not now")),
    )


def _about_key(error: AppError) -> str:
    if isinstance(error, RecoveryKeyError):
        return error.sentence
    return (
        "This is a recovery key, but not the one for this file. It may be for another file, or "
        "for an earlier passphrase of this one. Look for the latest sheet."
    )
