"""A drop-down list looks like the boxes to write in that stand beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.conftest import MakePage
from tests.ui.fakes import PageEar
from tests.ui.finding import found

from appraisal_app.ui.forms.blocks import Option, PageState, SelectField, TextField
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.edge_box import BOX_AROUND, EdgeBox
from appraisal_app.ui.widgets.select_box import SelectBox

SELECT = SelectField("kind", "Kind", options=(Option("one", "One"),), value="one")
PAGE = PageState(step="s", title="A step", blocks=(TextField("name", "Name"), SELECT))


@pytest.fixture
def view(make_page: MakePage) -> FormView:
    view = make_page(PageEar())
    view.show()
    return view


def drawn(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def at(image: QImage, x: int, y: int) -> str:
    return QColor(image.pixel(x, y)).name()


@pytest.mark.parametrize("shade", ["light", "dark", "contrast"])
@pytest.mark.parametrize("size", [100, 200])
def test_edge_height_and_round_corners_are_those_of_a_text(
    view: FormView, appearance: Appearance, shade: str, size: int
) -> None:
    appearance.set_shade(shade)
    appearance.set_text_size(size)
    view.render_state(PAGE)
    QApplication.processEvents()
    box, text = found(view, SelectBox, "select-kind"), view.findChild(EdgeBox)
    assert text is not None
    view.setFocus()
    QApplication.processEvents()
    assert abs(box.height() - text.height()) <= 1
    ours, theirs = drawn(box), drawn(text)
    corner = [(x, y) for x in range(6) for y in range(6)]
    assert [at(ours, *each) for each in corner] == [at(theirs, *each) for each in corner]
    edge = at(ours, ours.width() // 2, 0)
    assert edge == colours_of(view.palette()).edge == at(theirs, theirs.width() // 2, 0)


def test_the_edge_shows_the_keyboard_and_a_problem(view: FormView) -> None:
    view.render_state(PAGE)
    box = found(view, SelectBox, "select-kind")
    view.activateWindow()
    view.focus_field("kind")
    QApplication.processEvents()
    colours = colours_of(view.palette())
    assert at(drawn(box), box.width() // 2, 0) == colours.accent
    box.show_wrong(is_wrong=True)
    assert at(drawn(box), box.width() // 2, 0) == colours.bad


def settle() -> None:
    """Let every layout within a layout have its turn."""
    for _ in range(5):
        QApplication.processEvents()


LONG = "3. Trustees hear of the two or three risks that matter in time to choose"


@pytest.mark.parametrize("is_locked", [False, True])
def test_a_long_answer_is_read_to_its_end_on_as_many_lines_as_it_needs(
    view: FormView, appearance: Appearance, *, is_locked: bool
) -> None:
    appearance.set_text_size(200)
    options = (Option("one", "One"), Option("long", LONG))
    short = replace(SELECT, options=options, read_only=is_locked)
    view.resize(520, 700)
    view.render_state(PageState(step="s", title="A step", blocks=(short,)))
    settle()
    box = found(view, SelectBox, "select-kind")
    one = box.height()
    long = replace(short, value="long")
    view.render_state(PageState(step="s", title="A step", blocks=(long,)))
    settle()
    image, line = drawn(box), box.fontMetrics().height()
    ground = at(image, box.width() // 2, box.height() - 4)
    last = range(box.height() - BOX_AROUND // 2 - line // 2, box.height() - BOX_AROUND // 2)

    assert box.height() >= one + line
    assert any(at(image, x, y) != ground for x in range(12, 60) for y in last), "nothing is drawn"
    view.render_state(PageState(step="s", title="A step", blocks=(short,)))
    settle()
    assert box.height() == one
