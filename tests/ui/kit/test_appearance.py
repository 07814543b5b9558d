"""One application, however many windows take on its looks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from appraisal_app.ui.theme.appearance import Appearance


def test_text_does_not_grow_with_every_window(qapp: QApplication, resources: Path) -> None:
    first = Appearance(qapp, resources)
    usual = qapp.font().pointSizeF()
    first.set_text_size(200)
    Appearance(qapp, resources)
    assert qapp.font().pointSizeF() == usual
