"""Feedback is gathered apart, released once and destroyed, and no answer goes astray."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tests.application.feedback.files import (
    HEADS,
    LISTENS,
    PEERS,
    Facilitator,
    asking_board,
    asks,
    facilitator,
)
from tests.application.guests.files import Board

from appraisal_app.application.errors import AppError
from appraisal_app.application.feedback import bringing_in, request, taking_in
from appraisal_app.application.feedback.destroying import DESTROYED, destroy
from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.feedback.entering import enter, take_out
from appraisal_app.application.feedback.vetting import Decision, vet
from appraisal_app.application.post.feedback import seal_again
from appraisal_app.application.searching import search_file
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.feedback import answering, deciding
from appraisal_app.domain.feedback.asking import LOWEST_FLOOR
from appraisal_app.domain.feedback.rounds import Verdict
from appraisal_app.domain.people import Office

SECRET = "Zinnia-marker says that the heads are never asked"
HIDDEN = "Quillwort-marker is alone in this group"
WELL, MORE = "well", "more"


@pytest.fixture
def chair(tmp_path: Path) -> Iterator[Board]:
    with asking_board(tmp_path) as found:
        yield found


@pytest.fixture
def rowan(tmp_path: Path) -> Iterator[Facilitator]:
    with facilitator(tmp_path) as found:
        yield found


def refused(deed: Callable[[], object]) -> str:
    with pytest.raises(DomainError) as caught:
        deed()
    return caught.value.refusals[0].sentence


def answered(rowan: Facilitator) -> None:
    """Three heads and one peer answer; one head's text is reworded."""
    rowan.enters(HEADS, listens="clearly", well="Keeps promises.")
    rowan.enters(HEADS, listens="mostly", well="Remembers names.")
    third = rowan.enters(HEADS, listens="mostly", well=SECRET)
    rowan.enters(PEERS, listens="hardly", well=HIDDEN, more=HIDDEN)
    rowan.passes_all()
    reworded = Decision(
        answer=third,
        question=WELL,
        verdict=Verdict.REWORDED,
        words="[Somebody] says that the heads are never asked",
        by="C. Lerk",
    )
    vet(rowan.editor, reworded, rowan.services)


def bytes_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_the_summary_comes_to_the_board_and_no_answer_with_it(
    chair: Board, rowan: Facilitator
) -> None:
    asked = asks(chair)
    taken = rowan.takes(asked)
    assert taken.is_new
    assert [each.name for each in rowan.feedback.groups] == ["Headteachers", "Peers"]
    answered(rowan)
    packet = rowan.releases()
    chair.takes(packet, asked.words)

    came = chair.record.feedback.summary
    assert came == rowan.feedback.released
    assert came is not None
    heads, peers = came.groups
    assert [count.times for count in heads.to(LISTENS).counts] == [1, 2, 0, 0]
    assert "[Somebody] says that the heads are never asked" in heads.to(WELL).texts
    assert not heads.to(MORE).is_shown
    assert (peers.is_shown, peers.asked, peers.answered) == (False, None, None)
    opened = chair.services.packets().open(packet, asked.words).packet
    assert "-marker" not in repr(opened)
    chair.editor.leave_page()
    inside = chair.case.path.read_bytes()
    assert b"Keeps promises." in inside
    assert b"-marker" not in inside
    ids = [each.id.encode() for each in rowan.feedback.answers]
    assert not any(each in inside for each in ids)


def test_it_is_released_once_and_can_only_be_saved_again(chair: Board, rowan: Facilitator) -> None:
    asked = asks(chair)
    rowan.takes(asked)
    answered(rowan)
    packet = rowan.releases()

    assert refused(rowan.releases) == deciding.RELEASED_ALREADY
    late = refused(lambda: rowan.enters(HEADS, listens="hardly"))
    assert late == answering.RELEASED
    again = seal_again(rowan.case, rowan.feedback, rowan.services)
    open_packet = chair.services.packets().open
    assert open_packet(again.data, asked.words).packet == open_packet(packet, asked.words).packet
    chair.takes(again.data, asked.words)
    assert "taken in" in refused(lambda: chair.takes(packet, asked.words))


