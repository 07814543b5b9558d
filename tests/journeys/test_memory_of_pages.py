"""What is closed is let go of: no page, presenter or editor outlives its file."""

from __future__ import annotations

import gc
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.journeys import places
from tests.journeys.running import Running, new_file, running, services_at

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.record import Record
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.documents.presenter import DocumentsPresenter
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.home.presenter import HomePresenter
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.stages.outcomes.sign_off.presenter import SignOffPresenter
from appraisal_app.ui.stages.presenter import StepPresenter

KINDS = (
    RecordEditor,
    OpenReview,
    StepPresenter,
    SignOffPresenter,
    HomePresenter,
    DocumentsPresenter,
    HostedPage,
    Record,
)


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "New.appraisal", wired)


def alive() -> dict[str, int]:
    """How many of each kind there are."""
    gc.collect()
    objects = gc.get_objects()
    return {kind.__name__: sum(type(each) is kind for each in objects) for kind in KINDS}


def widgets(live: Running) -> int:
    """How many widgets the window has."""
    live.hands.settle()
    return len(live.program.window.findChildren(QWidget))


def test_nothing_of_a_file_is_left_when_it_is_closed(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot) as live:
        _visit(live, file)
        before, many = alive(), widgets(live)
        for _ in range(2):
            pages = _visit(live, file)
            assert len(pages) > len(KINDS)
            assert [each() for each in pages] == [None] * len(pages)
        assert alive() == before
        assert widgets(live) == many
        live.close()


def _visit(live: Running, file: Path) -> list[ref[FormView]]:
    """Open the file, look at every page, type a little, close it; the pages that there were."""
    live.program.session.dropped((file,))
    for _ in places.inside(live):
        live.hands.settle()
    live.hands.go("meeting")
    live.hands.write("place", "R")
    pages = [ref(each) for each in live.program.window.findChildren(FormView)]
    live.program.session.command("close")
    live.hands.settle()
    gc.collect()
    return pages
