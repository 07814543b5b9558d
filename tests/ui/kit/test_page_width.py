"""The column of a page stands still while its scroll bar comes and goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication
from tests.ui.conftest import MakePage
from tests.ui.fakes import PageEar
from tests.ui.finding import found

from appraisal_app.ui.forms.blocks import PageState, TextField
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.widgets.text_box import TextBox


def shown(view: FormView, fields: int) -> QRect:
    """Where the first box stands on a page of that many."""
    blocks = tuple(TextField(f"name{n}", "Name", value="A word") for n in range(fields))
    view.render_state(PageState(step="s", title="A step", blocks=blocks))
    for _ in range(5):
        QApplication.processEvents()
    box = found(view, TextBox, "text-name0")
    return QRect(box.mapTo(view, QPoint(0, 0)), box.size())


@pytest.mark.parametrize("width", [500, 820, 1400])
@pytest.mark.parametrize("size", [100, 200])
def test_nothing_moves_when_the_scroll_bar_comes(
    make_page: MakePage, appearance: Appearance, width: int, size: int
) -> None:
    appearance.set_text_size(size)
    view = make_page(PageEar())
    view.resize(width, 700)
    view.show()
    short = shown(view, 1)
    scrolled_then = view.verticalScrollBar().maximum()
    long = shown(view, 30)

    assert scrolled_then == 0
    assert view.verticalScrollBar().maximum() > 0
    assert long == short
