from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.finding import found

from appraisal_app.application.ports.interaction import (
    Choice,
    Dialogs,
    PassphraseQuestion,
    Question,
    Tasks,
    TextQuestion,
)
from appraisal_app.ui.asking.entries import PassphraseDialog, TextDialog
from appraisal_app.ui.asking.frame import DialogFrame
from appraisal_app.ui.asking.report import ReportDialog
from appraisal_app.ui.dialogs import QtDialogs
from appraisal_app.ui.tasks import ThreadTasks
from appraisal_app.ui.theme.icons import Icons

QUESTION = Question(
    title="Discard the reply?",
    text="It was imported on 3 October.",
    choices=(Choice("discard", "Discard reply", destructive=True), Choice("keep", "Keep")),
)


class Hand(QObject):
    """Presses a button of the dialog that is about to open."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        QTimer.singleShot(0, self, self._press)

    def _press(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(0, self, self._press)
        else:
            found(dialog, QPushButton, self._name).click()


def button(dialog: QDialog, key: str) -> QPushButton:
    return found(dialog, QPushButton, f"choice-{key}")


def test_the_real_and_the_fake_keep_the_same_promises(icons: Icons, qtbot: QtBot) -> None:
    del qtbot
    dialogs: tuple[Dialogs, ...] = (QtDialogs(lambda: None, icons), FakeDialogs())
    tasks: tuple[Tasks, ...] = (ThreadTasks(), InlineTasks())
    assert len(dialogs) == len(tasks)


def test_a_question_is_answered_by_its_verb(icons: Icons, qtbot: QtBot) -> None:
    del qtbot
    hand = Hand("choice-discard")
    assert QtDialogs(lambda: None, icons).choose(QUESTION) == "discard"
    assert hand is not None


def test_confirming_needs_the_verb_itself(icons: Icons, qtbot: QtBot) -> None:
    del qtbot
    dialogs = QtDialogs(lambda: None, icons)
    for name, answer in (("choice-yes", True), ("choice-no", False)):
        hand = Hand(name)
        assert dialogs.confirm("Discard?", "", accept="Discard reply", keep="Keep") is answer
        assert hand is not None


def test_escape_is_the_safe_answer(qtbot: QtBot) -> None:
    dialog = DialogFrame(QUESTION.title, QUESTION.text, QUESTION.choices, None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.chosen == "keep"


def test_enter_never_destroys(qtbot: QtBot) -> None:
    dialog = DialogFrame(QUESTION.title, QUESTION.text, QUESTION.choices, None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.chosen == "keep"
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("first", "again", "problem"),
    [
        ("", "", "Type the passphrase."),
        ("short", "short", "at least 8 characters"),
        ("long enough", "long enouhg", "not the same"),
        ("long enough", "long enough", ""),
    ],
)
def test_a_new_passphrase_is_asked_twice_and_refused_in_words(
    icons: Icons, qtbot: QtBot, first: str, again: str, problem: str
) -> None:
    question = PassphraseQuestion(
        title="Choose a passphrase", text="", accept="Lock the file", new=True, minimum=8
    )
    dialog = PassphraseDialog(icons, question)
    qtbot.addWidget(dialog)
    dialog.first.line.setText(first)
    dialog.again.line.setText(again)
    button(dialog, "go").click()
    assert problem in dialog.problem()
    assert dialog.accepted_entry is (not problem)


def test_a_passphrase_is_hidden_until_the_eye_is_pressed(icons: Icons, qtbot: QtBot) -> None:
    dialog = PassphraseDialog(icons, PassphraseQuestion(title="Open", text="", accept="Open"))
    qtbot.addWidget(dialog)
    assert dialog.first.line.echoMode() == QLineEdit.EchoMode.Password
    dialog.first.turn()
    assert dialog.first.line.echoMode() == QLineEdit.EchoMode.Normal
    dialog.first.turn()
    assert dialog.first.line.echoMode() == QLineEdit.EchoMode.Password


def test_a_refused_passphrase_stays_hidden_and_selected_in_the_line(
    icons: Icons, qtbot: QtBot
) -> None:
    question = PassphraseQuestion(title="Open", text="", accept="Open", error="No.", typed="nope")
    dialog = PassphraseDialog(icons, question)
    qtbot.addWidget(dialog)
    assert dialog.first.line.echoMode() == QLineEdit.EchoMode.Password
    assert dialog.first.line.selectedText() == "nope"
    assert "nope" not in repr(question)


def test_a_reason_must_have_words(icons: Icons, qtbot: QtBot) -> None:
    question = TextQuestion(title="Go on?", text="", label="Reason", accept="Go on")
    dialog = TextDialog(icons, question)
    qtbot.addWidget(dialog)
    dialog.box.show_text("   ")
    button(dialog, "go").click()
    assert not dialog.accepted_entry
    dialog.box.show_text("The adviser was ill.")
    button(dialog, "go").click()
    assert dialog.accepted_entry


def test_return_gives_the_answer_and_shift_return_a_new_line(icons: Icons, qtbot: QtBot) -> None:
    dialog = TextDialog(icons, TextQuestion(title="Key", text="", label="Key", accept="Open"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.box, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.box, "one")
    qtbot.keyClick(dialog.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(dialog.box, "two")
    qtbot.keyClick(dialog.box, Qt.Key.Key_Return)
    assert dialog.accepted_entry
    assert dialog.box.text() == "one\ntwo"


def test_tab_goes_from_passphrase_to_passphrase_before_the_eyes(icons: Icons, qtbot: QtBot) -> None:
    question = PassphraseQuestion(title="Choose", text="", accept="Lock", new=True)
    dialog = PassphraseDialog(icons, question)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    assert dialog.focusWidget() is dialog.first.line
    for after in (dialog.again.line, dialog.first.eye, dialog.again.eye, button(dialog, "go")):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is after


def test_a_report_can_be_copied_and_stays(qtbot: QtBot) -> None:
    dialog = ReportDialog("ValueError at line 3")
    qtbot.addWidget(dialog)
    dialog.show()
    button(dialog, "copy").click()
    assert QApplication.clipboard().text() == "ValueError at line 3"
    assert dialog.isVisible()


def test_the_fake_answers_in_order() -> None:
    fake = FakeDialogs(True, None, "/a/b.appraisal", "secret words")
    question = PassphraseQuestion(title="", text="", accept="")
    assert fake.confirm("t", "", accept="Discard", keep="Keep")
    assert fake.open_path("t", ()) is None
    assert fake.save_path("t", Path("x"), ()) == Path("/a/b.appraisal")
    assert fake.ask_passphrase(question) == "secret words"
    assert [what for what, *_ in fake.asked] == [
        "confirm",
        "open_path",
        "save_path",
        "ask_passphrase",
    ]
