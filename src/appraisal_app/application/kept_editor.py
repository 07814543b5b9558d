"""Edits one value that a file keeps: undoable, saved by itself, saved as a whole or not at all."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from appraisal_app.application.history import History
from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import Access, CaseFile, Json, UnitOfWork
from appraisal_app.application.typing_steps import PAUSE
from appraisal_app.domain.errors import DomainError, Refusal

T = TypeVar("T")


class Stored(Protocol[T]):
    """A value as the file holds it."""

    @property
    def value(self) -> T:
        """What was read or written last."""
        ...

    def saved(self, unit: UnitOfWork, value: T) -> Stored[T]:
        """Writes what differs in `value`; raises StaleError when the file holds another state."""
        ...


class KeptEditor(ABC, Generic[T]):
    """The present of the value, its undo, its way to disk."""

    def __init__(self, case: CaseFile, stored: Stored[T], *, clock: Clock) -> None:
        self._case = case
        self._clock = clock
        self._stored = stored
        self._history = History(stored.value)
        self._typed_at: datetime | None = None
        self._listeners: list[Callable[[], None]] = []
        self._times_written = 0

    @property
    @abstractmethod
    def actor(self) -> str:
        """Who is at the keyboard, as the chain of events names them."""

    @abstractmethod
    def _against(self, before: T, after: T) -> tuple[Refusal, ...]:
        """What speaks against that change, whoever wants it."""

    @abstractmethod
    def _about(self, value: T) -> Mapping[str, Json]:
        """What the chain of events notes beside a final act: ids and hashes only."""

    def _sealed(self, unit: UnitOfWork, value: T) -> None:
        """Seal what a final act closed."""

    @property
    def present(self) -> T:
        """The value as it stands now, saved or not."""
        return self._history.present

    @property
    def history(self) -> History[T]:
        """The steps that can be taken back."""
        return self._history

    @property
    def dirty(self) -> bool:
        """Whether something is not on disk yet."""
        return self.present != self._stored.value

    @property
    def access(self) -> Access:
        """What may be done with the file."""
        return self._case.access

    @property
    def read_only(self) -> bool:
        """Whether the file can only be read."""
        return self.access is not Access.WRITE

    @property
    def times_written(self) -> int:
        """How often something of the file was put on disk from here."""
        return self._times_written

    def wrote_beside(self) -> None:
        """Something that the value does not hold was put on disk, such as the note of a packet."""
        self._times_written += 1
        self._changed()

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change; it lives as long as the editor."""
        self._listeners.append(listener)

    def edit(self, change: Callable[[T], T], label: str, *, merge_key: str = "") -> None:
        """Apply an edit as one undoable step; raises DomainError on what may not be changed.

        With the same `merge_key` as the last one it joins that step, unless there was a pause.
        """
        self._refuse_reading()
        after = change(self.present)
        if refused := self._against(self.present, after):
            raise DomainError(refused)
        if merge_key:
            self._end_step_after_pause()
        self._history.push(after, label, merge_key=merge_key)
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
        """Write what is not on disk yet; harmless when all is; raises AppError."""
        if not self.dirty:
            return
        with self._case.unit_of_work() as unit:
            stored = self._stored.saved(unit, self.present)
        self._stored = stored
        self._times_written += 1
        self._changed()

    def save_into(self, copy: CaseFile) -> None:
        """Write what is not on disk yet into a copy of the file instead; raises AppError."""
        with copy.unit_of_work() as unit:
            self._stored.saved(unit, self.present)

    def leave_page(self) -> None:
        """Save, and put one hash of each changed part into the audit chain; raises AppError."""
        self.close_step()
        self.save()
        if not self.read_only:
            with self._case.unit_of_work() as unit:
                unit.note_hashes(actor=self.actor, at=self._clock.now())

    def commit(self, within: Callable[[UnitOfWork, T], T], *events: str) -> None:
        """Do something final in one transaction: change, save, seal, record, forget undo."""
        self._refuse_reading()
        with self._case.unit_of_work() as unit:
            value = within(unit, self.present)
            stored = self._stored.saved(unit, value)
            self._sealed(unit, value)
            unit.note_hashes(actor=self.actor, at=self._clock.now())
            for event in events:
                unit.record_event(
                    event, actor=self.actor, body=self._about(value), at=self._clock.now()
                )
        self._stored = stored
        self._times_written += 1
        self._history.reset(value)
        self._changed()

    def _end_step_after_pause(self) -> None:
        before, self._typed_at = self._typed_at, self._clock.now()
        if before is not None and abs(self._typed_at - before) > PAUSE:
            self._history.close_step()

    def _refuse_reading(self) -> None:
        if self.read_only:
            raise DomainError((Refusal(sentence=only_to_read(self.access), hard=True),))

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()
