"""A board's whole review, from the first page to a signed statement, through the window alone."""

from __future__ import annotations

import json
import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from tests.journeys import steps
from tests.journeys.left_behind import (
    found_in,
    found_in_process,
    private_key_in,
    texts_of,
)
from tests.journeys.running import Running, running, services_at
from tests.journeys.signers import PASSWORD, identity_of

from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_content
from appraisal_app.application.verifying import known_signers
from appraisal_app.cli.main import run
from appraisal_app.cli.sentences import sentence_of
from appraisal_app.domain.content import FileContent
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.record import PARTS, Record
from appraisal_app.domain.verdicts import Verdict
from appraisal_app.system.logs import start_logging
from appraisal_app.ui.stages.outcomes.sign_off.words import TURN
from appraisal_app.ui.widgets.text_box import TextBox

ALTERED = 40
"""Bytes altered one at a time; every single bit is altered where signing itself is tested."""


class Review:
    """One review on its way; remembers what the board would have on paper."""

    def __init__(self, live: Running, folder: Path) -> None:
        self.live = live
        self.hands = live.hands
        self.today = live.services.clock.today()
        self.folder = folder
        self.file = folder / "Northmoor.appraisal"
        self.statement = folder / "statement.pdf"
        self.words = ""
        self.written = steps.Written()

    def answer(self, *answers: object) -> None:
        """Say what will be answered next."""
        self.live.dialogs.answers.extend(answers)

    def move_on(self, action: str, status: Status) -> None:
        """Press the button of a transition; the review stands elsewhere then, and on disk."""
        self.hands.press(action)
        review = self.live.program.session.review
        assert review is not None
        assert review.editor.record.cycle.status is status
        assert self.hands.saved_line.startswith("Saved")

    def start_a_file(self) -> None:
        """Welcome, the few questions, six words, and a recovery sheet kept elsewhere."""
        hands = self.hands
        hands.door("new")
        steps.answer_first_questions(hands, self.today)
        self.words = hands.find(TextBox, "text-words").text()
        hands.tick("written_down")
        self.answer(self.file)
        hands.press("create")
        hands.wait_for("action-save_sheet")
        sheet = self.folder / "elsewhere" / "sheet.pdf"
        sheet.parent.mkdir()
        self.answer(self.file.with_name("sheet.pdf"), sheet)
        hands.press("save_sheet")
        assert hands.links() or "put right" in " ".join(hands.words())
        hands.press("save_sheet")
        hands.wait_for("action-later")
        assert sheet.read_bytes().startswith(b"%PDF-")
        assert not self.file.with_name("sheet.pdf").exists()
        hands.press("later")

    def agree_principles(self) -> None:
        """Stage 1, begun from Home."""
        self.hands.press("step:basis")
        steps.first_stage(self.hands, self.today)
        self.move_on("open_planning", Status.PLANNING)

    def plan_and_deliver(self) -> None:
        """Stage 2."""
        hands, today, written = self.hands, self.today, self.written
        steps.panel(hands, today)
        hands.press("go:timetable")
        steps.timetable(hands, today)
        hands.press("go:objectives")
        steps.objectives(hands, today, written)
        hands.press("open_reflection")
        assert len(hands.links()) == 2, "the number of objectives, and what they are about"
        for condition in ("there are three to six objectives", "one is about education"):
            self.answer("The board wants one thing done well this year.")
            hands.go_on_without(condition)
        self.move_on("open_reflection", Status.REFLECTION)
        steps.reflection(hands, today, written)
        self.answer(True)
        self.move_on("submit_reflection", Status.MEETING)
        hands.press("go:evidence")
        steps.evidence(hands, today, written)
        hands.press("go:advice")
        hands.press("go:views")
        self.answer(True)
        steps.views(hands, written)
        hands.press("go:meeting")
        steps.meeting(hands, today)
        self.move_on("record_meeting", Status.JUDGING)

    def judge_and_draft(self) -> None:
        """Stage 3 as far as the sign-off page."""
        hands, today = self.hands, self.today
        steps.judgements(hands, self.written)
        hands.press("go:statement")
        steps.statement(hands)
        self.move_on("release_draft", Status.COMMENTS)
        steps.comments(hands, today)
        hands.press("go:next_objectives")
        steps.next_objectives(hands, today, self.written)
        hands.press("go:development")
        steps.development(hands, today)
        hands.press("go:sign_off")

    def sign(self) -> None:
        """Freeze; the chair signs with a key made here, the chief executive with her own."""
        hands = self.hands
        hands.press("circulation.usual")
        self.move_on("make_ready", Status.READY_TO_SIGN)
        self._make_an_identity()
        assert hands.find(QComboBox, "select-draft.identity").currentText().startswith(steps.CHAIR)
        self._sign_with("not this one", PASSWORD)
        hands.wait_for("action-save_for_signing")
        self.live.wait_until(
            lambda: any(TURN[SignatoryRole.CHIEF_EXECUTIVE] in each for each in hands.words())
        )
        hands.select("draft.identity", "Another one")
        self._sign_with(identity_of(steps.CHIEF, self.live.services, self.folder), PASSWORD)
        hands.wait_for("action-save_signed")
        assert any(f"{steps.CHIEF} (chief executive)" in each for each in hands.words())

    def _make_an_identity(self) -> None:
        self.hands.press("identities")
        assert self.hands.find(TextBox, "text-name").text() == steps.CHAIR
        self.answer(PASSWORD)
        self.hands.press("make")
        self.live.wait_until(lambda: any("valid until" in each for each in self.hands.words()))
        self.hands.press("back")
        assert self.live.program.session.page == "sign_off"

    def _sign_with(self, *answers: object) -> None:
        self.hands.choose("draft.way", "With a key")
        self.hands.tick("draft.declared")
        self.answer(*answers)
        self.hands.press("sign")

    def export(self) -> None:
        """The signed statement from the page of documents."""
        self.hands.go("documents")
        self.answer(self.statement)
        self.hands.press("export:D07")
        self.live.wait_until(self.statement.exists)
        self.hands.wait_for("action-export:D07")

    def report_and_close(self) -> None:
        """Record the report and the letter; the review is over."""
        self.hands.go("report")
        steps.report(self.hands, self.today)
        self.move_on("report", Status.REPORTED)
        self.hands.press("go:letter")
        steps.letter(self.hands, self.today)
        self.answer(True)
        self.move_on("close", Status.CLOSED)


