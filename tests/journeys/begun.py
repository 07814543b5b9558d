"""Files with a first review, made once for each name: those of one name are copies of one file.

They were begun on another computer in the first moment of the day.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.wired import wired

from appraisal_app.application.creating import FixedClock, create_first
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.reading import cycles
from appraisal_app.application.starting import FirstAnswers
from appraisal_app.domain.cycle import Preset
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record


def day_of(clock: Clock) -> datetime:
    """The first moment of the clock's day, and never one that is still to come."""
    return min(datetime.combine(clock.today(), time(), UTC), clock.now())


def laid(path: Path, content: bytes) -> Path:
    """A new file with that content, as private as the program makes it."""
    path.touch(mode=0o600, exist_ok=False)
    path.write_bytes(content)
    return path


@cache
def begun(name: str, at: datetime, passphrase: str | None) -> bytes:
    """A file of that name in which nothing is answered yet."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        answers = FirstAnswers(
            trust="Northmoor Trust",
            chief_executive="Amina Khan",
            your_name="Owen Price",
            your_role=Role.CHAIR,
            preset=Preset.AUTUMN,
            meeting_date=at.date(),
        )
        key = Passphrase(passphrase) if passphrase is not None else None
        create_first(path, key, answers, wired(Path(folder) / "own", FixedClock(at))).close()
        return path.read_bytes()


@cache
def changed(name: str, at: datetime, change: Callable[[Record], Record]) -> bytes:
    """The same with its first review changed so."""
    with TemporaryDirectory() as folder:
        path = laid(Path(folder) / name, begun(name, at, None))
        clock = FixedClock(at)
        case = wired(Path(folder) / "own", clock).files().open(path, None, at=at)
        editor = RecordEditor(case, cycles(case)[0].id, clock=clock, role=Role.CHAIR)
        editor.edit(change, "preparing")
        editor.save()
        case.close()
        return path.read_bytes()
