"""Edit the chief executive's desk: undoable, saved by itself; what was submitted stays."""

from __future__ import annotations

from collections.abc import Callable

from appraisal_app.application.history import History
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import Access, CaseFile, Version
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.own_words import FROZEN, rewritten
from appraisal_app.domain.people import Role

READ_ONLY = "This file can only be read now, so nothing was changed."
ACTOR = Role.CHIEF_EXECUTIVE.value

DeskEdit = Callable[[OwnDesk], OwnDesk]


class DeskEditor:
    """The one desk of the file: its present, its undo, its way to disk."""

    def __init__(self, case: CaseFile, *, clock: Clock) -> None:
        self._case = case
        self._clock = clock
        with case.unit_of_work() as unit:
            desk, version = unit.get(OwnDesk, FILE_ID)
        self._saved: OwnDesk = desk
        self._version: Version = version
        self._history = History(desk)
        self._listeners: list[Callable[[], None]] = []

    @property
    def desk(self) -> OwnDesk:
        """The desk as it stands now, saved or not."""
        return self._history.present

    @property
    def history(self) -> History[OwnDesk]:
        """The steps that can be taken back."""
        return self._history

    @property
    def dirty(self) -> bool:
        """Whether something is not on disk yet."""
        return self.desk != self._saved

    @property
    def read_only(self) -> bool:
        """Whether the file can only be read."""
        return self._case.access is not Access.WRITE

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change; it lives as long as the editor."""
        self._listeners.append(listener)

    def edit(self, change: DeskEdit, label: str, *, merge_key: str = "") -> None:
        """Apply an edit as one undoable step; raises DomainError on what was submitted."""
        if self.read_only:
            raise DomainError((Refusal(sentence=READ_ONLY, hard=True),))
        after = change(self.desk)
        if rewritten(self.desk, after):
            raise DomainError((Refusal(sentence=FROZEN, hard=True),))
        self._history.push(after, label, merge_key=merge_key)
        self._changed()

    def commit(self, change: DeskEdit, event: str) -> None:
        """Submit or take back: saved at once, written into the chain, not undoable."""
        if self.read_only:
            raise DomainError((Refusal(sentence=READ_ONLY, hard=True),))
        after = change(self.desk)
        now = self._clock.now()
        with self._case.unit_of_work() as unit:
            version = unit.save(after, self._version)
            unit.note_hashes(actor=ACTOR, at=now)
            unit.record_event(event, actor=ACTOR, body={"document": self._case.document_id}, at=now)
        self._saved, self._version = after, version
        self._history.reset(after)
        self._changed()

    def close_step(self) -> None:
        """The user left a field: the next change is an undo step of its own."""
        self._history.close_step()

    def undo(self) -> None:
        """Take the last step back."""
        if self._history.undo():
            self._changed()

    def redo(self) -> None:
        """Do again what undo took back."""
        if self._history.redo():
            self._changed()

    def save(self) -> None:
        """Write what is not on disk yet; harmless when all is."""
        if not self.dirty:
            return
        present = self.desk
        with self._case.unit_of_work() as unit:
            version = unit.save(present, self._version)
        self._saved, self._version = present, version
        self._changed()

    def save_into(self, copy: CaseFile) -> None:
        """Write what is not on disk yet into a copy of the file instead; stays unsaved here."""
        with copy.unit_of_work() as unit:
            unit.save(self.desk, self._version)

    def leave_page(self) -> None:
        """Save, and put one hash of what changed into the audit chain."""
        self.close_step()
        self.save()
        if not self.read_only:
            with self._case.unit_of_work() as unit:
                unit.note_hashes(actor=ACTOR, at=self._clock.now())

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()