def test_a_whole_review_from_a_new_file_to_a_signed_statement(
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    wired = services_at(tmp_path / "home")
    (tmp_path / "home" / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "home" / "tmp"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "home" / "tmp"))
    with running(wired, qtbot) as live, logged(wired):
        review = Review(live, tmp_path)
        review.start_a_file()
        review.agree_principles()
        review.plan_and_deliver()
        review.judge_and_draft()
        review.sign()
        review.export()
        review.report_and_close()
        editor = live.review.editor
        before, record = read_content(live.review.case), editor.record
        assert not editor.dirty
        secrets = _secrets_of(review)
        live.close()
        assert live.told() == []
    _nothing_was_left(review, secrets, record, wired)
    monkeypatch.setenv("APPRAISAL_PASSPHRASE", review.words)
    assert _verified(wired, review, capsys) == Verdict.GOOD
    assert _content(wired, review) == before
    with running(wired, qtbot, review.words, path=review.file) as again:
        assert again.review.editor.record == record
        again.close()
    _alter_each(review.statement.read_bytes(), wired, review)
    _alter_one_and_ask(wired, review, capsys)


def logs_of(wired: Services) -> Path:
    return wired.folders.documents.with_name("logs")


@contextmanager
def logged(wired: Services) -> Iterator[None]:
    """The program's own log meanwhile, with an error in it whose words are somebody's."""
    logger = logging.getLogger("appraisal_app")
    before, propagate = list(logger.handlers), logger.propagate
    start_logging(logs_of(wired))
    try:
        yield
        try:
            int(f"{steps.CHIEF}: {steps.REASONS}")
        except ValueError as error:
            sentence_of(error)
    finally:
        for handler in set(logger.handlers) - set(before):
            logger.removeHandler(handler)
            handler.close()
        logger.propagate = propagate


