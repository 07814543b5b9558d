"""Whoever pulls the plug finds one version or the other, whole, and never a mixture."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from tests.application.two_copies.copies import Copies, notes, renamed, title, two_copies
from tests.application.two_copies.doomed import going_on, joining
from tests.soaking import rounds
from tests.storage.doomed import Task, doomed

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.reading import cycles
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record

ROWS: dict[Task, str] = {
    going_on: "kills while going on with a copy",
    joining: "kills while joining two copies",
}


def ahead(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there. " * 400))
    copies.changes(copies.theirs, title("Reworded there."))
    copies.changes(copies.theirs, renamed("Northmoor Schools Trust"))


def parted(copies: Copies) -> None:
    ahead(copies)
    copies.changes(copies.ours, title("Reworded here."))


@pytest.mark.parametrize(("task", "prepare"), [(going_on, ahead), (joining, parted)])
def test_killed_at_any_moment_one_of_both_is_there_whole(
    tmp_path: Path, task: Task, prepare: Callable[[Copies], None]
) -> None:
    with two_copies(tmp_path) as copies:
        prepare(copies)
        before, after = copies.record(copies.ours), copies.record(copies.theirs)
    ours = tmp_path / "Ours.appraisal"
    original = ours.read_bytes()

    def killed_after(seconds: float | None) -> float:
        ours.write_bytes(original)
        shutil.rmtree(tmp_path / "backups", ignore_errors=True)
        is_done, took = killed_while(task, tmp_path, seconds)
        assert sound_record(copies, ours) in ((after,) if is_done else (before, after))
        left = [each.name for each in tmp_path.iterdir() if each.name.startswith("Ours")]
        assert left == [ours.name]
        return took

    longest = killed_after(None)
    for seed in rounds(ROWS[task], short=2, goal=100):
        killed_after(Random(seed).random() * longest)  # noqa: S311


def killed_while(task: Task, folder: Path, seconds: float | None) -> tuple[bool, float]:
    """Whether it had said that it is done when it was killed, and how long it had worked."""
    with doomed(task, folder) as process:
        begun = time.perf_counter()
        if seconds is None:
            return process.hear() == "done", time.perf_counter() - begun
        process.wait(seconds)
        return process.kill() == ["done"], time.perf_counter() - begun


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
