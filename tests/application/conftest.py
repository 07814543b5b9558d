"""Reviews in real files: this year's, at any point of its way, with the desk where it is signed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from tests.wired import ROOT, happened, wired

from appraisal_app.application.creating import FixedClock, sign_off_parts
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.application.ports.services import Services
from appraisal_app.application.signing_off import SigningOff
from appraisal_app.application.starting import fill
from appraisal_app.domain.content import FileContent, content_of
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.judgement import Judgements
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import FILE_PARTS, Record
from appraisal_app.domain.sign_off import SignOff
from appraisal_app.exchange.resources import load_example

CYCLE = "review-2025-26"
CHAIR_NAME, CEO_NAME = "Łucja Żółć-O'Brien", "Siôn Llŷr ap Gwynfor"


class SteppingClock:
    """A minute later each time somebody asks."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 12, 18, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self._now += timedelta(minutes=1)
        return self._now

    def today(self) -> date:
        return self._now.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One open review."""

    case: CaseFile
    editor: RecordEditor
    desk: SigningOff
    services: Services

    @property
    def record(self) -> Record:
        return self.editor.record

    def stands(self, *, at: Status) -> bool:
        """Whether the review has come that far, and no further."""
        return self.record.cycle.status is at

    def events(self) -> list[str]:
        """What was done, in order."""
        with self.case.unit_of_work() as unit:
            return [event.kind for event in happened(unit)]

    def on_disk(self) -> Record:
        """The review as the file has it."""
        clock = FixedClock(datetime(2026, 1, 1, tzinfo=UTC))
        return RecordEditor(self.case, CYCLE, clock=clock, role=Role.CLERK).record


Open = Callable[..., Review]


@cache
def example() -> FileContent:
    return load_example(ROOT / "resources")


def drafted() -> Record:
    """This year's review with the draft released, and all there that signing asks for."""
    record = example().record(CYCLE)
    return replace(
        record,
        cycle=replace(record.cycle, status=Status.COMMENTS),
        sign_off=SignOff(id=CYCLE, circulation=record.sign_off.circulation),
    )


def reflecting() -> Record:
    """The same before the reflection is submitted."""
    record = drafted()
    return replace(
        record,
        cycle=replace(record.cycle, status=Status.REFLECTION),
        reflection=replace(record.reflection, submitted_at=None),
        judgements=Judgements(id=CYCLE),
    )


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return wired(tmp_path / "own", SteppingClock())


@pytest.fixture
def review(services: Services, tmp_path: Path) -> Iterator[Open]:
    """Opens a new plain file that holds that one review."""
    with ExitStack() as opened:

        def _open(record: Record, role: Role = Role.CHAIR) -> Review:
            path = tmp_path / "review.appraisal"
            assert not path.exists()
            path.write_bytes(_filled(record, created=services.clock.now(), at=services.clock.now()))
            made = opened_at(path, services, role)
            opened.callback(made.case.close)
            return made

        yield _open


def opened_at(path: Path, services: Services, role: Role = Role.CHAIR) -> Review:
    """The review that is in the file at `path`."""
    # Opening is no deed: the time at which somebody does it is written nowhere.
    case = services.files().open(path, None, at=datetime(2026, 11, 12, 18, 0, tzinfo=UTC))
    editor = RecordEditor(case, CYCLE, clock=services.clock, role=role)
    desk = SigningOff(editor, sign_off_parts(case, services, services.clock))
    return Review(case=case, editor=editor, desk=desk, services=services)


@cache
def _filled(record: Record, *, created: datetime, at: datetime) -> bytes:
    """A file with that one review: made once, since many tests begin alike."""
    shared: dict[str, Any] = {name: getattr(record, name) for name in FILE_PARTS}
    content = FileContent(**shared, signatories=example().signatories, cycles=(content_of(record),))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "review.appraisal"
        files = wired(Path(folder) / "own").files()
        case = files.create(path, None, kind=DocumentKind.BOARD, at=created)
        fill(case, content, event="started", actor="clerk", at=at)
        case.close()
        return path.read_bytes()
