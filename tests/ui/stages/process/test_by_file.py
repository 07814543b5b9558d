"""The request to the chief executive and her words as files, on the board's page."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from tests.ui.stages.records import NOW, TODAY, full_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.bootstrap import desk_files
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.desk_papers import SubmittedReflection
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Entry, Reflection, ReflectionVersion, Response
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.ui.stages.process.reflection.by_file import BRING_IN, LATER, SAVE_REQUEST
from appraisal_app.ui.stages.tree import walk

WORDS = "As it was.\n- Łódź "


def waiting() -> Record:
    """A record that waits for the reflection, with nothing in it."""
    record = full_record(Status.REFLECTION)
    return replace(record, reflection=Reflection(id=record.cycle.id))


def page(record: Record, folder: Path, *answers: object) -> WorkingDesk:
    return working_desk(StepKind.REFLECTION, record, folder, *answers)


def file_with(folder: Path, record: Record, *, review: str = "") -> Path:
    """A reflection that was submitted on the desk."""
    first = record.objectives.standing[0].id
    words = ReflectionVersion(
        edition=1, submitted_at=NOW, responses=(Response(objective=first, progress=WORDS),)
    )
    path = folder / "r.appraisal-reflection"
    submitted = SubmittedReflection(review=review or record.cycle.id, words=words)
    path.write_bytes(desk_files().reflection(submitted))
    return path


def buttons(at: WorkingDesk) -> set[str]:
    return {each.key for each in walk(at.state.blocks)}


def test_the_buttons_are_there_while_the_review_waits_for_the_reflection(tmp_path: Path) -> None:
    assert "by_file.do" in buttons(page(waiting(), tmp_path))
    planning = page(full_record(Status.PLANNING), tmp_path)
    assert "by_file.do" not in buttons(planning)
    assert LATER in repr(planning.state)
    assert not {"by_file.do", "by_file.later"} & buttons(
        page(full_record(Status.JUDGING), tmp_path)
    )


def test_saving_the_request_notes_the_day_once(tmp_path: Path) -> None:
    target = tmp_path / "ask.appraisal-request"
    at = page(waiting(), tmp_path, target)
    at.press(SAVE_REQUEST)
    assert at.record.reflection.requested_on == TODAY
    assert desk_files().read_request(target.read_bytes()).review == at.record.cycle.id
    earlier = replace(
        at.record, reflection=replace(at.record.reflection, requested_on=TODAY.replace(year=2020))
    )
    again = page(earlier, tmp_path, target)
    again.press(SAVE_REQUEST)
    assert again.record == earlier


def test_words_come_in_as_they_are_and_one_undo_takes_them_out(tmp_path: Path) -> None:
    record = waiting()
    path = file_with(tmp_path, record)
    at = page(record, tmp_path, path)
    at.press(BRING_IN)
    found = at.record.reflection
    assert found.responses[0].progress == WORDS
    assert (found.entry, found.submitted_at) == (Entry.BY_CHIEF_EXECUTIVE, None)
    digest = in_groups(hashlib.sha256(path.read_bytes()).hexdigest().upper())
    assert digest in str(at.dialogs.asked)
    at.editor.undo()
    assert at.record == record


def test_a_reflection_of_another_review_is_refused_in_one_sentence(tmp_path: Path) -> None:
    record = waiting()
    at = page(record, tmp_path, file_with(tmp_path, record, review="another"))
    at.press(BRING_IN)
    assert len(at.said) == 1
    assert at.record == record


@pytest.mark.parametrize("key", [SAVE_REQUEST, BRING_IN])
def test_turning_away_changes_nothing(tmp_path: Path, key: str) -> None:
    record = waiting()
    at = page(record, tmp_path, None)
    at.press(key)
    assert (at.record, at.said) == (record, [])


def test_a_file_that_is_no_reflection_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "r.appraisal-reflection"
    path.write_bytes(b'{"format": "appraisal-request"}')
    at = page(waiting(), tmp_path, path)
    at.press(BRING_IN)
    assert len(at.said) == 1
