"""Whatever a locked window still offers can be done there."""

from __future__ import annotations

from typing import Any, cast

import pytest

from appraisal_app.application.settings import Settings
from appraisal_app.ui.locking.gate import LockGate
from appraisal_app.ui.session.menus import locked_menus
from appraisal_app.ui.shell.listener import WindowListener

OFFERED = [each.key for each in locked_menus(Settings())]


def gate(heard: Any) -> LockGate:
    return LockGate(cast("WindowListener", heard), lambda: True, heard)


class Heard:
    """Hears the commands that come through."""

    def __init__(self) -> None:
        self.commands: list[str] = []

    def command(self, key: str) -> None:
        self.commands.append(key)


@pytest.mark.parametrize("key", OFFERED)
def test_a_line_of_a_locked_menu_does_what_it_says(key: str) -> None:
    heard: Any = Heard()
    gate(heard).command(key)
    assert heard.commands == [key]


@pytest.mark.parametrize("key", ["save", "close", "search", "recent:0"])
def test_what_tells_of_files_waits_for_the_passphrase(key: str) -> None:
    heard: Any = Heard()
    gate(heard).command(key)
    assert heard.commands == []
