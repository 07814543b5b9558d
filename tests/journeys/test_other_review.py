"""A packet about another review of the open file: the window turns to that review."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.journeys.running import quick_post_at, running
from tests.wired import example_at

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.kept_post import correspondence, save_correspondence
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import look_into
from appraisal_app.application.post.boards import boards_place, seen
from appraisal_app.application.reading import cycles
from appraisal_app.domain.correspondence import SentPacket
from appraisal_app.domain.desk_papers import SubmittedReflection
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.packets import Head, Packet, PacketKind, PacketLabel
from appraisal_app.domain.people import Role
from appraisal_app.domain.reflection import ReflectionVersion

WORDS = "anvil crater dusty ferry humble onyx"


def asked_long_ago(board: Path, chair: Services, *, latest: bool = False) -> Path:
    """The answer to what the board once asked about its first review, or about its latest."""
    at = chair.clock.now()
    case = chair.files().open(board, None, at=at)
    review = cycles(case)[-1 if latest else 0].id
    asked = SentPacket(
        id="asked",
        kind=PacketKind.REFLECTION_REQUEST,
        review=review,
        words=WORDS,
        made_at=at - timedelta(days=1),
        seq=1,
        hash="",
    )
    with case.unit_of_work() as unit:
        save_correspondence(unit, correspondence(unit).with_sent(asked))
    label = PacketLabel(
        id="answer",
        kind=PacketKind.REFLECTION,
        file=case.document_id,
        review=review,
        trust="",
        sender="Amina Khan",
        made_at=at,
        reply_to="asked",
        head=Head(seq=1, hash="ab" * 32),
    )
    case.close()
    words = ReflectionVersion(edition=1, submitted_at=at, achievements="Late.")
    body = SubmittedReflection(review=review, words=words)
    path = board.with_name("late.appraisal-packet")
    path.write_bytes(chair.packets().seal(Packet(label=label, body=body), WORDS))
    return path


def test_the_window_turns_to_the_review_that_the_packet_is_about(
    tmp_path: Path, qtbot: QtBot
) -> None:
    chair = quick_post_at(tmp_path / "chair")
    board = example_at(tmp_path / "Board.appraisal")
    packet = asked_long_ago(board, chair)
    with running(chair, qtbot, path=board) as live:
        first = live.review.cycles[0]
        assert live.review.editor.record.cycle.id != first.id
        live.program.session.dropped((packet,))
        record = live.review.editor.record
        assert record.cycle.id == first.id
        assert record.reflection.achievements != "Late."
        assert "waits for it" in str(live.told()[-1])
        live.close()


def test_a_page_of_another_review_says_which_review_to_turn_to(tmp_path: Path) -> None:
    chair = quick_post_at(tmp_path / "chair")
    board = example_at(tmp_path / "Board.appraisal")
    data = asked_long_ago(board, chair).read_bytes()
    case = chair.files().open(board, None, at=chair.clock.now())
    first, *_, latest = cycles(case)
    editor = RecordEditor(case, latest.id, clock=chair.clock, role=Role.CHAIR)
    place = boards_place(case, chair.clock.today())
    arrived = look_into(case, chair.packets(), data, WORDS, place)
    with pytest.raises(DomainError, match=f"about the review {first.label}"):
        seen(arrived, editor, case, chair)
    case.close()
