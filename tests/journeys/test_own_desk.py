"""The chief executive's own file: made, written in, submitted, and taken in by the board."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.hands import CTRL
from tests.journeys.running import Running, new_file, quick_post_at, running

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.objectives import Objective, ObjectiveId, Objectives, ObjectiveStatus
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Entry
from appraisal_app.ui.own_desk.keys import LASTING_LINE
from appraisal_app.ui.widgets.text_box import TextBox

ATTENDANCE, WRITING = ObjectiveId("attendance"), ObjectiveId("writing")
WORDS = "Attendance rose in Łódź House; “nobody” was left out.\n- Twice, in fact"
PROUD = "A calm year."
HARD = "Two heads left."
MORE = " And a kind one."
ONLY_MINE = "Not a word of this leaves."
PANELS = "The panel thinks this of it."


@pytest.fixture
def chair(tmp_path: Path) -> Services:
    return quick_post_at(tmp_path / "chair")


@pytest.fixture
def chief(tmp_path: Path) -> Services:
    return quick_post_at(tmp_path / "chief")


@pytest.fixture
def board(tmp_path: Path, chair: Services) -> Path:
    """A board's file that waits for the reflection."""
    return agreed_in(new_file(tmp_path / "Board.appraisal", chair), chair)


def agreed_in(path: Path, chair: Services) -> Path:
    """The board's file with two agreed objectives, waiting for the reflection."""
    case = chair.files().open(path, None, at=chair.clock.now())
    editor = RecordEditor(case, cycles(case)[0].id, clock=chair.clock, role=Role.CHAIR)
    editor.edit(_agreed, "agreeing")
    editor.save()
    case.close()
    return path


def _agreed(record: Record) -> Record:
    objectives = tuple(
        Objective(id=each, title=title, statement=f"{title}.", status=ObjectiveStatus.AGREED)
        for each, title in ((ATTENDANCE, "Raise attendance"), (WRITING, "Write better"))
    )
    return replace(
        record,
        meeting=replace(record.meeting, notes=PANELS),
        cycle=replace(record.cycle, status=Status.REFLECTION),
        objectives=Objectives(id=record.cycle.id, objectives=objectives),
    )


def editor_of(live: Running) -> DeskEditor:
    own = live.program.session.own_desk
    assert own is not None, "no desk is open"
    return own.editor


def desk_of(live: Running) -> OwnDesk:
    return editor_of(live).desk


def make_own_file(live: Running, path: Path) -> str:
    """Through the door, with six words; gives the words."""
    hands = live.hands
    hands.door("own")
    hands.write("name", "Amina Khan")
    hands.write("trust", "Northmoor Trust")
    words = hands.find(TextBox, "text-words").text()
    hands.tick("written_down")
    live.dialogs.answers.append(path)
    hands.press("create")
    hands.wait_for("action-later")
    hands.press("later")
    return words


def seal_request(live: Running, path: Path) -> str:
    """On the board's page, as it is suggested; gives the six words that were shown."""
    live.hands.go("reflection")
    live.dialogs.answers.extend(("as suggested", path))
    live.hands.press("seal_request")
    assert path.exists()
    return str(live.dialogs.asked[-1][3])


def write_it(live: Running) -> None:
    """An answer to an objective, the year, and the tick."""
    hands = live.hands
    place = f"draft.responses.{ATTENDANCE}"
    hands.click(hands.find(TextBox, f"text-{place}.progress"))
    QApplication.clipboard().setText(WORDS)
    hands.key(Qt.Key.Key_V, CTRL)
    hands.choose(f"{place}.own_view", "Met")
    hands.write("draft.achievements", PROUD)
    hands.write("draft.challenges", HARD)
    hands.tick("draft.wellbeing_raised")


TAKE = "take"


