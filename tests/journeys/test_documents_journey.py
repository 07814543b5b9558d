"""A clerk exports for the board, looks at a document, saves it, and finds all of it in the log."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.running import Running, running
from tests.wired import example_at
from tests.wired import wired as wired_at

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.documents.catalogue import listed
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.export_log import exports
from appraisal_app.application.packs.choosing import plan_of
from appraisal_app.application.packs.kinds import BY_READER
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.english_dates import long_day
from appraisal_app.ui.documents.view import DocumentsView
from appraisal_app.ui.forms.page_top import TargetLink


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return wired_at(tmp_path / "home")


@pytest.fixture
def example(tmp_path: Path) -> Path:
    return example_at(tmp_path / "Example.appraisal")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def says(live: Running, words: str) -> bool:
    return any(words in each for each in live.hands.words())


def test_a_pack_for_the_board_is_chosen_seen_and_written(
    wired: Services, example: Path, out: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, out, path=example) as live:
        hands = live.hands
        hands.go("documents")
        hands.press("export_for")
        hands.select("pack", "For the board")
        record = live.review.editor.record
        plan = plan_of(record, BY_READER["board"])
        titles = [each.title for each in plan.going] + [each.title for each in plan.staying]
        assert all(says(live, title) for title in titles)
        hands.press("write_pack")
        live.wait_until(lambda: says(live, "and a page of contents are in"))
        folder = out / "Review 2025-26 for the board"
        names = sorted(each.name for each in folder.iterdir())
        going = (f"{place:02} {each.file_name}" for place, each in enumerate(plan.going, start=1))
        assert names == ["00 Contents 2025-26.pdf", *going]
        assert hands.shows("action-show_in_folder")
        hands.press("back")
        assert says(live, "For the board, by the chair")
        live.close()


def test_a_document_is_looked_at_saved_and_noted(
    wired: Services, example: Path, out: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, out / "plan.pdf", path=example) as live:
        hands = live.hands
        hands.go("documents")
        hands.press("preview:D08")
        view = live.program.window.findChild(DocumentsView)
        assert view is not None
        live.wait_until(lambda: view.preview.pages.page_count() > 0)
        hands.press("export:D08")
        live.wait_until(lambda: says(live, "The document is saved as"))
        assert (out / "plan.pdf").read_bytes().startswith(b"%PDF-")
        assert [each.what for each in exports(live.review.case)] == ["D08"]
        live.close()


def test_documents_of_the_example_are_dated_on_its_own_day(
    tmp_path: Path, example: Path, out: Path, qtbot: QtBot
) -> None:
    late = wired_at(tmp_path / "home", FixedClock(datetime(2031, 3, 4, 12, tzinfo=UTC)))
    with running(late, qtbot, out / "handover.pdf", path=example) as live:
        day = live.review.clock.today()
        assert day.year < 2031
        live.hands.go("documents")
        live.hands.press("export:D16")
        live.wait_until(lambda: says(live, "The document is saved as"))
        with pypdfium2.PdfDocument(out / "handover.pdf") as pdf:
            printed = " ".join(page.get_textpage().get_text_bounded() for page in pdf)
        assert long_day(day) in printed
        assert "2031" not in printed
        live.close()


def test_one_that_is_held_back_unfolds_and_leads_to_what_is_missing(
    wired: Services, example: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=example) as live:
        hands = live.hands
        hands.go("documents")
        hands.click(hands.find(QAbstractButton, "link-fold:D15"))
        block = hands.find(QWidget, "block-document.D15")
        links = [each for each in block.findChildren(TargetLink) if not each.objectName()]
        assert len(links) == len(listed(live.review.editor.record, DocumentId.LETTER).missing)
        link = links[0]
        hands.click(link)
        assert not hands.shows("block-document.D15")
        live.close()


def test_the_menu_says_why_there_is_no_password(
    wired: Services, example: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=example) as live:
        hands = live.hands
        hands.go("documents")
        hands.press("preview:D08")
        hands.wait_for("more")
        more = hands.find(QPushButton, "more")
        entry = next(each for each in more.menu().actions() if "password" in each.text())
        entry.trigger()
        assert any("PDF/A" in str(each) for each in live.told())
        live.close()