def test_it_can_be_given_back_until_the_review_moves_on(chair: Board, rowan: Facilitator) -> None:
    asked = asks(chair)
    rowan.takes(asked)
    answered(rowan)
    packet = rowan.releases()
    before = chair.record
    chair.takes(packet, asked.words)
    chair.taking.give_back()
    assert chair.record == before
    chair.takes(packet, asked.words)
    assert chair.record.feedback.summary is not None


def test_a_summary_is_refused_once_the_review_has_moved_on(
    chair: Board, rowan: Facilitator
) -> None:
    asked = asks(chair)
    rowan.takes(asked)
    answered(rowan)
    packet = rowan.releases()
    chair.editor.edit(
        lambda r: replace(r, cycle=replace(r.cycle, status=Status.COMMENTS)), "moving on"
    )
    assert refused(lambda: chair.takes(packet, asked.words)) == bringing_in.CLOSED


def test_it_is_not_released_before_every_text_was_read_by_somebody_else(
    chair: Board, rowan: Facilitator
) -> None:
    rowan.takes(asks(chair))
    name = "Sole Subject"
    rowan.editor.edit(lambda feedback: replace(feedback, chief_executive=name), "naming")
    answer = rowan.enters(HEADS, well="Keeps promises.")
    assert "read" in refused(rowan.releases)
    own = Decision(answer=answer, question=WELL, verdict=Verdict.PASSED, by="")
    for by in ("sole  subject ", "Dr Sole Subject", "Subject, Sole", "the CEO"):
        named = replace(own, by=by)
        said = refused(partial(vet, rowan.editor, named, rowan.services))
        assert said == deciding.NOT_THE_SUBJECT
    plain = Decision(
        answer=answer, question=WELL, verdict=Verdict.REWORDED, by="C. Lerk", words="Is nice."
    )
    vet(rowan.editor, plain, rowan.services)
    assert "read" in refused(rowan.releases)
    vet(rowan.editor, replace(plain, words="[Is nice.]"), rowan.services)
    rowan.releases()


def test_what_came_twice_is_known_by_what_it_says(chair: Board, rowan: Facilitator) -> None:
    rowan.takes(asks(chair))
    said = {LISTENS: "mostly", WELL: "Keeps  promises."}
    first = enter(rowan.editor, HEADS, said, rowan.services).answer
    again = enter(rowan.editor, HEADS, {**said, WELL: "keeps promises. "}, rowan.services)
    assert (again.answer, again.repeat_of) == ("", first)
    assert len(rowan.feedback.answers) == 1
    other = enter(rowan.editor, HEADS, said, rowan.services, is_another=True)
    assert other.answer
    take_out(rowan.editor, other.answer)
    assert len(rowan.feedback.answers) == 1


def test_answers_to_other_questions_or_in_other_words_are_refused(
    chair: Board, rowan: Facilitator
) -> None:
    rowan.takes(asks(chair))
    before = rowan.feedback
    cases = (
        ("nobody", {LISTENS: "mostly"}, answering.NO_GROUP),
        (HEADS, {"unknown": "mostly"}, answering.OTHER_QUESTION),
        (HEADS, {LISTENS: "often"}, answering.NOT_ON_SCALE),
        (HEADS, {LISTENS: "", WELL: "  "}, answering.NOTHING_SAID),
        (HEADS, {WELL: "x" * 4001}, answering.TOO_LONG),
    )
    for group, said, sentence in cases:
        assert refused(partial(enter, rowan.editor, group, said, rowan.services)) == sentence
    assert rowan.feedback == before