def _secrets_of(review: Review) -> tuple[str | bytes, ...]:
    """What opens the file or signs in somebody's name."""
    case = review.live.review.case
    recovery, wired = case.recovery_key(), review.live.services
    identities = wired.folders.identities.glob("*.p12")
    keys = [private_key_in(each, PASSWORD) for each in identities]
    keys.append(private_key_in(review.folder / f"{steps.CHIEF}.p12", PASSWORD))
    assert len(keys) == 2
    return (review.words, PASSWORD, recovery, recovery.replace(" ", ""), *keys)


def _nothing_was_left(
    review: Review, secrets: tuple[str | bytes, ...], record: Record, wired: Services
) -> None:
    """Neither a secret nor what somebody wrote is anywhere but in the file, which is encrypted."""
    home = wired.folders.documents.parent
    people = (steps.TRUST, steps.CHIEF, steps.CHAIR, *steps.FREE)
    parts = [getattr(record, name) for name in PARTS if name != "cycle"]
    private = {*secrets, *people, *(text for each in parts for text in texts_of(each))}
    assert steps.REASONS in private
    kept = {each.name for each in home.rglob("*") if each.is_file()}
    assert {"settings.json", "appraisal.log"} <= kept
    assert "ValueError at" in (logs_of(wired) / "appraisal.log").read_text("utf-8")
    # A certificate is there to be given to others, and bears its owner's name.
    left = found_in(home, private, without=".appraisal") + found_in(home, people)
    assert [each for each in left if not each[0].endswith(".cer")] == []
    assert found_in(home, secrets) == []
    assert not any(_is_in_case_file(review, each) for each in (*secrets, *people))
    assert found_in_process(private) == []


def _is_in_case_file(review: Review, secret: str | bytes) -> bool:
    data = review.file.read_bytes()
    return (secret if isinstance(secret, bytes) else secret.encode()) in data


def _verified(wired: Services, review: Review, capsys: pytest.CaptureFixture[str]) -> str:
    """What the command says of the statement."""
    command = ["verify", str(review.statement), "--against", str(review.file), "--json"]
    capsys.readouterr()
    code = run(command, wired, {})
    found = json.loads(capsys.readouterr().out)
    assert (code == 0) is (found["verdict"] == Verdict.GOOD)
    if code == 0:
        assert [each["signer"] for each in found["signatures"]] == [steps.CHAIR, steps.CHIEF]
    return str(found["verdict"])


def _content(wired: Services, review: Review) -> FileContent:
    case = wired.files().open(review.file, Passphrase(review.words), at=wired.clock.now())
    try:
        return read_content(case)
    finally:
        case.close()


def _alter_each(pdf: bytes, wired: Services, review: Review) -> None:
    """One byte altered, wherever it is, and the statement is not good any more."""
    case = wired.files().open(review.file, Passphrase(review.words), at=wired.clock.now())
    known = known_signers(case, wired.signing())
    case.close()
    random = Random(len(pdf))  # noqa: S311
    for at in {0, len(pdf) - 1, *(random.randrange(len(pdf)) for _ in range(ALTERED))}:
        other = bytearray(pdf)
        other[at] ^= random.randrange(1, 256)
        verdict = wired.signing().judge(bytes(other), known=known).verdict
        assert verdict is not Verdict.GOOD, f"byte {at} of {len(pdf)}"


def _alter_one_and_ask(wired: Services, review: Review, capsys: pytest.CaptureFixture[str]) -> None:
    pdf = bytearray(review.statement.read_bytes())
    pdf[len(pdf) // 3] ^= 1
    review.statement.write_bytes(pdf)
    assert _verified(wired, review, capsys) in (Verdict.CHANGED, Verdict.UNREADABLE)
