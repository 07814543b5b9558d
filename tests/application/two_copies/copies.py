"""Two copies of one file, open side by side, and what people do in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.journeys.prepared import prepared, under_way
from tests.wired import wired

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles
from appraisal_app.application.two_copies.choosing import Choice
from appraisal_app.application.two_copies.comparing import Compared, compare
from appraisal_app.application.two_copies.joining import Joined, Joining, join
from appraisal_app.domain.cycle import Cycle, Status
from appraisal_app.domain.evidence import EvidenceItem
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import SEALED_BY_SIGNATURE, Record


@dataclass(slots=True)
class Copies:
    """The file at the chair's and the copy that was mailed, both open."""

    services: Services
    ours: CaseFile
    theirs: CaseFile
    folder: Path

    def changes(self, case: CaseFile, change: Callable[[Record], Record]) -> None:
        editor = RecordEditor(case, cycles(case)[0].id, clock=self.services.clock, role=Role.CHAIR)
        editor.edit(change, "typing")
        editor.leave_page()

    def compared(self) -> Compared:
        return compare(self.ours, self.theirs)

    @property
    def joining(self) -> Joining:
        return Joining(
            ours=self.ours,
            theirs=self.theirs,
            actor="chair",
            at=self.services.clock.now(),
            backups=self.folder / "backups",
        )

    def joined(self, choice: Choice) -> Joined:
        return join(self.joining, self.compared(), choice)

    @property
    def cycle(self) -> str:
        return cycles(self.ours)[0].id

    def signs(self, case: CaseFile) -> None:
        """Seal the review as signing does."""
        at, cycle_id = self.services.clock.now(), self.cycle
        with case.unit_of_work() as unit:
            cycle, version = unit.get(Cycle, cycle_id)
            unit.save(replace(cycle, status=Status.SIGNED), version)
            for kind in SEALED_BY_SIGNATURE:
                unit.seal(kind, cycle_id, at=at)
            unit.note_hashes(actor="chair", at=at)

    def record(self, case: CaseFile) -> Record:
        return RecordEditor(
            case, cycles(case)[0].id, clock=self.services.clock, role=Role.CHAIR
        ).record


@contextmanager
def two_copies(tmp_path: Path) -> Iterator[Copies]:
    services = wired(tmp_path / "chair")
    path = prepared(tmp_path / "Ours.appraisal", services, begun)
    (tmp_path / "backups").mkdir()
    now = services.clock.now()
    ours = services.files().open(path, None, at=now)
    with ours.unit_of_work() as unit:
        unit.note_hashes(actor="chair", at=now)
    ours.save_copy(tmp_path / "Mailed.appraisal")
    theirs = services.files().open(tmp_path / "Mailed.appraisal", None, at=now)
    yield Copies(services, ours, theirs, tmp_path)
    ours.close()
    theirs.close()


def notes(words: str) -> Callable[[Record], Record]:
    return lambda record: replace(record, meeting=replace(record.meeting, notes=words))


def title(words: str) -> Callable[[Record], Record]:
    item = EvidenceItem(id="survey", title=words)
    return lambda record: replace(record, evidence=replace(record.evidence, items=(item,)))


def begun(record: Record) -> Record:
    return title("Staff survey")(under_way(record))


def renamed(name: str) -> Callable[[Record], Record]:
    return lambda record: replace(record, trust=replace(record.trust, name=name))
