"""What a file proves against heads that others hold, and how that is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.fakes_case import FakeCase

from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import ChainHead, ChainReport, Event, SignedHead
from appraisal_app.application.proving.anchors import (
    Anchor,
    AnchorError,
    held_by,
    parse_anchor,
)
from appraisal_app.application.proving.checking import FileCheck, check_file, computers_of
from appraisal_app.application.proving.words import CUT_OFF, NEVER_PROVED, findings
from appraisal_app.application.verifying import FileReport
from appraisal_app.domain.correspondence import Correspondence, ReceivedPacket, SentPacket
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.verdicts import Report, Verdict

AT = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
SOUND = ChainReport(head=ChainHead(seq=7, hash="aa"))


@pytest.mark.parametrize(
    ("text", "seq", "digits"),
    [
        ("412 7f3a 91c0", 412, "7f3a91c0"),
        (" record 412 · 7F3A 91C0 ", 412, "7f3a91c0"),
        ("412: 7f3a91", 412, "7f3a91"),
        ("412 7f3a91c0…", 412, "7f3a91c0"),
    ],
)
def test_a_head_is_read_as_it_is_printed(text: str, seq: int, digits: str) -> None:
    found = parse_anchor(text)
    assert (found.seq, found.digits) == (seq, digits)


@pytest.mark.parametrize("text", ["", "412", "7f3a 91c0x", "412 7f3a9", "412 " + "a" * 65, "x 1"])
def test_what_is_no_head_is_refused(text: str) -> None:
    with pytest.raises(AnchorError):
        parse_anchor(text)


def received(packet: str, kind: PacketKind, **more: str) -> ReceivedPacket:
    return ReceivedPacket(
        id=packet,
        kind=kind,
        file=more.get("file", "other"),
        review="r",
        words="w",
        sender="Her",
        made_at=AT,
        taken_at=AT,
        device="d",
        reply_to=more.get("reply_to", ""),
        seq=5,
        hash="bb" * 32,
    )


def post_in(case: FakeCase, post: Correspondence) -> None:
    with case.unit_of_work() as unit:
        unit.add(post)


def test_the_other_sides_file_holds_heads_of_requests_and_of_answers() -> None:
    board, desk = FakeCase(), FakeCase()
    request = received("p1", PacketKind.REFLECTION_REQUEST, file=board.document_id)
    foreign = received("p3", PacketKind.VIEW_REQUEST, file="another file")
    answer = received("p2", PacketKind.REFLECTION, file=board.document_id, reply_to="p1")
    post_in(desk, Correspondence(id=FILE_ID, received=(request, foreign)))
    post_in(board, Correspondence(id=FILE_ID, received=(answer,)))
    assert [each.seq for each in held_by(desk, board)] == [5]
    assert [each.seq for each in held_by(board, desk)] == [5]
    assert held_by(board, board) == ()


def words(check: FileCheck) -> str:
    said = findings(check)
    return " ".join((said.word, said.sentence, *said.against, *said.proved, *said.not_proved))


def checked(chain: ChainReport = SOUND, *documents: tuple[str, Report]) -> FileCheck:
    return FileCheck(report=FileReport(chain=chain, documents=documents))


def test_what_can_never_be_proved_is_always_said() -> None:
    for check in (checked(), checked(replace(SOUND, bad_seq=3, reason="this event was altered"))):
        assert {CUT_OFF, *NEVER_PROVED} <= set(findings(check).not_proved)


def test_an_altered_event_proves_nothing_after_it() -> None:
    check = checked(replace(SOUND, bad_seq=3, reason="this event was altered"))
    assert check.verdict is Verdict.CHANGED
    assert findings(check).proved == ()
    assert "Event 3" in words(check)


def test_a_deed_that_no_computer_vouches_for_is_told() -> None:
    check = checked(replace(SOUND, unsigned=4))
    assert check.verdict is Verdict.UNKNOWN_SIGNER
    assert "No computer vouches for event 4" in words(check)


def test_a_file_that_a_repair_made_is_told_as_one() -> None:
    event = Event(
        seq=9,
        at=datetime(2026, 11, 20, 9, 0, tzinfo=UTC),
        actor="repair",
        kind="repaired",
        body={},
        hash="cd",
    )
    whole = replace(checked(), repaired=(event,))
    assert (whole.verdict, findings(whole).word) == (
        Verdict.GOOD,
        "A repair made this file out of a damaged one",
    )
    unsigned = replace(checked(replace(SOUND, unsigned=4)), repaired=(event,))
    assert findings(unsigned).word.startswith("A repair made this file")
    assert "Nothing was altered" in words(checked())
    assert "On 20 November 2026 this file was made out of a damaged one (event 9)" in words(whole)
    lost = checked(SOUND, ("the statement of 2025/26", Report(verdict=Verdict.CHANGED)))
    assert "not all of it is there" in words(replace(lost, repaired=(event,)))
    assert "Something was altered" in words(lost)


def test_what_no_passphrase_guards_is_not_called_untouched() -> None:
    assert "no byte of the file" not in words(checked())
    assert "no byte of the file" in words(replace(checked(), is_protected=False))


def test_a_head_that_does_not_fit_counts_against_the_file() -> None:
    anchor = Anchor(seq=3, digits="cc", held="on paper, as you typed it")
    check = replace(checked(), broken=(anchor,))
    assert check.verdict is Verdict.CHANGED
    assert "does not have event 3 as it is held on paper" in words(check)
    assert replace(checked(), held=(anchor,)).good
    assert "joined with this file" in words(replace(checked(), unclear=(anchor,)))


class NoSigning:
    """Nothing is signed in the file."""


def test_a_packet_that_went_out_holds_the_file_to_its_record() -> None:
    case = FakeCase()
    sent = SentPacket(
        id="p", kind=PacketKind.VIEW_REQUEST, review="r", words="w", made_at=AT, seq=1, hash="dd"
    )
    with case.unit_of_work() as unit:
        head = unit.record_event("step", actor="chair", body={}, at=AT)
        unit.add(Correspondence(id=FILE_ID, sent=(replace(sent, hash=head.hash),)))
    good = check_file(case, NoSigning())  # type: ignore[arg-type]
    assert [each.seq for each in good.held] == [1]
    with case.unit_of_work() as unit:
        post, version = unit.get(Correspondence, FILE_ID)
        unit.save(replace(post, sent=(sent,)), version)
    bad = check_file(case, NoSigning())  # type: ignore[arg-type]
    assert [each.seq for each in bad.broken] == [1]
    assert not bad.good


def test_a_computer_is_told_by_its_sign_and_its_own_times() -> None:
    signed = tuple(
        SignedHead(head=ChainHead(seq=no, hash="ee"), at=AT.replace(day=20 + no), device=b"k" * 32)
        for no in (1, 3)
    )
    check = checked(replace(SOUND, signed=signed))
    (computer,) = computers_of(signed, "", {})
    told = words(replace(check, computers=(computer,)))
    assert "from 21 November 2026 to 23 November 2026" in told
    assert computer.sign in told
    assert "Whose the computers are" in told
