"""Somebody who presses and types whatever is there, and answers questions at random."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import TypeVar
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from tests.journeys.hands import CTRL, SHIFT
from tests.journeys.running import Running
from tests.journeys.test_everybody import called
from tests.ui.fakes import FakeDialogs

from appraisal_app.application.ports.interaction import (
    DayAnswer,
    DayQuestion,
    FileKind,
    PassphraseQuestion,
    Question,
    TextQuestion,
)
from appraisal_app.ui.documents.parts import PrintRun
from appraisal_app.ui.documents.printing import SystemPrinting, new_printer, print_pages

T = TypeVar("T")

_WORDS = ("x", "12/3/2027", "what is this?", "and so on ")
_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = (
    (Qt.Key.Key_Z, CTRL),
    (Qt.Key.Key_Z, CTRL),
    (Qt.Key.Key_Y, CTRL),
    (Qt.Key.Key_S, CTRL),
    (Qt.Key.Key_PageDown, CTRL),
    (Qt.Key.Key_PageUp, CTRL),
    (Qt.Key.Key_Tab, _NONE),
    (Qt.Key.Key_Tab, SHIFT),
    (Qt.Key.Key_F6, _NONE),
    (Qt.Key.Key_Down, _NONE),
    (Qt.Key.Key_Return, _NONE),
    (Qt.Key.Key_Space, _NONE),
)
_COMMANDS = ("text:100", "text:150", "text:200", "theme:dark", "theme:light", "undo", "redo")
_PLACES = ("home", "basis", "panel", "objectives", "reflection", "judgements", "sign_off")
_LEFT_ALONE = {"review-button", "role-button", "action-change"}
"""They open a menu, or a lock that only chance knows the key to."""
_SIZES = ((1280, 720), (1366, 768), (1920, 1000))


class AnyDialogs(FakeDialogs):
    """Says yes, no or something else, by chance."""

    def __init__(self, random: Random, folder: Path) -> None:
        super().__init__()
        self._random = random
        self._folder = folder
        self._saved = 0

    def confirm(self, title: str, text: str, *, accept: str, keep: str) -> bool:
        del title, text, accept, keep
        return self._random.random() < 0.5

    def choose(self, question: Question) -> str:
        return self._random.choice(question.choices).key

    def open_path(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> Path | None:
        del title, kinds, folder
        return self._random.choice((None, self._folder / "not there"))

    def open_paths(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> tuple[Path, ...]:
        del title, kinds, folder
        return self._random.choice(((), (self._folder / "not there", self._folder / "nor there")))

    def folder(self, title: str, *, start: Path | None = None) -> Path | None:
        del title, start
        return self._random.choice((None, self._folder / "no folder"))

    def save_path(self, title: str, suggestion: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        del title, kinds
        self._saved += 1
        path = self._folder / f"{self._saved} {suggestion.name}"
        return self._random.choice((None, path, self._folder / "no folder" / "x"))

    def ask_text(self, question: TextQuestion) -> str | None:
        del question
        return self._random.choice((None, "", "A reason that is long enough."))

    def ask_day(self, question: DayQuestion) -> DayAnswer | None:
        return self._random.choice((None, DayAnswer(None), DayAnswer(question.value)))

    def ask_passphrase(self, question: PassphraseQuestion) -> str | None:
        del question
        return self._random.choice((None, "not this one"))

    def report(self, text: str) -> None:
        raise AssertionError(text)


@contextmanager
def printing_by_chance(random: Random, folder: Path) -> Iterator[None]:
    """The system's dialog, which waits for a person: turned away, or the first page to a file."""

    def ask(_: SystemPrinting, title: str, pages: int) -> PrintRun | None:
        if random.random() < 0.7 or not pages:
            return None
        printer = new_printer(title)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(folder / "printed.pdf"))
        printer.setFromTo(1, 1)
        return lambda pdf, progress: print_pages(pdf, printer, progress)

    with patch.object(SystemPrinting, "ask", ask):
        yield


class Anybody:
    """Does one thing after the other, and remembers the last of them."""

    def __init__(self, live: Running, random: Random) -> None:
        self._live = live
        self._hands = live.hands
        self._random = random
        self.did: list[str] = []

    def do_something(self) -> None:
        """One deed, whichever can be done now."""
        deeds: tuple[tuple[Callable[[], None], int], ...] = (
            (self._press, 10),
            (self._type, 6),
            (self._use_a_key, 4),
            (self._select, 1),
            (self._go, 3),
            (self._command, 1),
            (self._resize, 1),
        )
        (deed,) = self._random.choices([d for d, _ in deeds], [weight for _, weight in deeds])
        deed()
        self._hands.settle()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def _press(self) -> None:
        self._with_one_of(QAbstractButton, self._click)

    def _click(self, button: QAbstractButton) -> None:
        menu = button.objectName() in _LEFT_ALONE
        if not (menu or "calendar" in button.accessibleName()):
            self.did.append(f"press {called(button)}")
            button.setFocus()
            button.click()

    def _type(self) -> None:
        kind = self._random.choice((QLineEdit, QPlainTextEdit))
        self._with_one_of(kind, self._type_into)

    def _type_into(self, field: QWidget) -> None:
        words = self._random.choice(_WORDS)
        self.did.append(f"type {words!r} into {called(field)}")
        field.setFocus()
        QTest.keyClicks(field, words)

    def _use_a_key(self) -> None:
        key, modifier = self._random.choice(_KEYS)
        self.did.append(f"key {key}")
        self._hands.key(key, modifier)

    def _select(self) -> None:
        self._with_one_of(QComboBox, self._select_next)

    def _select_next(self, box: QComboBox) -> None:
        self.did.append(f"select {called(box)}")
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Down)

    def _go(self) -> None:
        place = self._random.choice(_PLACES)
        self.did.append(f"go {place}")
        if self._hands.shows("rail-list"):
            self._hands.go(place)

    def _command(self) -> None:
        key = self._random.choice(_COMMANDS)
        action = self._live.program.window.findChild(QAction, f"command-{key}")
        self.did.append(f"command {key}")
        if action is not None:
            action.trigger()

    def _resize(self) -> None:
        self.did.append("resize")
        self._live.program.window.resize(*self._random.choice(_SIZES))

    def _with_one_of(self, kind: type[T], deed: Callable[[T], None]) -> None:
        found = [
            each
            for each in self._live.program.window.findChildren(QWidget)
            if isinstance(each, kind)
            and each.isVisible()
            and each.isEnabled()
            and not each.objectName().startswith("qt_")
        ]
        if found:
            deed(self._random.choice(found))
