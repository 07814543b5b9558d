"""A dialog with more words than the screen is high."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from appraisal_app.application.ports.interaction import Choice
from appraisal_app.ui.asking.frame import ChoiceButton, DialogFrame
from appraisal_app.ui.asking.reading_box import ReadingBox
from appraisal_app.ui.asking.words_to_tell import WordsDialog
from appraisal_app.ui.theme.appearance import Appearance


def shown(qtbot: QtBot, lines: int) -> tuple[DialogFrame, ReadingBox]:
    text = "\n".join(f"Row {no}: a URN has six digits." for no in range(lines))
    dialog = DialogFrame("Rows", text, (Choice("take", "Take over"), Choice("keep", "Keep")), None)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    box = dialog.findChild(ReadingBox)
    assert isinstance(box, ReadingBox)
    return dialog, box


def test_many_words_scroll_and_the_buttons_stay_on_the_screen(
    qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.set_text_size(200)
    dialog, box = shown(qtbot, 300)

    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert box.verticalScrollBar().maximum() > box.height()
    assert box.focusPolicy() is Qt.FocusPolicy.TabFocus
    for button in dialog.findChildren(ChoiceButton):
        assert dialog.rect().contains(button.geometry())


def test_a_few_words_are_all_in_sight(qtbot: QtBot) -> None:
    _, box = shown(qtbot, 3)

    assert box.verticalScrollBar().maximum() == 0
    assert box.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6])
def test_a_dialog_is_as_high_as_its_words_and_no_higher(qtbot: QtBot, count: int) -> None:
    dialog, box = shown(qtbot, count)
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() == layout.totalHeightForWidth(dialog.width())
    assert not box.verticalScrollBar().isVisible()


def test_a_dialog_is_as_wide_as_its_buttons(qtbot: QtBot) -> None:
    labels = ("Make a file for these papers", "Add them to papers that I have…", "Not now at all")
    choices = tuple(Choice(label, label) for label in labels)
    dialog = DialogFrame("Papers to read", "Rows", choices, None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert len({button.y() for button in dialog.findChildren(ChoiceButton)}) == 1


def test_six_words_stand_in_two_rows_of_three(qtbot: QtBot) -> None:
    dialog = WordsDialog("The six words", "", "anvil crater dusty ferry humble onyx")
    qtbot.addWidget(dialog)
    dialog.show()
    tops = [each.y() for each in dialog.panel.findChildren(QLabel)]
    assert [tops.count(top) for top in sorted(set(tops))] == [3, 3]
