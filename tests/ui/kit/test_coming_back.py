"""A page that one comes back to stands where it was left."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot
from tests.ui.fakes import PageEar

from appraisal_app.ui.forms.blocks import Note, PageState, TextField
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.theme.icons import Icons

TODAY = date(2026, 11, 21)


def page(step: str) -> PageState:
    notes = tuple(Note(f"note.{n}", "A line that takes up some room. " * 9) for n in range(12))
    field = TextField(f"{step}.field", "A question far below")
    return PageState(step=step, title=f"Page {step}", blocks=(*notes, field, *_more(step)))


def _more(step: str) -> tuple[Note, ...]:
    return tuple(Note(f"{step}.more.{n}", "And some more below. " * 9) for n in range(12))


def test_its_title_is_in_sight_again_and_not_its_first_field(qtbot: QtBot, icons: Icons) -> None:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    views = [FormView(PageEar(), icons, lambda: TODAY) for _ in range(2)]
    for name, view in zip("ab", views, strict=True):
        view.render_state(page(name))
        pages.addWidget(view)
    pages.resize(700, 400)
    pages.show()
    for at in (0, 1, 0, 1):
        pages.setCurrentIndex(at)
        views[at].focus_first()
        qtbot.wait(1)

        assert views[at].verticalScrollBar().value() == 0


def test_a_place_further_down_is_kept(qtbot: QtBot, icons: Icons) -> None:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    views = [FormView(PageEar(), icons, lambda: TODAY) for _ in range(2)]
    for name, view in zip("ab", views, strict=True):
        view.render_state(page(name))
        pages.addWidget(view)
    pages.resize(700, 400)
    pages.show()
    qtbot.wait(1)
    views[0].verticalScrollBar().setValue(150)
    pages.setCurrentIndex(1)
    views[1].focus_first()

    pages.setCurrentIndex(0)
    views[0].focus_first()

    assert views[0].verticalScrollBar().value() == 150
