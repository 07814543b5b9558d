"""Edit a guest's file: undoable, saved by itself; what was submitted stays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, Json, UnitOfWork, Version
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.guest_answers import rewritten
from appraisal_app.domain.guests import Guest
from appraisal_app.domain.own_words import FROZEN

ACTOR: Final = "guest"


@dataclass(frozen=True, slots=True)
class LoadedGuest:
    """What was asked and answered as the file holds it, with its version."""

    value: Guest
    version: Version

    def saved(self, unit: UnitOfWork, value: Guest) -> LoadedGuest:
        """Write it over the version that was loaded or last saved, if it differs."""
        if value == self.value:
            return self
        return LoadedGuest(value, unit.save(value, self.version))


class GuestEditor(KeptEditor[Guest]):
    """Everything in the file of one panel member or adviser."""

    def __init__(self, case: CaseFile, *, clock: Clock) -> None:
        with case.unit_of_work() as unit:
            stored = LoadedGuest(*unit.get(Guest, FILE_ID))
        super().__init__(case, stored, clock=clock)

    @property
    def guest(self) -> Guest:
        """What was asked and answered as it stands now, saved or not."""
        return self.present

    @property
    def actor(self) -> str:
        """Nobody else writes here."""
        return ACTOR

    def finish(self, change: Callable[[Guest], Guest], event: str) -> None:
        """Take back: saved at once, written into the chain, not undoable."""
        self.commit(lambda _, guest: change(guest), event)

    def _against(self, before: Guest, after: Guest) -> tuple[Refusal, ...]:
        return (Refusal(sentence=FROZEN, hard=True),) if rewritten(before, after) else ()

    def _about(self, value: Guest) -> Mapping[str, Json]:
        del value
        return {"document": self._case.document_id}
