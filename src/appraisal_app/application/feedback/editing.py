"""Edit a facilitator's file: undoable, saved by itself; what was released stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, Json, UnitOfWork, Version
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.feedback.deciding import tampered
from appraisal_app.domain.feedback.rounds import FeedbackRound

ACTOR: Final = "facilitator"


@dataclass(frozen=True, slots=True)
class LoadedRound:
    """The round as the file holds it, with its version."""

    value: FeedbackRound
    version: Version

    def saved(self, unit: UnitOfWork, value: FeedbackRound) -> LoadedRound:
        """Write it over the version that was loaded or last saved, if it differs."""
        if value == self.value:
            return self
        return LoadedRound(value, unit.save(value, self.version))


class FeedbackEditor(KeptEditor[FeedbackRound]):
    """Everything in a facilitator's file."""

    def __init__(self, case: CaseFile, *, clock: Clock) -> None:
        with case.unit_of_work() as unit:
            stored = LoadedRound(*unit.get(FeedbackRound, FILE_ID))
        super().__init__(case, stored, clock=clock)

    @property
    def feedback(self) -> FeedbackRound:
        """The round as it stands now, saved or not."""
        return self.present

    @property
    def actor(self) -> str:
        """Nobody else writes here."""
        return ACTOR

    def _against(self, before: FeedbackRound, after: FeedbackRound) -> tuple[Refusal, ...]:
        sentence = tampered(before, after)
        return (Refusal(sentence=sentence, hard=True),) if sentence else ()

    def _about(self, value: FeedbackRound) -> Mapping[str, Json]:
        del value
        return {"document": self._case.document_id}
