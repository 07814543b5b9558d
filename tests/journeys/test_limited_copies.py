"""The chair makes copies for readers; they open them with what they were told, and only read."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.journeys.running import Running, running, services_at
from tests.journeys.test_everybody import faults
from tests.wired import example_at

from appraisal_app.application.ports.services import Services
from appraisal_app.ui.documents.preview_view import PreviewView
from appraisal_app.ui.session.open_copies import OpenCopies
from appraisal_app.ui.widgets.text_box import TextBox

TAKE = "take"


@pytest.fixture
def chair(tmp_path: Path) -> Services:
    return services_at(tmp_path / "chair")


@pytest.fixture
def clerk(tmp_path: Path) -> Services:
    return services_at(tmp_path / "clerk")


@pytest.fixture
def board(tmp_path: Path) -> Path:
    return example_at(tmp_path / "Board.appraisal")


def copies_of(live: Running) -> OpenCopies:
    file = live.program.session.file
    assert isinstance(file, OpenCopies)
    return file


def opens_page(live: Running) -> None:
    """The documents, and on to the page of copies."""
    live.program.session.go("documents")
    live.hands.wait_for("action-copy_for")
    live.hands.press("copy_for")


def test_a_copy_is_made_given_and_read(
    tmp_path: Path, chair: Services, clerk: Services, board: Path, qtbot: QtBot
) -> None:
    copy, saved = tmp_path / "For the adviser.appraisal", tmp_path / "mine.pdf"
    with running(chair, qtbot, copy, path=board) as live:
        opens_page(live)
        live.hands.select("copy_reader", "The adviser")
        words = live.hands.find(TextBox, "text-words").text()
        live.hands.tick("written_down")
        live.hands.press("make_copy")
        live.wait_until(copy.exists)
        live.hands.wait_for("action-show_in_folder")
        live.close()
    with running(clerk, qtbot, words, saved, path=copy) as live:
        state = live.program.session.state
        assert state.lasting_line.startswith("Papers for the adviser, made on")
        assert state.lasting_line.endswith("They can only be read.")
        assert state.saved == ""
        key = copies_of(live).pages[1]
        live.program.session.went(key)
        pages = live.program.window.findChild(PreviewView)
        assert pages is not None
        live.wait_until(lambda: pages.pages.page_count() > 0)
        live.hands.wait_for("action-save_paper")
        live.hands.press("save_paper")
        live.wait_until(saved.exists)
        assert saved.read_bytes().startswith(b"%PDF")
        live.close()


def test_a_sealed_copy_makes_a_file_and_the_next_one_joins_it(
    tmp_path: Path, chair: Services, clerk: Services, board: Path, qtbot: QtBot
) -> None:
    packet, copy = tmp_path / "p.appraisal-packet", tmp_path / "Papers.appraisal"
    found: list[str] = []
    with running(chair, qtbot, packet, path=board) as live:
        opens_page(live)
        live.hands.select("copy_reader", "The adviser")
        live.hands.choose("copy_way", "As a sealed packet")
        live.hands.press("make_copy")
        live.wait_until(lambda: live.dialogs.asked[-1][0] == "show_words")
        words = str(live.dialogs.asked[-1][-1])
        live.close()
    with running(clerk, qtbot, words, "new_copy", copy, TAKE, path=packet) as live:
        live.hands.tick("written_down")
        live.hands.press("create")
        live.hands.wait_for("action-later")
        live.hands.press("later")
        copies = copies_of(live)
        (delivery,) = copies.editor.copies.deliveries
        key = next(
            page
            for page, paper in zip(copies.pages[1:], delivery.papers, strict=True)
            if paper.document == "D07"
        )
        live.program.session.go(key)
        live.hands.wait_for("action-who_signed")
        live.hands.press("who_signed")
        live.wait_until(lambda: any("Not signed" in said for said in live.hands.words()))
        for page in ("home", key):
            live.program.session.go(page)
            live.hands.settle()
            found += [f"{page}: {fault}" for fault in faults(live.program.window)]
        live.close()
    assert not found, "\n".join(found)
