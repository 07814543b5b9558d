"""Reads the papers of a file for one reader; what is in it is never changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, Json, UnitOfWork, Version
from appraisal_app.application.post.refusing import refused
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.limited_copies import ONLY_READ, CopiedPaper, PaperCopies, may_follow

ACTOR: Final = "reader"
"""Who is at the keyboard of such a file."""


@dataclass(frozen=True, slots=True)
class LoadedCopies:
    """The index as the file holds it, with its version."""

    value: PaperCopies
    version: Version

    def saved(self, unit: UnitOfWork, value: PaperCopies) -> LoadedCopies:
        """Write it over the version that was loaded or last saved, if it differs."""
        if value == self.value:
            return self
        return LoadedCopies(value, unit.save(value, self.version))


class CopiesEditor(KeptEditor[PaperCopies]):
    """The index of such a file: a delivery may come or be given back, and nothing else."""

    def __init__(self, case: CaseFile, *, clock: Clock) -> None:
        with case.unit_of_work() as unit:
            stored = LoadedCopies(*unit.get(PaperCopies, FILE_ID))
        super().__init__(case, stored, clock=clock)

    @property
    def copies(self) -> PaperCopies:
        """Everything in the file."""
        return self.present

    @property
    def actor(self) -> str:
        """Whoever reads."""
        return ACTOR

    def leave_page(self) -> None:
        """Nothing was written, so nothing is noted."""

    def commit(
        self, within: Callable[[UnitOfWork, PaperCopies], PaperCopies], *events: str
    ) -> None:
        """Take a delivery in or give the last one back; raises DomainError for anything else."""

        def checked(unit: UnitOfWork, before: PaperCopies) -> PaperCopies:
            after = within(unit, before)
            if not may_follow(before, after):
                raise refused(ONLY_READ, "")
            return after

        super().commit(checked, *events)

    def _against(self, before: PaperCopies, after: PaperCopies) -> tuple[Refusal, ...]:
        return (Refusal(sentence=ONLY_READ, hard=True),) if before != after else ()

    def _about(self, value: PaperCopies) -> Mapping[str, Json]:
        del value
        return {"document": self._case.document_id}


def pages_of(case: CaseFile, paper: CopiedPaper) -> bytes:
    """The PDF, byte for byte; raises KeyError when it is gone, AppError when it was altered."""
    with case.unit_of_work() as unit:
        return unit.get_blob(paper.sha256).data
