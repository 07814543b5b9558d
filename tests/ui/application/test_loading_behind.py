"""What is thrown away is looked for again once the program is loaded, whatever came of that."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from tests.journeys.running import services_at

from appraisal_app.application.ports.files import CaseFiles
from appraisal_app.ui.application.collecting import Collecting
from appraisal_app.ui.application.loading_behind import LoadingBehind


class Ring:
    """Is thrown away only by looking for it: it holds on to itself."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(10, 10, 10)
    gc.unfreeze()
    yield
    gc.set_threshold(*before)


_GONE = threading.Event()


def _throw_away() -> None:
    _GONE.clear()
    weakref.finalize(Ring(), _GONE.set)


def test_once_everything_is_loaded(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    LoadingBehind(services_at(tmp_path), parent)
    qtbot.waitUntil(lambda: bool(gc.get_freeze_count()), timeout=60_000)
    _throw_away()
    qtbot.waitUntil(_GONE.is_set, timeout=60_000)


def test_what_is_thrown_away_goes_on_the_thread_of_the_window_only(qtbot: QtBot) -> None:
    where: list[int] = []
    parent = QObject()
    gc.enable()
    Collecting(parent)
    weakref.finalize(Ring(), lambda: where.append(threading.get_ident()))
    busy = threading.Thread(target=lambda: [Ring() for _ in range(10_000)])
    busy.start()
    busy.join()
    assert where == []
    qtbot.waitUntil(lambda: bool(where), timeout=60_000)
    assert where == [threading.get_ident()]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_also_where_a_part_is_missing(qtbot: QtBot, tmp_path: Path) -> None:
    def missing() -> CaseFiles:
        raise ImportError

    parent = QObject()
    LoadingBehind(replace(services_at(tmp_path), files=missing), parent)
    qtbot.waitUntil(lambda: bool(gc.get_freeze_count()), timeout=60_000)
