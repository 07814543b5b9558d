"""A bare PySide6 window until it is painted; with `idle`, a second longer."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow
from telling import loop_until

application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 860)
window.show()
loop_until(lambda _: True, idle="idle" in sys.argv)()
