"""The dry run of a disposal for a page that is drawn often."""

from __future__ import annotations

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
