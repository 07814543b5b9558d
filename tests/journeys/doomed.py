"""The real program in a process of its own, to be killed, and heard through its pipe.

Each line that it writes is `time.monotonic()`, the seconds that it has waited so far for a free
processor, and a word or a number.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count, cycle
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from tests.journeys.doomed_words import COPY, EVERY_MS, PACKET, PASSPHRASE, REPLACED, TYPED, letter
from tests.journeys.running import services_at
from tests.journeys.signers import PASSWORD
from tests.ui.fakes import FakeDialogs

from appraisal_app.application.ports.services import Services
from appraisal_app.storage.case_files import SqlCaseFiles
from appraisal_app.storage.current_format import CURRENT_FORMAT
from appraisal_app.storage.driver import Link
from appraisal_app.system.settings_file import SettingsFile
from appraisal_app.ui.application.start import Program
from appraisal_app.ui.widgets.text_box import TextBox

_SCHEDULED = Path("/proc/thread-self/schedstat")
_ENOUGH = 60
"""Letters typed before the window is closed."""


def say(word: object) -> None:
    """Tell the other process, at once."""
    os.write(1, f"{time.monotonic():.6f} {waited():.6f} {word}\n".encode())


def waited() -> float:
    """How long this thread was ready to run while others ran; 0 where nobody counts it."""
    try:
        return int(_SCHEDULED.read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0


def widget(program: Program, name: str) -> QWidget:
    """The widget of that name that shows."""
    # New widgets show themselves only after the event that made them.
    QApplication.processEvents()
    found = program.window.findChildren(QWidget, name)
    return next(each for each in found if each.isVisible())


class Typist(QObject):
    """Types one letter after the other into the notes of the meeting."""

    def __init__(self, program: Program, at_last: Callable[[], None] | None = None) -> None:
        super().__init__(program.window)
        self._at_last = at_last
        program.session.go("meeting", "notes")
        review = program.session.review
        assert review is not None
        self._next = count(len(review.editor.record.meeting.notes))
        self._typed = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.type)
        self._timer.start(EVERY_MS)

    def type(self) -> None:
        """One letter; says how many there are once the program has dealt with it."""
        if self._at_last is not None and self._typed == _ENOUGH:
            self._timer.stop()
            self._at_last()
            return
        box = QApplication.focusWidget()
        if box is None:
            return
        at = next(self._next)
        QTest.keyClicks(box, letter(at))
        self._typed += 1
        say(at + 1)


def type_on(program: Program) -> None:
    """Type until somebody ends it."""
    Typist(program)


def type_and_close(program: Program) -> None:
    """Type, then close the window."""

    def close() -> None:
        say("closing")
        program.window.close()
        say("closed")
        QApplication.quit()

    Typist(program, close)


def freeze(program: Program) -> None:
    """Make the statement ready to sign."""
    program.session.go("sign_off")
    say("freezing")
    click(program, "action-make_ready")
    say("frozen")


def sign(program: Program) -> None:
    """The chair signs with a key; the program says nothing when that is done."""
    program.session.go("sign_off")
    review = program.session.review
    assert review is not None
    identities = widget(program, "select-draft.identity")
    identities.setFocus()
    QTest.keyClicks(identities, "Another")
    click(program, "check-draft.declared")
    review.editor.subscribe(lambda: say("signed"))
    say("signing")
    click(program, "action-sign")


def export(program: Program) -> None:
    """Save one document as a PDF; the program tells when that is done."""
    program.session.go("documents")
    say("exporting")
    click(program, "action-export:D08")
    program.tasks.finish()
    say("exported")


def take(program: Program) -> None:
    """Take in the packet that was dropped on the window."""
    say("taking")
    program.session.dropped((program._services.folders.documents.parent / PACKET,))
    program.tasks.finish()
    say("taken")


def back_up(program: Program) -> None:
    """Make a backup because somebody asked for it."""
    program.session.command("backups")
    say("backing")
    click(program, "action-back_up")
    program.tasks.finish()
    say("backed")


def change_words(program: Program) -> None:
    """Give the file six other words, and say them first."""
    program.session.command("passphrase")
    words = widget(program, "text-words")
    assert isinstance(words, TextBox)
    say(words.text().replace(" ", "-"))
    click(program, "check-written_down")
    say("changing")
    click(program, "action-change")
    program.tasks.finish()
    say("changed")


def replace_words(program: Program) -> None:
    """Find a word wherever it stands, and put another one in its places."""
    program.session.command("replace")
    for name, words in zip(("text-find", "text-instead"), REPLACED, strict=True):
        box = widget(program, name)
        box.setFocus()
        QTest.keyClicks(box, words)
    click(program, "action-look")
    QApplication.processEvents()
    say("replacing")
    click(program, "action-replace_all")
    say("replaced")


class Wavering(QObject):
    """Takes back what was typed and brings it again, and saves each time."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._session = program.session
        self._session.go("meeting", "notes")
        QTest.keyClicks(widget(program, "text-notes"), TYPED)
        self._session.command("save")
        self._deeds = cycle(("undo", "redo"))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.turn)
        self._timer.start(EVERY_MS)
        say("wavering")

    def turn(self) -> None:
        """The other way."""
        deed = next(self._deeds)
        say(deed)
        self._session.command(deed)
        self._session.command("save")
        say(f"{deed}-saved")


