"""PySide6 6.12 takes a reference from None with every call that gives None back."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
from PySide6.QtCore import QObject
from appraisal_app.ui.steady_none import steady_none
{guard}
something = QObject()
for _ in range(20_000):
    something.parent()
print("alive")
"""


def run(guard: str) -> str:
    script = SCRIPT.format(guard=guard)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    return done.stdout.strip()


def test_a_long_day_at_the_window_does_not_use_up_none() -> None:
    assert run("steady_none()") == "alive"
