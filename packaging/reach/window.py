"""The real window, led from page to page by lines on its input; tells what its widgets say.

A line is the key of a page; the answer is one line of JSON, a list of what can have the keyboard:
name, description, role and whether it is ticked, as the program itself means them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QSocketNotifier, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenuBar, QWidget

from appraisal_app.application.creating import create_example
from appraisal_app.application.ports.services import Services
from appraisal_app.application.settings import Settings
from appraisal_app.bootstrap import services
from appraisal_app.system.folders import SystemFolders
from appraisal_app.ui.application.start import Program
from appraisal_app.ui.interpreter import keep_constants_alive, keep_errors_whole

_ROOT = Path(__file__).resolve().parents[2]
_ROUNDS = 40


class _NoSettings:
    """Settings that are kept nowhere."""

    def load(self) -> Settings:
        """The defaults."""
        return Settings()

    def save(self, settings: Settings) -> None:
        """Forget them."""


def _wired(home: Path) -> Services:
    (home / "documents").mkdir()
    folders = SystemFolders(
        data=home / "data",
        config=home / "config",
        logs=home / "logs",
        documents=home / "documents",
    )
    return services(_ROOT / "resources", folders)


def _settle() -> None:
    for _ in range(_ROUNDS):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _meant(window: QWidget) -> list[dict[str, object]]:
    return [_told(each) for each in window.findChildren(QWidget) if _can_have_keyboard(each)]


def _can_have_keyboard(widget: QWidget) -> bool:
    return (
        widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget, QMenuBar)
        and not widget.objectName().startswith("qt_")
    )


def _told(widget: QWidget) -> dict[str, object]:
    heard = QAccessible.queryAccessibleInterface(widget)
    return {
        "kind": type(widget).__name__,
        "object": widget.objectName(),
        "name": heard.text(QAccessible.Text.Name),
        "description": widget.accessibleDescription(),
        "role": heard.role().name,
        "ticked": isinstance(widget, QAbstractButton) and widget.isChecked(),
    }


class Guide:
    """Goes where the lines say; between two of them the window answers whoever asks it."""

    def __init__(self, program: Program, example: Path) -> None:
        self._program, self._example = program, example
        self._ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._ear.activated.connect(self._follow)

    def _follow(self) -> None:
        line = sys.stdin.readline().strip()
        if not line:
            self._ear.setEnabled(False)
            QApplication.quit()
            return
        if line == "open":
            self._program.session.dropped((self._example,))
        else:
            self._program.session.go(line)
        self._program.tasks.finish()
        _settle()
        sys.stdout.write(json.dumps(_meant(self._program.window)) + "\n")
        sys.stdout.flush()


def main() -> None:
    """Open the window and go wherever the lines say, until there are no more."""
    keep_constants_alive()
    keep_errors_whole()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("CEO Appraisal")
    with TemporaryDirectory() as folder:
        home = Path(folder)
        wired = _wired(home)
        path = home / "Example.appraisal"
        create_example(path, None, wired).close()
        program = Program(wired, _NoSettings())
        program.window.resize(1280, 860)
        program.begin(None)
        _settle()
        guide = Guide(program, path)
        application.exec()
        del guide
        program.session.may_close()
        program.end()


if __name__ == "__main__":
    main()
