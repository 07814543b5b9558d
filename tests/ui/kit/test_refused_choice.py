"""A choice that is refused keeps the keyboard, and arrow keys go past it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.conftest import MakePage
from tests.ui.fakes import PageEar
from tests.ui.finding import found

from appraisal_app.ui.forms.blocks import Option, PageState, Problem, SelectField, TextField
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.widgets.select_box import SelectBox

OPTIONS = tuple(Option(each, each.title()) for each in ("one", "two", "three"))
SELECT = SelectField("last", "Choose", options=OPTIONS, value="one")
BEFORE = tuple(TextField(f"t{n}", f"Question {n}", multiline=True) for n in range(12))
PAGE = PageState(step="s", title="A step", blocks=(*BEFORE, SELECT))


class NotTwo(PageEar):
    """Refuses “two”, and keeps it in its box as a presenter does."""

    view: FormView

    def changed(self, key: str, value: Answer) -> None:
        super().changed(key, value)
        error = "Not two." if value == "two" else ""
        block = replace(SELECT, value=str(value), error=error)
        problems = (Problem(error, "elsewhere"),) if error else ()
        self.view.render_state(replace(PAGE, blocks=(*BEFORE, block), problems=problems))


@pytest.fixture
def view(make_page: MakePage) -> FormView:
    ear = NotTwo()
    ear.view = make_page(ear)
    ear.view.render_state(PAGE)
    ear.view.show()
    QApplication.processEvents()
    return ear.view


def test_the_keyboard_stays_and_the_next_arrow_goes_past(view: FormView, qtbot: QtBot) -> None:
    box = found(view, SelectBox, "select-last")
    view.focus_field("last")
    QApplication.processEvents()

    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Two"
    assert view.focusWidget() is box
    assert view.verticalScrollBar().value() > 0

    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Three"
    assert view.focusWidget() is box
