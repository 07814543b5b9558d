"""Every test runs without a screen and without touching the user's own folders."""

from __future__ import annotations

import gc
import os
from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.deriving import derive_once
from tests.sharing_out import SharingOut, slowest_first
from tests.trusting import count_where_files_are_hostile
from xdist.remote import Producer  # type: ignore[import-untyped]

from appraisal_app.ui.application.collecting import collect_what_is_due
from appraisal_app.ui.interpreter import (
    keep_constants_alive,
    keep_errors_whole,
    leave_sources_unread,
)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
keep_constants_alive()
keep_errors_whole()
leave_sources_unread()
derive_once()
# What a computer is busy with beside a test says nothing about the promise.
hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")
ROOT = Path(__file__).resolve().parent.parent


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> SharingOut:
    """Tests of one file go to one worker, so that what they share is made once."""
    return SharingOut(config, log)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where there are several workers, they are all busy to the end."""
    if hasattr(config, "workerinput"):
        slowest_first(items)


def pytest_collection_finish() -> None:
    """What was imported and collected lives to the end: the garbage collector may leave it out.

    It comes between two tests and seldom: most of what tests throw away has no need of it.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000)
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish() -> None:
    """Never on the thread of a job, nor while something is painted: it may take a window away."""
    collect_what_is_due()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Before anything is made for the test, also what it shares with others."""
    count_where_files_are_hostile(item)


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Generator[QtBot]:
    """Holds on to every widget of a test until it is closed, and then deletes it.

    The plugin knows them by weak references only. Once the test function is over, the garbage
    collector could take a window away in the middle of painting one of its children.
    """
    kept: list[QWidget] = []
    add = qtbot.addWidget

    def add_and_keep(widget: QWidget, **more: Any) -> None:
        kept.append(widget)
        add(widget, **more)

    monkeypatch.setattr(qtbot, "addWidget", add_and_keep)
    yield qtbot
    kept.clear()
    # Outside an event loop nothing does: what is left would be laid out by every later test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def resources() -> Path:
    return ROOT / "resources"


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One after the other; the factory itself reads through all its folders for the next number."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_folders(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    home = next(homes)
    home.mkdir()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
