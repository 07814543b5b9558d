"""Edit the chief executive's desk: undoable, saved by itself; what was submitted stays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, Json, UnitOfWork, Version
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.own_words import FROZEN, rewritten
from appraisal_app.domain.people import Role

ACTOR = Role.CHIEF_EXECUTIVE.value

DeskEdit = Callable[[OwnDesk], OwnDesk]


@dataclass(frozen=True, slots=True)
class LoadedDesk:
    """The desk as the file holds it, with its version."""

    value: OwnDesk
    version: Version

    def saved(self, unit: UnitOfWork, value: OwnDesk) -> LoadedDesk:
        """Write the desk over the version that was loaded or last saved, if it differs."""
        if value == self.value:
            return self
        return LoadedDesk(value, unit.save(value, self.version))


class DeskEditor(KeptEditor[OwnDesk]):
    """The one desk of the file."""

    def __init__(self, case: CaseFile, *, clock: Clock) -> None:
        with case.unit_of_work() as unit:
            stored = LoadedDesk(*unit.get(OwnDesk, FILE_ID))
        super().__init__(case, stored, clock=clock)

    @property
    def desk(self) -> OwnDesk:
        """The desk as it stands now, saved or not."""
        return self.present

    @property
    def actor(self) -> str:
        """Nobody else writes here."""
        return ACTOR

    def finish(self, change: DeskEdit, event: str) -> None:
        """Submit or take back: saved at once, written into the chain, not undoable."""
        self.commit(lambda _, desk: change(desk), event)

    def _against(self, before: OwnDesk, after: OwnDesk) -> tuple[Refusal, ...]:
        return (Refusal(sentence=FROZEN, hard=True),) if rewritten(before, after) else ()

    def _about(self, value: OwnDesk) -> Mapping[str, Json]:
        del value
        return {"document": self._case.document_id}
