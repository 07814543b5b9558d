"""Papers that go sealed: taken in once, given back, one more each year, and refused elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.application.limited_copies.copies import Giver, Keeper, Quiet, giver, keeper

from appraisal_app.application.errors import AppError
from appraisal_app.application.export_log import exports
from appraisal_app.application.export_words import in_words
from appraisal_app.application.limited_copies.reading import CopiesEditor, pages_of
from appraisal_app.application.limited_copies.sealing import SealedCopy, seal_copy
from appraisal_app.application.limited_copies.taking_in import take_papers
from appraisal_app.application.packs.writing import NothingToGiveError
from appraisal_app.application.post.arriving import Arrived
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.post.telling import told_rows
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.limited_copies import ONLY_READ, LimitedCopy
from appraisal_app.domain.packets import Packet, PacketKind, PacketLabel
from appraisal_app.exchange.errors import RecordError


@pytest.fixture
def board(tmp_path: Path) -> Iterator[Giver]:
    with giver(tmp_path) as found:
        yield found


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Keeper]:
    with keeper(tmp_path) as found:
        yield found


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "for-you.appraisal-packet"


def test_the_papers_come_byte_for_byte(board: Giver, kept: Keeper, out: Path) -> None:
    came = board.seals("clerk", out)
    assert out.read_bytes() == came.sealed.data
    delivery = kept.takes(came)
    assert kept.editor.copies.deliveries == (delivery,)
    assert [pages_of(kept.case, each) for each in delivery.papers] == list(came.copy.pages)
    with kept.case.unit_of_work() as unit:
        assert unit.verify_chain().ok


def test_words_and_papers_are_noted_at_the_board(board: Giver, out: Path) -> None:
    before = len(exports(board.case))
    came = board.seals("adviser", out)
    (sent,) = post_of(board.case).sent
    assert (sent.kind, sent.words) == (PacketKind.LIMITED_COPY, came.sealed.words)
    lines = exports(board.case)[: len(exports(board.case)) - before][::-1]
    assert [each.sha256 for each in lines[1:]] == [
        each.sha256 for each in came.copy.delivery.papers
    ]
    assert {each.reader for each in lines} == {"adviser"}
    assert in_words(lines[0], {}).what == "Copy to read, as a sealed packet"


def test_before_it_is_taken_in_it_says_what_it_is(board: Giver, kept: Keeper, out: Path) -> None:
    arrived = kept.looks_into(board.seals("clerk", out))
    rows = dict(told_rows(arrived.opened, None))
    assert rows["What it is"] == "Papers to read"
    assert rows["For"] == "the clerk"
    assert rows["Papers"].startswith("D01 Review plan and timetable; D12 ")


def test_a_packet_comes_once(board: Giver, kept: Keeper, out: Path) -> None:
    came = board.seals("clerk", out)
    kept.takes(came)
    with pytest.raises(DomainError, match="already"):
        kept.takes(came)
    assert len(kept.editor.copies.deliveries) == 1


def test_it_can_be_given_back_and_come_again(board: Giver, kept: Keeper, out: Path) -> None:
    came = board.seals("clerk", out)
    kept.takes(came)
    assert kept.taking.can_give_back == came.sealed.label.id
    kept.taking.give_back()
    assert kept.editor.copies.deliveries == ()
    with kept.case.unit_of_work() as unit:
        assert unit.blob_sizes() == {}
        assert unit.verify_chain().ok
    lies_there = kept.case.path.read_bytes()
    pieces = [pdf[at : at + 48] for pdf in came.copy.pages for at in range(0, len(pdf) - 48, 512)]
    assert not [each for each in pieces if each in lies_there]
    assert kept.takes(came) == came.copy.delivery
    with kept.case.unit_of_work() as unit:
        kinds = [each.kind for each in unit.events()]
    assert kinds.count("packet_taken") == 2
    assert kinds.count("packet_given_back") == 1


def test_another_year_comes_beside_the_first(board: Giver, kept: Keeper, out: Path) -> None:
    first = kept.takes(board.seals("clerk", out))
    second = kept.takes(board.seals("clerk", out))
    assert list(kept.editor.copies.deliveries) == [first, second]
    kept.taking.give_back()
    assert list(kept.editor.copies.deliveries) == [first]
    assert not kept.taking.can_give_back
    again = CopiesEditor(kept.case, clock=kept.services.clock)
    assert again.copies.deliveries == (first,)
    assert all(pages_of(kept.case, each) for each in first.papers)


def test_only_the_papers_of_the_last_delivery_can_be_taken_out(
    board: Giver, kept: Keeper, out: Path
) -> None:
    first = kept.takes(board.seals("clerk", out))
    kept.takes(board.seals("clerk", out))
    going = [first.papers[0].sha256]
    with pytest.raises(AppError, match=ONLY_READ[:30]), kept.case.unit_of_work() as unit:
        unit.forget_papers(going, actor="reader", at=kept.services.clock.now())


def test_papers_for_another_reader_want_a_file_of_their_own(
    board: Giver, kept: Keeper, out: Path
) -> None:
    kept.takes(board.seals("clerk", out))
    before = kept.editor.copies
    with pytest.raises(DomainError, match="another reader"):
        kept.takes(board.seals("adviser", out))
    assert kept.editor.copies == before
    assert len(post_of(kept.case).received) == 1


def test_papers_of_another_trust_want_a_file_of_their_own(
    board: Giver, kept: Keeper, out: Path
) -> None:
    came = board.seals("clerk", out)
    kept.takes(came)
    body = replace(came.copy.delivery, id="other", file="another-file", trust="Another Trust")
    label = replace(came.sealed.label, id="p2", file=body.file, trust=body.trust, review="r2")
    arrived = arriving(came, kept, replace(came.copy, delivery=body), label)
    with pytest.raises(DomainError, match="another trust"):
        take_papers(kept.taking, arrived)


def test_papers_whose_label_names_another_file_are_refused(
    board: Giver, kept: Keeper, out: Path
) -> None:
    came = board.seals("clerk", out)
    body = replace(came.copy.delivery, file="another-file")
    arrived = arriving(came, kept, replace(came.copy, delivery=body), came.sealed.label)
    with pytest.raises(DomainError, match="another file"):
        take_papers(kept.taking, arrived)
    assert kept.editor.copies.deliveries == ()


def arriving(came: SealedCopy, kept: Keeper, body: LimitedCopy, label: PacketLabel) -> Arrived:
    """The packet as it came, with another body under another label."""
    opened = kept.services.packets().open(came.sealed.data, came.sealed.words)
    opened = replace(opened, packet=Packet(label=label, body=body))
    return Arrived(opened=opened, words=came.sealed.words, notices=())


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda copy: replace(copy, pages=copy.pages[1:]), "pages"),
        (lambda copy: replace(copy, pages=(b"%PDF other", *copy.pages[1:])), "papers"),
        (lambda copy: replace(copy, delivery=replace(copy.delivery, papers=())), "papers"),
        (lambda copy: replace(copy, delivery=replace(copy.delivery, file="")), "file"),
        (
            lambda copy: replace(
                copy,
                delivery=replace(copy.delivery, papers=(copy.delivery.papers[0],) * 2),
                pages=(copy.pages[0],) * 2,
            ),
            "papers",
        ),
        (
            lambda copy: replace(
                copy,
                delivery=replace(
                    copy.delivery, papers=(replace(copy.delivery.papers[0], document="D99"),)
                ),
                pages=copy.pages[:1],
            ),
            "document",
        ),
    ],
)
def test_an_unsound_copy_is_neither_sealed_nor_opened(
    board: Giver, out: Path, change: object, place: str
) -> None:
    came = board.seals("clerk", out)
    assert callable(change)
    packet = board.services.packets().open(came.sealed.data, came.sealed.words).packet
    unsound = replace(packet, body=change(came.copy))
    with pytest.raises(RecordError, match=place):
        board.services.packets().seal(unsound, came.sealed.words)


def test_a_last_day_that_is_past_is_refused(board: Giver) -> None:
    day = board.clock.today() - timedelta(days=1)
    with pytest.raises(DomainError, match="past already"):
        seal_copy(board.wants("clerk"), board.parts, board.services, Quiet(), expires_on=day)


def test_nothing_to_give_is_said(board: Giver) -> None:
    wanted = board.wants("clerk")
    none = replace(wanted, plan=replace(wanted.plan, going=()))
    with pytest.raises(NothingToGiveError):
        seal_copy(none, board.parts, board.services, Quiet())
    assert not post_of(board.case).sent
