"""The program as its user starts it: `painted`, `welcome`, or `home FILE`; `idle` adds a second."""

from __future__ import annotations

import sys
from typing import Any, cast

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from telling import loop_until

TRUST = "Northmoor Learning Trust"


def _says(window: QMainWindow, words: str) -> bool:
    return any(words in each.text() and each.isVisible() for each in window.findChildren(QLabel))


def _is_welcome(window: QMainWindow) -> bool:
    return _says(window, "Everything stays on this computer")


def _is_home(window: QMainWindow) -> bool:
    return TRUST in window.windowTitle()


def main() -> None:
    """Start it, with an event loop that ends when the wanted picture is there."""
    wanted, *rest = sys.argv[1:]
    there = {"painted": lambda _: True, "welcome": _is_welcome, "home": _is_home}[wanted]
    application = cast("Any", QApplication)
    application.exec = staticmethod(loop_until(there, idle="idle" in rest))
    if wanted == "home":
        _answer()
    from appraisal_app.__main__ import main as start

    sys.argv = ["appraisal-app", *(each for each in rest if each != "idle")]
    start()


def _answer() -> None:
    """The passphrase is typed the moment it is asked for."""
    from appraisal_app.ui import dialogs

    cast("Any", dialogs.QtDialogs).ask_passphrase = lambda *_: PASSPHRASE


PASSPHRASE = "anchor basket candle dragon ember forest"  # noqa: S105 - of a made-up trust

main()
