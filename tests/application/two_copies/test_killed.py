"""Whoever pulls the plug finds one version or the other, whole, and never a mixture."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from tests.application.two_copies.copies import Copies, notes, renamed, title, two_copies
from tests.soaking import rounds

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.reading import cycles
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record

ROOT = Path(__file__).resolve().parents[3]
LONGEST = 0.4


def ahead(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there. " * 400))
    copies.changes(copies.theirs, title("Reworded there."))
    copies.changes(copies.theirs, renamed("Northmoor Schools Trust"))


def parted(copies: Copies) -> None:
    ahead(copies)
    copies.changes(copies.ours, title("Reworded here."))


@pytest.mark.parametrize(("task", "prepare"), [("go_on", ahead), ("join", parted)])
def test_killed_at_any_moment_one_of_both_is_there_whole(
    tmp_path: Path, task: str, prepare: Callable[[Copies], None]
) -> None:
    with two_copies(tmp_path) as copies:
        prepare(copies)
        before, after = copies.record(copies.ours), copies.record(copies.theirs)
    ours = tmp_path / "Ours.appraisal"
    original = ours.read_bytes()

    def killed_after(seconds: float, *, to_end: bool) -> bool:
        ours.write_bytes(original)
        shutil.rmtree(tmp_path / "backups", ignore_errors=True)
        is_done = killed_while(task, tmp_path, seconds, to_end=to_end)
        assert sound_record(copies, ours) in ((after,) if is_done else (before, after))
        left = [each.name for each in tmp_path.iterdir() if each.name.startswith("Ours")]
        assert left == [ours.name]
        return is_done

    row = {"go_on": "going on with a copy", "join": "joining two copies"}[task]
    for seed in rounds(f"kills while {row}", short=3, goal=100):
        killed_after(Random(seed).random() * LONGEST, to_end=False)  # noqa: S311
    # So that it is known to have an end.
    assert killed_after(LONGEST, to_end=True)


def killed_while(task: str, folder: Path, seconds: float, *, to_end: bool) -> bool:
    """Whether it had said that it is done when it was killed."""
    script = str(Path(__file__).with_name("doomed.py"))
    process = subprocess.Popen(
        [sys.executable, script, task, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.read(1) == b"!"
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass
    said = process.stdout.read(1) if to_end else b""
    process.kill()
    said += process.stdout.read()
    process.wait()
    process.stdin.close()
    process.stdout.close()
    return said == b"."


def sound_record(copies: Copies, path: Path) -> Record:
    """The review in the file, which is sound, searchable and in its place."""
    case = copies.services.files().open(path, None, at=copies.services.clock.now())
    try:
        editor = RecordEditor(
            case, cycles(case)[0].id, clock=copies.services.clock, role=Role.CHAIR
        )
        with case.unit_of_work() as unit:
            assert unit.verify_chain().ok
            assert unit.search("reworded" if "Reworded" in str(editor.record) else "staff")
        return editor.record
    finally:
        case.close()
