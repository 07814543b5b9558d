"""Five people at five computers, and what several of them do in the same way."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from tests.journeys.hands import CTRL
from tests.journeys.profiles import Profile
from tests.journeys.running import Running, running
from tests.journeys.worked_review import asking_file

from appraisal_app.ui.widgets.text_box import TextBox

TAKE, SUGGESTED = "take", "as suggested"


class FivePeople:
    """Five people at five computers, and the words that they tell each other by telephone."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.chair = Profile(home=folder / "chair", words="anvil crater dusty ferry humble onyx")
        self.chief, self.adviser, self.vice, self.clerk = (
            Profile(home=folder / name) for name in ("chief", "adviser", "vice", "clerk")
        )
        self.qtbot = qtbot
        self.told: dict[str, str] = {}
        asking_file(self.chair.file, self.chair.services, self.chair.words)

    @property
    def everybody(self) -> tuple[Profile, ...]:
        return (self.chair, self.chief, self.adviser, self.vice, self.clerk)

    def seal(self, live: Running, action: str, name: str) -> None:
        """On the chair's page; the six words are told by telephone."""
        live.dialogs.answers.extend((SUGGESTED, self.chair.packet(name)))
        live.hands.press(action)
        assert self.chair.packet(name).exists()
        self.told[name] = str(live.dialogs.asked[-1][3])

    def open(self, live: Running, who: Profile, name: str) -> None:
        live.dialogs.answers.extend((who.packet(name), self.told[name], TAKE))
        live.hands.press("open_request")

    def submit(self, live: Running, name: str) -> None:
        live.hands.go("share:0")
        live.dialogs.answers.extend((True, self.chief.packet(name)))
        live.hands.press("submit")

    def guest(
        self, who: Profile, asked: str, makes: str = "new_guest"
    ) -> AbstractContextManager[Running]:
        answers = (self.told[asked], makes)
        return running(who.services, self.qtbot, *answers, path=who.packet(asked))

    def make_file(self, live: Running, who: Profile) -> str:
        words = live.hands.find(TextBox, "text-words").text()
        live.hands.tick("written_down")
        live.dialogs.answers.extend((who.file, TAKE))
        live.hands.press("create")
        live.hands.wait_for("action-later")
        live.hands.press("later")
        return words

    def make_guest_file(self, live: Running, who: Profile, name: str) -> None:
        assert live.hands.find(TextBox, "text-name").text() == name
        who.words = self.make_file(live, who)
        live.hands.go("answer:0")

    def send(self, live: Running, who: Profile, name: str) -> None:
        live.hands.go("to_send:0")
        live.dialogs.answers.extend((True, who.packet(name)))
        live.hands.press("submit")
        who.sends(name, self.chair)

    def emptied(self, live: Running, field: str) -> None:
        box = live.hands.find(TextBox, f"text-{field}")
        live.hands.click(box)
        live.hands.key(Qt.Key.Key_A, CTRL)
        live.hands.key(Qt.Key.Key_Delete)
        assert box.text() == ""

    def can_write(self, live: Running) -> bool:
        window = live.program.window
        boxes: list[QLineEdit | QPlainTextEdit] = [
            *window.findChildren(QLineEdit),
            *window.findChildren(QPlainTextEdit),
        ]
        return any(each.isVisible() and not each.isReadOnly() for each in boxes)
