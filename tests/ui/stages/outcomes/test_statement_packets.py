"""The board's pages while the statement is with the chief executive as a packet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.application.post.files import CHAIRS, OWN, sealer
from tests.ui.stages.records import NOW, TODAY, full_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.correspondence import Correspondence, ReceivedPacket, SentPacket
from appraisal_app.domain.cycle import Action, Moved, Status
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.packets import Head, Packet, PacketKind, PacketLabel
from appraisal_app.domain.people import Role, SignatoryRole
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.sign_off import Route, Signature, SignOff
from appraisal_app.domain.statement_papers import StatementComments
from appraisal_app.ui.home.post import asked_by_packet
from appraisal_app.ui.post.letters import Letters
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.outcomes.comments.by_packet import SEAL
from appraisal_app.ui.stages.outcomes.sign_off.draft import Draft
from appraisal_app.ui.stages.outcomes.sign_off.packet_blocks import packet_blocks, same_in_both
from appraisal_app.ui.stages.outcomes.sign_off.situation import Situation
from appraisal_app.ui.stages.outcomes.sign_off.words import close_reason
from appraisal_app.ui.stages.process.to_chief_executive import BRING_IN, GIVE_BACK, WORDS_AGAIN
from appraisal_app.ui.stages.tree import walk

HERS = "  Hers, to the letter.\n- ŵ "
RELEASED = Moved(at=NOW, by=Role.CHAIR, action=Action.RELEASE_DRAFT)


def waiting() -> Record:
    """The draft is out, and nothing has come yet."""
    record = full_record(Status.COMMENTS)
    words = replace(
        record.statement,
        received_on=None,
        ceo_comments="",
        ceo_comments_on=None,
        ceo_comments_by=None,
        agreed=None,
    )
    return replace(
        record,
        statement=words,
        cycle=replace(record.cycle, moves=(RELEASED,)),
        sign_off=SignOff(id=record.cycle.id),
    )


def page(folder: Path, record: Record | None = None) -> WorkingDesk:
    return working_desk(StepKind.COMMENTS, record or waiting(), folder, packets=sealer(CHAIRS))


def sealed(at: WorkingDesk, folder: Path) -> str:
    """The draft is sealed as suggested; gives the words that were shown."""
    at.dialogs.answers.extend(("as suggested", folder / "draft.appraisal-packet"))
    at.press(SEAL)
    return str(at.dialogs.asked[-1][3])


def answer(at: WorkingDesk, folder: Path) -> Path:
    """Her comments on what was sealed last."""
    asked = post_of(at.case).sent[-1]
    label = PacketLabel(
        id="answer",
        kind=PacketKind.COMMENTS,
        file=at.case.document_id,
        review=at.record.cycle.id,
        trust="Northmoor",
        sender="Amina Khan",
        made_at=NOW,
        reply_to=asked.id,
        head=Head(seq=3, hash="ab" * 32),
    )
    body = StatementComments(
        review=label.review,
        sha256=asked.document,
        comments=HERS,
        agreed=Agreement.NO,
        given_on=TODAY,
    )
    path = folder / "answer.appraisal-packet"
    path.write_bytes(sealer(OWN).seal(Packet(label=label, body=body), asked.words))
    return path


def keys(at: WorkingDesk) -> set[str]:
    return {each.key for each in walk(at.state.blocks)}


def test_a_draft_is_sealed_with_its_day_and_its_words_can_be_told_again(tmp_path: Path) -> None:
    at = page(tmp_path)
    at.dialogs.answers.append(None)
    at.press(SEAL)
    assert post_of(at.case).sent == ()
    words = sealed(at, tmp_path)
    assert at.record.statement.received_on == TODAY
    at.press(WORDS_AGAIN)
    assert str(at.dialogs.asked[-1][3]) == words


def test_before_the_release_there_is_nothing_to_seal(tmp_path: Path) -> None:
    assert "by_packet.do" not in keys(page(tmp_path, full_record(Status.JUDGING)))


def test_her_words_come_in_as_hers_and_can_be_given_back(tmp_path: Path) -> None:
    at = page(tmp_path)
    sealed(at, tmp_path)
    before = at.record
    at.dialogs.answers.extend((answer(at, tmp_path), "not_now"))
    at.press(BRING_IN)
    assert at.record == before
    at.dialogs.answers.extend((answer(at, tmp_path), "take"))
    at.press(BRING_IN)
    said = at.record.statement
    assert (said.ceo_comments, said.ceo_comments_by) == (HERS, Role.CHIEF_EXECUTIVE)
    assert said.agreed is Agreement.NO
    assert "Sent by Amina Khan in a sealed packet" in repr(at.state)
    at.dialogs.answers.append(True)
    at.press(GIVE_BACK)
    assert at.record == before


def test_a_panel_member_does_not_take_her_words_in(tmp_path: Path) -> None:
    at = page(tmp_path)
    sealed(at, tmp_path)
    at.editor.role = Role.PANEL_MEMBER
    at.dialogs.answers.append(answer(at, tmp_path))
    at.press(BRING_IN)
    assert at.record.statement.ceo_comments == ""
    assert "entered word for word by the chair or the clerk" in repr(at.state.problems)


def certified(**changes: object) -> Record:
    record = full_record(Status.READY_TO_SIGN)
    chair = Signature(
        role=SignatoryRole.CHAIR, route=Route.KEY, name="Owen", signed_at=NOW, fingerprint="AB"
    )
    sign_off = SignOff(id=record.cycle.id, frozen_at=NOW, document="cd" * 32, signatures=(chair,))
    return replace(record, sign_off=replace(sign_off, **changes))  # type: ignore[arg-type]


def situation(record: Record, post: Correspondence | None = None) -> Situation:
    letters = Letters(post=post) if post is not None else Letters()
    context = PageContext(record=record, today=TODAY, role=Role.CHAIR)
    return Situation(context=context, draft=Draft(), letters=letters)


def test_the_certified_statement_can_be_sealed_only_while_her_key_is_awaited() -> None:
    chair = certified().sign_off.signatures[0]
    on_paper = replace(chair, route=Route.PAPER)
    closed = date(2026, 11, 20)
    assert packet_blocks(situation(certified()))
    assert packet_blocks(situation(certified(signatures=()))) == ()
    assert packet_blocks(situation(certified(signatures=(on_paper,)))) == ()
    assert packet_blocks(situation(certified(closed_without_ceo_on=closed))) == ()


def test_why_she_does_not_sign_is_shown_and_suggested_as_the_reason() -> None:
    record = certified(declined="Not mine.", declined_on=TODAY)
    assert "Not mine." in repr(packet_blocks(situation(record)))
    assert "Not mine." in close_reason(record.sign_off)


def test_both_files_are_named_only_when_it_came_back_in_her_packet() -> None:
    record = certified()
    hers = replace(record.sign_off.signatures[0], role=SignatoryRole.CHIEF_EXECUTIVE)
    both = (*record.sign_off.signatures, hers)
    signed = replace(record, sign_off=replace(record.sign_off, signatures=both))
    came = Correspondence(id="file", received=(received(PacketKind.SIGNED_STATEMENT, record),))
    assert "CDCD CDCD" in repr(same_in_both(situation(signed)))
    assert "both files" not in repr(same_in_both(situation(signed)))
    assert "both files" in repr(same_in_both(situation(signed, came)))


def received(kind: PacketKind, record: Record) -> ReceivedPacket:
    return ReceivedPacket(
        id="came",
        kind=kind,
        file="board",
        review=record.cycle.id,
        words="",
        sender="Amina Khan",
        made_at=NOW,
        taken_at=NOW,
        device="sign",
        reply_to="asked",
        seq=1,
        hash="",
    )


@pytest.mark.parametrize(
    ("status", "answers", "expected"),
    [
        (Status.REFLECTION, (), "an answer is awaited"),
        (Status.REFLECTION, (PacketKind.REFLECTION,), "Answer from Amina Khan came on"),
        (Status.MEETING, (), ""),
        (Status.SIGNED, (PacketKind.REFLECTION,), ""),
    ],
)
def test_home_says_what_is_awaited_and_what_came(
    status: Status, answers: tuple[PacketKind, ...], expected: str
) -> None:
    record = full_record(status)
    asked = SentPacket(
        id="asked",
        kind=PacketKind.REFLECTION_REQUEST,
        review=record.cycle.id,
        words="",
        made_at=NOW,
        seq=1,
        hash="",
    )
    post = Correspondence(
        id="file", sent=(asked,), received=tuple(received(each, record) for each in answers)
    )
    found = asked_by_packet(record, post)
    assert [expected in text for _, text in found] == ([True] if expected else [])
