"""The statement that came as a packet: commented on, signed or not, and sent back from the desk."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tests.application.conftest import CEO_NAME, CYCLE, SteppingClock, drafted, example
from tests.application.conftest import Review as BoardReview
from tests.application.post.files import CHAIRS, sealer
from tests.application.post.statements import Panel, panel
from tests.cli.identities import made_elsewhere
from tests.domain.planted import DAY
from tests.ui.own_desk.working import Working, request, working
from tests.wired import KEY_WORDS, wired

from appraisal_app.application.creating import sign_off_parts
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.own_desk.statements import NO_REASON, NOTHING_SAID
from appraisal_app.application.own_desk.taking_in import take_request
from appraisal_app.application.ports.files import DocumentKind
from appraisal_app.application.ports.interaction import Question
from appraisal_app.application.post.sending import Sealed
from appraisal_app.application.signing_off import SigningOff
from appraisal_app.application.starting import fill
from appraisal_app.domain.content import FileContent, content_of
from appraisal_app.domain.own_desk import Received
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import FILE_PARTS
from appraisal_app.domain.statement_papers import DraftToComment, SignedStatement, StatementComments
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.ui.destinations import HOME, IDENTITIES
from appraisal_app.ui.own_desk.content import DeskContext
from appraisal_app.ui.own_desk.home.page import BEGIN, GIVE_BACK, OPEN_REQUEST
from appraisal_app.ui.own_desk.keys import Part, page_key, reading_key
from appraisal_app.ui.own_desk.presenter import DeskPresenter
from appraisal_app.ui.own_desk.rail import desk_rail
from appraisal_app.ui.own_desk.statement.answering import (
    ANSWER_AGAIN,
    COMMENTS_AGAIN,
    DECLINE,
    SEND_COMMENTS,
    SIGN,
)
from appraisal_app.ui.own_desk.statement.page import CERTIFIED, DRAFT, KEEP, READ_HERE
from appraisal_app.ui.own_desk.statement.reading import statement_of

HERS, WHY = "Hers, to the letter.\n- ŵ ", "The figures of the spring are not mine."
TAKE = "take"


@cache
def from_the_board() -> tuple[Sealed, Sealed]:
    """The draft and the certified statement of one review, sealed once for all tests."""
    with TemporaryDirectory() as name, ExitStack() as closing:
        board = _board(Path(name), closing)
        draft = board.hands_the_draft_over()
        board.certifies()
        return draft, board.hands_the_original_over()


def _board(folder: Path, closing: ExitStack) -> Panel:
    services = wired(folder, SteppingClock())
    record = drafted()
    content = FileContent(
        **{name: getattr(record, name) for name in FILE_PARTS},
        signatories=example().signatories,
        cycles=(content_of(record),),
    )
    at = services.clock.now()
    case = services.files().create(folder / "b.appraisal", None, kind=DocumentKind.BOARD, at=at)
    closing.callback(case.close)
    fill(case, content, event="started", actor="clerk", at=at)
    editor = RecordEditor(case, CYCLE, clock=services.clock, role=Role.CHAIR)
    desk = SigningOff(editor, sign_off_parts(case, services, services.clock))
    review = BoardReview(case=case, editor=editor, desk=desk, services=services)
    return panel(review, folder)


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Working]:
    found = working(tmp_path)
    yield found
    assert not found.dialogs.answers
    found.case.close()


def opens(own: Working, sealed: Sealed) -> DeskPresenter:
    """She opens the packet on Home, and turns to the page that it leads to."""
    path = own.folder / "came.appraisal-packet"
    path.write_bytes(sealed.data)
    home = own.page(HOME)
    own.dialogs.answers.extend((path, sealed.words, TAKE))
    home.pressed(OPEN_REQUEST)
    assert own.went[-1] == page_key(Part.STATEMENT, 0)
    return at_statement(own)


def at_statement(own: Working) -> DeskPresenter:
    def judged(context: DeskContext) -> DeskContext:
        kept = context.desk.reviews[0].received
        assert kept is not None
        with own.case.unit_of_work() as unit:
            data = unit.get_blob(kept.document).data
        return replace(context, report=own.services.signing().judge(data, known=()))

    return own.page(page_key(Part.STATEMENT, 0), 0, judged)


def test_a_statement_of_another_boards_file_is_told_apart_before_it_is_taken(own: Working) -> None:
    draft = from_the_board()[0]
    opened = sealer(CHAIRS).open(draft.data, draft.words).packet.body
    assert isinstance(opened, DraftToComment)
    own.ask(label=opened.label)
    path = own.folder / "came.appraisal-packet"
    path.write_bytes(draft.data)
    home = own.page(HOME)
    own.dialogs.answers.extend((path, draft.words, "not_now"))
    home.pressed(OPEN_REQUEST)
    asked = own.dialogs.asked[-1][1]
    assert isinstance(asked, Question)
    assert "came from another file of a board" in asked.text
    assert len(own.desk.reviews) == 1
    own.dialogs.answers.extend((path, draft.words, TAKE))
    home.pressed(OPEN_REQUEST)
    names = [each.title for each in desk_rail(own.desk, own.services.clock.today(), HOME).stages]
    name = f"Review {opened.label}"
    assert names == [f"{name} (2 of 2)", f"{name} (1 of 2)"]


def test_the_statement_of_the_file_that_asked_is_no_second(own: Working) -> None:
    draft = from_the_board()[0]
    opened = sealer(CHAIRS).open(draft.data, draft.words).packet
    path = own.folder / "came.appraisal-packet"
    path.write_bytes(draft.data)
    own.dialogs.answers.extend((path, draft.words, "not_now"))
    own.page(HOME).pressed(OPEN_REQUEST)
    asked = own.dialogs.asked[-1][1]
    assert isinstance(asked, Question)
    assert opened.label.trust in asked.text
    assert "another file" not in asked.text


def received(own: Working) -> Received:
    found = own.review.received
    assert found is not None
    return found


def sent(path: Path, words: str) -> StatementComments | SignedStatement:
    body = sealer(CHAIRS).open(path.read_bytes(), words).packet.body
    assert isinstance(body, StatementComments | SignedStatement)
    return body


def test_the_pages_that_came_are_read_in_the_window(own: Working) -> None:
    assert statement_of(own.case, own.desk, 0) is None
    page = opens(own, from_the_board()[0])
    page.pressed(READ_HERE)
    assert own.went[-1] == reading_key(0)
    paper = statement_of(own.case, own.desk, 0)
    assert paper is not None
    assert hashlib.sha256(paper.read()).hexdigest() == received(own).document == paper.sha256
    assert desk_rail(own.desk, DAY, reading_key(0)).current == page_key(Part.STATEMENT, 0)


def test_a_draft_is_commented_on_and_its_answer_can_be_saved_again(own: Working) -> None:
    draft, first = from_the_board()[0], own.folder / "first.appraisal-packet"
    page = opens(own, draft)
    assert DRAFT in own.glass.words()
    own.dialogs.answers.extend((True, first))
    page.pressed(SEND_COMMENTS)
    assert own.glass.problems() == [NOTHING_SAID]
    page.changed("received.comments", HERS)
    page.changed("received.agreed", "no")
    own.dialogs.answers.append(False)
    page.pressed(SEND_COMMENTS)
    own.dialogs.answers.extend((True, None))
    page.pressed(SEND_COMMENTS)
    assert (first.exists(), received(own).comments_sent) == (False, ())
    own.dialogs.answers.extend((True, first))
    page.pressed(SEND_COMMENTS)
    body = sent(first, draft.words)
    assert isinstance(body, StatementComments)
    assert (body.comments, body.sha256) == (HERS, received(own).document)
    assert not own.glass.has("comments.changed")
    page.changed("received.comments", "Other words.")
    assert own.glass.has("comments.changed")
    again = own.folder / "again.appraisal-packet"
    own.dialogs.answers.append(again)
    page.pressed(COMMENTS_AGAIN)
    assert sent(again, draft.words) == body


def test_a_statement_that_came_without_a_reflection_is_what_is_due_and_its_words_are_fixed(
    own: Working,
) -> None:
    opens(own, from_the_board()[1])
    assert not own.glass.has("received.comments")
    own.page(HOME)
    said = own.glass.words()
    assert "The statement to sign" in said
    assert "'Yours'" in said
    assert "Your self-reflection" not in said


def test_a_certified_statement_is_signed_with_her_own_key_and_sent_back(own: Working) -> None:
    original = from_the_board()[1]
    page = opens(own, original)
    assert CERTIFIED in own.glass.words()
    assert received(own).offered == received(own).document == original.document
    for answers in (("not_now",), ("make",), ("file", None)):
        own.dialogs.answers.extend(answers)
        page.pressed(SIGN)
    assert own.went[-1] == IDENTITIES
    key, back = own.folder / "key.p12", own.folder / "back.appraisal-packet"
    key.write_bytes(made_elsewhere(CEO_NAME).p12)
    own.dialogs.answers.extend(("file", key, "wrong", None))
    page.pressed(SIGN)
    own.dialogs.answers.extend(("file", key, KEY_WORDS, None))
    page.pressed(SIGN)
    assert not received(own).is_signed_here
    own.dialogs.answers.extend(("file", key, KEY_WORDS, back))
    page.pressed(SIGN)
    assert received(own).is_signed_here
    page = at_statement(own)
    assert in_groups(received(own).document.upper()) in own.glass.words()
    assert "the one that you made here" in own.glass.words()
    assert "to its signer" not in own.glass.words()
    assert not {KEEP, SIGN, DECLINE} & set(own.glass.actions())
    again = own.folder / "again.appraisal-packet"
    own.dialogs.answers.append(again)
    page.pressed(ANSWER_AGAIN)
    body = sent(again, original.words)
    assert body == sent(back, original.words)
    assert isinstance(body, SignedStatement)
    assert body.document


def test_she_says_why_she_does_not_sign_in_words_of_her_own(own: Working) -> None:
    original, back = from_the_board()[1], own.folder / "back.appraisal-packet"
    page = opens(own, original)
    own.dialogs.answers.extend((True, back))
    page.pressed(DECLINE)
    assert own.glass.problems() == [NO_REASON]
    page.changed("received.declined", WHY)
    own.dialogs.answers.extend((True, back))
    page.pressed(DECLINE)
    body = sent(back, original.words)
    assert isinstance(body, SignedStatement)
    assert (body.declined, body.document) == (WHY, b"")
    assert own.glass.has("declined")
    assert SIGN in own.glass.actions()
    home = own.page(HOME)
    assert "The statement to sign" not in repr(home.state)


def test_a_statement_can_be_given_back_until_something_is_written(own: Working) -> None:
    opens(own, from_the_board()[0])
    home = own.page(HOME)
    own.dialogs.answers.append(True)
    home.pressed(GIVE_BACK)
    assert own.desk.reviews == ()
    page = opens(own, from_the_board()[0])
    page.changed("received.comments", "Something")
    own.page(HOME)
    assert GIVE_BACK not in own.glass.actions()
    assert own.taking.can_give_back == ""


def test_of_a_packet_that_is_given_back_not_one_page_stays_in_the_file(own: Working) -> None:
    opens(own, from_the_board()[0])
    with own.case.unit_of_work() as unit:
        pages = unit.get_blob(received(own).document).data
    kept = own.folder / "kept.appraisal"
    own.case.save_copy(kept)
    assert pieces_in(pages, kept)
    own.dialogs.answers.append(True)
    own.page(HOME).pressed(GIVE_BACK)
    own.case.close()
    found = [pieces_in(pages, each) for each in own.folder.glob("Own.appraisal*")]
    assert found == [0] * len(found)
    assert found


def test_pages_that_were_there_before_stay_when_what_came_later_is_given_back(
    own: Working,
) -> None:
    opens(own, from_the_board()[0])
    before = received(own).document
    opens(own, from_the_board()[1])
    after = received(own).document
    own.dialogs.answers.append(True)
    own.page(HOME).pressed(GIVE_BACK)
    assert received(own).document == before
    with own.case.unit_of_work() as unit:
        assert before in unit.blob_sizes()
        assert after not in unit.blob_sizes()
        assert unit.verify_chain().ok
    opens(own, from_the_board()[1])
    assert received(own).document == after


def pieces_in(pages: bytes, path: Path) -> int:
    """How many of the pieces of a PDF, each of 48 bytes, are found in an unprotected file."""
    lies_there = path.read_bytes()
    assert lies_there.startswith(b"SQLite format 3") or path.suffix != ".appraisal"
    return sum(pages[at : at + 48] in lies_there for at in range(0, len(pages) - 48, 256))


def test_a_statement_kept_by_hand_afterwards_is_not_the_one_to_sign(own: Working) -> None:
    page = opens(own, from_the_board()[1])
    assert SIGN in own.glass.actions()
    other = own.folder / "other.pdf"
    with own.case.unit_of_work() as unit:
        other.write_bytes(unit.get_blob(received(own).document).data)
    own.dialogs.answers.append(other)
    page.pressed(KEEP)
    assert received(own).offered == ""
    assert SIGN not in own.glass.actions()


def begins_by_hand(own: Working) -> None:
    own.page(HOME).pressed(BEGIN)
    writing = own.page(page_key(Part.WRITE, 0), 0)
    writing.changed("draft.achievements", "Three new heads stayed.")


def test_a_statement_joins_a_review_begun_by_hand_where_she_says_so(own: Working) -> None:
    begins_by_hand(own)
    begun = own.review
    draft = from_the_board()[0]
    path = own.folder / "came.appraisal-packet"
    path.write_bytes(draft.data)
    home = own.page(HOME)
    own.dialogs.answers.extend((path, draft.words, TAKE, "cancel"))
    home.pressed(OPEN_REQUEST)
    assert own.desk.reviews == (begun,)
    own.dialogs.answers.extend((path, draft.words, TAKE, begun.id))
    home.pressed(OPEN_REQUEST)
    assert len(own.desk.reviews) == 1
    assert own.review.id == own.review.draft.id == CYCLE
    assert own.review.draft.achievements == "Three new heads stayed."
    assert received(own).document == draft.document
    own.dialogs.answers.append(True)
    own.page(HOME).pressed(GIVE_BACK)
    assert own.desk.reviews == (begun,)


def test_a_statement_of_another_review_stands_beside_the_one_begun_by_hand(own: Working) -> None:
    begins_by_hand(own)
    draft = from_the_board()[0]
    path = own.folder / "came.appraisal-packet"
    path.write_bytes(draft.data)
    own.dialogs.answers.extend((path, draft.words, TAKE, "new"))
    own.page(HOME).pressed(OPEN_REQUEST)
    assert [each.received is None for each in own.desk.reviews] == [True, False]
    assert own.went[-1] == page_key(Part.STATEMENT, 1)


def test_a_request_that_follows_a_joined_statement_finds_the_answers_by_their_titles(
    own: Working,
) -> None:
    begins_by_hand(own)
    objectives = own.page(page_key(Part.OBJECTIVES, 0), 0)
    objectives.added("objectives")
    (typed,) = own.review.objectives
    objectives.changed(f"objectives.{typed.id}.title", "Raise  attendance")
    writing = own.page(page_key(Part.WRITE, 0), 0)
    writing.changed(f"draft.responses.{typed.id}.progress", "Up by two.")
    draft = from_the_board()[0]
    path = own.folder / "came.appraisal-packet"
    path.write_bytes(draft.data)
    own.dialogs.answers.extend((path, draft.words, TAKE, own.review.id))
    own.page(HOME).pressed(OPEN_REQUEST)
    (after,) = take_request(own.desk, request(own.services, review=CYCLE)).desk.reviews
    assert after.draft.response("one").progress == "Up by two."
    assert after.received == received(own)
    assert not after.by_hand
