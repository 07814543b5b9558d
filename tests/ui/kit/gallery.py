"""Pictures of the window for eyes: light and dark, ordinary and large letters.

python -m tests.ui.kit.gallery FOLDER
"""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from tests.ui.fakes import PageEar, WindowEar
from tests.ui.finding import found
from tests.ui.kit.sample import page
from tests.ui.kit.sample_window import PAGE, window

from appraisal_app.ui.forms.page import FormView, Sheet
from appraisal_app.ui.interpreter import keep_constants_alive
from appraisal_app.ui.shell.furnishing import furnished
from appraisal_app.ui.shell.window import AppWindow
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.icons import Icons

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


def made_window(icons: Icons, *, trouble: bool = False) -> AppWindow:
    view = FormView(PageEar(), icons, lambda: date(2026, 10, 5))
    view.render_state(page(problems=trouble))
    made = furnished(WindowEar(), icons)
    made.add_page(PAGE, view)
    made.render_state(window(trouble=trouble))
    return made


def cut(root: QWidget) -> list[str]:
    """What is written in less room than it needs, and pages that scroll sideways."""
    words = [w for w in root.findChildren(QLabel) if w.isVisible() and is_cut(w)]
    buttons = [
        b
        for b in root.findChildren(QPushButton)
        if b.isVisible() and (b.height() < b.heightForWidth(b.width()) or b.width() < least(b))
    ]
    lines = [
        line
        for line in root.findChildren(QLineEdit)
        if line.isVisible() and line.width() < line.fontMetrics().horizontalAdvance(line.text())
    ]
    sideways = [
        a.accessibleName()
        for a in root.findChildren(QScrollArea)
        if a.isVisible() and a.horizontalScrollBar().maximum() > 0
    ]
    written = [*(w.text() for w in words), *(line.text() for line in lines)]
    return [*written, *(b.text() for b in buttons), *sideways]


def is_cut(words: QLabel) -> bool:
    if not words.wordWrap():
        return words.width() < words.sizeHint().width()
    return words.height() < words.heightForWidth(words.width())


def least(button: QPushButton) -> int:
    return button.minimumSizeHint().width()


def settle(application: QApplication) -> None:
    for _ in range(5):
        application.processEvents()


def take(application: QApplication, folder: Path) -> None:
    appearance, icons = Appearance(application, RESOURCES), Icons(RESOURCES / "icons")
    folder.mkdir(parents=True, exist_ok=True)
    for shade in ("light", "dark"):
        for percent in (100, 200):
            for trouble in (False, True):
                made = made_window(icons, trouble=trouble)
                appearance.set_shade(shade)
                appearance.set_text_size(percent)
                made.resize(1366 if percent == 100 else 1280, 900 if percent == 100 else 720)
                made.show()
                settle(application)
                name = f"{shade}-{percent}{'-trouble' if trouble else ''}"
                made.grab().save(str(folder / f"{name}.png"))
                found(found(made, FormView), Sheet).grab().save(str(folder / f"{name}-page.png"))
                made.close()


def check(application: QApplication, width: int, height: int) -> None:
    Appearance(application, RESOURCES)
    made = made_window(Icons(RESOURCES / "icons"))
    made.resize(width, height)
    made.show()
    settle(application)
    too_big = [] if (made.width(), made.height()) == (width, height) else [str(made.size())]
    sys.stdout.write(f"{cut(made) + too_big}\n")
    made.close()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    keep_constants_alive()
    qt = QApplication([])
    if sys.argv[1] == "--check":
        check(qt, int(sys.argv[2]), int(sys.argv[3]))
    else:
        take(qt, Path(sys.argv[1]))
