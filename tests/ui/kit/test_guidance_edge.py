"""Guidance that goes on below its edge is told apart from guidance that ends there."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot
from tests.ui.finding import found

from appraisal_app.ui.shell.guidance import GuidancePane, MoreBelow
from appraisal_app.ui.shell.state import GuidanceSection, GuidanceState
from appraisal_app.ui.theme.icons import Icons


def test_a_line_stands_at_the_edge_while_something_lies_below(qtbot: QtBot, icons: Icons) -> None:
    pane = GuidancePane(icons)
    qtbot.addWidget(pane)
    pane.resize(300, 300)
    pane.show()
    bullets = tuple(f"Is it from this period, and from more, part {n}?" for n in range(12))
    edge = pane.findChild(MoreBelow)
    assert edge is not None

    for shown, is_long in ((bullets, True), (bullets[:1], False)):
        pane.show_guidance(GuidanceState(sections=(GuidanceSection("Ask", bullets=shown),)))
        comes(qtbot, edge, wanted=is_long)

    pane.show_guidance(GuidanceState(sections=(GuidanceSection("Ask", bullets=bullets),)))
    comes(qtbot, edge, wanted=True)
    bar = found(pane, QScrollArea, "guidance-text").verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not edge.is_shown


def comes(qtbot: QtBot, edge: MoreBelow, *, wanted: bool) -> None:
    qtbot.waitUntil(lambda: edge.is_shown is wanted)
