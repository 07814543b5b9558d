"""What a press leads to is seen, also at the foot of a long page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import MakePage
from tests.ui.fakes import PageEar
from tests.ui.finding import found

from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Note,
    PageAction,
    PageState,
    Problem,
    TextField,
)
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.forms.page_top import SummaryBox

FIELDS = tuple(TextField(f"t{n}", f"Question {n}", multiline=True) for n in range(12))
LONG = PageState(step="s", title="A step", blocks=FIELDS, actions=(PageAction("go", "Go on"),))
REFUSED = replace(LONG, problems=(Problem("Answer question 3.", "t3"),))


class Refusing(PageEar):
    """Refuses whatever is pressed."""

    view: FormView

    def pressed(self, action_key: str) -> None:
        super().pressed(action_key)
        self.view.render_state(REFUSED)


@pytest.fixture
def view(make_page: MakePage) -> FormView:
    ear = Refusing()
    ear.view = make_page(ear)
    ear.view.render_state(LONG)
    ear.view.show()
    QApplication.processEvents()
    return ear.view


def go_down(view: FormView) -> None:
    bar = view.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())


def button(view: FormView) -> QPushButton:
    return next(each for each in view.findChildren(QPushButton) if each.text() == "Go on")


def test_each_refusal_is_brought_into_sight_with_the_keyboard_on_it(view: FormView) -> None:
    for _ in range(2):
        go_down(view)
        button(view).setFocus()
        button(view).click()
        assert view.verticalScrollBar().value() == 0
        assert isinstance(view.focusWidget(), SummaryBox)


def test_problems_that_come_up_while_somebody_types_leave_the_box_alone(view: FormView) -> None:
    go_down(view)
    box = found(view, QPlainTextEdit, "text-t11")
    box.setFocus()
    view.render_state(REFUSED)
    assert view.focusWidget() is box
    assert view.verticalScrollBar().value() > 0


def test_what_was_done_is_brought_into_sight(view: FormView) -> None:
    go_down(view)
    button(view).setFocus()
    note = Note("said", "The statement is saved as here.pdf.")
    view.render_state(replace(LONG, blocks=(note, *FIELDS)))
    said = found(view, QWidget, "block-said")
    assert view.viewport().rect().contains(said.mapTo(view.viewport(), said.rect().center()))


def test_what_was_done_stays_in_sight_when_the_keyboard_comes_back_from_a_dialog(
    view: FormView, qtbot: QtBot
) -> None:
    window = view.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    go_down(view)
    button(view).setFocus()
    dialog = QDialog(window)
    QTimer.singleShot(0, dialog, dialog.accept)
    dialog.exec()
    note = Note("said", "The form is saved as here.pdf.")
    view.render_state(replace(LONG, blocks=(note, *FIELDS)))
    window.activateWindow()
    qtbot.waitUntil(button(view).hasFocus)
    QApplication.processEvents()
    said = found(view, QWidget, "block-said")
    assert view.viewport().rect().contains(said.mapTo(view.viewport(), said.rect().center()))


def test_a_refusal_that_comes_after_work_is_seen_though_a_box_follows_the_button(
    view: FormView,
) -> None:
    sign = ActionBlock("a", (PageAction("sign", "Sign"),))
    waits = ActionBlock("a", (PageAction("sign", "Sign", enabled=False),))
    first, last = FIELDS[:6], FIELDS[6:]
    view.render_state(replace(LONG, blocks=(*first, sign, *last)))
    next(each for each in view.findChildren(QPushButton) if each.text() == "Sign").setFocus()

    view.render_state(replace(LONG, blocks=(*first, waits, *last)))
    assert view.focusWidget() is view
    view.render_state(replace(REFUSED, blocks=(*first, sign, *last)))

    assert isinstance(view.focusWidget(), SummaryBox)
    assert view.verticalScrollBar().value() == 0
