"""The program is killed while it disposes: either all went, or nothing was begun."""

from __future__ import annotations

import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from tests.application.disposing.planted import (
    CLOCK,
    FILES,
    GONE,
    LABEL,
    MANY,
    NOW,
    bytes_beside,
    left_in,
    order,
    planted_bytes,
)
from tests.soaking import rounds
from tests.storage.doomed import Doomed, Say, Task, doomed
from tests.storage.samples import KEY

from appraisal_app.application.disposing.carrying_out import carry_out
from appraisal_app.application.loading import FILE_ID, load_record
from appraisal_app.application.ports.files import RawKey
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.disposals import Disposals
from appraisal_app.domain.people import Role
from appraisal_app.storage.case_file import SqlCaseFile


def disposing(path: Path, say: Say) -> None:
    """Opens the file, says so, and disposes of the old review."""
    _dispose(FILES.open(path, None, at=NOW), say)


def disposing_of_protected(path: Path, say: Say) -> None:
    """The same in a file with a key."""
    _dispose(FILES.open(path, KEY, at=NOW), say)


def _dispose(case: SqlCaseFile, say: Say) -> None:
    say("open")
    carry_out(case, order(), LABEL, clock=CLOCK, by=Role.CLERK)
    say("done")


@dataclass(frozen=True, slots=True)
class Way:
    """With a key or without: what runs, on which bytes, and how long its writing takes here."""

    task: Task
    key: RawKey | None
    data: bytes
    words: tuple[str, ...]
    seconds: float


def test_a_disposal_that_is_killed_is_done_or_not_begun(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, found = tmp_path / "f.appraisal", Counter[str]()
    ways: dict[int, Way] = {}
    for seed in rounds("kills while disposing", short=2, goal=100):
        if seed % 2 not in ways:
            ways[seed % 2] = _way(path, is_protected=bool(seed % 2))
        found[_round(path, seed, ways[seed % 2])] += 1
    with capsys.disabled():
        sys.stdout.write(f"\nkilled while disposing: {dict(found)} ")


def _round(path: Path, seed: int, way: Way) -> str:
    """One kill and what it found: nothing begun, something being written, or all done."""
    path.write_bytes(way.data)
    journal = _journal(path)
    with doomed(way.task, path) as process:
        # Looking takes most of the time, and writing is what matters: nearly all kills come then.
        if seed % 10:
            _wait_for(process, journal)
        process.wait(Random(seed).random() * 1.1 * way.seconds)  # noqa: S311
        was_told = "done" in process.kill()
    was_writing = journal.exists() and journal.stat().st_size > 0
    case = FILES.open(path, way.key, at=NOW)
    is_gone = _is_gone(case)
    assert is_gone or not was_told
    case.close()
    left = left_in(bytes_beside(path, way.key), way.words)
    assert left == () if is_gone else len(left) > MANY
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    if was_writing:
        return "compacting" if is_gone else "taking out"
    return "done" if is_gone else "not begun"


def _way(path: Path, *, is_protected: bool) -> Way:
    task, key = (disposing_of_protected, KEY) if is_protected else (disposing, None)
    data, words = planted_bytes(key)
    path.write_bytes(data)
    way = Way(task, key, data, words, _seconds(task, path))
    path.unlink()
    return way


def _journal(path: Path) -> Path:
    return Path(f"{path}-journal")


def _wait_for(process: Doomed, journal: Path) -> None:
    """Until something is being written; it is a minute at most."""
    end = time.perf_counter() + 60
    while time.perf_counter() < end and not (journal.exists() and journal.stat().st_size):
        process.wait(0.001)


def _seconds(task: Task, path: Path) -> float:
    """How long the writing of a disposal takes on this computer as busy as it is now."""
    with doomed(task, path) as process:
        _wait_for(process, _journal(path))
        begun = time.perf_counter()
        assert process.hear() == "done"
        return time.perf_counter() - begun


def _is_gone(case: SqlCaseFile) -> bool:
    """Whether it went whole, with its line in the register; otherwise it is whole still."""
    with case.unit_of_work() as unit:
        report = unit.verify_chain()
        register = unit.get(Disposals, FILE_ID)[0].disposals
        is_gone = GONE not in unit.ids(Cycle)
        if not is_gone:
            assert load_record(unit, GONE).record.cycle.label == LABEL
    assert report.ok
    assert bool(report.disposed) == bool(register) == is_gone
    return is_gone
