"""A file that was not read through for long is, behind the window, and Home says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.journeys.running import new_file, running, services_at

from appraisal_app.application.checking import EVERY
from appraisal_app.application.creating import FixedClock
from appraisal_app.application.ports.checks import Checked
from appraisal_app.application.ports.files import Access
from appraisal_app.ui.home.safety import FileFacts, safety
from appraisal_app.ui.widgets.mark_kind import Mark


def test_the_check_is_made_when_it_is_due_and_home_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    wired = services_at(tmp_path / "home")
    path = new_file(tmp_path / "F.appraisal", wired)
    later = FixedClock(wired.clock.now() + EVERY + timedelta(days=1))
    with running(replace(wired, clock=later), qtbot, path=path) as live:
        live.program.tasks.finish()
        found = live.review.case.last_check(wired.folders.backups)
        assert found is not None
        assert (found.at, found.fault) == (later.now(), "")
        assert live.told() == []
        live.close()


@pytest.mark.parametrize(
    ("fault", "said", "mark"),
    [("", "and whole", Mark.DONE), ("This file is damaged.", "This file is damaged.", Mark.LATE)],
)
def test_home_says_when_the_file_was_read_through(fault: str, said: str, mark: Mark) -> None:
    at = datetime(2026, 5, 3, tzinfo=UTC)
    facts = FileFacts(
        access=Access.WRITE,
        is_protected=True,
        has_sheet=True,
        check=Checked(at=at, fault=fault),
    )
    (line,) = [each for each in safety(facts, at.date()).lines if "Read through" in each.text]
    assert line.text.startswith("Read through on 3 May 2026")
    assert line.text.endswith(said)
    assert line.mark is mark