class Exchange:
    """Both computers, the two files, and what goes between them."""

    def __init__(self, folder: Path, chair: Services, chief: Services, board: Path) -> None:
        self.chair, self.chief, self.board = chair, chief, board
        self.own = folder / "Own.appraisal"
        self.request = folder / "ask.appraisal-packet"
        self.first = folder / "first.appraisal-packet"
        self.second = folder / "second.appraisal-packet"
        self.words = self.six_words = ""

    def ask(self, qtbot: QtBot) -> None:
        """The chair seals the request; the day is noted, and the words can be told again."""
        with running(self.chair, qtbot, path=self.board) as live:
            self.six_words = seal_request(live, self.request)
            live.hands.press("words_again")
            assert str(live.dialogs.asked[-1][3]) == self.six_words
            asked_on = live.review.editor.record.reflection.requested_on
            live.close()
        assert asked_on == self.chair.clock.today()
        assert len(self.six_words.split()) == 6

    def write_and_submit(self, qtbot: QtBot) -> None:
        """The chief executive makes her file, mistypes the words, writes, looks, and submits."""
        with running(self.chief, qtbot) as live:
            hands = live.hands
            self.words = make_own_file(live, self.own)
            assert LASTING_LINE in hands.words()
            assert not hands.shows("role-button")
            heard = self.six_words.upper().replace(" ", ", ")
            live.dialogs.answers.extend((self.request, f"{heard} too many", heard, TAKE))
            hands.press("open_request")
            write_it(live)
            hands.go("notes")
            note = hands.add("notes")
            hands.write(f"{note}.text", ONLY_MINE)
            hands.go("share:0")
            assert WORDS in hands.words()
            live.dialogs.answers.extend((True, self.first))
            hands.press("submit")
            assert any("nothing to tell again" in each for each in hands.words())
            hands.go("write:0")
            assert not hands.shows("text-draft.achievements")
            live.close()

    def bring_in_and_give_back(self, qtbot: QtBot) -> None:
        """The board sees the same words, gives them back, and takes them in; never twice."""
        with running(self.chair, qtbot, self.first, TAKE, path=self.board) as live:
            live.hands.go("reflection")
            before = live.review.editor.record
            live.hands.press("bring_in")
            brought = live.review.editor.record.reflection
            assert brought.response(ATTENDANCE).progress == WORDS
            assert (brought.achievements, brought.challenges) == (PROUD, HARD)
            assert brought.wellbeing_raised
            assert (brought.entry, brought.submitted_at) == (Entry.BY_CHIEF_EXECUTIVE, None)
            live.dialogs.answers.append(True)
            live.hands.press("give_back")
            assert live.review.editor.record == before
            live.dialogs.answers.extend((self.first, TAKE))
            live.hands.press("bring_in")
            assert live.review.editor.record.reflection.achievements == PROUD
            live.dialogs.answers.append(self.first)
            live.hands.press("bring_in")
            assert any("was taken in on" in each for each in live.hands.words())
            live.close()

    def take_back_and_submit_again(self, qtbot: QtBot) -> None:
        """She opens her file again, changes her mind, and undoes a slip."""
        with running(self.chief, qtbot, self.words, path=self.own) as live:
            hands = live.hands
            assert desk_of(live).reviews[0].submitted[0].achievements == PROUD
            hands.go("share:0")
            live.dialogs.answers.append(True)
            hands.press("take_back")
            hands.go("write:0")
            hands.write("draft.achievements", MORE)
            hands.write("draft.challenges", "Mistyped.")
            hands.key(Qt.Key.Key_Z, CTRL)
            hands.go("share:0")
            live.dialogs.answers.extend((True, self.second))
            hands.press("submit")
            assert [each.edition for each in desk_of(live).reviews[0].submitted] == [1, 2]
            hands.go("past")
            assert {"First edition", "Second edition"} <= set(hands.words())
            live.close()

    def bring_in_again(self, qtbot: QtBot) -> None:
        """The board takes in the second edition; its machine is known by now."""
        with running(self.chair, qtbot, self.second, TAKE, path=self.board) as live:
            live.hands.go("reflection")
            live.hands.press("bring_in")
            assert "the machine that you met" in str(live.dialogs.asked)
            brought = live.review.editor.record.reflection
            assert (brought.achievements, brought.challenges) == (f"{PROUD}{MORE}", HARD)
            assert brought.edition == 2
            live.close()

    def nothing_but_the_submitted_words_went(self) -> None:
        """Whoever opens the packets finds what was submitted, and in the files no more of it."""
        packets = self.chair.packets()
        asked, answer = (
            repr(packets.open(each.read_bytes(), self.six_words).packet)
            for each in (self.request, self.second)
        )
        assert PANELS not in asked
        assert ONLY_MINE not in answer
        assert MORE.strip() in answer
        assert ONLY_MINE.encode() not in self.board.read_bytes()
        assert PROUD.encode() in self.board.read_bytes()
        case = self.chief.files().open(self.own, Passphrase(self.words), at=self.chief.clock.now())
        with case.unit_of_work() as unit:
            assert ONLY_MINE in repr(unit.get(OwnDesk, "file")[0])
            assert PANELS not in repr(unit.get(OwnDesk, "file")[0])
        case.close()


def test_words_go_from_the_desk_into_the_boards_file_as_they_are(
    tmp_path: Path, chair: Services, chief: Services, board: Path, qtbot: QtBot
) -> None:
    exchange = Exchange(tmp_path, chair, chief, board)
    exchange.ask(qtbot)
    exchange.write_and_submit(qtbot)
    exchange.bring_in_and_give_back(qtbot)
    exchange.take_back_and_submit_again(qtbot)
    exchange.bring_in_again(qtbot)
    exchange.nothing_but_the_submitted_words_went()


def test_an_own_file_opens_with_its_passphrase_only_and_keeps_what_was_typed(
    tmp_path: Path, chief: Services, qtbot: QtBot
) -> None:
    own = tmp_path / "Own.appraisal"
    with running(chief, qtbot) as live:
        words = make_own_file(live, own)
        live.hands.press("begin_by_hand")
        live.hands.write("label", "2026/27")
        live.hands.wait_saved()
        assert not editor_of(live).dirty
        live.close()
    case = chief.files().open(own, Passphrase(words), at=chief.clock.now())
    with case.unit_of_work() as unit:
        assert unit.get(OwnDesk, "file")[0].reviews[0].label == "2026/27"
    case.close()
