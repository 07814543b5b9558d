from __future__ import annotations

import subprocess
import sys

SCRIPT = """
from appraisal_app.ui.interpreter import keep_constants_alive
keep_constants_alive()
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for _ in range(20_000):
    label.setText("a")
    label.isVisible()
print("alive")
"""


def test_thousands_of_calls_into_qt_leave_the_interpreter_alive() -> None:
    found = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False
    )
    assert (found.stdout, found.returncode) == ("alive\n", 0)
