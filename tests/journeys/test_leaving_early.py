"""Somebody closes the file or the window while work is still under way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.journeys import steps
from tests.journeys.hands import CTRL
from tests.journeys.running import running, services_at
from tests.journeys.signers import PASSWORD, identity_of
from tests.wired import example_at

from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_record
from appraisal_app.application.verifying import verify_file


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def example(tmp_path: Path) -> Path:
    return example_at(tmp_path / "E.appraisal")


def test_a_signature_under_way_is_finished_before_the_window_closes(
    wired: Services, example: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    identity = identity_of("Owen Price", wired, tmp_path)
    with running(wired, qtbot, identity, PASSWORD, path=example) as live:
        live.hands.go("sign_off")
        live.hands.select("draft.identity", "Another one")
        live.hands.tick("draft.declared")
        live.hands.press("sign")
        live.close()
        assert live.told() == []
    case = wired.files().open(example, None, at=wired.clock.now())
    assert [each.name for each in read_record(case).sign_off.signatures] == ["Owen Price"]
    assert verify_file(case, wired.signing()).chain.ok
    case.close()


def test_a_preview_under_way_does_no_harm_when_the_file_is_closed(
    wired: Services, example: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    paper = tmp_path / "paper.pdf"
    with running(wired, qtbot, paper, path=example) as live:
        live.hands.go("documents")
        live.hands.press("export:D08")
        live.hands.key(Qt.Key.Key_W, CTRL)
        live.hands.wait_for("door-new")
        assert paper.read_bytes().startswith(b"%PDF-")
        live.program.session.dropped((example,))
        live.hands.go("documents")
        live.hands.press("preview:D08")
        live.hands.key(Qt.Key.Key_W, CTRL)
        live.hands.wait_for("door-new")
        assert live.told() == []
        live.close()


def test_a_file_that_is_being_made_is_whole_when_the_window_closes(
    wired: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "F.appraisal"
    with running(wired, qtbot, path) as live:
        live.hands.door("new")
        steps.answer_first_questions(live.hands, wired.clock.today())
        live.hands.choose("protection", "No passphrase")
        live.hands.press("create")
        live.close()
    case = wired.files().open(path, None, at=wired.clock.now())
    assert read_record(case).trust.name == steps.TRUST
    case.close()
