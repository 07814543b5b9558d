"""A word that nobody knows is taught to the file from the box it stands in, and taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot
from tests.journeys.hands import CTRL
from tests.journeys.running import Running, new_file, running, services_at
from tests.journeys.turning import turn_to

from appraisal_app.ui.widgets.text_box import TextBox

WORDS = "Bryngolau Bryngolau"


def marked(box: TextBox) -> int:
    """How many words of its first line have a wavy line."""
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    formats = box.document().firstBlock().layout().formats()
    return sum(each.format.underlineStyle() == wave for each in formats)


def choose(box: TextBox, label: str) -> None:
    place = QTextCursor(box.document())
    place.setPosition(2)
    next(each for each in box.menu_at(place).actions() if each.text() == label).trigger()


def taught(live: Running) -> tuple[str, ...]:
    return live.review.editor.record.profile.words


def test_a_word_is_added_undone_and_taken_out_of_the_list(tmp_path: Path, qtbot: QtBot) -> None:
    made = services_at(tmp_path / "home")
    with running(made, qtbot, path=new_file(tmp_path / "F.appraisal", made)) as live:
        hands = live.hands
        turn_to(live, "trust")
        hands.add("values")
        hands.type(WORDS)
        hands.key(Qt.Key.Key_Home)
        live.program.tasks.finish()
        box = hands.focused
        assert isinstance(box, TextBox)
        at_first = marked(box)

        choose(box, "Add to this file's &words")

        assert (at_first, marked(box), taught(live)) == (2, 0, ("Bryngolau",))
        live.program.session.command("undo")
        assert (marked(box) > 0, taught(live)) == (True, ())
        live.program.session.command("redo")
        assert (marked(box), taught(live)) == (0, ("Bryngolau",))
        words = hands.find(TextBox, "text-words")
        hands.click(words)
        hands.key(Qt.Key.Key_A, CTRL)
        hands.key(Qt.Key.Key_Delete)
        hands.click(box)
        assert (marked(box) > 0, taught(live)) == (True, ())
