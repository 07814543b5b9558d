"""Hands that know nothing: keys, clicks, drags, wheels and sizes at any place of the window."""

from __future__ import annotations

import string
import time
from collections import deque
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from tests.journeys.anybody import AnyDialogs

from appraisal_app.application.ports.interaction import FileKind
from appraisal_app.ui.application.start import Program
from appraisal_app.ui.later import Later
from appraisal_app.ui.shell.window import AppWindow

LONGEST = 5.0
"""Seconds of work that one event may cost."""
_PAINTED = 0.3
"""How often the window is painted before the next event; a screen does not wait for hands."""
_LEFT, _NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_BUTTONS = (_LEFT, _LEFT, _LEFT, _LEFT, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT, _NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
_HELD = (_NONE, _NONE, _NONE, _CTRL, _SHIFT, _ALT, _CTRL | _SHIFT)
_KEYS = (
    *(Qt.Key(code) for code in range(Qt.Key.Key_A.value, Qt.Key.Key_Z.value + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_0.value, Qt.Key.Key_9.value + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_F1.value, Qt.Key.Key_F12.value + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_Escape.value, Qt.Key.Key_Enter.value + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_Home.value, Qt.Key.Key_PageDown.value + 1)),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Menu),
    *(Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Comma, Qt.Key.Key_Insert),
)
_LETTERS = string.printable[:95] + "éŵłışß…\u2013\u2019\u0300\u200f\u202e中अੴع\U0001f4d6"


class LeavingDialogs(AnyDialogs):
    """Answers by chance, and chooses no folder and no files."""

    def folder(self, title: str, *, start: Path | None = None) -> Path | None:
        del title, start
        return None

    def open_paths(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> tuple[Path, ...]:
        del title, kinds, folder
        return ()


class RandomHands:
    """Sends one event after the other to the window of a program."""

    def __init__(self, program: Program, path: Path, random: Random) -> None:
        self._program = program
        self._path = path
        self._random = random
        self._deeds = (
            *(self._click,) * 8,
            *(self._key,) * 6,
            *(self._letter,) * 6,
            *(self._wheel, self._drag),
            *(self._resize, self._command),
        )
        self._popup: QWidget | None = None
        self._let_go = Later(program.window, 20, self._escape)
        self.did: deque[str] = deque(maxlen=40)
        self.longest = 0.0

    def do_something(self) -> None:
        """One event, and everything that comes of it; fails when that takes too long."""
        began = time.thread_time()
        self._random.choice(self._deeds)()
        self._settle()
        took = time.thread_time() - began
        self.longest = max(self.longest, took)
        assert took < LONGEST, f"{took:.1f} s of work"

    def be_there(self) -> None:
        """Show the window and open the file again when they were closed."""
        if not self._program.window.isVisible() or self._program.session.file is None:
            self.did.append("begin again")
            self._program.begin(self._path)
        self._program.window.activateWindow()
        self._settle()

    @property
    def _window(self) -> AppWindow:
        """The window in front, of which there may be several by now."""
        front = QApplication.activeWindow()
        return front if isinstance(front, AppWindow) else self._program.window

    def _settle(self) -> None:
        if self._random.random() < _PAINTED:
            QApplication.processEvents()
        else:
            QCoreApplication.sendPostedEvents()
        if self._random.random() < 0.2 and (popup := QApplication.activePopupWidget()):
            popup.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _somewhere(self) -> tuple[QWidget, QPoint]:
        popup = QApplication.activePopupWidget()
        # The frame of a list goes, with the list, when Python lets go of it.
        self._popup = popup
        window = popup if popup is not None and isValid(popup) else self._window
        at = QPoint(
            self._random.randrange(max(window.width(), 1)),
            self._random.randrange(max(window.height(), 1)),
        )
        found = window.childAt(at)
        widget = found if found is not None and isValid(found) else window
        return widget, widget.mapFrom(window, at)

    def _click(self) -> None:
        widget, at = self._somewhere()
        button, held = self._random.choice(_BUTTONS), self._random.choice(_HELD)
        self.did.append(f"{button.name} on {_called(widget)}")
        if self._random.random() < 0.1:
            QTest.mouseDClick(widget, button, held, at)
        else:
            QTest.mouseClick(widget, button, held, at)

    def _key(self) -> None:
        key, held = self._random.choice(_KEYS), self._random.choice(_HELD)
        self.did.append(f"{held.name} {key.name}")
        QTest.keyClick(self._focused(), key, held)

    def _letter(self) -> None:
        letter = self._random.choice(_LETTERS)
        self.did.append(f"letter {letter!r}")
        # Letters beyond ASCII have no key of their own; a test key event only carries them so.
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, self._focused(), Qt.Key.Key_unknown, letter, _NONE
        )

    def _focused(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self._window

    def _wheel(self) -> None:
        widget, at = self._somewhere()
        held = self._random.choice((_NONE, _NONE, _CTRL))
        turn = QPoint(0, self._random.choice((-120, 120, -960, 960)))
        self.did.append(f"wheel on {_called(widget)}")
        local, there = QPointF(at), QPointF(widget.mapToGlobal(at))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(local, there, QPoint(), turn, _NO_BUTTON, held, phase, False)
        QApplication.sendEvent(widget, event)

    def _drag(self) -> None:
        widget, at = self._somewhere()
        _, end = self._somewhere()
        self.did.append(f"drag on {_called(widget)}")
        # What is dragged from field to field waits for a release in a loop of its own.
        self._let_go.start()
        QTest.mousePress(widget, _LEFT, _NONE, at)
        QTest.mouseMove(widget, (at + end) / 2)
        QTest.mouseMove(widget, end)
        QTest.mouseRelease(widget, _LEFT, _NONE, end)

    def _escape(self) -> None:
        handle = self._program.window.windowHandle()
        if handle is not None:
            QTest.keyClick(handle, Qt.Key.Key_Escape)

    def _resize(self) -> None:
        width, height = self._random.randrange(500, 2200), self._random.randrange(400, 1300)
        self.did.append(f"resize {width} {height}")
        self._window.resize(width, height)

    def _command(self) -> None:
        actions = [each for each in self._window.findChildren(QAction) if each.isEnabled()]
        named = [each for each in actions if each.objectName()]
        if named:
            action = self._random.choice(named)
            self.did.append(action.objectName())
            action.trigger()


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()
