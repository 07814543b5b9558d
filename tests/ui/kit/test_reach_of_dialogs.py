"""Every box that asks or tells is there for everybody, in the largest letters on a small screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.journeys.test_everybody import faults, too_pale

from appraisal_app.application.ports.interaction import (
    Choice,
    DayQuestion,
    PassphraseQuestion,
    TextQuestion,
)
from appraisal_app.ui.asking.day import DayDialog
from appraisal_app.ui.asking.entries import PassphraseDialog, TextDialog
from appraisal_app.ui.asking.frame import DialogFrame
from appraisal_app.ui.asking.report import ReportDialog
from appraisal_app.ui.asking.words_to_tell import WordsDialog
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.icons import Icons

WIDE, HIGH = 1280, 720
TITLE = "Put the review of Oluwaseun Adébáyọ̀-Featherstonehaugh back to the draft?"
TEXT = "Both signatures are taken out of the file. " * 6
ERROR = "Those are not the words with which this file was protected. Try them again."


def _choices(_: Icons) -> QDialog:
    back = Choice("back", "Take the signatures out and go back", destructive=True)
    return DialogFrame(TITLE, TEXT * 5, (back, Choice("keep", "Keep it as it is")), None)


def _new_passphrase(icons: Icons) -> QDialog:
    question = PassphraseQuestion(
        title=TITLE, text=TEXT, accept="Protect it", new=True, error=ERROR, minimum=12
    )
    return PassphraseDialog(icons, question)


def _passphrase(icons: Icons) -> QDialog:
    return PassphraseDialog(
        icons, PassphraseQuestion(title=TITLE, text="", accept="Open", error=ERROR)
    )


def _reason(icons: Icons) -> QDialog:
    question = TextQuestion(
        title=TITLE, text=TEXT, label="Why?", accept="Go on without it", error="Say why."
    )
    return TextDialog(icons, question)


def _day(icons: Icons) -> QDialog:
    day = date(2026, 9, 30)
    return DayDialog(
        icons,
        DayQuestion(title=TITLE, text=TEXT, label="Which day?", accept="Set the day", today=day),
    )


def _words(_: Icons) -> QDialog:
    return WordsDialog(TITLE, TEXT, "harbour lantern orchard pewter thimble meadow")


def _report(_: Icons) -> QDialog:
    return ReportDialog("Traceback of what happened\n" * 40)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize(
    "make", [_choices, _new_passphrase, _passphrase, _reason, _day, _words, _report]
)
def test_nothing_is_cut_and_everything_has_a_name(
    qtbot: QtBot,
    appearance: Appearance,
    icons: Icons,
    make: Callable[[Icons], QDialog],
    percent: int,
) -> None:
    appearance.set_text_size(percent)
    dialog = make(icons)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    assert dialog.width() <= WIDE
    assert dialog.minimumSizeHint().height() <= HIGH
    assert not [*faults(dialog), *too_pale(dialog)]
