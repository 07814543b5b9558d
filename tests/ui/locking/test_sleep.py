"""The system's word that the computer is about to sleep is heard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from tests.wired import ROOT

BUS = shutil.which("dbus-run-session")

_CHILD = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from appraisal_app.ui.locking.sleep import SleepEar
application, heard = QCoreApplication([]), []
ear = SleepEar(lambda: (heard.append(1), application.quit()), application)
assert ear.listen()
manager = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, "manager")
assert manager.registerService("org.freedesktop.login1")
message = QDBusMessage.createSignal(
    "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"
)
message.setArguments([True])
QTimer.singleShot(0, lambda: manager.send(message))
QTimer.singleShot(20_000, application.quit)
application.exec()
sys.exit(0 if heard else 1)
"""


@pytest.mark.skipif(BUS is None, reason="no bus can be started here")
def test_what_the_system_says_before_it_sleeps_is_heard() -> None:
    assert BUS is not None
    script = 'DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS" exec "$0" -c "$1"'
    done = subprocess.run(
        [BUS, "--", "sh", "-c", script, sys.executable, _CHILD],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_where_nobody_tells_the_window_starts_all_the_same() -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from appraisal_app.ui.locking.sleep import SleepEar\n"
        "application = QCoreApplication([])\n"
        "assert not SleepEar(lambda: None, application).listen()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
