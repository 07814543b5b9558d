"""Hears the page of backups, and does the work behind the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from appraisal_app.application.backing_up import second_place
from appraisal_app.application.backing_up.key_change import (
    Outdated,
    Settled,
    bring_all_under_key,
    remove_all,
)
from appraisal_app.application.backing_up.looking_through import LookedThrough, look_through
from appraisal_app.application.backing_up.making import BackedUp, back_up
from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.ports.interaction import (
    Dialogs,
    Progress,
    ProgressNote,
    Tasks,
    TextQuestion,
)
from appraisal_app.application.ports.keys import Key
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.backups import older, state
from appraisal_app.ui.backups.cards import OPEN, REMOVE, key_of
from appraisal_app.ui.backups.older_words import deletion
from appraisal_app.ui.backups.opening import OpeningCopies
from appraisal_app.ui.backups.removing import is_meant
from appraisal_app.ui.backups.state import Doing, Seen, backups_page
from appraisal_app.ui.backups.words import counted, listed, size_in_words, unfit_words
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import PageState, Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.one_job import OneJob

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupsParts:
    """What the page needs.

    `save` writes what is typed to the file; `compare` lays a backup beside it, None for a file
    that cannot be compared part by part.
    """

    case: CaseFile
    services: Services
    tasks: Tasks
    dialogs: Dialogs
    save: Callable[[], None]
    compare: Callable[[Path, Key], None] | None = None


class BackupsPresenter(ButtonsOnly):
    """One page; hears it as a PageListener."""

    def __init__(self, parts: BackupsParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._seen = Seen()
        self._doing = Doing()
        self._work = OneJob(parts.tasks, self._progress)
        self._copies = OpeningCopies(parts, self.run, self.say, lambda: self._seen.times)

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        return backups_page(self._seen, self._doing)

    def show(self, focus: str = "") -> None:
        """Look at the places again and show them."""
        self._doing = replace(self._doing, told="", problems=())
        self._look()
        if focus:
            self._screen.focus_field(focus)

    def leave(self) -> bool:
        """There is nothing to save, and what goes on behind the window goes on."""
        return True

    def pressed(self, action_key: str) -> None:
        if action_key == state.CANCEL:
            self._work.stop()
        elif self._doing.note is None:
            self._begin(action_key)

    def run(self, job: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Do that behind the window, with its progress on the page; then look again."""
        self._doing = Doing(note=ProgressNote(done=0, total=0, text="One moment…"))
        self._render()

        def finished(result: T) -> None:
            self._doing = Doing()
            done(result)
            self._look()

        self._work.run(job, done=finished, failed=self._failed, stopped=self._stopped)

    def say(self, told: str, *, problem: str = "") -> None:
        """Say what came of it, or what is wrong."""
        problems = (Problem(problem),) if problem else ()
        self._doing = Doing(told=told, problems=problems)
        self._render()

    def _begin(self, action_key: str) -> None:
        deeds = {
            state.NOW: self._back_up,
            state.TEST: self._test,
            state.CHOOSE: self._choose,
            state.REFUSE: self._refuse,
            state.FORGET: self._forget,
            state.BRING: self._bring,
            state.DELETE_OLDER: self._delete,
        }
        if action_key in deeds:
            deeds[action_key]()
            return
        verb, _, wanted = action_key.partition(":")
        found = next((e for e in self._seen.all if key_of(e) == wanted), None)
        if found is not None and f"{verb}:" == OPEN:
            self._copies.open(found)
        elif found is not None and f"{verb}:" == REMOVE:
            self._remove(found)

    def _back_up(self) -> None:
        parts, at = self._parts, self._parts.services.clock.now()
        parts.save()
        size = size_in_words(self._seen.size)

        def job(progress: Progress) -> BackedUp:
            progress.step(0, 0, phrased("{size} are written and tested…", size=size))
            return back_up(parts.case, self._folder, at=at, progress=progress)

        self.run(job, self._backed_up)

    def _backed_up(self, made: BackedUp) -> None:
        if made.path is None and (made.fault or made.missed):
            told = ""
        elif made.path is None:
            told = "A backup holds everything already; nothing has changed since."
        else:
            took = phrased("{seconds} seconds", seconds=f"{made.seconds:.1f}")
            told = phrased(
                "Written, opened and compared: {size} in {took}.",
                size=size_in_words(made.size),
                took=took,
            )
        self.say(told, problem=made.fault or made.missed or made.clock)

    def _test(self) -> None:
        parts, at, wanted = self._parts, self._parts.services.clock.now(), self._seen.all

        def job(progress: Progress) -> LookedThrough:
            files = parts.services.files()
            return look_through(parts.case, files, wanted, at=at, progress=progress)

        self.run(job, lambda found: self.say(*_tested(found)))

    def _choose(self) -> None:
        folder = self._parts.dialogs.folder("Choose a second place for backups")
        if folder is None or not self._is_meant(folder):
            return
        try:
            at = self._parts.services.clock.now()
            second_place.choose(self._parts.case, self._folder, folder, at=at)
        except AppError as error:
            self.say("", problem=error.sentence)
        else:
            self._back_up()

    def _is_meant(self, folder: Path) -> bool:
        if not second_place.is_same_disk(folder, self._parts.case.path.parent):
            return True
        return self._parts.dialogs.confirm(
            "This folder is on the same disk as the file",
            "If the disk breaks or the computer is stolen, both are lost together. A stick, "
            "another disk or a network folder is safer.",
            accept="Use it all the same",
            keep="Choose another one",
        )

    def _refuse(self) -> None:
        question = TextQuestion(
            title="Do without a second place",
            text="Write down why one place is enough, for whoever takes over after you. You are "
            "not reminded any more.",
            label="Reason",
            accept="Do without",
        )
        reason = self._parts.dialogs.ask_text(question)
        if reason is not None:
            at = self._parts.services.clock.now()
            self._note(
                lambda: second_place.refuse(self._parts.case, self._folder, reason, at=at),
                "You do without a second place. You can choose one at any time.",
            )

    def _forget(self) -> None:
        if self._parts.dialogs.confirm(
            "Give the second place up",
            "No backup goes there any more. What lies there stays; delete it yourself where it is "
            "not needed.",
            accept="Give it up",
            keep="Keep it",
        ):
            self._note(
                lambda: second_place.forget(self._parts.case, self._folder),
                "The second place is given up. Choose another one, or say why you need none.",
            )

    def _note(self, deed: Callable[[], None], told: str) -> None:
        try:
            deed()
        except AppError as error:
            self.say("", problem=error.sentence)
        else:
            self._doing = Doing(told=told)
            self._look()

    def _bring(self) -> None:
        locked = [each for each in self._seen.older if each.is_protected]
        if not locked:
            self._settle(Outdated(key=None, backups=self._seen.older))
        else:
            self._copies.ask_key(
                locked[0], lambda key: self._settle(Outdated(key=key, backups=self._seen.older))
            )

    def _settle(self, wanted: Outdated) -> None:
        case, at = self._parts.case, self._parts.services.clock.now()

        def job(progress: Progress) -> Settled:
            return bring_all_under_key(case, wanted.backups, wanted.key, at=at, progress=progress)

        self.run(job, lambda found: self.say(older.told(found, is_deleted=False)))

    def _delete(self) -> None:
        case, wanted = self._parts.case, self._seen.older
        asked = deletion(len(wanted), listed(wanted, self._seen.times))
        if not self._parts.dialogs.confirm(
            asked.title, asked.text, accept=asked.accept, keep=asked.keep
        ):
            return
        self.run(
            lambda progress: remove_all(case, wanted, progress=progress),
            lambda found: self.say(older.told(found, is_deleted=True)),
        )

    def _remove(self, backup: BackupFacts) -> None:
        case, dialogs = self._parts.case, self._parts.dialogs
        if is_meant(backup, self._seen, dialogs):
            self.run(
                lambda progress: remove_all(case, (backup,), progress=progress),
                lambda found: self.say(older.told(found, is_deleted=True)),
            )

    @property
    def _folder(self) -> Path:
        return self._parts.services.folders.backups

    def _look(self) -> None:
        """Show what this computer knows at once, and the second place when it has answered."""
        case, clock = self._parts.case, self._parts.services.clock
        if self._doing.note is not None:
            # The file is at work; what it came to is shown afterwards.
            self._render()
            return
        second = case.second_place(self._folder)
        self._seen = Seen(
            here=case.backups(self._folder),
            there=self._seen.there if second.folder == self._seen.second.folder else None,
            second=second,
            size=_size_of(case.path),
            is_protected=case.is_protected,
            can_write=case.access is Access.WRITE,
            now=clock.now(),
        )
        self._render()
        place = second.folder
        if place is not None:
            self._parts.tasks.run(
                lambda _: (
                    case.backups(place) if case.has_place(place) else None,
                    second_place.is_replaced(case, place),
                ),
                done=self._looked,
                failed=lambda _: self._looked((None, False)),
            )

    def _looked(self, found: tuple[tuple[BackupFacts, ...] | None, bool]) -> None:
        there, is_replaced = found
        self._seen = replace(self._seen, there=there, is_replaced=is_replaced)
        self._render()

    def _progress(self, note: ProgressNote) -> None:
        self._doing = replace(self._doing, note=note)
        self._render()

    def _failed(self, error: Exception) -> None:
        self._doing = Doing()
        self._render()
        self._doing = Doing(problems=problems_in(error))
        self._look()

    def _stopped(self) -> None:
        self._doing = Doing(told="Stopped. What was finished until then stays.")
        self._look()

    def _render(self) -> None:
        self._screen.render_state(self.state)


def _tested(found: LookedThrough) -> tuple[str]:
    whole = phrased("{good} found whole.", good=counted(found.good))
    left = (
        phrased(
            " {left} cannot be opened with the passphrase of today: an older passphrase, or "
            "another file.",
            left=counted(found.left),
        )
        if found.left
        else ""
    )
    unfit = unfit_words(damaged=found.damaged, foreign=found.foreign)
    return (strung("", (whole, unfit, left)),)


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
