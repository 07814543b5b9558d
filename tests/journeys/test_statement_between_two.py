"""From the request to one statement with two signatures: two computers, and packets between."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.application.conftest import CYCLE, drafted, example
from tests.journeys.hands import CTRL
from tests.journeys.running import Running, quick_post_at, running
from tests.journeys.signers import PASSWORD, identity_of
from tests.journeys.test_own_desk import TAKE, desk_of, make_own_file, seal_request

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import DocumentKind, Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.starting import fill
from appraisal_app.application.verifying import verify_file
from appraisal_app.domain.content import FileContent, content_of
from appraisal_app.domain.cycle import Action, Moved, Status
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.people import Office, Role
from appraisal_app.domain.record import FILE_PARTS, Record
from appraisal_app.domain.reflection import Reflection
from appraisal_app.domain.sign_off import SignOff
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.ui.documents.pdf_pages import PdfPages
from appraisal_app.ui.widgets.text_box import TextBox

PROUD = "A calm year, and two heads left."
HERS = "I read it differently: “calm” was hard work."
MINE = "Not a word of this note leaves."


@pytest.fixture
def chair(tmp_path: Path) -> Services:
    return quick_post_at(tmp_path / "chair")


@pytest.fixture
def chief(tmp_path: Path) -> Services:
    return quick_post_at(tmp_path / "chief")


def board_at(path: Path, chair: Services) -> Path:
    """A board's file whose review waits for the reflection."""
    record = drafted()
    waiting = replace(
        record,
        cycle=replace(record.cycle, status=Status.REFLECTION, moves=()),
        reflection=Reflection(id=CYCLE),
        sign_off=SignOff(id=CYCLE),
    )
    shared: dict[str, Any] = {name: getattr(record, name) for name in FILE_PARTS}
    content = FileContent(
        **shared,
        signatories=replace(example().signatories, signatories=()),
        cycles=(content_of(waiting),),
    )
    at = chair.clock.now()
    case = chair.files().create(path, None, kind=DocumentKind.BOARD, at=at)
    fill(case, content, event="started", actor="clerk", at=at)
    case.close()
    return path


def release(path: Path, chair: Services) -> None:
    """What the panel does between the reflection and the draft, as if it had been done."""
    case = chair.files().open(path, None, at=chair.clock.now())
    now = chair.clock.now() - timedelta(minutes=1)

    def released(record: Record) -> Record:
        full = drafted()
        silent = replace(
            full.statement,
            received_on=None,
            ceo_comments="",
            ceo_comments_on=None,
            ceo_comments_by=None,
            agreed=None,
            agreed_on=None,
        )
        moves = (
            Moved(at=now, by=Role.CHAIR, action=Action.SUBMIT_REFLECTION),
            Moved(at=now, by=Role.CHAIR, action=Action.RELEASE_DRAFT),
        )
        return replace(
            full,
            cycle=replace(full.cycle, moves=moves),
            reflection=replace(record.reflection, submitted_at=now),
            statement=silent,
        )

    editor = RecordEditor(case, CYCLE, clock=chair.clock, role=Role.CHAIR)
    editor.commit(lambda _, record: released(record), "released")
    case.close()


