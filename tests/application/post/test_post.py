"""Packets between two files: taken in once, where they belong, and given back while they may be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.application.post.files import CHAIRS, Board, Desk, board, desk, sealer
from tests.exchange.packets.making import OneKey

from appraisal_app.application.post.arriving import known_words
from appraisal_app.application.post.sending import Sealed, post_of
from appraisal_app.domain.arriving import FOREIGN, UNASKED
from appraisal_app.domain.desk_papers import SubmittedReflection
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.reflection import Response
from appraisal_app.domain.whose_packet import FOR_WHOM, meant_for_another, sealed_here

WORDS = "Attendance rose; ŵ ŷ ✓"
REQUEST = PacketKind.REFLECTION_REQUEST


@pytest.fixture
def chair(tmp_path: Path) -> Iterator[Board]:
    with board(tmp_path) as found:
        yield found


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path) as found:
        yield found


def answered(chair: Board, own: Desk) -> Sealed:
    asked = chair.asks()
    own.takes(own.looks_into(asked.data, asked.words))
    own.clock.move_on(hours=1)
    return own.answers(WORDS)


def kinds(chair: Board) -> list[str]:
    with chair.case.unit_of_work() as unit:
        return [each.kind for each in unit.events() if each.kind.startswith("packet")]


def test_a_reflection_goes_there_and_back_word_for_word(chair: Board, own: Desk) -> None:
    answer = answered(chair, own)
    chair.takes(chair.looks_into(answer.data, answer.words))
    (said,) = chair.editor.record.reflection.responses
    assert said.progress == WORDS
    assert not chair.editor.dirty
    assert kinds(chair) == ["packet_sealed", "packet_taken"]


def test_the_chair_need_not_type_the_words_of_an_own_request(chair: Board, own: Desk) -> None:
    chair.asks()
    answer = answered(chair, own)
    assert answer.words not in {"", None}
    assert known_words(chair.case, chair.packets, answer.data) == answer.words
    assert known_words(own.case, own.packets, answer.data) == ""


def test_looking_into_a_packet_changes_nothing(chair: Board, own: Desk) -> None:
    answer = answered(chair, own)
    before, post = chair.editor.record, post_of(chair.case)
    arrived = chair.looks_into(answer.data, answer.words)
    assert "You meet this machine for the first time" in arrived.notices[0]
    assert (chair.editor.record, post_of(chair.case)) == (before, post)


def test_a_packet_comes_in_once(chair: Board, own: Desk) -> None:
    answer = answered(chair, own)
    chair.takes(chair.looks_into(answer.data, answer.words))
    with pytest.raises(DomainError, match="taken in on 20 November 2026 already"):
        chair.looks_into(answer.data, answer.words)


def test_what_was_given_back_is_as_if_it_never_came_and_may_come_again(
    chair: Board, own: Desk
) -> None:
    answer = answered(chair, own)
    before = chair.editor.record
    chair.takes(chair.looks_into(answer.data, answer.words))
    assert chair.taking.can_give_back == answer.label.id
    chair.taking.give_back()
    assert chair.editor.record == before
    assert chair.taking.can_give_back == ""
    chair.takes(chair.looks_into(answer.data, answer.words))
    assert chair.editor.record.reflection.responses
    assert kinds(chair)[1:] == ["packet_taken", "packet_given_back", "packet_taken"]


def test_once_something_rests_on_it_a_packet_is_not_given_back(chair: Board, own: Desk) -> None:
    answer = answered(chair, own)
    chair.takes(chair.looks_into(answer.data, answer.words))
    after = chair.editor.record
    chair.taking.forget()
    chair.taking.give_back()
    assert chair.editor.record == after


def test_a_refused_change_leaves_the_packet_outside(chair: Board, own: Desk) -> None:
    answer = answered(chair, own)
    opened = chair.packets.open(answer.data, answer.words)
    body = opened.packet.body
    assert isinstance(body, SubmittedReflection)
    strange = replace(body.words, responses=(Response(objective="nowhere", progress="?"),))
    forged = replace(opened.packet, body=replace(body, words=strange))
    arrived = chair.looks_into(chair.packets.seal(forged, answer.words), answer.words)
    with pytest.raises(DomainError, match="does not have"):
        chair.takes(arrived)
    assert post_of(chair.case).received == ()
    assert kinds(chair) == ["packet_sealed"]


def test_an_answer_to_another_file_is_foreign(chair: Board, own: Desk, tmp_path: Path) -> None:
    answer = answered(chair, own)
    folder = tmp_path / "other"
    folder.mkdir()
    with board(folder, "other") as other, pytest.raises(DomainError) as raised:
        other.looks_into(answer.data, answer.words)
    assert [each.sentence for each in raised.value.refusals] == [FOREIGN]


def test_a_packet_of_a_kind_that_is_not_for_this_file_is_not_wanted(
    chair: Board, tmp_path: Path
) -> None:
    asked = chair.asks()
    folder = tmp_path / "other"
    folder.mkdir()
    with board(folder, "other") as other, pytest.raises(DomainError) as raised:
        other.looks_into(asked.data, asked.words)
    assert [each.sentence for each in raised.value.refusals] == [meant_for_another(REQUEST)]


def test_a_request_of_ones_own_is_told_from_its_answer(chair: Board) -> None:
    asked = chair.asks()
    with pytest.raises(DomainError) as raised:
        chair.looks_into(asked.data, asked.words)
    assert [each.sentence for each in raised.value.refusals] == [sealed_here(REQUEST)]


def test_an_answer_at_another_file_says_what_it_is(chair: Board, own: Desk) -> None:
    answer = answered(chair, own)
    with pytest.raises(DomainError) as raised:
        own.looks_into(answer.data, answer.words)
    (said,) = (each.sentence for each in raised.value.refusals)
    assert said == meant_for_another(PacketKind.REFLECTION)
    assert "submitted self-reflection" in said


def test_every_kind_of_packet_says_for_whose_file_it_is() -> None:
    assert set(FOR_WHOM) == set(PacketKind)
    assert len(set(FOR_WHOM.values())) == len(PacketKind)


def test_an_answer_to_a_request_that_the_file_forgot_is_not_taken(chair: Board, own: Desk) -> None:
    answer = answered(chair, own)
    opened = chair.packets.open(answer.data, answer.words)
    label = replace(opened.packet.label, reply_to="never")
    forged = chair.packets.seal(replace(opened.packet, label=label), answer.words)
    with pytest.raises(DomainError) as raised:
        chair.looks_into(forged, answer.words)
    assert [each.sentence for each in raised.value.refusals] == [UNASKED]


def test_a_packet_that_is_past_its_day_is_not_taken(chair: Board, own: Desk) -> None:
    asked = chair.asks(expires_on=chair.clock.today() + timedelta(days=10))
    own.clock.move_on(days=10)
    own.looks_into(asked.data, asked.words)
    own.clock.move_on(days=1)
    with pytest.raises(DomainError, match="good until 30 November 2026"):
        own.looks_into(asked.data, asked.words)


def test_a_known_machine_is_greeted_and_another_one_is_doubted(chair: Board, own: Desk) -> None:
    first = chair.asks()
    own.takes(own.looks_into(first.data, first.words))
    for each in (chair, own):
        each.clock.move_on(days=1)
    second = chair.asks()
    assert (
        "the machine that you met on 20 November"
        in own.looks_into(second.data, second.words).notices[0]
    )
    chair.packets = sealer(OneKey(9))
    for each in (chair, own):
        each.clock.move_on(days=1)
    third = chair.asks()
    assert "on another machine than before" in own.looks_into(third.data, third.words).notices[0]


def test_a_file_that_was_rewritten_is_noticed(chair: Board, own: Desk) -> None:
    first = chair.asks()
    own.takes(own.looks_into(first.data, first.words))
    for each in (chair, own):
        each.clock.move_on(days=1)
    opened = chair.packets.open(first.data, first.words)
    head = replace(opened.packet.label.head, hash="00" * 32)
    label = replace(opened.packet.label, id="p2", head=head, made_at=chair.clock.now())
    rewritten = sealer(CHAIRS).seal(replace(opened.packet, label=label), first.words)
    notices = own.looks_into(rewritten, first.words).notices
    assert "rewritten after 20 November 2026" in notices[-1]
    chair.asks()
    going_on = chair.asks()
    assert len(own.looks_into(going_on.data, going_on.words).notices) == 1


def test_a_packet_from_a_day_to_come_is_remarked_on_and_taken(chair: Board, own: Desk) -> None:
    chair.clock.move_on(days=1)
    asked = chair.asks()
    arrived = own.looks_into(asked.data, asked.words)
    assert "sealed on 21 November 2026, and today is 20 November 2026" in arrived.notices[0]
    own.takes(arrived)
    assert post_of(own.case).taken(asked.label.id) is not None


def test_no_word_that_opens_a_packet_is_in_the_record(chair: Board) -> None:
    asked = chair.asks()
    post = post_of(chair.case)
    assert [each.words for each in post.sent] == [asked.words]
    assert post.sent[0].kind is PacketKind.REFLECTION_REQUEST
    services_record = repr(chair.editor.record)
    assert asked.words not in services_record
