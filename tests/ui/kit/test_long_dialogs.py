"""A dialog with more words than the screen is high."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from appraisal_app.application.ports.interaction import Choice
from appraisal_app.ui.asking.frame import ChoiceButton, DialogFrame
from appraisal_app.ui.asking.reading_box import ReadingBox
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
