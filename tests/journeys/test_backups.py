"""Backups in the real window: a second place from Home, a backup taken back part by part."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.journeys.running import new_file, running, services_at

from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_record
from appraisal_app.ui.destinations import BACKUPS, TWO_COPIES


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path)


def test_from_home_to_a_second_place_and_back_to_an_earlier_day(
    wired: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    path, stick = new_file(tmp_path / "northmoor.appraisal", wired), tmp_path / "stick"
    stick.mkdir()
    with running(wired, qtbot, path=path) as live:
        live.hands.press("backups")
        live.dialogs.answers += [stick, True]
        live.hands.press("choose_place")
        live.wait_until(lambda: len(list(stick.rglob("*.appraisal"))) == 1)
        (made,) = wired.folders.backups.rglob("*.appraisal")
        live.wait_until(lambda: any("Written, opened" in each for each in live.hands.words()))
        session = live.program.session
        session.returned.lay_beside(made, None)
        assert session.page == TWO_COPIES
        assert session.returned.beside is not None
        session.command("backups")
        assert session.page == BACKUPS
        trust = live.review.editor.record.trust.name
        live.close()
    case = wired.files().open(path, None, at=wired.clock.now())
    assert read_record(case).trust.name == trust
    case.close()