def waver(program: Program) -> None:
    """Undo and redo until somebody ends it."""
    Wavering(program)


def go_on_in_copy(program: Program) -> None:
    """Save a copy elsewhere, since the file was moved away, and go on in it."""
    program.session.go("meeting", "notes")
    file = program.session.file
    assert file is not None
    path = file.case.path
    path.rename(path.with_suffix(".away"))
    QTest.keyClicks(widget(program, "text-notes"), TYPED)
    say("copying")
    program.session.command("save_copy")
    program.tasks.finish()
    say("gone-on")


def go_on_with_returned(program: Program) -> None:
    """Compare with a copy that came back and went on, and let it take the file's place."""
    say("returning")
    program.session.command("compare_copy")
    program.tasks.finish()
    say("returned")


def nothing(program: Program) -> None:
    """What was to be done was done when the file was opened."""
    say("migrated")
    del program


def click(program: Program, name: str) -> None:
    """Click on a button."""
    button = widget(program, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def later_services_at(home: Path) -> Services:
    """The same program one version on, whose files have one table more."""
    files = SqlCaseFiles(case_format=replace(CURRENT_FORMAT, steps=(*CURRENT_FORMAT.steps, _step)))
    return replace(services_at(home), files=lambda: files)


def _step(link: Link) -> None:
    """A step that takes its time."""
    link.execute("CREATE TABLE extra (id TEXT, number INTEGER) STRICT")
    for number in range(2000):
        link.execute("INSERT INTO extra VALUES (?, ?)", (f"{number} " * 40, number))


TASKS = {
    "type": type_on,
    "close": type_and_close,
    "freeze": freeze,
    "sign": sign,
    "export": export,
    "take": take,
    "back up": back_up,
    "change": change_words,
    "replace": replace_words,
    "waver": waver,
    "go on": go_on_in_copy,
    "return": go_on_with_returned,
    "migrate": nothing,
}
"""What is done once the file is open."""


def main(task: str, path: Path, home: Path) -> None:
    """Open the file as its owner does, and set to work."""
    wired = later_services_at(home) if task == "migrate" else services_at(home)
    answers: dict[str, tuple[object, ...]] = {
        "sign": (home / "Owen Price.p12", PASSWORD),
        "export": (home / "out" / "D08.pdf",),
        "take": ("take",),
        "change": ("leave",),
        "go on": (home / "out" / COPY, "go_on_in_copy"),
        "return": (home / "out" / COPY, "go_on"),
    }
    dialogs = FakeDialogs(PASSPHRASE, *answers.get(task, ()))
    program = Program(wired, SettingsFile(home / "config" / "settings.json"), dialogs)
    program.window.resize(1280, 860)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if task == "migrate":
        say("migrating")
    program.begin(path)
    program.window.activateWindow()
    say("open")
    QTimer.singleShot(0, program.window, lambda: TASKS[task](program))
    application.exec()
