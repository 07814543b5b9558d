"""A review with secrets in every place, in a process of its own; run as a script.

The last line that it writes names, as JSON, every secret there was, and what of them stands among
the arguments and the environment of the process at its end.
"""

from __future__ import annotations

import io
import json
import sys
import threading
from contextlib import redirect_stderr
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.journeys.prepared import prepared, under_way
from tests.ui.fakes import FakeDialogs

from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.bootstrap import look_after_parts, run, services
from appraisal_app.system.folders import system_folders
from appraisal_app.system.logs import start_logging
from appraisal_app.system.settings_file import SettingsFile
from appraisal_app.ui.application.start import Program

FIRST, SECOND = "gravel thimble ocean", "walnut mirage sextant plume"
IDENTITY = "quartz lantern hedgehog"
TYPED = "Zanzibarfolk"
INDUCED = "Quillfeather"


def widgets(program: Program) -> None:
    """Let the window draw itself."""
    assert program.window is not None
    for _ in range(3):
        QApplication.processEvents()


def at_the_window(path: Path, wired: Services) -> None:
    """Open, type, back up, meet errors, lock, come back, close."""
    store = SettingsFile(system_folders().config / "settings.json")
    dialogs = FakeDialogs(SECOND)
    program = Program(wired, store, dialogs)
    program.window.resize(1280, 860)
    program.watch_errors()
    program.begin(path)
    program.window.activateWindow()
    program.session.go("meeting", "notes")
    widgets(program)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, f"{TYPED} spoke.")
    program.window.read_now()
    program.session.left()
    induce()
    widgets(program)
    reports = [str(each) for each in dialogs.asked if each[0] == "report"]
    assert reports, "the error was met"
    assert not any(INDUCED in each for each in reports)
    program.session.locking.lock()
    widgets(program)
    assert program.session.file is None
    assert program.session.locking.unlock(SECOND) == ""
    assert program.window.close()
    program.end()


def induce() -> None:
    """Errors whose own words are somebody's, on two threads."""

    def fail() -> None:
        raise ValueError(f"{INDUCED} cannot be read")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    try:
        Path(f"/nowhere/{INDUCED}/{TYPED}").read_bytes()
    except OSError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def on_the_command_line(path: Path, paper: Path) -> str:
    """Ask for a reflection by packet, and show a command something that it cannot read."""
    heard = io.StringIO()
    with redirect_stderr(heard):
        packet = path.with_name("ask.appraisal-packet")
        kept = ("--passphrase-file", str(paper))
        code = run(["packet", "request", str(path), "-o", str(packet), *kept])
        assert code == 0, heard.getvalue()
    return heard.getvalue().splitlines()[-1]


def main(home: Path, paper: Path) -> None:
    """Go through it all."""
    wired = services()
    start_logging(system_folders().logs)
    look_after_parts().clear()
    path = prepared(home / "Review.appraisal", wired, under_way)
    case = wired.files().open(path, None, at=wired.clock.now())
    for words in (FIRST, SECOND):
        case.change_key(Passphrase(words))
    recovery = case.recovery_key()
    case.close()
    wired.identities().make(
        name="A Chair", organisation="A Trust", passphrase=IDENTITY, at=wired.clock.now()
    )
    paper.write_text(SECOND, encoding="utf-8")
    six = on_the_command_line(path, paper)
    paper.unlink()
    at_the_window(path, wired)
    secrets = [FIRST, SECOND, IDENTITY, TYPED, INDUCED, six, recovery, recovery.replace(" ", "")]
    own = Path("/proc/self/cmdline").read_bytes() + Path("/proc/self/environ").read_bytes()
    seen = [each for each in secrets if each.encode() in own]
    sys.stdout.write(json.dumps({"secrets": secrets, "seen": seen}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
