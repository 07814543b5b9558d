"""A board's file, and copies that are made from it for readers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.application.packs.conftest import LineWriter
from tests.application.post.clocks import MovableClock
from tests.application.post.files import CHAIRS, OWN, sealer
from tests.wired import NOW, example_at, opened, wired

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.limited_copies.kinds import COPIES
from appraisal_app.application.limited_copies.making import (
    CopyFor,
    NewCopy,
    create_copy_file,
    make_copy,
)
from appraisal_app.application.limited_copies.reading import CopiesEditor
from appraisal_app.application.limited_copies.sealing import SealedCopy, seal_copy, send_copy
from appraisal_app.application.limited_copies.taking_in import (
    copy_place,
    copy_taking,
    take_papers,
)
from appraisal_app.application.packs.choosing import plan_of
from appraisal_app.application.packs.writing import PackParts
from appraisal_app.application.ports.documents import DocumentWriter
from appraisal_app.application.ports.files import CaseFile, Key
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived, Taking, look_into
from appraisal_app.application.reading import read_record
from appraisal_app.domain.limited_copies import Delivery, PaperCopies
from appraisal_app.domain.people import Role


class Quiet:
    """Hears of the work and says nothing."""

    def step(self, done: int, total: int, text: str = "") -> None:
        del done, total, text


@dataclass(slots=True)
class Giver:
    """Somebody at the board's file who makes copies."""

    case: CaseFile
    parts: PackParts
    services: Services
    clock: MovableClock

    def wants(self, key: str) -> CopyFor:
        record = read_record(self.case)
        return CopyFor(plan=plan_of(record, COPIES[key]), record=record)

    def makes(
        self, key: str, path: Path, opens: Key = None, progress: Progress | None = None
    ) -> Delivery:
        new = NewCopy(path=path, key=opens)
        heard = progress if progress is not None else Quiet()
        return make_copy(self.wants(key), new, self.parts, self.services, heard)

    def seals(self, key: str, path: Path) -> SealedCopy:
        """Seal and hand over; a minute passes."""
        made = seal_copy(self.wants(key), self.parts, self.services, Quiet())
        send_copy(made, path, self.parts)
        self.clock.move_on(minutes=1)
        return made


@dataclass(slots=True)
class Keeper:
    """Somebody at a file of papers to read."""

    case: CaseFile
    editor: CopiesEditor
    taking: Taking[PaperCopies]
    services: Services

    def looks_into(self, came: SealedCopy) -> Arrived:
        place = copy_place(self.case, self.services.clock.today())
        sealed = came.sealed
        return look_into(self.case, self.services.packets(), sealed.data, sealed.words, place)

    def takes(self, came: SealedCopy) -> Delivery:
        return take_papers(self.taking, self.looks_into(came))


@contextmanager
def giver(folder: Path, writer: DocumentWriter | None = None) -> Iterator[Giver]:
    clock = MovableClock(NOW, "giver")
    services = wired(folder / "giver", clock)
    case = opened(example_at(folder / "board.appraisal"), services)
    try:
        yield giver_at(case, services, clock, writer if writer is not None else LineWriter())
    finally:
        case.close()


def giver_at(
    case: CaseFile, services: Services, clock: MovableClock, writer: DocumentWriter
) -> Giver:
    own = replace(services, packets=lambda: sealer(CHAIRS), new_id=clock.new_id)
    parts = PackParts(
        case=case,
        maker=DocumentMaker(case, writer, clock),
        count_pages=len,
        clock=clock,
        by=Role.CLERK,
    )
    return Giver(case, parts, own, clock)


@contextmanager
def keeper(folder: Path, name: str = "kept") -> Iterator[Keeper]:
    """An empty file that waits for papers."""
    clock = MovableClock(NOW, name)
    services = own_services(folder, clock)
    case = create_copy_file(folder / f"{name}.appraisal", None, None, services)
    try:
        editor = CopiesEditor(case, clock=clock)
        yield Keeper(case, editor, copy_taking(editor, clock), services)
    finally:
        case.close()


def own_services(folder: Path, clock: MovableClock) -> Services:
    return replace(wired(folder / "keeper", clock), packets=lambda: sealer(OWN))
