"""Everything the sign-off page is built from."""

from __future__ import annotations

from dataclasses import dataclass, field

from appraisal_app.application.documents.building import named
from appraisal_app.application.ports.signing import KeptIdentity
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import Office, SignatoryRole
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.post.letters import Letters
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.outcomes.sign_off.draft import Draft

OFFICE_OF = {
    SignatoryRole.CHAIR: Office.CHAIR,
    SignatoryRole.CHIEF_EXECUTIVE: Office.CHIEF_EXECUTIVE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the page shows; `working` says what is going on, `said` what was just done."""

    context: PageContext
    draft: Draft
    identities: tuple[KeptIdentity, ...] = ()
    problems: tuple[Problem, ...] = ()
    working: str = ""
    said: str = ""
    letters: Letters = field(default_factory=Letters)

    @property
    def record(self) -> Record:
        """The record as it stands."""
        return self.context.record

    @property
    def is_ready(self) -> bool:
        """Whether the statement waits for signatures."""
        return self.record.cycle.status is Status.READY_TO_SIGN

    @property
    def is_closed(self) -> bool:
        """Whether nothing may be done here now."""
        return self.context.read_only or bool(self.working)

    @property
    def turn(self) -> SignatoryRole | None:
        """Who signs next, while the statement waits for signatures."""
        awaited = self.record.sign_off.awaited
        return awaited[0] if self.is_ready and awaited else None

    @property
    def holder(self) -> str:
        """The name in the record of whoever signs next."""
        return named(self.record, OFFICE_OF[self.turn]) if self.turn is not None else ""
