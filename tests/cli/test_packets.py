"""Packets on the command line: words on standard error only, one sentence for whatever is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.cli.conftest import Command, Done
from tests.exchange.packets.making import REFLECTION, packet
from tests.journeys.prepared import prepared, under_way
from tests.wired import wired

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.boards import seal_request
from appraisal_app.application.post.own import submit_sealed
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.reading import choose_cycle, read_record
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.own_desk import OwnReview
from appraisal_app.domain.own_words import submitted, with_review
from appraisal_app.domain.people import Role
from appraisal_app.domain.reflection import Reflection, Response

SAID = "A calm year; ŵ ŷ."


@dataclass(frozen=True, slots=True)
class Post:
    """A board's file, a chief executive's, and what goes between them."""

    board: Path
    own: Path
    request: Path
    answer: Path
    services: Services

    def submits(self) -> None:
        """The chief executive answers at the window."""
        case = self.services.files().open(self.own, None, at=self.services.clock.now())
        editor = DeskEditor(case, clock=self.services.clock)
        review = editor.desk.reviews[0]
        review = replace(review, draft=replace(review.draft, achievements=SAID))
        editor.edit(lambda desk: with_review(desk, review), "writing")
        after = submitted(review, at=self.services.clock.now())
        submit_sealed(after, self.answer, editor, case, self.services)
        case.close()

    def achievements(self) -> str:
        return self.reflection().achievements

    def submitted_at(self) -> datetime | None:
        return self.reflection().submitted_at

    def reflection(self) -> Reflection:
        case = self.services.files().open(self.board, None, at=self.services.clock.now())
        found = read_record(case).reflection
        case.close()
        return found


@pytest.fixture
def post(tmp_path: Path, wiring: Services) -> Post:
    own = tmp_path / "Own.appraisal"
    create_own_desk(own, None, name="Amina Khan", trust="", services=wiring).close()
    return Post(
        board=prepared(tmp_path / "Board.appraisal", wiring, under_way),
        own=own,
        request=tmp_path / "ask.appraisal-packet",
        answer=tmp_path / "answer.appraisal-packet",
        services=wiring,
    )


def heard(done: Done) -> str:
    """The six words, as they stand on standard error."""
    assert (done.code, done.out) == (0, "")
    return done.err.splitlines()[-1]


@pytest.fixture
def words(post: Post, command: Command, monkeypatch: pytest.MonkeyPatch) -> str:
    """A request is sealed, and its words are known to the commands that come."""
    found = heard(command("packet", "request", post.board, "-o", post.request))
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", found)
    return found


def test_a_request_goes_there_and_its_answer_comes_back(
    post: Post, words: str, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(words.split()) == 6
    taken = command("packet", "take", post.own, post.request)
    assert taken.code == 0
    assert "Request for the self-reflection" in taken.out
    assert "for the first time" in taken.err
    post.submits()
    monkeypatch.delenv("APPRAISAL_PACKET_WORDS")
    brought = command("packet", "take", post.board, post.answer)
    assert (brought.code, "Amina Khan" in brought.out) == (0, True)
    assert post.achievements() == SAID
    before = post.board.read_bytes()
    again = command("packet", "take", post.board, post.answer)
    assert (again.code, again.err) == (0, "")
    assert again.out.startswith("This packet was taken in on ")
    assert again.out.endswith(" already. Nothing was changed; there is nothing to do.\n")
    assert post.board.read_bytes() == before


def test_what_only_bears_the_ending_of_a_packet_is_told_so(
    command: Command, tmp_path: Path
) -> None:
    other = tmp_path / "minutes.appraisal-packet"
    other.write_bytes(b"%PDF-1.7 the minutes of the last meeting")
    refused = command("packet", "look", other)
    assert refused.is_one_sentence()
    assert "whatever it is called" in refused.err
    assert "ends in" not in refused.err


def test_a_packet_from_days_to_come_is_taken_in_and_remarked_on(
    post: Post, command: Command, wiring: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    far = wiring.clock.now() + timedelta(days=400)
    later = replace(wiring, clock=FixedClock(far))
    case = later.files().open(post.board, None, at=far)
    editor = RecordEditor(case, choose_cycle(case, None).id, clock=later.clock, role=Role.CLERK)
    sealed = seal_request(editor, case, later, expires_on=None)
    case.close()
    post.request.write_bytes(sealed.data)
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", sealed.words)
    day, today = long_day(far.date()), long_day(wiring.clock.today())
    for done in (
        command("packet", "look", post.request),
        command("packet", "take", post.own, post.request),
    ):
        assert done.code == 0
        assert f"says that it was sealed on {day}, and today is {today}" in done.err


@pytest.mark.usefixtures("words")
def test_a_reflection_that_came_is_released_to_the_panel_once(post: Post, command: Command) -> None:
    early = command("packet", "release", post.board)
    assert early.is_one_sentence()
    assert "came in a packet" in early.err
    command("packet", "take", post.own, post.request)
    write_at_the_desk(post, whole)
    post.submits()
    command("packet", "take", post.board, post.answer)
    assert post.submitted_at() is None
    released = command("packet", "release", post.board)
    assert released.code == 0, released.err
    assert post.submitted_at() is not None
    assert command("packet", "release", post.board).code == 2
    assert command("packet", "release", post.own).code == 2


def test_looking_says_what_it_is_and_changes_nothing(
    post: Post, words: str, command: Command, tmp_path: Path
) -> None:
    before = post.request.read_bytes()
    looked = command("packet", "look", post.request)
    assert "Good until" in looked.out
    assert words not in looked.out
    assert post.request.read_bytes() == before
    kept = tmp_path / "words.txt"
    kept.write_text(f"  {words.upper()}\nand more\n", encoding="utf-8")
    assert command("packet", "look", post.request, "--words-file", kept).out == looked.out


def test_the_words_are_told_again(post: Post, words: str, command: Command) -> None:
    assert words in command("packet", "words", post.board).out
    assert "Nothing was sealed" in command("packet", "words", post.own).out


@pytest.mark.parametrize(
    ("options", "end"),
    [
        (("--until", "2030-01-02"), "Good until: 2 January 2030"),
        (("--no-end",), ""),
    ],
)
def test_the_last_day_is_as_it_was_asked_for(
    post: Post, command: Command, monkeypatch: pytest.MonkeyPatch, options: tuple[str], end: str
) -> None:
    found = heard(command("packet", "request", post.board, "-o", post.request, *options))
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", found)
    lines = command("packet", "look", post.request).out.splitlines()
    assert [each for each in lines if each.startswith("Good until")] == ([end] if end else [])


@pytest.mark.usefixtures("words")
def test_whatever_is_wrong_is_one_sentence_and_nothing_is_changed(
    post: Post, command: Command, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("no such words", encoding="utf-8")
    other = tmp_path / "other.appraisal-packet"
    other.write_bytes(b"%PDF-1.7")
    newer = tmp_path / "newer.appraisal-packet"
    newer.write_bytes(post.request.read_bytes()[:7] + b"\2" + post.request.read_bytes()[8:])
    altered = tmp_path / "altered.appraisal-packet"
    altered.write_bytes(post.request.read_bytes()[:-1] + b"?")
    before = (post.own.read_bytes(), post.board.read_bytes())
    told = {
        command("packet", "take", post.own, post.request, "--words-file", wrong).err,
        command("packet", "take", post.own, other).err,
        command("packet", "take", post.own, newer).err,
        command("packet", "take", post.board, post.request).err,
        command("packet", "look", altered).err,
        command("packet", "request", post.board, "-o", post.request).err,
        command("packet", "request", post.own, "-o", tmp_path / "x.appraisal-packet").err,
        command("packet", "request", post.board, "-o", tmp_path / "x", "--until", "2001-01-01").err,
        command("packet", "request", post.board, "-o", tmp_path / "x", "--until", "soon").err,
        command("packet").err,
    }
    assert all(each.count("\n") == 1 and "unexpected" not in each for each in told)
    assert len(told) == 9
    assert (post.own.read_bytes(), post.board.read_bytes()) == before
    assert not (tmp_path / "x").exists()
    assert len(sent(post)) == 1


def sent(post: Post) -> tuple[object, ...]:
    case = post.services.files().open(post.board, None, at=post.services.clock.now())
    found = post_of(case).sent
    case.close()
    return found


def test_an_expired_and_a_foreign_packet_are_called_so(
    post: Post, words: str, command: Command, tmp_path: Path
) -> None:
    path = tmp_path / "old.appraisal-packet"
    other = wired(tmp_path / "device").packets()
    path.write_bytes(other.seal(packet(expires_on=packet().label.made_at.date()), words))
    assert "good until 1 October 2026" in command("packet", "take", post.own, path).err
    path.write_bytes(other.seal(packet(REFLECTION, reply_to="p0"), words))
    assert "belongs to another file" in command("packet", "take", post.board, path).err


def test_without_words_a_script_is_told_where_they_come_from(
    post: Post, words: str, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert words
    monkeypatch.delenv("APPRAISAL_PACKET_WORDS")
    done = command("packet", "look", post.request)
    assert done.is_one_sentence()
    assert "--words-file" in done.err


def write_at_the_desk(post: Post, change: Callable[[OwnReview], OwnReview]) -> None:
    case = post.services.files().open(post.own, None, at=post.services.clock.now())
    editor = DeskEditor(case, clock=post.services.clock)
    review = change(editor.desk.reviews[0]) if editor.desk.reviews else change(BY_HAND)
    editor.edit(lambda desk: with_review(desk, review), "writing")
    editor.save()
    case.close()


BY_HAND = OwnReview(id="hand", label="2026/27", draft=Reflection(id="hand"), by_hand=True)


def written(review: OwnReview) -> OwnReview:
    return replace(review, draft=replace(review.draft, achievements=SAID))


def whole(review: OwnReview) -> OwnReview:
    """Everything that the board looks for."""
    said = tuple(Response(objective=each.id, progress=SAID) for each in review.objectives)
    return replace(review, draft=replace(review.draft, challenges=SAID, responses=said))


def test_what_was_written_is_submitted_and_then_sealed_again(
    post: Post, words: str, command: Command, tmp_path: Path
) -> None:
    early = command("packet", "submit", post.own, "-o", post.answer)
    assert (early.code, "no request to answer" in early.err) == (2, True)
    assert command("packet", "take", post.own, post.request).code == 0
    write_at_the_desk(post, written)
    sent = command("packet", "submit", post.own, "-o", post.answer)
    assert (sent.code, words in sent.out) == (0, False)
    again = tmp_path / "again.appraisal-packet"
    assert "sealed again" in command("packet", "submit", post.own, "-o", again).out
    assert command("packet", "take", post.board, again).code == 0
    assert post.achievements() == SAID
    assert "already" in command("packet", "take", post.board, post.answer).out
    assert command("packet", "submit", post.board, "-o", tmp_path / "no").code == 2


@pytest.mark.usefixtures("words")
def test_a_request_joins_the_review_that_was_begun_by_hand(post: Post, command: Command) -> None:
    write_at_the_desk(post, written)
    other = command("packet", "take", post.own, post.request, "--into", "2020/21")
    assert (other.code, "no review called 2020/21" in other.err) == (2, True)
    assert command("packet", "take", post.own, post.request, "--into", "2026/27").code == 0
    case = post.services.files().open(post.own, None, at=post.services.clock.now())
    (review,) = DeskEditor(case, clock=post.services.clock).desk.reviews
    case.close()
    assert (review.by_hand, review.draft.achievements) == (False, SAID)


def test_the_statement_is_not_sealed_before_its_time(
    post: Post, command: Command, tmp_path: Path
) -> None:
    sealed = tmp_path / "statement.appraisal-packet"
    done = command("packet", "request", post.board, "--statement", "-o", sealed)
    assert (done.code, sealed.exists()) == (2, False)
    assert "Release it first" in done.err
