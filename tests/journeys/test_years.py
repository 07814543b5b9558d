"""Years from before this file, with their papers, and the file's way into other hands."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.journeys.prepared import record_of, says, unfold
from tests.journeys.running import Running, new_file, running, services_at
from tests.journeys.turning import turn_to

from appraisal_app.application.ports.services import Services

PAPER = b"%PDF-1.4\n" + bytes(range(256)) * 40


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "New.appraisal", wired)


def add_year(live: Running) -> str:
    """A year with a line or two; gives the beginning of its keys."""
    hands = live.hands
    turn_to(live, "earlier_years")
    year = hands.add("years")
    hands.write(f"{year}.label", "2022/23")
    hands.write(f"{year}.outcome", "A year of settling in.")
    return year


def work(live: Running, action: str) -> None:
    """Press a button whose work goes on behind the window, and wait for it."""
    live.hands.press(action)
    live.program.tasks.finish()
    live.hands.settle()


def test_a_paper_kept_with_an_earlier_year_comes_out_again_byte_by_byte(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    paper, copy = tmp_path / "Statement 2023.pdf", tmp_path / "out" / "copy.pdf"
    paper.write_bytes(PAPER)
    copy.parent.mkdir()
    with running(wired, qtbot, paper, path=file) as live:
        year = add_year(live)
        work(live, f"keep:{year}.papers")
        assert says(live, "Statement 2023.pdf")
        live.close()
    paper.unlink()
    with running(wired, qtbot, copy, path=file) as again:
        turn_to(again, "earlier_years")
        (kept,) = record_of(again).earlier_years.years
        unfold(again, kept.id)
        (each,) = kept.papers
        opening = again.hands.find(QAbstractButton, f"action-open:{year}.papers.{each.id}")
        assert opening.accessibleName().startswith("Open “Statement 2023.pdf”…")
        work(again, f"open:{year}.papers.{each.id}")
        assert copy.read_bytes() == PAPER
        assert [told[1] for told in again.told()] == ["Copy saved"]
        again.close()


def test_the_same_paper_twice_is_kept_once(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    paper = tmp_path / "Statement.pdf"
    paper.write_bytes(PAPER)
    with running(wired, qtbot, paper, paper, path=file) as live:
        year = add_year(live)
        work(live, f"keep:{year}.papers")
        work(live, f"keep:{year}.papers")
        assert len(record_of(live).earlier_years.years[0].papers) == 1
        assert says(live, "This paper is kept here already. Nothing was added.")
        live.close()


def test_an_earlier_year_stands_on_the_page_that_compares_years(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        year = add_year(live)
        goal = live.hands.add(f"{year}.objectives")
        live.hands.write(f"{goal}.title", "Open the second school")
        turn_to(live, "compare")
        for words in ("Before this file", "2022/23", "Open the second school", "settling in"):
            assert says(live, words)
        live.close()


def test_a_handover_is_noted_and_stays_once_it_is_accepted(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    today = wired.clock.today()
    with running(wired, qtbot, path=file) as live:
        hands = live.hands
        turn_to(live, "handover")
        card = hands.add("handovers")
        hands.write(f"{card}.to_name", "Ruth Lowe")
        hands.write(f"{card}.authority", "Board, item 4")
        hands.date(f"{card}.handed_on", today)
        assert says(live, "Not gone through yet:")
        hands.tick(f"{card}.gone_through", "Copies of the file")
        hands.named("Remove this handover")
        hands.date(f"{card}.accepted_on", today)
        assert says(live, "Owen Price to Ruth Lowe")
        live.close()
    with running(wired, qtbot, path=file) as again:
        turn_to(again, "handover")
        (kept,) = record_of(again).handovers.handovers
        assert (kept.from_name, kept.to_name) == ("Owen Price", "Ruth Lowe")
        assert kept.accepted_on == today
        unfold(again, kept.id)
        buttons = again.program.window.findChildren(QAbstractButton)
        assert "Remove this handover" not in [b.accessibleName() for b in buttons if b.isVisible()]
        again.close()