class Exchange:
    """Both computers, the two files, and what goes between them."""

    def __init__(self, folder: Path, chair: Services, chief: Services) -> None:
        self.chair, self.chief, self.folder = chair, chief, folder
        self.board, self.own = board_at(folder / "Board.appraisal", chair), folder / "Own.appraisal"
        self.passphrase = self.six_words = ""
        people = drafted().people
        self.names = {
            office: person.full_name
            for office in (Office.CHAIR, Office.CHIEF_EXECUTIVE)
            if (person := people.holding(office)) is not None
        }

    def packet(self, name: str) -> Path:
        return self.folder / f"{name}.appraisal-packet"

    def ask(self, qtbot: QtBot) -> None:
        with running(self.chair, qtbot, path=self.board) as live:
            self.six_words = seal_request(live, self.packet("request"))
            live.hands.go("home")
            assert any("an answer is awaited" in each for each in live.hands.words())
            live.close()

    def reflect(self, qtbot: QtBot) -> None:
        with running(self.chief, qtbot) as live:
            self.passphrase = make_own_file(live, self.own)
            live.dialogs.answers.extend((self.packet("request"), self.six_words, TAKE))
            live.hands.press("open_request")
            live.hands.write("draft.achievements", PROUD)
            live.hands.go("share:0")
            live.dialogs.answers.extend((True, self.packet("reflection")))
            live.hands.press("submit")
            live.close()

    def hand_the_draft_over(self, qtbot: QtBot) -> None:
        with running(self.chair, qtbot, self.packet("reflection"), TAKE, path=self.board) as live:
            live.hands.go("reflection")
            live.hands.press("bring_in")
            assert live.review.editor.record.reflection.achievements == PROUD
            live.hands.go("home")
            assert any("Answer from Amina Khan came on" in each for each in live.hands.words())
            live.close()
        release(self.board, self.chair)
        with running(self.chair, qtbot, path=self.board) as live:
            live.hands.go("comments")
            live.dialogs.answers.extend(("as suggested", self.packet("draft")))
            live.hands.press("seal_draft")
            self.six_words = str(live.dialogs.asked[-1][3])
            assert live.review.editor.record.statement.received_on == self.chair.clock.today()
            live.close()

    def comment(self, qtbot: QtBot) -> None:
        with self._at_her_desk(qtbot) as live:
            self._open(live, "draft")
            self._read(live)
            hands = live.hands
            hands.click(hands.find(TextBox, "text-received.comments"))
            QApplication.clipboard().setText(HERS)
            hands.key(Qt.Key.Key_V, CTRL)
            hands.choose("received.agreed", "I agree in part")
            live.dialogs.answers.extend((True, self.packet("comments")))
            hands.press("send_comments")
            assert any("board has not taken one in" in each for each in hands.words())
            hands.go("notes")
            hands.write(f"{hands.add('notes')}.text", MINE)
            live.close()

    def _read(self, live: Running) -> None:
        """She reads it in the window, and comes back to answer."""
        live.hands.press("read_statement")
        pages = live.program.window.findChild(PdfPages)
        assert pages is not None
        live.wait_until(lambda: pages.page_count() > 1)
        assert pages.isVisible()
        live.hands.press("back")

    def certify(self, qtbot: QtBot) -> None:
        with running(self.chair, qtbot, self.packet("comments"), TAKE, path=self.board) as live:
            hands = live.hands
            hands.go("comments")
            hands.press("bring_in")
            said = live.review.editor.record.statement
            assert (said.ceo_comments, said.ceo_comments_by) == (HERS, Role.CHIEF_EXECUTIVE)
            assert said.agreed is Agreement.IN_PART
            assert any("in a sealed packet, and taken in word for word" in w for w in hands.words())
            hands.go("sign_off")
            hands.press("make_ready")
            self._sign_as_chair(live)
            hands.wait_for("action-seal_statement")
            live.dialogs.answers.extend(("as suggested", self.packet("statement")))
            hands.press("seal_statement")
            self.six_words = str(live.dialogs.asked[-1][3])
            live.close()

    def _sign_as_chair(self, live: Running) -> None:
        key = identity_of(self.names[Office.CHAIR], self.chair, self.folder)
        live.hands.select("draft.identity", "Another one")
        live.hands.tick("draft.declared")
        live.dialogs.answers.extend((key, PASSWORD))
        live.hands.press("sign")

    def sign(self, qtbot: QtBot) -> str:
        """She signs with a key from a file; gives what her page shows."""
        key = identity_of(self.names[Office.CHIEF_EXECUTIVE], self.chief, self.folder)
        with self._at_her_desk(qtbot) as live:
            self._open(live, "statement")
            assert any("the chair's packet names" in each for each in live.hands.words())
            live.dialogs.answers.extend(("file", key, "wrong", PASSWORD, self.packet("signed")))
            live.hands.press("sign_back")
            live.wait_until(self.packet("signed").exists)
            live.hands.wait_for("action-answer_again")
            received = desk_of(live).reviews[0].received
            assert received is not None
            assert in_groups(received.document.upper()) in live.hands.words()
            live.close()
        return received.document

    def take_in(self, qtbot: QtBot, expected: str) -> None:
        with running(self.chair, qtbot, self.packet("signed"), TAKE, path=self.board) as live:
            live.hands.go("sign_off")
            live.hands.press("bring_in")
            asked = str(live.dialogs.asked[-1])
            assert f"Signed by: {self.names[Office.CHIEF_EXECUTIVE]}" in asked
            assert "Fingerprint of the certificate" in asked
            record = live.review.editor.record
            assert record.cycle.status is Status.SIGNED
            assert record.sign_off.document == expected
            words = live.hands.words()
            assert in_groups(expected.upper()) in words
            assert any("both files hold these very pages" in each for each in words)
            assert not live.hands.shows("action-give_back")
            live.close()

    def both_hold_the_same(self, expected: str) -> None:
        now = self.chair.clock.now()
        board = self.chair.files().open(self.board, None, at=now)
        own = self.chief.files().open(self.own, Passphrase(self.passphrase), at=now)
        try:
            with board.unit_of_work() as unit:
                pages = unit.get_blob(expected).data
            with own.unit_of_work() as unit:
                assert unit.get_blob(expected).data == pages
                assert MINE in repr(unit.get(OwnDesk, "file")[0])
            assert hashlib.sha256(pages).hexdigest() == expected
            assert verify_file(board, self.chair.signing()).good
        finally:
            board.close()
            own.close()
        assert MINE.encode() not in self.board.read_bytes()

    def _at_her_desk(self, qtbot: QtBot) -> Any:
        return running(self.chief, qtbot, self.passphrase, path=self.own)

    def _open(self, live: Running, name: str) -> None:
        live.dialogs.answers.extend((self.packet(name), self.six_words, TAKE))
        live.hands.press("open_request")


def test_both_files_end_with_the_same_statement(
    tmp_path: Path, chair: Services, chief: Services, qtbot: QtBot
) -> None:
    exchange = Exchange(tmp_path, chair, chief)
    exchange.ask(qtbot)
    exchange.reflect(qtbot)
    exchange.hand_the_draft_over(qtbot)
    exchange.comment(qtbot)
    exchange.certify(qtbot)
    document = exchange.sign(qtbot)
    exchange.take_in(qtbot, document)
    exchange.both_hold_the_same(document)
