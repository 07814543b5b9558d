"""A bar that comes up above the page takes room, and not the line that is being written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.conftest import TODAY
from tests.ui.fakes import PageEar, WindowEar
from tests.ui.finding import focused
from tests.ui.kit.sample_window import PAGE, window

from appraisal_app.ui.forms.blocks import Note, PageState, TextField
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.shell.furnishing import furnished
from appraisal_app.ui.shell.window import AppWindow
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.widgets.text_box import TextBox


def long_page() -> PageState:
    above, below = (
        tuple(Note(f"{name}.{n}", "A line that takes up some room. " * 9) for n in range(9))
        for name in ("above", "below")
    )
    field = TextField("field", "A question", value="A line.\n" * 6, multiline=True)
    return PageState(step=PAGE, title="A page", blocks=(*above, field, *below))


def caret_in(page: FormView) -> QRect:
    box = focused()
    assert isinstance(box, TextBox)
    caret = box.cursorRect()
    at = page.viewport().mapFromGlobal(box.viewport().mapToGlobal(caret.topLeft()))
    return QRect(at, caret.size())


@pytest.fixture
def page(icons: Icons) -> FormView:
    return FormView(PageEar(), icons, lambda: TODAY)


@pytest.fixture
def frame(page: FormView, icons: Icons, qtbot: QtBot) -> AppWindow:
    ear = WindowEar(may_close=True)
    shown = furnished(ear, icons)
    qtbot.addWidget(shown, before_close_func=lambda _: ear.allow_close())
    shown.add_page(PAGE, page)
    shown.resize(1100, 620)
    shown.render_state(window())
    page.render_state(long_page())
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def _write_at_the_foot(page: FormView) -> None:
    """Put the caret on the last line that is in sight."""
    assert page.focus_field("field")
    QApplication.processEvents()
    box = focused()
    assert isinstance(box, TextBox)
    bar = page.verticalScrollBar()
    caret = caret_in(page)
    bar.setValue(bar.value() - (page.viewport().height() - caret.bottom() - 3))
    assert page.viewport().rect().contains(caret_in(page))


def test_the_line_that_is_written_stays_in_sight(frame: AppWindow, page: FormView) -> None:
    _write_at_the_foot(page)
    before = page.viewport().height()

    frame.render_state(window(trouble=True))
    QApplication.processEvents()

    assert page.viewport().height() < before
    assert page.viewport().rect().contains(caret_in(page))


def test_who_has_scrolled_away_is_not_brought_back(frame: AppWindow, page: FormView) -> None:
    _write_at_the_foot(page)
    page.verticalScrollBar().setValue(0)
    assert not page.viewport().rect().intersects(caret_in(page))

    frame.render_state(window(trouble=True))
    QApplication.processEvents()

    assert page.verticalScrollBar().value() == 0
    assert caret_in(page).top() > QPoint().y()
