"""The statement there and back: draft, comments, certified, signed; ways out, wrong turns."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.application.conftest import CEO_NAME, Open, drafted
from tests.application.post.statements import HERS, Chief, Panel, chief, panel
from tests.wired import KEY_WORDS

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.errors import AppError
from appraisal_app.application.export_log import exports
from appraisal_app.application.own_desk.statements import (
    NO_REASON,
    NOT_A_DRAFT,
    NOT_CERTIFIED,
    NOTHING_SAID,
    SIGNED_ALREADY,
)
from appraisal_app.application.post.own_statements import seal_sent_again, signed_pages
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.post.statements_in import (
    NO_COMMENTS,
    NOT_NOW,
    OTHER_DRAFT,
    OTHER_STATEMENT,
)
from appraisal_app.application.verifying import known_signers, verify_file
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.own_words import FROZEN
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import Role, SignatoryRole
from appraisal_app.domain.verdicts import Verdict

WHY = "The figures of the spring are not mine."


@pytest.fixture
def board(review: Open, tmp_path: Path) -> Panel:
    return panel(review(_silent()), tmp_path)


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Chief]:
    found = chief(tmp_path)
    yield found
    found.case.close()


def _silent():  # type: ignore[no-untyped-def]
    """The draft is with the chief executive, who has said nothing yet."""
    record = drafted()
    words = replace(
        record.statement,
        received_on=None,
        ceo_comments="",
        ceo_comments_on=None,
        ceo_comments_by=None,
        agreed=None,
        agreed_on=None,
    )
    return replace(record, statement=words)


def commented(board: Panel, own: Chief) -> None:
    own.takes(board.hands_the_draft_over())
    board.takes(own.comments(), own.words)


def offered(board: Panel, own: Chief) -> None:
    commented(board, own)
    board.certifies()
    own.takes(board.hands_the_original_over())


def sentences(caught: pytest.ExceptionInfo[DomainError]) -> list[str]:
    return [each.sentence for each in caught.value.refusals]


def test_both_files_end_with_the_same_doubly_signed_pages(board: Panel, own: Chief) -> None:
    offered(board, own)
    arrived = board.looks_into(own.signs(), own.words)
    found = board.sees(arrived)
    assert found is not None
    assert ("Signed by", CEO_NAME) in found.rows
    assert any("Ring" in each for each in found.notices)
    assert not any("bears the name" in each for each in found.notices)
    board.takes(_last(own), own.words)
    record = board.record
    assert record.cycle.status is Status.SIGNED
    assert record.sign_off.document == own.received.document
    pages = own.pages()
    assert hashlib.sha256(pages).hexdigest() == own.received.document
    assert board.review.desk.document() == pages
    signing = board.services.signing()
    known = known_signers(board.review.case, signing)
    assert signing.judge(pages, known=known).verdict is Verdict.GOOD
    assert verify_file(board.review.case, signing).good
    assert "sign" in board.review.events()
    assert record.sign_off.signed_by(SignatoryRole.CHIEF_EXECUTIVE) is not None
    assert board.taking.can_give_back == ""
    assert board.review.on_disk() == record


def _last(own: Chief) -> bytes:
    return seal_sent_again(own.answering, PacketKind.SIGNED_STATEMENT).data


def test_her_words_come_word_for_word_as_hers(board: Panel, own: Chief) -> None:
    own.takes(board.hands_the_draft_over())
    assert board.record.statement.received_on == board.services.clock.today()
    (left,) = exports(board.review.case)
    assert (left.what, left.sha256) == (DocumentId.STATEMENT.value, own.received.document)
    before = board.record
    board.takes(own.comments(), own.words)
    said = board.record.statement
    assert (said.ceo_comments, said.ceo_comments_by) == (HERS, Role.CHIEF_EXECUTIVE)
    assert (said.agreed, said.agreed_on) == (Agreement.IN_PART, own.services.clock.today())
    assert said.ceo_comments_on == own.received.commented_on
    board.taking.give_back()
    assert board.record == before


def test_she_may_say_that_there_is_nothing_to_add(board: Panel, own: Chief) -> None:
    own.takes(board.hands_the_draft_over())
    with pytest.raises(DomainError) as nothing:
        own.comments("", None)
    assert sentences(nothing) == [NOTHING_SAID]
    board.takes(own.comments("", Agreement.YES), own.words)
    assert board.record.statement.no_comments_reason == NO_COMMENTS
    assert board.record.statement.ceo_comments_by is None


def test_a_second_version_stays_outside_once_one_is_in(board: Panel, own: Chief) -> None:
    own.takes(board.hands_the_draft_over())
    first, second = own.comments("First."), own.comments("Second.")
    board.takes(first, own.words)
    with pytest.raises(DomainError, match="were taken in on 12 November 2026 already"):
        board.takes(second, own.words)
    assert board.record.statement.ceo_comments == "First."
    board.taking.give_back()
    board.takes(second, own.words)
    assert board.record.statement.ceo_comments == "Second."


def test_comments_sent_again_are_the_same_packet(board: Panel, own: Chief) -> None:
    own.takes(board.hands_the_draft_over())
    own.comments("First.")
    own.writes(comments="Written over since.")
    again = seal_sent_again(own.answering, PacketKind.COMMENTS)
    board.takes(again.data, own.words)
    assert board.record.statement.ceo_comments == "First."
    with pytest.raises(DomainError, match="was taken in on"):
        board.takes(again.data, own.words)


def test_comments_after_the_text_is_fixed_are_too_late(board: Panel, own: Chief) -> None:
    own.takes(board.hands_the_draft_over())
    board.takes(own.comments(), own.words)
    late = own.comments("Late.")
    board.certifies()
    with pytest.raises(DomainError) as caught:
        board.takes(late, own.words)
    assert sentences(caught) == [NOT_NOW]


def test_comments_on_other_pages_are_not_taken(board: Panel, own: Chief) -> None:
    own.takes(board.hands_the_draft_over())
    own.writes(document="0" * 64)
    with pytest.raises(DomainError) as caught:
        board.takes(own.comments(), own.words)
    assert sentences(caught) == [OTHER_DRAFT]


def test_nothing_goes_before_its_time(board: Panel, own: Chief) -> None:
    with pytest.raises(DomainError, match="Certify it first"):
        board.hands_the_original_over()
    commented(board, own)
    board.certifies()
    with pytest.raises(DomainError, match="Release it first"):
        board.hands_the_draft_over()


def test_a_signature_without_comments_is_one_all_the_same(board: Panel, own: Chief) -> None:
    own.takes(board.hands_the_draft_over())
    board.takes(own.comments("", Agreement.NO), own.words)
    board.certifies()
    own.takes(board.hands_the_original_over())
    board.takes(own.signs(), own.words)
    assert board.record.cycle.status is Status.SIGNED


def test_altered_pages_stay_outside(board: Panel, own: Chief) -> None:
    offered(board, own)
    answer = own.signs()
    pages = own.pages()
    before, post = board.record, post_of(board.review.case)
    middle = len(pages) - 40
    for altered in (
        pages[:100] + bytes([pages[100] ^ 1]) + pages[101:],
        pages[:middle] + bytes([pages[middle] ^ 1]) + pages[middle + 1 :],
        pages + b"\n",
        b"%PDF-1.7 another",
        board.review.desk.document(),
    ):
        with pytest.raises((AppError, DomainError)):
            board.takes(own.altered(answer, document=altered), own.words)
    assert (board.record, post_of(board.review.case)) == (before, post)
    board.takes(answer, own.words)


def test_an_answer_to_another_statement_is_not_taken(board: Panel, own: Chief) -> None:
    offered(board, own)
    answer = own.altered(own.signs(), sha256="0" * 64)
    with pytest.raises(DomainError) as caught:
        board.takes(answer, own.words)
    assert sentences(caught) == [OTHER_STATEMENT]


def test_somebody_elses_certificate_is_shown_by_name_and_fingerprint(
    board: Panel, own: Chief
) -> None:
    offered(board, own)
    found = board.sees(board.looks_into(own.signs("Somebody Else"), own.words))
    assert found is not None
    assert ("Signed by", "Somebody Else") in found.rows
    assert any("Ring Somebody Else" in each for each in found.notices)
    assert any(f"the chief executive of this review is {CEO_NAME}" in n for n in found.notices)


@pytest.mark.parametrize(("name", "is_told"), [(CEO_NAME, False), ("Somebody Else", True)])
def test_comments_from_somebody_of_another_name_say_so(
    board: Panel, tmp_path: Path, name: str, *, is_told: bool
) -> None:
    (tmp_path / "desk").mkdir()
    her = chief(tmp_path / "desk", name)
    her.takes(board.hands_the_draft_over())
    found = board.sees(board.looks_into(her.comments(), her.words))
    her.case.close()
    assert found is not None
    said = [each for each in found.notices if "comes from Somebody Else" in each]
    assert bool(said) is is_told


def test_the_chairs_key_does_not_sign_for_her(board: Panel, own: Chief) -> None:
    offered(board, own)
    with pytest.raises(AppError):
        own.signs(board.record.sign_off.signatures[0].name)
    assert not own.received.is_signed_here


def test_she_declines_and_signs_later_all_the_same(board: Panel, own: Chief) -> None:
    offered(board, own)
    with pytest.raises(DomainError) as nothing:
        own.declines(" ")
    assert sentences(nothing) == [NO_REASON]
    first, second = own.declines(WHY), own.declines("Other words.")
    before = board.record
    board.takes(first, own.words)
    assert board.record.sign_off.declined == WHY
    assert board.record.cycle.status is Status.READY_TO_SIGN
    with pytest.raises(DomainError, match="taken in already"):
        board.takes(second, own.words)
    board.taking.give_back()
    assert board.record == before
    board.takes(first, own.words)
    board.takes(own.signs(), own.words)
    assert board.record.sign_off.declined == ""
    assert board.record.sign_off.document == own.received.document


def test_after_she_declined_the_chair_closes_and_a_late_signature_stays_outside(
    board: Panel, own: Chief
) -> None:
    offered(board, own)
    board.takes(own.declines(WHY), own.words)
    signed = own.signs()
    board.review.desk.close_without_ceo(
        on=board.services.clock.today(), reason="Asked, and said no in writing."
    )
    assert board.record.sign_off.declined == WHY
    with pytest.raises(DomainError):
        board.takes(signed, own.words)


def test_what_is_not_what_the_packet_says_does_not_come_onto_the_desk(
    board: Panel, own: Chief
) -> None:
    draft = board.hands_the_draft_over()
    packets = board.services.packets()
    opened = packets.open(draft.data, draft.words).packet
    body = replace(
        opened.body, document=b"no pages", sha256=hashlib.sha256(b"no pages").hexdigest()
    )  # type: ignore[type-var]
    forged = replace(draft, data=packets.seal(replace(opened, body=body), draft.words))
    with pytest.raises(DomainError) as caught:
        own.takes(forged)
    assert sentences(caught) == [NOT_A_DRAFT]
    assert own.editor.desk.reviews == ()
    commented(board, own)
    board.certifies()
    original = board.hands_the_original_over()
    opened = packets.open(original.data, original.words).packet
    body = replace(opened.body, fingerprint="AB" * 32)  # type: ignore[type-var]
    forged = replace(original, data=packets.seal(replace(opened, body=body), original.words))
    before = own.editor.desk
    with pytest.raises(DomainError) as other:
        own.takes(forged)
    assert sentences(other) == [NOT_CERTIFIED]
    assert own.editor.desk == before


def test_what_she_signed_stays_on_the_desk(board: Panel, own: Chief) -> None:
    offered(board, own)
    again = board.hands_the_original_over()
    own.signs()
    with pytest.raises(DomainError) as caught:
        own.takes(again)
    assert sentences(caught) == [SIGNED_ALREADY]
    with pytest.raises(DomainError) as frozen:
        own.writes(document="0" * 64)
    assert sentences(frozen) == [FROZEN]
    with pytest.raises(DomainError):
        signed_pages(own.answering, b"", KEY_WORDS)


def test_the_board_gets_nothing_of_the_desk_but_what_was_sent(board: Panel, own: Chief) -> None:
    own.takes(board.hands_the_draft_over())
    own.writes(declined="A draft of a refusal for me alone.")
    answer = own.comments()
    packet = repr(board.services.packets().open(answer, own.words).packet)
    assert HERS.splitlines()[0] in packet
    assert "for me alone" not in packet
