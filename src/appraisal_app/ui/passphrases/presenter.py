"""Changes how the open file is protected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from appraisal_app.application.backing_up.can_change_key import hindrance
from appraisal_app.application.backing_up.key_change import Outdated, Settled, change_key
from appraisal_app.application.passphrases import generated
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, CaseFiles, Passphrase
from appraisal_app.application.ports.interaction import Dialogs, Progress, Tasks
from appraisal_app.application.word_list import read_words
from appraisal_app.domain.people import Role
from appraisal_app.domain.phrases import phrased_by, strung
from appraisal_app.ui.backups.older import Asked, job_for
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import (
    Note,
    NoteKind,
    PageAction,
    PageState,
    Problem,
    ProgressBlock,
)
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.field_changes import with_errors
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.passphrases.protection import (
    OTHER_WORDS,
    Protection,
    ProtectionDraft,
    protection_blocks,
    protection_problems,
)

CANCEL, CHANGE, AGAIN = "cancel", "change", "again"
_CHANGE, _PROTECT = "Change passphrase", "Protect this file with a passphrase"
_CHANGING = "The file is backed up, then written anew…"
_SURE = (
    "Without a passphrase, whoever gets the file can read everything in it. You are asked what is "
    "to become of the backups made so far; until then they keep the old passphrase."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectParts:
    """What changing the protection needs.

    `finished` is told whether the protection changed; if so, the recovery sheet is due again.
    """

    case: CaseFile
    files: Callable[[], CaseFiles]
    backups: Path
    names: tuple[str, ...]
    role: Role
    resources: Path
    clock: Clock
    dialogs: Dialogs
    tasks: Tasks
    finished: Callable[[bool], None]


class ProtectPresenter(ButtonsOnly):
    """One page; hears it as a PageListener."""

    def __init__(self, parts: ProtectParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._draft = ProtectionDraft()
        self._is_checked = False
        self._is_busy = False
        self._working = _CHANGING
        self._failure: tuple[Problem, ...] = ()
        self._hindrance = ""

    def show(self) -> None:
        """Show the page, with six new words; where nothing can be changed, why, and no words."""
        self._hindrance = hindrance(self._parts.case)
        words = "" if self._hindrance else generated(self._words)
        self._draft = ProtectionDraft(words=words)
        self._is_checked = False
        self._failure = ()
        self._show()

    def changed(self, key: str, value: Answer) -> None:
        self._failure = ()
        self._draft = self._draft.with_answer(key, value)
        self._show()

    def pressed(self, action_key: str) -> None:
        if self._is_busy:
            return
        if action_key == CANCEL:
            self._forget()
            self._parts.finished(False)  # noqa: FBT003 - a callback's only argument
        elif action_key == AGAIN:
            self.show()
        elif action_key == OTHER_WORDS:
            self._draft = self._draft.with_words(generated(self._words))
            self._show()
        else:
            self._go_on()

    def followed(self, target_key: str) -> None:
        self._screen.focus_field(target_key)

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return read_words(self._parts.resources)

    def _go_on(self) -> None:
        self._is_checked = True
        problems = protection_problems(self._draft)
        self._show()
        if problems:
            self._screen.focus_field(problems[0].target)
        elif self._is_meant():
            self._is_busy, self._working = True, _CHANGING
            self._show()
            job = _change(self._parts, self._draft.passphrase())
            self._parts.tasks.run(job, done=self._done, failed=self._failed)

    def _is_meant(self) -> bool:
        return self._draft.protection != Protection.NONE or self._parts.dialogs.confirm(
            "No passphrase", _SURE, accept="Take the passphrase away", keep="Keep the passphrase"
        )

    def _done(self, older: Outdated) -> None:
        parts, now = self._parts, self._parts.clock.now()
        self._forget()
        job = job_for(parts.case, older, Asked(dialogs=parts.dialogs, zone=now.tzinfo), now)
        if job is None:
            self._finish()
            return
        self._working = "The older backups are seen to…"
        self._show()
        parts.tasks.run(job, done=self._settled, failed=self._settled_not)

    def _settled(self, found: Settled) -> None:
        if found.left:
            self._parts.dialogs.tell(
                "Not every older backup was seen to",
                phrased_by(
                    found.left,
                    "Left as before: {left} backup. Go on with it on the page “Backups”.",
                    "Left as before: {left} backups. Go on with them on the page “Backups”.",
                    left=found.left,
                ),
            )
        self._finish()

    def _settled_not(self, error: Exception) -> None:
        text = strung(" ", (each.text for each in problems_in(error)))
        self._parts.dialogs.tell("The older backups are as before", text)
        self._finish()

    def _finish(self) -> None:
        self._is_busy = False
        self._parts.finished(True)  # noqa: FBT003 - a callback's only argument

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        self._show()
        self._failure = problems_in(error)
        self._show()

    def _forget(self) -> None:
        """Keep no passphrase longer than needed."""
        self._draft = ProtectionDraft()

    def _show(self) -> None:
        missing = protection_problems(self._draft) if self._is_checked else ()
        problems = (*self._failure, *missing)
        self._screen.render_state(self._hindered() if self._hindrance else self._page(problems))

    def _hindered(self) -> PageState:
        """No passphrase is shown that would not open the file afterwards."""
        return PageState(
            step="protect",
            title=self._title,
            purpose="The file stays as it is.",
            blocks=(Note("hindered", self._hindrance, kind=NoteKind.WARN),),
            actions=(
                PageAction(CANCEL, "Leave it as it is"),
                PageAction(AGAIN, "Try again", primary=True),
            ),
        )

    @property
    def _title(self) -> str:
        return _CHANGE if self._parts.case.is_protected else _PROTECT

    def _page(self, problems: tuple[Problem, ...]) -> PageState:
        free = not self._is_busy
        names = self._parts.names
        blocks = protection_blocks(self._draft, self._words, names, is_busy=self._is_busy)
        working = () if free else (ProgressBlock("working", self._working),)
        return PageState(
            step="protect",
            title=self._title,
            purpose="The file is written anew with the new protection. Afterwards an earlier "
            "recovery sheet opens it no longer. You are then asked what is to become of the "
            "backups made so far.",
            problems=problems,
            blocks=(*with_errors(blocks, problems), *working),
            actions=(
                PageAction(CANCEL, "Leave it as it is", enabled=free),
                PageAction(CHANGE, "Change the protection", primary=True, enabled=free),
            ),
        )


def _change(parts: ProtectParts, key: Passphrase | None) -> Callable[[Progress], Outdated]:
    at = parts.clock.now()

    def job(_: Progress) -> Outdated:
        return change_key(parts.case, parts.files(), key, parts.backups, by=parts.role, at=at)

    return job
