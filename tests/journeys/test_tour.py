"""Somebody new looks round, or does not; nobody is asked twice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.running import Running, new_file, running, services_at
from tests.wired import ROOT, example_at

from appraisal_app.application.example_day import FIRST_OF_EXAMPLE
from appraisal_app.exchange.resources import load_example
from appraisal_app.ui.home.view import AnswerCard
from appraisal_app.ui.session.open_review import EXAMPLE_NOTE
from appraisal_app.ui.tour.view import TourView


def tour(live: Running) -> TourView | None:
    live.hands.settle()
    found = [each for each in live.program.window.findChildren(TourView) if each.isVisible()]
    return found[0] if found else None


def key(live: Running, which: Qt.Key) -> None:
    QTest.keyClick(live.hands.focused, which)
    QApplication.processEvents()


def test_the_first_page_offers_it_once_and_enter_leads_through_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    wired = services_at(tmp_path)
    with running(wired, qtbot) as live:
        live.hands.named("Look round").click()
        shown = tour(live)
        assert shown is not None
        titles: list[str] = []
        while (now := tour(live)) is not None and len(titles) < 9:
            titles.append(now.card.accessibleName())
            assert now.rect().contains(now.card.geometry())
            assert titles[-1] in live.hands.focused.accessibleDescription()
            key(live, Qt.Key.Key_Return)
        assert len(titles) == len(set(titles)) == 6
        assert not live.hands.shows("door-look_round")
        live.close()
    with running(wired, qtbot) as again:
        assert not again.hands.shows("door-look_round")
        again.close()


def test_escape_ends_it_and_gives_the_keyboard_back_in_an_open_file(
    qtbot: QtBot, tmp_path: Path
) -> None:
    wired = services_at(tmp_path)
    with running(wired, qtbot, path=new_file(tmp_path / "A.appraisal", wired)) as live:
        before = live.hands.focused
        live.program.session.command("help_tour")
        shown = tour(live)
        assert shown is not None
        for _ in range(4):
            key(live, Qt.Key.Key_Tab)
            assert shown.isAncestorOf(live.hands.focused)
        key(live, Qt.Key.Key_Escape)
        assert tour(live) is None
        assert live.hands.focused is before
        live.close()


def test_it_ends_with_the_file_that_it_speaks_of(qtbot: QtBot, tmp_path: Path) -> None:
    wired = services_at(tmp_path)
    with running(wired, qtbot, path=new_file(tmp_path / "A.appraisal", wired)) as live:
        live.program.session.command("help_tour")
        assert tour(live) is not None
        live.program.session.command("close")
        assert tour(live) is None
        assert live.hands.focused.isVisible()
        live.close()


def test_escape_ends_it_although_what_had_the_keyboard_is_gone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    wired = services_at(tmp_path)
    with running(wired, qtbot, path=new_file(tmp_path / "A.appraisal", wired)) as live:
        gone = QWidget(live.program.window)
        gone.show()
        gone.setFocus()
        live.program.session.command("help_tour")
        gone.deleteLater()
        QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete.value)
        key(live, Qt.Key.Key_Escape)
        assert tour(live) is None
        live.close()


def answers_at(live: Running) -> list[str]:
    return [card.accessibleName() for card in live.program.window.findChildren(AnswerCard)]


def test_the_worked_example_says_for_good_that_it_is_one(qtbot: QtBot, tmp_path: Path) -> None:
    assert load_example(ROOT / "resources").records[0].cycle.id == FIRST_OF_EXAMPLE
    wired = services_at(tmp_path)
    with running(wired, qtbot, path=example_at(tmp_path / "E.appraisal")) as live:
        assert EXAMPLE_NOTE in live.hands.saved_line
        assert any("only an example" in name for name in answers_at(live))
        live.close()
    with running(wired, qtbot, path=new_file(tmp_path / "A.appraisal", wired)) as live:
        assert EXAMPLE_NOTE not in live.hands.saved_line
        assert not any("only an example" in name for name in answers_at(live))
        live.close()
