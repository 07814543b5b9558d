"""The clerk writes both minutes beside their pages and never leaves the documents."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.hands import CTRL
from tests.journeys.prepared import record_of, says
from tests.journeys.running import Running, running
from tests.wired import example_at
from tests.wired import wired as wired_at

from appraisal_app.application.export_log import exports
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.open_wording.passing import holding_back
from appraisal_app.ui.documents.view import DocumentsView
from appraisal_app.ui.widgets.text_box import TextBox

CHAIR = "Łucja Żółć-O'Brien"
REASON = "The settlement is in the published accounts."


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return wired_at(tmp_path / "home")


@pytest.fixture
def example(tmp_path: Path) -> Path:
    return example_at(tmp_path / "Example.appraisal")


def view(live: Running) -> DocumentsView:
    (found,) = live.program.window.findChildren(DocumentsView)
    return found


def pages(live: Running) -> str:
    """What the preview shows now."""
    document: QPdfDocument = view(live).writing.pane.pages.document()
    texts = [document.getAllText(at).text() for at in range(document.pageCount())]
    return " ".join(" ".join(texts).split())


def put(live: Running, field: str, text: str) -> None:
    """Paste, since not every letter of a name has a key."""
    QApplication.clipboard().setText(text)
    box = live.hands.find(TextBox, f"text-{field}")
    live.hands.click(box)
    live.hands.key(Qt.Key.Key_A, CTRL)
    live.hands.key(Qt.Key.Key_V, CTRL)


def can(live: Running, key: str) -> bool:
    """Whether the button at the head of the editor can be pressed."""
    found = view(live).writing.findChildren(QAbstractButton, f"action-{key}")
    return len(found) == 1 and found[0].isEnabled()


def begin(live: Running, document: str, words: str) -> None:
    """Open the editor where all its buttons have room, and wait for its first pages."""
    live.program.window.resize(1366, 860)
    live.hands.go("documents")
    live.hands.press(f"write:{document}")
    live.wait_until(lambda: words in pages(live))


def test_a_name_becomes_an_office_and_a_reason_lets_a_word_stand(
    wired: Services, qtbot: QtBot, example: Path
) -> None:
    with running(wired, qtbot, path=example) as live:
        begin(live, "D13", "Performance review of the chief executive")
        put(live, "text", f"{CHAIR} reported that it is done. A settlement was reached.")
        assert len(holding_back(record_of(live))) == 2
        assert not can(live, "export:D13")
        live.wait_until(lambda: "settlement was reached" in pages(live))

        live.hands.press("instead:0")
        live.dialogs.answers.append(REASON)
        live.hands.press("stand:0")
        assert holding_back(record_of(live)) == ()
        assert can(live, "export:D13")
        live.wait_until(lambda: "The chair of trustees reported" in pages(live))
        assert REASON not in pages(live)
        live.close()


def test_the_open_minutes_leave_as_word_file_as_text_and_on_the_clipboard(
    wired: Services, qtbot: QtBot, example: Path, tmp_path: Path
) -> None:
    word, text = tmp_path / "minutes.docx", tmp_path / "minutes.txt"
    with running(wired, qtbot, path=example) as live:
        begin(live, "D13", "Performance review of the chief executive")
        for deed, path in (("word", word), ("text", text)):
            live.wait_until(partial(can, live, f"{deed}:D13"))
            live.dialogs.answers.append(path)
            live.hands.press(f"{deed}:D13")
            live.wait_until(path.exists)
        live.wait_until(lambda: can(live, "copy:D13"))
        live.hands.press("copy:D13")
        live.wait_until(lambda: "Performance review" in QApplication.clipboard().text())
        live.wait_until(lambda: can(live, "copy:D13"))
        assert sorted(line.form for line in exports(live.review.case)) == ["docx", "txt", "txt"]
        live.close()
    said = [each.text for each in Document(BytesIO(word.read_bytes())).paragraphs]
    assert "Performance review of the chief executive, 2025/26" in said
    assert all(line in text.read_text(encoding="utf-8") for line in said if line)


def test_the_confidential_minute_is_finished_in_the_editor(
    wired: Services, qtbot: QtBot, example: Path
) -> None:
    with running(wired, qtbot, path=example) as live:
        begin(live, "D14", "Confidential minute")
        assert not can(live, "export:D14")
        put(live, "decision", "The board accepted the recommendation.")
        live.hands.choose("vote", "Carried, nobody against")
        assert says(live, "Enter until when the minute is kept.")
        live.hands.date("keep_until", record_of(live).cycle.end.replace(year=2033))
        live.wait_until(lambda: "The board accepted the recommendation." in pages(live))
        assert can(live, "export:D14")
        live.hands.press("back")
        assert live.hands.shows("action-write:D13")
        assert not live.is_dirty()
        live.close()


def test_undo_takes_back_what_was_written_in_the_editor(
    wired: Services, qtbot: QtBot, example: Path
) -> None:
    with running(wired, qtbot, path=example) as live:
        before = record_of(live).report.resolution
        live.hands.go("documents")
        live.hands.press("write:D13")
        live.hands.write("resolution", " And more.")
        live.hands.key(Qt.Key.Key_Tab)
        assert record_of(live).report.resolution != before
        live.program.session.command("undo")
        live.hands.settle()
        assert record_of(live).report.resolution == before
        assert live.hands.find(TextBox, "text-resolution").text() == before
        live.close()


def test_where_it_is_narrow_form_and_pages_take_turns(
    wired: Services, qtbot: QtBot, example: Path
) -> None:
    with running(wired, qtbot, path=example) as live:
        live.program.window.resize(1366, 860)
        live.hands.go("documents")
        live.hands.press("write:D13")
        editor = view(live).writing
        assert editor.form.isVisible()
        assert editor.pane.isVisible()
        live.program.window.resize(700, 700)
        live.wait_until(lambda: not editor.pane.isVisible())
        live.hands.press("look")
        assert editor.pane.isVisible()
        assert not editor.form.isVisible()
        live.hands.press("write")
        assert editor.form.isVisible()
        live.close()