def test_questions_stand_once_somebody_answered(chair: Board, rowan: Facilitator) -> None:
    rowan.takes(asks(chair))
    rowan.enters(HEADS, listens="mostly")
    edit = rowan.editor.edit
    sentence = refused(lambda: edit(lambda f: replace(f, questions=f.questions[1:]), "cutting"))
    assert sentence == deciding.ANSWERED_ALREADY
    floor = refused(lambda: edit(lambda f: replace(f, floor=1), "lowering"))
    assert floor == deciding.NOT_BY_HAND
    chair.editor.edit(
        lambda r: replace(r, feedback=replace(r.feedback, questions=(), floor=9)), "asking less"
    )
    news = rowan.takes(asks(chair)).news
    assert taking_in.QUESTIONS_STAY in news
    assert len(rowan.feedback.questions) == 3
    assert rowan.feedback.floor == LOWEST_FLOOR


def test_the_answers_are_destroyed_in_the_file_and_in_its_backups(
    chair: Board, rowan: Facilitator
) -> None:
    rowan.takes(asks(chair))
    answered(rowan)
    rowan.releases()
    backups = rowan.services.folders.backups
    for _ in range(2):
        rowan.clock.move_on(minutes=5)
        rowan.editor.leave_page()
        rowan.case.back_up(backups, at=rowan.clock.now())
        assert search_file(rowan.case, "Zinnia") == ()
    assert SECRET.encode() in rowan.case.path.read_bytes()
    assert SECRET.encode() in bytes_below(backups)
    ids = [each.id.encode() for each in rowan.feedback.answers]

    destroy(rowan.editor, rowan.case, rowan.services)

    left = bytes_below(rowan.folder)
    assert b"-marker" not in left
    assert not any(each in left for each in ids)
    assert rowan.feedback.released is not None
    assert rowan.feedback.answers == ()
    rowan.editor.undo()
    assert rowan.feedback.answers == ()
    with rowan.case.unit_of_work() as unit:
        assert DESTROYED in [each.kind for each in unit.events()]
        assert unit.verify_chain().ok
    rowan.case.close()
    case = rowan.services.files().open(rowan.case.path, None, at=rowan.clock.now())
    try:
        assert FeedbackEditor(case, clock=rowan.clock).feedback.destroyed_at is not None
    finally:
        case.close()


def test_nothing_is_destroyed_while_a_backup_cannot_be_removed(
    chair: Board, rowan: Facilitator, monkeypatch: pytest.MonkeyPatch
) -> None:
    rowan.takes(asks(chair))
    answered(rowan)
    rowan.case.back_up(rowan.services.folders.backups, at=rowan.clock.now())

    def held(*_: object, **__: object) -> None:
        raise PermissionError(13, "held by another program")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", held)
        with pytest.raises(AppError):
            destroy(rowan.editor, rowan.case, rowan.services)
    assert [each.group for each in rowan.feedback.answers] == [HEADS, HEADS, HEADS, PEERS]
    destroy(rowan.editor, rowan.case, rowan.services)
    destroy(rowan.editor, rowan.case, rowan.services)
    assert not rowan.feedback.answers


def test_a_request_for_another_review_wants_a_file_of_its_own(
    chair: Board, rowan: Facilitator
) -> None:
    rowan.takes(asks(chair))
    rowan.editor.commit(lambda _, feedback: replace(feedback, review="another"), "test")
    assert refused(lambda: rowan.takes(asks(chair))) == taking_in.OTHER_REVIEW


def test_what_is_missing_is_said_before_the_request_is_sealed(chair: Board) -> None:
    def changed(**changes: Any) -> str:
        record = chair.record
        feedback = replace(record.feedback, **changes)
        return request.why_not_ask(replace(record, feedback=feedback))

    assert changed() == ""
    assert changed(facilitator=" ") == request.NO_FACILITATOR
    assert changed(groups=()) == request.NO_GROUPS
    assert changed(destroy_on=None) == request.NO_END
    subject = chair.record.people.holding(Office.CHIEF_EXECUTIVE)
    assert subject is not None
    assert changed(facilitator=f"Dr {subject.full_name.upper()}") == request.NOT_THE_SUBJECT
