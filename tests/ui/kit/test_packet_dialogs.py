"""Dialogs of the post: a day or none, and words to read out."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.finding import found

from appraisal_app.application.ports.interaction import DayQuestion, TextQuestion
from appraisal_app.ui.asking.day import DayDialog
from appraisal_app.ui.asking.entries import TextDialog
from appraisal_app.ui.asking.reading_box import ReadingBox
from appraisal_app.ui.asking.words_to_tell import WordsDialog
from appraisal_app.ui.theme.icons import Icons

TODAY = date(2026, 10, 5)
QUESTION = DayQuestion(
    title="Seal a request", text="", label="Good until", accept="Save", today=TODAY, value=TODAY
)


@pytest.mark.parametrize(
    ("typed", "day"),
    [("5/10/2026", TODAY), ("", None), ("14 November 2026", date(2026, 11, 14))],
)
def test_a_day_or_none_is_an_answer(
    icons: Icons, qtbot: QtBot, typed: str, day: date | None
) -> None:
    dialog = DayDialog(icons, QUESTION)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.box.line.clear()
    qtbot.keyClicks(dialog.box.line, typed)
    dialog.box.line.textEdited.emit(typed)
    found(dialog, QPushButton, "choice-go").click()
    assert (dialog.accepted_entry, dialog.day) == (True, day)


def test_what_is_no_day_stays_with_a_sentence(icons: Icons, qtbot: QtBot) -> None:
    dialog = DayDialog(icons, QUESTION)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.box.line.setText("soon")
    dialog.box.line.textEdited.emit("soon")
    found(dialog, QPushButton, "choice-go").click()
    assert dialog.isVisible()
    said = "Write it like 14/10/2026 or 14 October 2026, or leave it empty."
    assert any(said in each.text() for each in dialog.findChildren(QLabel))


def test_the_words_stand_large_and_are_said_as_one_line(qtbot: QtBot) -> None:
    words = "anvil crater dusty ferry humble onyx"
    dialog = WordsDialog("The six words", "Read them out.", words)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.panel.accessibleName() == words
    labels = dialog.panel.findChildren(QLabel)
    assert [each.text() for each in labels] == words.split()
    assert all(each.font().pointSizeF() > dialog.font().pointSizeF() * 1.5 for each in labels)
    assert all(dialog.panel.rect().contains(each.geometry()) for each in labels)


def test_a_question_says_why_the_last_words_did_not_do(icons: Icons, qtbot: QtBot) -> None:
    question = TextQuestion(
        title="Words", text="", label="Six words", accept="Open", value="a b", error="Wrong words."
    )
    dialog = TextDialog(icons, question)
    qtbot.addWidget(dialog)
    dialog.show()
    assert any(each.text() == "Wrong words." and each.isVisible() for each in labels_of(dialog))
    assert dialog.box.text() == "a b"


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_few_lines_are_read_without_scrolling(icons: Icons, qtbot: QtBot, lines: int) -> None:
    text = "A board may review in its own way; the reason stays in the record. " * lines
    question = TextQuestion(title="Go on", text=text.strip(), label="Reason", accept="Record")
    dialog = TextDialog(icons, question)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    (box,) = dialog.findChildren(ReadingBox)
    assert box.verticalScrollBar().maximum() == 0


def labels_of(dialog: TextDialog) -> list[QLabel]:
    return dialog.findChildren(QLabel)
