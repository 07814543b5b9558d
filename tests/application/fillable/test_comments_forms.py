"""Comments on the draft statement on a form, which names the draft that went along."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.application.conftest import Open, drafted
from tests.application.post.statements import Chief, Panel, chief, panel
from tests.exchange.forms.fillers import by_pypdf

from appraisal_app.application.errors import AppError, DiskFullError
from appraisal_app.application.export_log import exports
from appraisal_app.application.exporting import export
from appraisal_app.application.fillable.comments import NO_WORDS, OTHER_DAY
from appraisal_app.application.fillable.issuing import Made, give_form, make_form
from appraisal_app.application.fillable.returning import Came, look_into_form, take_form
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.post.statements_in import NO_COMMENTS, NOT_NOW, OTHER_DRAFT
from appraisal_app.application.post.statements_out import NOT_RELEASED
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.hands import NOT_YOUR_WORDS
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import Role

WORDS = "Łódź was not mine;\n“ŵ ŷ” neither."
SAID = {"comments": WORDS, "agreed": "/c1", "given_on": "1 October 2026"}


@pytest.fixture
def board(review: Open, tmp_path: Path) -> Panel:
    record = drafted()
    words = replace(
        record.statement,
        received_on=None,
        ceo_comments="",
        ceo_comments_on=None,
        ceo_comments_by=None,
        no_comments_reason="",
        agreed=None,
        agreed_on=None,
    )
    return panel(review(replace(record, statement=words)), tmp_path)


def made(board: Panel, name: str = "form.pdf") -> Made:
    editor, case = board.review.editor, board.review.case
    form = make_form(editor, case, board.services, PacketKind.COMMENTS, due=None)
    give_form(form, board.folder / name, editor, case, board.services.clock)
    return form


def back(board: Panel, form: Made, said: Mapping[str, str]) -> Came:
    filled = board.services.form_reader().read(by_pypdf(form.data, said))
    now = board.services.clock.now()
    return look_into_form(board.review.case, board.record, filled, now)


def takes(board: Panel, came: Came) -> None:
    take_form(board.taking, came, board.services.new_id())


def test_form_and_draft_leave_together_and_the_log_says_both(board: Panel) -> None:
    form = made(board)
    draft = next(board.folder.glob("Draft statement *.pdf")).read_bytes()
    assert (board.folder / "form.pdf").read_bytes() == form.data
    assert draft == form.along
    assert form.issued.document == hashlib.sha256(draft).hexdigest()
    lines = exports(board.review.case)[:2]
    assert {(each.what, each.sha256) for each in lines} == {
        ("form", hashlib.sha256(form.data).hexdigest()),
        ("D07", form.issued.document),
    }
    assert {each.reader for each in lines} == {"", "chief_executive"}
    assert board.record.statement.received_on == board.services.clock.today()
    made(board, "again.pdf")
    assert len(list(board.folder.glob("Draft statement *.pdf"))) == 2


def test_neither_leaves_when_one_cannot_be_written(board: Panel) -> None:
    editor, case = board.review.editor, board.review.case
    form = make_form(editor, case, board.services, PacketKind.COMMENTS, due=None)

    def full(data: bytes, path: Path) -> None:
        if path.name != "form.pdf":
            raise DiskFullError
        export(data, path)

    with pytest.raises(AppError):
        give_form(form, board.folder / "form.pdf", editor, case, board.services.clock, full)
    assert list(board.folder.glob("*.pdf")) == []
    assert (post_of(case).issued, exports(case)) == ((), ())


def test_comments_come_in_word_for_word_and_go_again(board: Panel) -> None:
    came = back(board, made(board), SAID)
    assert (came.remarks, came.replaces) == ((), False)
    before = board.record.statement
    takes(board, came)
    statement = board.record.statement
    assert (statement.ceo_comments, statement.ceo_comments_by) == (WORDS, Role.CHIEF_EXECUTIVE)
    assert (statement.agreed, statement.agreed_on) == (Agreement.IN_PART, date(2026, 10, 1))
    assert statement.ceo_comments_on == date(2026, 10, 1)
    board.taking.give_back()
    assert board.record.statement == before


def test_a_form_without_words_says_that_none_are_to_come(board: Panel) -> None:
    came = back(board, made(board), {"agreed": "/c0", "given_on": "some day"})
    assert came.remarks == (NO_WORDS, OTHER_DAY)
    takes(board, came)
    statement = board.record.statement
    assert (statement.ceo_comments, statement.no_comments_reason) == ("", NO_COMMENTS)
    assert (statement.agreed, statement.agreed_on) == (
        Agreement.YES,
        board.services.clock.today(),
    )


@pytest.mark.parametrize("day", ["31/2/2026", "1 Foo 2026", "1 October 2999", "\u0664/10/2026"])
def test_a_day_that_nobody_can_mean_is_said_and_not_taken(board: Panel, day: str) -> None:
    assert back(board, made(board), {**SAID, "given_on": day}).remarks == (OTHER_DAY,)


def test_a_second_form_is_compared_and_takes_the_place(board: Panel) -> None:
    form = made(board)
    takes(board, back(board, form, SAID))
    second = back(board, form, {**SAID, "comments": "Other words."})
    assert second.replaces
    takes(board, second)
    assert board.record.statement.ceo_comments == "Other words."


def test_comments_on_an_earlier_draft_do_not_come_in(board: Panel) -> None:
    form = made(board)
    editor = board.review.editor
    editor.advance(Action.BACK_TO_JUDGING, reason="A figure was wrong.")
    with pytest.raises(DomainError, match=NOT_NOW):
        back(board, form, SAID)
    with pytest.raises(DomainError, match=NOT_RELEASED):
        made(board, "late.pdf")
    editor.advance(Action.RELEASE_DRAFT)
    assert board.record.cycle.status is Status.COMMENTS
    came = back(board, form, SAID)
    with pytest.raises(DomainError, match=OTHER_DRAFT):
        takes(board, came)
    assert post_of(board.review.case).returned == ()


def test_nobody_else_takes_them_in_and_a_packet_is_not_written_over(
    board: Panel, tmp_path: Path
) -> None:
    form = made(board)
    came = back(board, form, SAID)
    board.review.editor.role = Role.ADVISER
    with pytest.raises(DomainError, match=NOT_YOUR_WORDS):
        takes(board, came)
    board.review.editor.role = Role.CHAIR
    own: Chief = chief(tmp_path)
    own.takes(board.hands_the_draft_over())
    board.takes(own.comments(), own.words)
    with pytest.raises(DomainError, match="give that packet back first"):
        takes(board, came)
    own.case.close()
