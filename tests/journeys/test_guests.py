"""Views and advice from three computers: each written alone, and opened in the right order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.application.guests.files import BEN, meeting_soon
from tests.journeys.hands import CTRL
from tests.journeys.prepared import ATTENDANCE, prepared
from tests.journeys.running import Running, quick_post_at, running

from appraisal_app.application.ports.files import CaseFile, Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.guests import Guest
from appraisal_app.domain.hands import SEAL_FIRST
from appraisal_app.domain.record import Record
from appraisal_app.domain.views import View, ViewOn
from appraisal_app.ui.widgets.text_box import TextBox

CHAIRS_OWN = "What the chair alone makes of it."
NOTES = "What was said behind closed doors."
PAY = "The recommended salary is a hundred thousand."
BENS = "Attendance rose; Łódź House was left out."
SIANS = "A sound year; mind the pace of reading."
TAKE = "take"


def with_secrets(record: Record) -> Record:
    """The panel's own words, of which not one goes to anybody."""
    record = meeting_soon(record)
    own = View(id="own", person=record.panel.members[0].person, objectives=(_on(CHAIRS_OWN),))
    return replace(
        record,
        views=replace(record.views, own=own),
        meeting=replace(record.meeting, notes=NOTES),
        pay=replace(record.pay, rationale=PAY),
    )


def _on(why: str) -> ViewOn:
    return ViewOn(objective=ATTENDANCE, why=why)


def paste(live: Running, key: str, words: str) -> None:
    """Letters that no key of this keyboard has."""
    live.hands.click(live.hands.find(TextBox, f"text-{key}"))
    QApplication.clipboard().setText(words)
    live.hands.key(Qt.Key.Key_V, CTRL)


