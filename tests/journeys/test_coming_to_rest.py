"""The editor beside its pages comes to rest in every width."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.running import Running, running
from tests.wired import example_at, wired

from appraisal_app.ui.documents.view import DocumentsView
from appraisal_app.ui.shell.panes import Panes

WIDTHS = (1000, 1100, 1200, 1280, 1366, 1440, 1600, 1700, 1920, 2000)
HEIGHT = 860
MOST_OF_ONE, MOST_ROUNDS, ENDED = 40, 30, 400


class Layouts(QObject):
    """Counts what is laid out anew in the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.counts: Counter[tuple[str, int]] = Counter()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest} and isinstance(
            watched, QWidget
        ):
            name = f"{type(watched).__name__} {watched.objectName()}"
            self.counts[name, id(watched)] += 1
            self._end(watched)
        return False

    def _end(self, watched: QWidget) -> None:
        """Ends what goes on for ever within one event, so that the test fails and is not stuck."""
        if self.counts.most_common(1)[0][1] > ENDED and watched.isVisible():
            self._window.hide()

    def comes_to_rest(self) -> str:
        """Lets the window draw itself; gives what was busiest when it does not end, or ""."""
        self.counts.clear()
        for _ in range(MOST_ROUNDS):
            before = self.counts.total()
            QApplication.processEvents()
            busiest = self.counts.most_common(1)
            if busiest and busiest[0][1] > MOST_OF_ONE:
                return f"{busiest[0]}"
            if self.counts.total() == before:
                return ""
        return f"{self.counts.most_common(3)}"


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    path = example_at(tmp_path / "Example.appraisal")
    with running(wired(tmp_path / "own"), qtbot, path=path) as live:
        yield live


def letters(live: Running, percent: int) -> None:
    live.program.session.keep(replace(live.program.session.settings, text_size=percent))


def pages_made(live: Running, view: DocumentsView) -> None:
    live.wait_until(lambda: view.writing.pane.pages.page_count() > 0)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("document", ["D11", "D12", "D13", "D14", "D15"])
def test_the_editor_comes_to_rest_in_every_width(
    window: Running, document: str, percent: int
) -> None:
    letters(window, percent)
    shown = window.program.window
    shown.resize(WIDTHS[-1], HEIGHT)
    window.hands.go("documents")
    view = shown.findChildren(DocumentsView)[0]
    panes = shown.findChildren(Panes)[0]
    layouts = Layouts(shown)
    window.hands.press(f"write:{document}")
    pages_made(window, view)
    beside = set[bool]()
    for wanted in (True, False):
        panes.wants_guidance = wanted
        for width in (*WIDTHS, *reversed(WIDTHS)):
            shown.resize(width, HEIGHT)
            assert layouts.comes_to_rest() == "", f"{document} at {width}"
            beside.add(view.writing.pane.isVisible())
    assert beside == {True, False}, "the pages stood beside the form in some widths only"
