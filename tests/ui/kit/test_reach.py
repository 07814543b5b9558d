"""Everybody can use it: names for what is not seen, room for large letters, nothing cut."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.conftest import MakePage
from tests.ui.fakes import PageEar
from tests.ui.finding import found
from tests.ui.kit.gallery import cut, made_window
from tests.ui.kit.sample import WHO, page

from appraisal_app.ui.forms.blocks import Block, Field
from appraisal_app.ui.forms.kinds import STANDARD_KINDS
from appraisal_app.ui.forms.links import LinksBlock
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.icons import Icons

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)


@pytest.fixture
def shown_page(make_page: MakePage) -> FormView:
    view = make_page(PageEar())
    view.render_state(page(problems=True))
    view.show()
    return view


def test_every_kind_of_block_has_a_view() -> None:
    # Slots make every class twice, so they are told apart by name.
    known = (*Block.__subclasses__(), *Field.__subclasses__())
    ours = {Block.__module__, LinksBlock.__module__}
    kinds = {kind.__name__ for kind in known if kind.__module__ in ours}
    assert kinds - {"Field"} == {kind.__name__ for kind in STANDARD_KINDS}


def test_every_control_on_a_page_has_a_name(shown_page: FormView) -> None:
    controls = [w for kind in CONTROLS for w in shown_page.findChildren(kind)]
    assert len(controls) > 30
    assert [w for w in controls if not w.accessibleName() and not is_part(w)] == []


def test_every_control_of_the_window_has_a_name(icons: Icons, qtbot: QtBot) -> None:
    window = made_window(icons)
    qtbot.addWidget(window)
    controls = [w for kind in CONTROLS for w in window.findChildren(kind)]
    assert [w for w in controls if not w.accessibleName() and not is_part(w)] == []


def is_part(widget: QWidget) -> bool:
    """Whether it is a part of one of Qt's own widgets, such as the arrow of a menu bar."""
    return widget.objectName().startswith("qt_")


def test_a_screen_reader_hears_hint_audience_and_error(shown_page: FormView) -> None:
    text = found(shown_page, QPlainTextEdit, "text-progress")
    heard = QAccessible.queryAccessibleInterface(text)
    name, said = (
        heard.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
    )
    assert name == "What progress has been made?"
    assert "Say what is different now" in said
    assert f"Who can see this: {WHO}" in said
    line = found(shown_page, QLineEdit, "date-meeting")
    assert line.accessibleDescription().startswith("Problem: The meeting is before")


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [1366, 1280, 1000])
def test_nothing_is_cut_in_large_letters(
    icons: Icons, appearance: Appearance, qtbot: QtBot, percent: int, width: int
) -> None:
    window = made_window(icons)
    qtbot.addWidget(window)
    appearance.set_text_size(percent)
    window.resize(width, 720)
    window.show()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (width, 720)
    assert cut(window) == []


def test_nothing_is_cut_when_the_screen_doubles_every_pixel() -> None:
    root = Path(__file__).resolve().parents[3]
    places = os.pathsep.join((str(root), str(root / "src")))
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.kit.gallery", "--check", "640", "360"],
        env={**os.environ, "QT_SCALE_FACTOR": "2", "PYTHONPATH": places},
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines()[-1] == "[]"
