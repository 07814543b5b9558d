"""The page of a locked file: its name, a line for the passphrase, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.ui.forms.blocks import Block, Note, NoteKind, PageAction, PageState, Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.locking.away import Away
from appraisal_app.ui.passphrases.secret_field import SecretField

PASSPHRASE, OPEN, CLOSE, GO_ON = "passphrase", "unlock", "close_locked", "uncover"
STOP = "stop_work"
COVERED = (
    "What you typed is still here, out of sight. This is no lock: the file is not made yet, so "
    "there is no passphrase to ask for, and whoever presses the button sees it. When you leave "
    "your desk, lock the computer itself."
)
EMPTY = "Type the passphrase of the file."
CLOSED = (
    "What you wrote is saved. The file is closed, and its key is no longer in this program. With "
    "the passphrase you come back to where you were."
)
WAITING = (
    "Work that was begun before, such as an export or a backup, is still being done. Nothing of "
    "the file is in sight any more; as soon as the work is done, the file is locked."
)
STOPPING = (
    "The work was asked to stop. Nothing of the file is in sight any more; as soon as the work has "
    "stopped, the file is locked."
)
CLOSING = "What you wrote is saved. A backup is being made; then the file is closed."
NO_BACKUP = (
    "What you wrote is saved, but no backup was made when the file was locked: {why} After "
    "unlocking, back up under File, Backups."
)
HELD = (
    "Not everything could be saved before the file was locked. What you wrote is kept in the "
    "memory of this computer, hidden, until you come back: unlock soon, and do not switch the "
    "computer off. Until then the key of the file is in its memory as well. Once it is unlocked: "
    "{why}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LockParts:
    """`unlock` says why the passphrase does not do, "" when it does.

    `uncover` goes on with a new file; `away` is None while one is covered. `stop` asks the work to
    stop that is waited for. `packets` and `papers` tell how many of them wait for the file to be in
    sight again, and `go_on` takes them up.
    """

    away: Callable[[], Away | None]
    unlock: Callable[[str], str]
    close: Callable[[], None]
    uncover: Callable[[], None]
    stop: Callable[[], None]
    packets: Callable[[], int]
    papers: Callable[[], int]
    go_on: Callable[[], None]


class LockPresenter(ButtonsOnly):
    """Hears the page as its PageListener; keeps no passphrase longer than it is tried."""

    def __init__(self, parts: LockParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._typed = ""
        self._error = ""
        self._asks = False

    def show(self) -> None:
        """Show the page, with the keyboard in its line.

        What is half typed stays, and the keyboard: a packet may come, or a lock be tried again,
        while somebody types.
        """
        asked = self._asks
        if not asked:
            self._typed, self._error = "", ""
        self._show()
        if not (asked and self._asks):
            self._screen.focus_field(PASSPHRASE if self._asks else STOP)

    def changed(self, key: str, value: Answer) -> None:
        if key == PASSPHRASE and isinstance(value, str):
            self._typed = value
            self._show()

    def pressed(self, action_key: str) -> None:
        if action_key == CLOSE:
            self._typed, self._asks = "", False
            self._parts.close()
            self._parts.go_on()
        elif action_key == OPEN:
            self._open()
        elif action_key == STOP:
            self._parts.stop()
            self._show()
        elif action_key == GO_ON:
            self._parts.uncover()
            self._parts.go_on()

    def followed(self, target_key: str) -> None:
        self._screen.focus_field(target_key)

    def _open(self) -> None:
        typed, self._typed = self._typed, ""
        self._error = self._parts.unlock(typed) if typed.strip() else EMPTY
        del typed  # Packets that waited are asked about before this returns.
        self._show()
        if self._error:
            self._screen.focus_field(PASSPHRASE)
        else:
            self._parts.go_on()

    def _show(self) -> None:
        away = self._parts.away()
        self._asks = away is not None and not away.is_waiting
        if away is None:
            state = cover_page()
        elif away.is_waiting:
            state = waiting_page(away)
        else:
            state = lock_page(away, self._typed, self._error)
        waiting = (*_packets(self._parts.packets()), *_papers(self._parts.papers()))
        self._screen.render_state(replace(state, blocks=(*waiting, *state.blocks)))


def lock_page(away: Away, typed: str = "", error: str = "") -> PageState:
    """The page as it is now."""
    return PageState(
        step="locked",
        title=phrased("{stem} is locked", stem=away.path.stem),
        purpose="Type the passphrase to go on where you were.",
        problems=(Problem(error, PASSPHRASE),) if error else (),
        blocks=(*_about(away), _line(typed, error)),
        actions=(
            PageAction(CLOSE, "Close the file"),
            PageAction(OPEN, "Unlock", primary=True),
        ),
    )


def waiting_page(away: Away) -> PageState:
    """The page of a file that is locked when the work behind the window is done."""
    stop = PageAction(STOP, "Stop the work and lock", primary=True)
    return PageState(
        step="locked",
        title=phrased("{stem} is being locked", stem=away.path.stem),
        purpose="You need not wait for it.",
        blocks=(Note("waiting", STOPPING if away.is_stopping else WAITING, kind=NoteKind.LOCK),),
        actions=(stop,) if away.can_stop and not away.is_stopping else (),
    )


def cover_page() -> PageState:
    """The page over a new file that is being filled in."""
    return PageState(
        step="locked",
        title="The new file is covered",
        purpose="Press the button to go on where you were.",
        blocks=(Note("covered", COVERED, kind=NoteKind.LOCK),),
        actions=(PageAction(GO_ON, "Go on with the new file", primary=True),),
    )


def _packets(count: int) -> tuple[Block, ...]:
    if not count:
        return ()
    said = phrased_by(
        count,
        "{count} packet waits. It is looked at as soon as this is in sight again.",
        "{count} packets wait. They are looked at as soon as this is in sight again.",
        count=count,
    )
    return (Note("packets", said),)


def _papers(count: int) -> tuple[Block, ...]:
    if not count:
        return ()
    said = phrased_by(
        count,
        "{count} PDF or folder waits. It is looked at as soon as this is in sight again.",
        "{count} PDFs or folders wait. They are looked at as soon as this is in sight again.",
        count=count,
    )
    return (Note("papers", said),)


def _about(away: Away) -> tuple[Block, ...]:
    if away.held:
        return (Note("held", phrased(HELD, why=away.held), kind=NoteKind.WARN),)
    if away.is_closing:
        return (Note("closing", CLOSING, kind=NoteKind.LOCK),)
    closed = Note("closed", CLOSED, kind=NoteKind.LOCK)
    if away.missed:
        missed = phrased(NO_BACKUP, why=away.missed)
        return (closed, Note("missed", missed, kind=NoteKind.WARN))
    return (closed,)


def _line(typed: str, error: str) -> SecretField:
    return SecretField(
        PASSPHRASE,
        "Passphrase",
        hint="If nobody knows it any more, type the groups of the recovery key from the recovery "
        "sheet instead.",
        value=typed,
        error=error,
        submits=OPEN,
    )
