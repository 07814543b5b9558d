"""Feedback by packet on the command line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.application.feedback.files import HEADS, LISTENS, ROWAN, wanted
from tests.cli.conftest import Command
from tests.journeys.prepared import prepared, under_way

from appraisal_app.application.feedback.creating import create_feedback_file
from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.feedback.entering import enter
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.feedback import release
from appraisal_app.application.reading import read_record


class Desk:
    """A board's file, a facilitator's, and what goes between them."""

    def __init__(self, folder: Path, services: Services, command: Command) -> None:
        self.services, self.command = services, command
        self.board = prepared(folder / "Board.appraisal", services, wanted)
        self.own = folder / "Rowan.appraisal"
        create_feedback_file(self.own, None, name=ROWAN, services=services).close()
        self.asked, self.summary = folder / "ask.packet", folder / "summary.packet"

    def asks(self, *options: str) -> str:
        """Seal a request; gives its words."""
        done = self.command(
            "packet", "request", self.board, "-o", self.asked, "--feedback", *options
        )
        assert (done.code, done.out) == (0, ""), done.err
        return done.err.splitlines()[-1]

    @contextmanager
    def opened(self, path: Path) -> Iterator[CaseFile]:
        case = self.services.files().open(path, None, at=self.services.clock.now())
        try:
            yield case
        finally:
            case.close()


@pytest.fixture
def desk(tmp_path: Path, wiring: Services, command: Command) -> Desk:
    return Desk(tmp_path, wiring, command)


def test_feedback_is_asked_for_gathered_and_its_summary_taken_in(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", desk.asks())
    taken = desk.command("packet", "take", desk.own, desk.asked)
    assert taken.code == 0, taken.err
    assert "Request to gather feedback" in taken.out
    assert "has changed" not in taken.err
    with desk.opened(desk.own) as case:
        editor = FeedbackEditor(case, clock=desk.services.clock)
        for word in ("clearly", "mostly", "hardly"):
            enter(editor, HEADS, {LISTENS: word}, desk.services)
        release(desk.summary, editor, case, desk.services)
    assert desk.command("packet", "take", desk.board, desk.summary).code == 0
    with desk.opened(desk.board) as case:
        assert read_record(case).feedback.summary is not None


def test_a_second_request_says_what_is_new(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", desk.asks())
    assert desk.command("packet", "take", desk.own, desk.asked).code == 0
    desk.asked.unlink()
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", desk.asks())
    again = desk.command("packet", "take", desk.own, desk.asked)
    assert again.code == 0, again.err
    assert "Nothing in the request has changed." in again.err


def test_a_request_for_feedback_is_good_until_a_fortnight_after_it_is_due(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", desk.asks())
    assert "4 December 2026" in desk.command("packet", "look", desk.asked).out


def test_a_review_without_a_facilitator_asks_nobody(
    tmp_path: Path, wiring: Services, command: Command
) -> None:
    board = prepared(tmp_path / "Bare.appraisal", wiring, under_way)
    out = tmp_path / "ask.packet"
    done = command("packet", "request", board, "-o", out, "--feedback")
    assert (done.code, out.exists()) == (2, False)
    assert "Say first who gathers the feedback." in done.err
