"""The line under the menus, and the head of the rail, where there is little room."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.ui.kit.sample_window import rail, window

from appraisal_app.ui.shell.rail import Rail
from appraisal_app.ui.shell.state import WindowState
from appraisal_app.ui.shell.top_line import TopLine
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.widgets.few_lines import FewLines

WHOLE = "worked example: try anything, it is 25 October 2026 there · no passphrase"
BRIEF = "worked example: try anything"
WIDE, NARROW = 1200, 560
HIGH, LOW = 700, 200


def said(qtbot: QtBot, icons: Icons, state: WindowState, width: int) -> tuple[TopLine, str]:
    line = TopLine(icons)
    qtbot.addWidget(line)
    line.resize(width, 40)
    line.show_line(state)
    line.show()
    words = line.findChild(QLabel, "saved-line")
    assert words is not None
    return line, words.text()


def test_a_note_is_brief_where_the_whole_would_take_a_second_row(
    qtbot: QtBot, icons: Icons
) -> None:
    state = replace(window(), saved="Saved", file_note=WHOLE, brief_note=BRIEF)
    assert said(qtbot, icons, state, WIDE)[1] == f"Saved · {WHOLE}"
    line, brief = said(qtbot, icons, state, NARROW)
    assert brief == f"Saved · {BRIEF}"
    assert line.heightForWidth(NARROW) == line.heightForWidth(WIDE)


def test_nothing_stands_there_while_no_file_is_in_sight(qtbot: QtBot, icons: Icons) -> None:
    line, _ = said(qtbot, icons, window(), WIDE)
    line.show_line(WindowState(title="CEO Appraisal", page="welcome"))
    assert line.isHidden()


def test_a_low_rail_keeps_its_head_short(qtbot: QtBot, icons: Icons) -> None:
    made = Rail(icons)
    qtbot.addWidget(made)
    made.resize(240, HIGH)
    made.show_rail(replace(rail(), title="A trust of a very long name " * 5, subtitle="Review"))
    made.show()
    title = made.findChild(FewLines)
    assert title is not None
    before = title.heightForWidth(200)
    made.resize(240, LOW)
    assert title.heightForWidth(200) < before
    assert [each.text() for each in made.findChildren(QLabel) if each.isHidden()] == ["Review"]
