"""Feedback on two computers: asked for, gathered apart, released once, read by the board."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.application.feedback.files import HEADS, ROWAN, wanted
from tests.journeys.hands import CTRL
from tests.journeys.prepared import prepared
from tests.journeys.running import Running, quick_post_at, running

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.feedback.entering import enter
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.ui.session.open_feedback import OpenFeedback
from appraisal_app.ui.widgets.text_box import TextBox

TAKE = "take"
TEXTS = ("Comes when it is difficult.", "Keeps promises.", "Zinnia-marker remembers names.")
REWORDED = "[Somebody] remembers names."
PASSES = "Goes out as it is"
CHANGES = "Goes out with other words in [brackets]"


class Exchange:
    """Two computers, two files, and what goes between them."""

    def __init__(self, folder: Path) -> None:
        self.chair, self.rowan = quick_post_at(folder / "chair"), quick_post_at(folder / "rowan")
        self.board = prepared(folder / "Board.appraisal", self.chair, wanted)
        self.own = folder / "feedback.appraisal"
        self.asked = folder / "ask.appraisal-packet"
        self.told = folder / "told.appraisal-packet"
        self.words = self.key = ""

    def ask(self, qtbot: QtBot) -> None:
        with running(self.chair, qtbot, path=self.board) as live:
            live.hands.go("evidence")
            live.dialogs.answers.extend(("as suggested", self.asked))
            live.hands.press("feedback.ask")
            self.words = str(live.dialogs.asked[-1][3])
            assert live.review.editor.record.feedback.asked_on is not None
            live.close()

    def gather(self, qtbot: QtBot) -> None:
        with running(self.rowan, qtbot, self.asked, self.words, "new_feedback") as live:
            live.hands.door("packet")
            self._make_file(live)
            self._enter(live)
            self._read(live)
            live.hands.go("releasing")
            live.dialogs.answers.extend((True, self.told))
            live.hands.press("release")
            live.hands.go("destroying")
            live.dialogs.answers.append(True)
            live.hands.press("destroy")
            assert not editor_of(live).feedback.answers
            live.close()

    def _make_file(self, live: Running) -> None:
        assert live.hands.find(TextBox, "text-name").text() == ROWAN
        self.key = live.hands.find(TextBox, "text-words").text()
        live.hands.tick("written_down")
        live.dialogs.answers.extend((self.own, TAKE))
        live.hands.press("create")
        live.hands.wait_for("action-later")
        live.hands.press("later")

    def _enter(self, live: Running) -> None:
        live.hands.go("entering")
        assert any("at least 3 of the group" in each for each in live.hands.words())
        live.hands.select("writing.group", "Headteachers")
        live.hands.choose("writing.listens", "Clearly")
        live.hands.write("writing.well", TEXTS[0])
        live.hands.press("note")
        for text in TEXTS[1:]:
            enter(editor_of(live), HEADS, {"listens": "mostly", "well": text}, self.rowan)

    def _read(self, live: Running) -> None:
        live.hands.go("reading")
        live.hands.write("vetter", "C. Lerk")
        first, second, third = (each.id for each in editor_of(live).feedback.answers)
        for answer in (first, second):
            live.hands.choose(f"texts.{answer}.well.verdict", PASSES)
        live.hands.choose(f"texts.{third}.well.verdict", CHANGES)
        box = live.hands.find(TextBox, f"text-texts.{third}.well.words")
        live.hands.click(box)
        live.hands.key(Qt.Key.Key_A, CTRL)
        live.hands.type(REWORDED)

    def bring_in(self, qtbot: QtBot) -> None:
        with running(self.chair, qtbot, path=self.board) as live:
            live.hands.go("evidence")
            live.dialogs.answers.extend((self.told, TAKE))
            live.hands.press("feedback.bring_in")
            summary = live.review.editor.record.feedback.summary
            assert summary is not None
            assert REWORDED in summary.groups[0].to("well").texts
            assert any("Comes when it is difficult." in each for each in live.hands.words())
            live.close()

    def no_answer_is_left(self) -> None:
        assert b"Zinnia-marker" not in self.board.read_bytes()
        opened = self.rowan.files().open(self.own, Passphrase(self.key), at=self.rowan.clock.now())
        opened.change_key(None)
        opened.close()
        data = self.own.read_bytes()
        assert b"Zinnia-marker" not in data
        assert REWORDED.encode() in data


def editor_of(live: Running) -> FeedbackEditor:
    file = live.program.session.file
    assert isinstance(file, OpenFeedback)
    return file.editor


def test_feedback_is_gathered_apart_and_comes_back_once(tmp_path: Path, qtbot: QtBot) -> None:
    exchange = Exchange(tmp_path)
    exchange.ask(qtbot)
    exchange.gather(qtbot)
    exchange.bring_in(qtbot)
    exchange.no_answer_is_left()
