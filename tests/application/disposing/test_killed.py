"""The program is killed while it disposes: either all went, or nothing was begun."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from random import Random

import pytest
from tests.application.disposing.planted import (
    CLOCK,
    FILES,
    GONE,
    LABEL,
    NOW,
    bytes_beside,
    left_in,
    order,
    planted_bytes,
)
from tests.soaking import rounds
from tests.storage.doomed import Doomed, Say, doomed

from appraisal_app.application.disposing.carrying_out import carry_out
from appraisal_app.application.loading import FILE_ID, load_record
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.disposals import Disposals
from appraisal_app.domain.people import Role
from appraisal_app.storage.case_file import SqlCaseFile


def disposing(path: Path, say: Say) -> None:
    """Opens the file, says so, and disposes of the old review."""
    case = FILES.open(path, None, at=NOW)
    say("open")
    carry_out(case, order(), LABEL, clock=CLOCK, by=Role.CLERK)
    say("done")


def test_a_disposal_that_is_killed_is_done_or_not_begun(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, journal = tmp_path / "f.appraisal", tmp_path / "f.appraisal-journal"
    gone = begun = 0
    data, words = planted_bytes()
    path.write_bytes(data)
    longest = _seconds(path, journal)
    for seed in rounds("kills while disposing", short=2, goal=100):
        path.write_bytes(data)
        with doomed(disposing, path) as process:
            # Looking takes most of the time, and writing is what matters: most kills come then.
            if seed % 4:
                _wait_for(process, journal)
            process.wait(Random(seed).random() * 1.1 * longest)  # noqa: S311
            was_told = "done" in process.kill()
        begun += journal.exists() and journal.stat().st_size > 0
        case = FILES.open(path, None, at=NOW)
        is_gone = _is_gone(case)
        gone += is_gone
        assert is_gone or not was_told
        case.close()
        left = left_in(bytes_beside(path), words)
        assert left == () if is_gone else len(left) > len(words) // 3
        assert [each.name for each in tmp_path.iterdir()] == [path.name]
    with capsys.disabled():
        sys.stdout.write(f"\n{gone} disposals done, {begun} journals open at the kill ")


def _wait_for(process: Doomed, journal: Path) -> None:
    """Until something is being written; it is a minute at most."""
    end = time.perf_counter() + 60
    while time.perf_counter() < end and not (journal.exists() and journal.stat().st_size):
        process.wait(0.001)


def _seconds(path: Path, journal: Path) -> float:
    """How long the writing of a disposal takes on this computer as busy as it is now."""
    with doomed(disposing, path) as process:
        _wait_for(process, journal)
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