class Exchange:
    """Three computers, three files, and what goes between them."""

    def __init__(self, folder: Path) -> None:
        self.chair = quick_post_at(folder / "chair")
        self.ben, self.sian = quick_post_at(folder / "ben"), quick_post_at(folder / "sian")
        self.board = prepared(folder / "Board.appraisal", self.chair, with_secrets)
        self.folder = folder
        self.words: dict[str, str] = {}
        self.keys: dict[str, str] = {}

    def path(self, name: str) -> Path:
        return self.folder / name

    def ask(self, qtbot: QtBot) -> None:
        """The chair seals a request for a panel member, and one for the adviser."""
        with running(self.chair, qtbot, path=self.board) as live:
            live.hands.go("views")
            asked = self.path("view.appraisal-packet")
            live.dialogs.answers.extend((BEN, "as suggested", asked))
            live.hands.press("views.ask")
            self.words["ben"] = str(live.dialogs.asked[-1][3])
            live.hands.go("advice")
            asked = self.path("advice.appraisal-packet")
            live.dialogs.answers.extend(("as suggested", asked))
            live.hands.press("advice.ask")
            self.words["sian"] = str(live.dialogs.asked[-1][3])
            live.close()

    def answer(self, who: str, services: Services, qtbot: QtBot) -> None:
        """Through the door to a file of one's own, reading first, then writing and submitting."""
        asked = self.path("view.appraisal-packet" if who == "ben" else "advice.appraisal-packet")
        with running(services, qtbot, asked, self.words[who], "new_guest") as live:
            live.hands.door("packet")
            self._make_file(who, live)
            assert live.program.session.state.page == "answer:0"
            shown = " ".join(live.hands.words())
            assert "6 years after the review is closed" in shown
            live.hands.go("to_read:0")
            assert any("says the chief executive" in each for each in live.hands.words())
            live.hands.go("answer:0")
            if who == "ben":
                paste(live, f"draft.{ATTENDANCE}.why", BENS)
                live.hands.choose(f"draft.{ATTENDANCE}.rating", "Met")
            else:
                live.hands.write("draft.overall", SIANS)
            live.hands.go("to_send:0")
            live.dialogs.answers.extend((True, self.path(f"{who}.appraisal-packet")))
            live.hands.press("submit")
            assert any("nothing to tell again" in each for each in live.hands.words())
            live.close()

    def _make_file(self, who: str, live: Running) -> None:
        name = live.hands.find(TextBox, "text-name").text()
        assert name == {"ben": "Ben Okoro", "sian": "Dr Sian Hughes"}[who]
        self.keys[who] = live.hands.find(TextBox, "text-words").text()
        live.hands.tick("written_down")
        live.dialogs.answers.extend((self.path(f"{who}.appraisal"), TAKE))
        live.hands.press("create")
        live.hands.wait_for("action-later")
        live.hands.press("later")
        live.hands.go("answer:0")

    def bring_in(self, qtbot: QtBot) -> None:
        """The view waits outside until the chair's own is sealed; the advice comes in at once."""
        view, advice = (self.path(f"{who}.appraisal-packet") for who in ("ben", "sian"))
        with running(self.chair, qtbot, path=self.board) as live:
            live.hands.go("views")
            live.dialogs.answers.extend((view, TAKE))
            live.hands.press("views.bring_in")
            assert not live.review.editor.record.views.others
            assert any(SEAL_FIRST in each for each in live.hands.words())
            live.dialogs.answers.append(True)
            live.hands.press("views.seal")
            live.dialogs.answers.extend((view, TAKE))
            live.hands.press("views.bring_in")
            (came,) = live.review.editor.record.views.others
            assert (came.person, came.on(ATTENDANCE).why) == (BEN, BENS)
            live.hands.go("advice")
            live.dialogs.answers.extend((advice, TAKE))
            live.hands.press("advice.bring_in")
            assert live.review.editor.record.advice.overall == SIANS
            live.close()

    def nothing_else_went(self) -> None:
        """Not one byte of the panel's own words is in a guest's file once it is unlocked."""
        secrets = (CHAIRS_OWN, NOTES, PAY)
        for who, services, foreign in (
            ("ben", self.ben, SIANS),
            ("sian", self.sian, BENS),
        ):
            data = unlocked(self.path(f"{who}.appraisal"), services, self.keys[who])
            assert (BENS if who == "ben" else SIANS).encode() in data
            assert b"says the chief executive" in data
            assert not [each for each in (*secrets, foreign) if each.encode() in data]

    def ask_again(self, qtbot: QtBot) -> None:
        """A new request through the door joins the file that is there, and changes no word."""
        asked = self.path("again.appraisal-packet")
        with running(self.chair, qtbot, path=self.board) as live:
            live.hands.go("views")
            live.dialogs.answers.extend((BEN, "as suggested", asked))
            live.hands.press("views.ask")
            words = str(live.dialogs.asked[-1][3])
            live.close()
        own = self.path("ben.appraisal")
        with running(self.ben, qtbot, asked, words, "open", own, self.keys["ben"], TAKE) as live:
            live.hands.door("packet")
            assert live.program.session.state.page == "answer:0"
            assert "Nothing in the request has changed" in str(live.told())
            assert any(BENS in each for each in live.hands.words())
            live.close()


def unlocked(path: Path, services: Services, key: str) -> bytes:
    """The bytes of the file without its passphrase, free space included."""
    case: CaseFile = services.files().open(path, Passphrase(key), at=services.clock.now())
    with case.unit_of_work() as unit:
        assert unit.get(Guest, "file")[0].tasks
    case.change_key(None)
    case.close()
    return path.read_bytes()


@pytest.fixture
def exchange(tmp_path: Path) -> Exchange:
    return Exchange(tmp_path)


def test_views_and_advice_are_written_apart_and_come_in_in_order(
    exchange: Exchange, qtbot: QtBot
) -> None:
    exchange.ask(qtbot)
    exchange.answer("ben", exchange.ben, qtbot)
    exchange.answer("sian", exchange.sian, qtbot)
    exchange.bring_in(qtbot)
    exchange.nothing_else_went()


def test_a_second_request_joins_the_file_that_is_there(exchange: Exchange, qtbot: QtBot) -> None:
    exchange.ask(qtbot)
    exchange.answer("ben", exchange.ben, qtbot)
    exchange.ask_again(qtbot)
