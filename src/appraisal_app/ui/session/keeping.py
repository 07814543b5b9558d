"""Keeps the open file on disk, and says whether it is."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from appraisal_app.application.backing_up.making import BackedUp, back_up
from appraisal_app.application.errors import AppError, ReplacedError
from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.interaction import Choice, Question
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.ports import Saver, WindowParts
from appraisal_app.ui.shell.state import BarAction, BarState

LOST = (
    "They could not be written to the disk. Save a copy elsewhere, which holds them all; or close, "
    "and what was typed since the last time it was saved is lost."
)
NOTHING_LOST = (
    "{why} All that you typed was saved in it before that. Save a copy elsewhere, which holds it "
    "too; or close, and look for the file."
)
IN_COPY = (
    "They could not be written to the disk, but the copy at {path} holds everything that you "
    "wrote. Close this file and go on in the copy."
)
STAYS = (
    "{why} Until it is saved you cannot turn to another page, so that nothing is lost: put that "
    "right and try again, or save a copy elsewhere and then close this file."
)
HOLDS_ALL = (
    "{why} The copy at {path} holds everything that you wrote. Go on in it, and put this file away."
)
REPLACED_IN_COPY = (
    "Another file stands in the place of this one, but the copy at {path} holds everything that "
    "you wrote. Open it and compare the two."
)
REPLACED_HOLDS_ALL = (
    "{why} The copy at {path} holds everything that you wrote: open it and compare the two."
)
NOTHING_NEW = (
    "This file could not be saved when it was closed, so there was nothing new to back up. Its "
    "backups from before are as they were."
)
SAVE_COPY, GO_ON = "save_copy", "go_on_in_copy"
_CLOSE, _STAY = "close", "stay"
OPEN_COPY = Choice(GO_ON, "Open the copy and close this one")
COMPARE_COPY = Choice(GO_ON, "Open the copy and compare the two")
STAY = Choice(_STAY, "Stay here")
_AGAIN = BarAction("save", "Try again")
_ACTIONS = (_AGAIN, BarAction(SAVE_COPY, "Save a copy elsewhere…"))


class Answer(Enum):
    """What is to become of a file that cannot be saved."""

    STAY = _STAY
    CLOSE = _CLOSE
    SAVE_COPY = SAVE_COPY
    GO_ON = GO_ON


class Keeping:
    """Saves the editor in sight by itself, and backs the file up when it closes."""

    def __init__(self, parts: WindowParts, changed: Callable[[], None]) -> None:
        self._parts = parts
        self._changed = changed
        self._saver: Saver | None = None
        self._watched: list[KeptEditor[Any]] = []
        self._trouble: AppError | None = None
        self._written: dict[int, int] = {}
        self._copied: tuple[object, Path] | None = None
        self._is_locked = False
        self._is_given_up = False
        self.saved_at: datetime | None = None

    def watch(self, editor: KeptEditor[Any]) -> None:
        """Save this editor from now on; each editor is listened to once."""
        self._stop()
        self._saver = self._parts.make_saver(editor, self)
        self._written[id(editor)] = editor.times_written
        if editor not in self._watched:
            self._watched.append(editor)
            editor.subscribe(lambda: self._heard(editor))

    def saved(self) -> None:
        """All is on disk now."""
        self.saved_at = self._parts.services.clock.now()
        self._trouble = None
        self._changed()

    def save_failed(self, error: AppError) -> None:
        """Saving failed: say so until it works."""
        self._trouble = error
        self._changed()

    def now(self) -> bool:
        """Save at once; False when it could not be done."""
        return self._saver is None or self._saver.now()

    def noted(self, file: OpenFile) -> bool:
        """Note in the chain what was saved since the last time; False when that failed."""
        if not file.can_write:
            return True
        try:
            file.editor.leave_page()
        except AppError as error:
            self.save_failed(error)
            return False
        return True

    def copied(self, file: OpenFile, path: Path) -> None:
        """All that was written until now is in a copy there."""
        self._copied = (file.editor.present, path)
        self._changed()

    def may_lose(self, file: OpenFile) -> Answer:
        """Ask what to do with a file that could not be saved; says where a copy holds it all.

        At a locked window nobody has shown yet that they may read it: it can be closed, or stay.
        """
        answer = Answer(self._parts.dialogs.choose(self._question(file)))
        self._is_given_up = answer is Answer.CLOSE
        return answer

    @contextmanager
    def behind_a_lock(self) -> Generator[None]:
        """Whoever is asked meanwhile stands at a locked window."""
        self._is_locked = True
        try:
            yield
        finally:
            self._is_locked = False

    def answer(self, file: OpenFile | None) -> None:
        """Save because somebody asked for it, and say "Saved" even if nothing was to be done.

        Where nothing was, the file is looked for all the same: "Saved" would be said of nothing.
        """
        is_kept = self.now() and (file is None or self.finds(file))
        if is_kept and (self.saved_at is None or self._trouble is not None):
            self.saved()

    def finds(self, file: OpenFile) -> bool:
        """Whether the file is where it was opened; if not, the window says so until it is."""
        try:
            file.case.check_in_place()
        except AppError as error:
            self.save_failed(error)
            return False
        return True

    def let_go(self, file: OpenFile) -> None:
        """Back the file up, close it, and forget its editors."""
        self._back_up(file)
        self.close(file)

    def close(self, file: OpenFile) -> None:
        """Close the file and forget its editors."""
        self._stop()
        file.case.close()
        self._watched.clear()
        self._saver, self._trouble, self.saved_at, self._copied = None, None, None, None
        self._is_given_up = False

    @property
    def is_replaced(self) -> bool:
        """Whether something else stands where the file was, with which a copy can be compared."""
        return isinstance(self._trouble, ReplacedError)

    @property
    def lead(self) -> Choice:
        """The way on from a file that cannot be saved, once a copy holds everything."""
        return COMPARE_COPY if self.is_replaced else OPEN_COPY

    def words(self, file: OpenFile) -> str:
        """Whether all is saved, for the top line."""
        if not file.can_write:
            return ""
        if file.editor.dirty:
            return self._unsaved(file) if self._trouble is not None else "Saving…"
        return (
            phrased("Saved {saved_at}", saved_at=f"{self.saved_at:%H:%M}")
            if self.saved_at is not None
            else "Saved"
        )

    def bar(self, file: OpenFile) -> BarState | None:
        """What is wrong, as long as it is."""
        if self._trouble is None:
            return None
        why, copy = self._trouble.sentence, self.copy_of(file)
        if copy is None:
            return BarState(text=phrased(STAYS, why=why), actions=_ACTIONS)
        said = REPLACED_HOLDS_ALL if self.is_replaced else HOLDS_ALL
        actions = (BarAction(GO_ON, self.lead.label), _AGAIN)
        return BarState(text=phrased(said, why=why, path=copy), actions=actions)

    def copy_of(self, file: OpenFile) -> Path | None:
        """The copy that holds everything as it stands now."""
        if self._copied is None or self._copied[0] != file.editor.present:
            return None
        return self._copied[1]

    def _unsaved(self, file: OpenFile) -> str:
        return "Not saved yet" if self.copy_of(file) is None else "Saved in a copy, not here"

    def _question(self, file: OpenFile) -> Question:
        copy, title = self.copy_of(file), "The last changes are not saved in this file"
        if copy is None and not file.editor.dirty and self._trouble is not None:
            title = "This file cannot be closed as usual"
            text = phrased(NOTHING_LOST, why=self._trouble.sentence)
            lead, close = Choice(SAVE_COPY, "Save a copy elsewhere…"), Choice(_CLOSE, "Close")
        elif copy is None:
            text, lead = LOST, Choice(SAVE_COPY, "Save a copy elsewhere…")
            close = Choice(_CLOSE, "Close and lose them", destructive=True)
        else:
            said = REPLACED_IN_COPY if self.is_replaced else IN_COPY
            text, lead = phrased(said, path=copy), self.lead
            close = Choice(_CLOSE, "Close this file")
        return Question(
            title=title,
            text=text,
            choices=(close, STAY) if self._is_locked else (lead, close, STAY),
        )

    def _heard(self, editor: KeptEditor[Any]) -> None:
        if self._saver is not None:
            self._saver.changed()
        before, self._written[id(editor)] = self._written[id(editor)], editor.times_written
        if before != editor.times_written and not editor.dirty:
            # Pages save too, when a field is left, and packets are noted as they come and go.
            self.saved()
        else:
            self._changed()

    def _stop(self) -> None:
        if self._saver is not None:
            self._saver.stop()

    def _back_up(self, file: OpenFile) -> None:
        services = self._parts.services
        if not file.can_write:
            return
        try:
            file.editor.leave_page()
        except AppError as error:
            self._not_noted(file, error)
            return
        folder, at = services.folders.backups, services.clock.now()
        # Behind the window, which goes on being drawn: a second place may take its time. One that
        # is not reached is nothing to stop at; Home reminds of it after a while.
        self._parts.tasks.run(
            lambda _: back_up(file.case, folder, at=at),
            done=self._backed_up,
            failed=self._no_backup,
        )
        self._parts.finish_work()

    def _backed_up(self, made: BackedUp) -> None:
        if made.fault:
            self._parts.dialogs.tell("The file is damaged", made.fault)

    def _not_noted(self, file: OpenFile, error: AppError) -> None:
        if not self._is_given_up:
            self._no_backup(error)
        elif self.copy_of(file) is None:
            # What its error says to do was offered before it was closed, and is too late now.
            self._parts.dialogs.tell("No backup was made", NOTHING_NEW)

    def _no_backup(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._parts.dialogs.tell("No backup was made", error.sentence)
