"""What moves by itself stands still for those who ask for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from appraisal_app.ui.theme.motion import still_menus, wants_stillness
from appraisal_app.ui.widgets.busy_bar import BusyBar


def test_the_system_can_be_asked_and_menus_can_be_still(qapp: QApplication) -> None:
    was = qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    # Qt lets single effects be seen only where there are any at all.
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, enable=True)
    qapp.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, enable=True)
    still_menus(still=False)
    before = qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    still_menus(still=True)
    after = qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, enable=was)
    assert (before, after) == (True, False)
    assert wants_stillness() is False


def _shown(bar: BusyBar) -> tuple[int, int, int]:
    return bar.minimum(), bar.value(), bar.maximum()


@pytest.mark.parametrize("still", [True, False])
def test_a_bar_without_an_end_runs_only_where_things_may_move(qtbot: QtBot, *, still: bool) -> None:
    bar = BusyBar(lambda: still)
    qtbot.addWidget(bar)
    bar.show_work("Making the pages…")
    assert bar.accessibleName() == "Making the pages…"
    # Qt runs a bar to and fro when both its ends are 0.
    assert ((bar.minimum(), bar.maximum()) == (0, 0)) is not still
    assert not still or 0 < bar.value() < bar.maximum()


def test_a_bar_with_an_end_shows_how_far_it_is(qtbot: QtBot) -> None:
    bar = BusyBar(lambda: True)
    qtbot.addWidget(bar)
    bar.show_work("Files", 3, 7)
    assert _shown(bar) == (0, 3, 7)


def test_a_bar_without_work_is_empty(qtbot: QtBot) -> None:
    bar = BusyBar(lambda: False)
    qtbot.addWidget(bar)
    bar.show_work("Files", 3, 7)
    bar.show_work("")
    assert _shown(bar) == (0, 0, 1)
