from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from appraisal_app.ui.widgets.pasted import plain
from appraisal_app.ui.widgets.text_box import TextBox

_WORD = "<p><b>The panel</b> was <span style='color:red'>clear</span>:</p><ul><li>one</li></ul>"


@pytest.fixture
def box(qtbot: QtBot) -> TextBox:
    made = TextBox()
    made.set_multiline(multiline=True)
    qtbot.addWidget(made)
    made.show()
    return made


def pasted(html: str, text: str) -> QMimeData:
    data = QMimeData()
    data.setHtml(html)
    data.setText(text)
    return data


def compose(box: TextBox, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(box, event)


def test_pasted_text_loses_what_cannot_be_seen() -> None:
    assert plain("a\x00b\r\nc\x07", multiline=True) == "ab\nc"
    assert plain("one\n two", multiline=False) == "one two"
    assert plain("safe\u00adguard\u200b, 5\u00a0pupils\ufeff\vnext", multiline=True) == (
        "safeguard, 5 pupils\nnext"
    )


def test_what_joins_letters_and_signs_stays() -> None:
    family = "\U0001f469\u200d\U0001f467"

    assert plain(family, multiline=True) == family


@pytest.mark.parametrize(
    ("copied", "written"),
    [
        ("\u00b7\tone\n\u2022 two", "- one\n- two"),
        ("\uf0b7\tone\no\tinner", "- one\n- inner"),
        ("\u2013\tone", "- one"),
        ("1.\tone\nb)\ttwo", "1. one\nb) two"),
        ("on the way \u2013 here", "on the way \u2013 here"),
        ("o clock", "o clock"),
        ("- one", "- one"),
    ],
)
def test_bullets_of_a_word_processor_become_ours(copied: str, written: str) -> None:
    assert plain(copied, multiline=True) == written


def test_what_a_word_processor_copies_is_pasted_without_its_markup(box: TextBox) -> None:
    box.insertFromMimeData(pasted(_WORD, "The panel was clear:\n\u00b7\tone"))

    assert box.text() == "The panel was clear:\n- one"


def test_markup_alone_is_not_pasted_as_markup(box: TextBox) -> None:
    data = QMimeData()
    data.setHtml(_WORD)

    box.insertFromMimeData(data)

    assert "<" not in box.text()


def test_a_limit_waits_until_a_character_is_composed(box: TextBox, qtbot: QtBot) -> None:
    box.set_limit(3)
    box.setFocus()
    compose(box, "", "ab")

    compose(box, "nihao")

    assert box.textCursor().block().layout().preeditAreaText() == "nihao"
    assert box.text() == "ab"
    with qtbot.waitSignal(box.capped):
        compose(box, "", "\u4f60\u597d")
    assert box.text() == "ab\u4f60"


def test_leaving_or_showing_anew_does_not_cut_what_is_composed(box: TextBox) -> None:
    box.setFocus()
    compose(box, "", "ab")
    compose(box, "ni")

    box.show_text("ab")
    box.show_text("ab from elsewhere")

    assert box.textCursor().block().layout().preeditAreaText() == "ni"
    compose(box, "", "\u4f60")
    assert "\u4f60" in box.text()
