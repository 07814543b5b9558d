"""The statement between two files, by commands; only the signing itself is done elsewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.application.conftest import CEO_NAME, CHAIR_NAME, CYCLE
from tests.cli.conftest import Command
from tests.cli.identities import made_elsewhere
from tests.journeys.test_statement_between_two import board_at, release
from tests.wired import KEY_WORDS

from appraisal_app.application.creating import sign_off_parts
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.own_statements import Answering, send_signed, signed_pages
from appraisal_app.application.signing_off import SigningOff
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.own_words import with_review
from appraisal_app.domain.people import Role, SignatoryRole
from appraisal_app.domain.record import Record
from appraisal_app.domain.verdicts import fingerprint_of, in_groups

HERS = "Word for word; ŵ ŷ."


class Files:
    """A board's file with the draft released, and a chief executive's."""

    def __init__(self, folder: Path, services: Services) -> None:
        self.services, self.folder = services, folder
        self.board = board_at(folder / "Board.appraisal", services)
        release(self.board, services)
        self.own = folder / "Own.appraisal"
        create_own_desk(self.own, None, name=CEO_NAME, trust="", services=services).close()

    def packet(self, name: str) -> Path:
        return self.folder / f"{name}.appraisal-packet"

    def record(self) -> Record:
        case = self.services.files().open(self.board, None, at=self.services.clock.now())
        found = RecordEditor(case, CYCLE, clock=self.services.clock, role=Role.CLERK).record
        case.close()
        return found

    def certify(self) -> None:
        case = self.services.files().open(self.board, None, at=self.services.clock.now())
        editor = RecordEditor(case, CYCLE, clock=self.services.clock, role=Role.CHAIR)
        desk = SigningOff(editor, sign_off_parts(case, self.services, self.services.clock))
        desk.make_ready()
        p12 = made_elsewhere(CHAIR_NAME).p12
        desk.sign_by_key(SignatoryRole.CHAIR, p12=p12, passphrase=KEY_WORDS)
        case.close()

    def at_the_desk(self, *, sign: bool) -> str:
        """She comments, or signs and gives the SHA-256 of what her file then holds."""
        case = self.services.files().open(self.own, None, at=self.services.clock.now())
        editor = DeskEditor(case, clock=self.services.clock)
        if sign:
            answering = Answering(
                editor=editor, case=case, services=self.services, review=editor.desk.reviews[0]
            )
            signed = signed_pages(answering, made_elsewhere(CEO_NAME).p12, KEY_WORDS)
            send_signed(answering, signed, self.packet("signed"))
        else:
            editor.edit(_commented, "writing")
            editor.save()
        received = editor.desk.reviews[0].received
        case.close()
        assert received is not None
        return received.document


def _commented(desk: OwnDesk) -> OwnDesk:
    review = desk.reviews[0]
    assert review.received is not None
    received = replace(review.received, comments=HERS, agreed=Agreement.YES)
    return with_review(desk, replace(review, received=received))


def test_the_statement_goes_there_and_back_twice(
    tmp_path: Path, wiring: Services, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = Files(tmp_path, wiring)

    def hand_over(name: str) -> None:
        done = command("packet", "request", files.board, "--statement", "-o", files.packet(name))
        assert done.code == 0
        monkeypatch.setenv("APPRAISAL_PACKET_WORDS", done.err.splitlines()[-1])
        assert command("packet", "take", files.own, files.packet(name)).code == 0

    hand_over("draft")
    files.at_the_desk(sign=False)
    comments = files.packet("comments")
    assert command("packet", "submit", files.own, "--comments", "-o", comments).code == 0
    assert command("packet", "take", files.board, comments).code == 0
    assert files.record().statement.ceo_comments == HERS
    files.certify()
    hand_over("statement")
    document = files.at_the_desk(sign=True)
    fingerprint = in_groups(fingerprint_of(made_elsewhere(CEO_NAME).der))
    unknown = command("packet", "take", files.board, files.packet("signed"))
    assert (unknown.code, fingerprint in unknown.err) == (2, True)
    assert files.record().cycle.status is Status.READY_TO_SIGN
    taken = command(
        "packet", "take", files.board, files.packet("signed"), "--fingerprint", fingerprint
    )
    assert (taken.code, CEO_NAME in taken.out) == (0, True)
    record = files.record()
    assert (record.cycle.status, record.sign_off.document) == (Status.SIGNED, document)
