"""A trust makes the process its own, takes it over into the running review, and passes it on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.journeys.hands import CTRL
from tests.journeys.prepared import record_of, says, unfold
from tests.journeys.running import Running, new_file, running, services_at
from tests.journeys.turning import in_rail, turn_to

from appraisal_app.application.ports.services import Services
from appraisal_app.domain.process import StageKind, StepKind
from appraisal_app.domain.steps import is_complete

FIRST, SECOND, LAST = (
    f"process.stages.{kind}.steps"
    for kind in (StageKind.PRINCIPLES, StageKind.PROCESS, StageKind.OUTCOMES)
)
OWN = "Walk through every school"


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "New.appraisal", wired)


def write_on_the_page_that_goes(live: Running) -> None:
    turn_to(live, "development")
    need = live.hands.add("actions")
    live.hands.write(f"{need}.need", "Time to think.")


def make_it_ours(live: Running) -> str:
    """Rename a step, move it, leave one out, add one; gives the code of the step added."""
    hands = live.hands
    turn_to(live, "process_design")
    hands.press("begin_design")
    unfold(live, "basis")
    hands.write(f"{FIRST}.basis.title", ", and why")
    hands.click(hands.named("Move down: Basis of the review, and why"))
    unfold(live, "development")
    used = hands.find(QAbstractButton, f"check-{LAST}.development.used")
    hands.click(used)
    assert not used.isChecked()
    added = hands.add(SECOND)
    hands.write(f"{added}.title", OWN)
    return added.rpartition(".")[2]


def test_the_process_of_our_own_counts_for_this_review_once_it_is_taken_over(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        hands = live.hands
        write_on_the_page_that_goes(live)
        own = make_it_ours(live)
        assert OWN not in " ".join(in_rail(hands))
        before = record_of(live)
        live.dialogs.answers += [False, True]
        hands.press("use_design_now")
        assert "“Development and support”" in str(live.dialogs.asked[-1])
        assert record_of(live) == before
        hands.press("use_design_now")
        assert says(live, "This review now follows your own process.")
        live.close()
    with running(wired, qtbot, path=file) as again:
        process = record_of(again).cycle.process
        assert [s.code for s in process.stages[0].used][:2] == ["principles", "basis"]
        assert process.page("development") is None
        assert record_of(again).development.actions[0].need == "Time to think."
        turn_to(again, "basis")
        rail = in_rail(again.hands)
        at = rail.index("Basis of the review, and why")
        assert rail[at - 1] == "Purpose and principles"
        complete_own_step(again, own)
        again.close()


def complete_own_step(live: Running, code: str) -> None:
    """Write on the page of the trust's own step until nothing is missing on it."""
    hands = live.hands
    turn_to(live, code)
    assert OWN in in_rail(hands)
    assert OWN in hands.words()
    assert not is_complete(record_of(live), StepKind.TASK, code)
    hands.write(f"tasks.{code}.notes", "Eight mornings in March.")
    hands.date(f"tasks.{code}.done_on", live.services.clock.today())
    assert is_complete(record_of(live), StepKind.TASK, code)


def test_a_process_that_cannot_be_used_says_why_and_is_not_taken_over(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        hands = live.hands
        turn_to(live, "process_design")
        hands.press("begin_design")
        hands.add(SECOND)
        before = record_of(live).cycle
        hands.press("use_design_now")
        assert record_of(live).cycle == before
        assert says(live, "Not taken over: every page that is used needs a title.")
        live.close()


def test_a_process_goes_as_a_file_into_another_trusts_file(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    given, other = tmp_path / "Ours.appraisal-process", services_at(tmp_path / "other")
    with running(wired, qtbot, path=file) as live:
        write_on_the_page_that_goes(live)
        make_it_ours(live)
        live.dialogs.answers.append(given)
        live.hands.press("export_design")
        assert says(live, "The process was saved as Ours.appraisal-process.")
        design = record_of(live).design
        live.close()
    assert b"Time to think" not in given.read_bytes()
    theirs = new_file(tmp_path / "Theirs.appraisal", other)
    with running(other, qtbot, given, path=theirs) as live:
        turn_to(live, "process_design")
        before = record_of(live)
        live.hands.press("import_design")
        found = record_of(live).design
        assert replace(found, id=design.id) == design
        assert record_of(live).cycle == before.cycle
        live.hands.key(Qt.Key.Key_Z, CTRL)
        assert record_of(live) == before
        live.close()


def test_a_file_that_is_no_process_is_refused_in_words(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    wrong = tmp_path / "wrong.appraisal-process"
    wrong.write_text('{"title": 3}', encoding="utf-8")
    with running(wired, qtbot, wrong, path=file) as live:
        turn_to(live, "process_design")
        before = record_of(live)
        live.hands.press("import_design")
        assert record_of(live) == before
        assert says(live, "One thing to put right")
        live.close()
