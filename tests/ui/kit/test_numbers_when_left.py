"""A number is read when its field is left, never letter by letter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.conftest import MakePage
from tests.ui.fakes import PageEar
from tests.ui.finding import found

from appraisal_app.ui.forms.blocks import PageState, TextField
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.widgets.text_box import TextBox

SUM = TextField("sum", "How much?", limit=60, when_left=True)
OTHER = TextField("other", "Why?")
PAGE = PageState(step="s", title="A step", blocks=(SUM, OTHER))


@pytest.fixture
def ear() -> PageEar:
    return PageEar()


@pytest.fixture
def view(make_page: MakePage, ear: PageEar) -> FormView:
    view = make_page(ear)
    view.render_state(PAGE)
    view.show()
    view.focus_field("sum")
    QApplication.processEvents()
    return view


def typed(view: FormView) -> str:
    return found(view, TextBox, "text-sum").text()


def test_the_whole_text_is_passed_on_once_when_the_field_is_left(
    view: FormView, ear: PageEar, qtbot: QtBot
) -> None:
    qtbot.keyClicks(found(view, TextBox, "text-sum"), "150k a year")
    assert ear.heard == []

    view.focus_field("other")
    assert ear.heard[0] == ("changed", "sum", "150k a year")
    assert [each for each in ear.heard if each[0] == "changed"] == ear.heard[:1]


def test_the_window_gets_what_was_not_read_yet(view: FormView, ear: PageEar, qtbot: QtBot) -> None:
    qtbot.keyClicks(found(view, TextBox, "text-sum"), "150k")

    view.read_now()
    view.read_now()
    assert ear.heard == [("changed", "sum", "150k")]


def test_what_is_being_typed_stays_while_the_page_is_shown_anew(
    view: FormView, qtbot: QtBot
) -> None:
    qtbot.keyClicks(found(view, TextBox, "text-sum"), "150")
    view.render_state(replace(PAGE, blocks=(replace(SUM, hint="A hint."), OTHER)))
    assert typed(view) == "150"

    view.render_state(replace(PAGE, blocks=(replace(SUM, value="£9"), OTHER)))
    assert typed(view) == "£9"


def test_what_was_read_stands_there_as_it_was_understood_and_what_was_not_as_it_was_typed(
    view: FormView, qtbot: QtBot
) -> None:
    qtbot.keyClicks(found(view, TextBox, "text-sum"), "150k")
    view.focus_field("other")
    view.render_state(replace(PAGE, blocks=(replace(SUM, value="£150,000"), OTHER)))
    assert typed(view) == "£150,000"

    view.focus_field("sum")
    qtbot.keyClicks(found(view, TextBox, "text-sum"), "x")
    kept = typed(view)
    view.focus_field("other")
    view.render_state(replace(PAGE, blocks=(replace(SUM, value=kept, error="Write a sum."), OTHER)))
    assert typed(view) == kept
