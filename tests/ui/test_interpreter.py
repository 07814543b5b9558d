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


RAISING = """
import sys
from appraisal_app.ui.interpreter import keep_errors_whole
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
told = set()
sys.excepthook = lambda kind, *_: told.add(kind.__name__)

class Before(QWidget):
    def event(self, event):
        return int("x")

keep_errors_whole()

class After(QWidget):
    closed = 0
    def event(self, event):
        gone.setFocus()
    def close(self):
        After.closed += 1
        return True

application = QApplication([])
import shiboken6
gone = QWidget()
shiboken6.delete(gone)
for kind in (Before, After):
    widget = kind()
    QApplication.postEvent(widget, QEvent(QEvent.Type.User))
    try:
        QApplication.sendPostedEvents(widget)
    except Exception as error:
        told.add(type(error).__name__)
button, window = QPushButton(), After()
button.clicked.connect(window.close)
button.click()
print(*sorted(told), After.closed)
"""


def test_an_error_raised_by_c_inside_a_method_that_qt_calls_is_told_and_ends_nothing() -> None:
    found = subprocess.run(
        [sys.executable, "-c", RAISING], capture_output=True, text=True, check=False
    )
    assert (found.stdout, found.returncode) == ("RuntimeError ValueError 1\n", 0), found.stderr


READING = """
import linecache, sys
from appraisal_app.ui.interpreter import leave_sources_unread
def is_read(name):
    __import__(name)
    return any(file.endswith(name + ".py") for file in linecache.cache)
print(is_read("colorsys"), leave_sources_unread(), is_read("plistlib"), leave_sources_unread())
from PySide6.QtCore import QObject
print(QObject.__name__)
"""


def test_what_is_imported_later_is_not_read_for_features_that_nobody_chooses() -> None:
    found = subprocess.run(
        [sys.executable, "-c", READING], capture_output=True, text=True, check=False
    )
    assert (found.stdout, found.returncode) == ("True True False False\nQObject\n", 0)
