"""What tests of widgets share: one look, one day, one page to type on."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.fakes import PageEar

from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.icons import Icons

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TODAY = date(2026, 10, 5)
MakePage = Callable[[PageEar], FormView]


@pytest.fixture(scope="session")
def appearance(qapp: QApplication, resources: Path) -> Appearance:
    return Appearance(qapp, resources)


@pytest.fixture(autouse=True)
def usual_look(appearance: Appearance) -> None:
    appearance.set_shade("light")
    appearance.set_text_size(100)


@pytest.fixture
def icons(resources: Path) -> Icons:
    return Icons(resources / "icons")


@pytest.fixture
def make_page(qtbot: QtBot, icons: Icons) -> MakePage:
    def make(ear: PageEar) -> FormView:
        view = FormView(ear, icons, lambda: TODAY)
        view.resize(820, 700)
        qtbot.addWidget(view)
        return view

    return make
