"""What is thrown away is looked for again once the program is loaded, whatever came of that."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from tests.journeys.running import services_at

from appraisal_app.application.ports.files import CaseFiles
from appraisal_app.ui.application.loading_behind import LoadingBehind


@pytest.fixture(autouse=True)
def put_off() -> Iterator[None]:
    gc.disable()
    yield
    gc.unfreeze()
    gc.enable()


def test_once_everything_is_loaded(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    LoadingBehind(services_at(tmp_path), parent)
    qtbot.waitUntil(gc.isenabled, timeout=60_000)
    assert gc.get_freeze_count()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_also_where_a_part_is_missing(qtbot: QtBot, tmp_path: Path) -> None:
    def missing() -> CaseFiles:
        raise ImportError

    parent = QObject()
    LoadingBehind(replace(services_at(tmp_path), files=missing), parent)
    qtbot.waitUntil(gc.isenabled, timeout=60_000)
