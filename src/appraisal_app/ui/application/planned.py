"""The dry run of a disposal, and what is left of one, for a page that is drawn often."""

from __future__ import annotations

from appraisal_app.application.disposing.by_hand import ByHand, still_left
from appraisal_app.application.disposing.planning import Plan, plan
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.disposals import DisposedKind


class PlannedOnce:
    """Looks through the whole file, and again only after something was recorded or backed up."""

    def __init__(self, case: CaseFile, services: Services) -> None:
        self._case = case
        self._services = services
        self._at: object = None
        self._plans: dict[tuple[str, DisposedKind], Plan] = {}

    def __call__(self, review: str, kind: DisposedKind) -> Plan:
        """What a disposal of that would do."""
        backups = self._services.folders.backups
        with self._case.unit_of_work() as unit:
            now = (unit.chain_head(), self._case.newest_backup(backups))
        if now != self._at:
            self._at = now
            self._plans.clear()
        if (review, kind) not in self._plans:
            today = self._services.clock.today()
            found = plan(self._case, review, kind, today=today, backups=backups)
            self._plans[review, kind] = found
        return self._plans[review, kind]


class LeftOnce:
    """What is still to do by hand after a disposal, looked for anew when the page comes up.

    After something was recorded as well: a copy that was destroyed is noted in the register.
    """

    def __init__(self, case: CaseFile, services: Services) -> None:
        self._case = case
        self._services = services
        self._at: object = None
        self._left: ByHand | None = None

    def __call__(self) -> ByHand | None:
        """The list, or None where nothing went."""
        with self._case.unit_of_work() as unit:
            head = unit.chain_head()
        if head != self._at:
            self._at = head
            self._left = still_left(self._case, self._services.folders.backups)
        return self._left

    def forget(self) -> None:
        """Look anew the next time."""
        self._at = None
