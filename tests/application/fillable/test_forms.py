"""A form for somebody without the application: made, filled in, and taken in once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.application.post.clocks import MovableClock
from tests.exchange.forms.fillers import by_pypdf
from tests.journeys.prepared import ATTENDANCE, READING, prepared, under_way
from tests.wired import NOW, wired

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError, DiskFullError
from appraisal_app.application.export_log import exports
from appraisal_app.application.fillable.form_file import read_form_file
from appraisal_app.application.fillable.issuing import PAST, Made, give_form, make_form
from appraisal_app.application.fillable.reflection import UNCONFIRMED
from appraisal_app.application.fillable.returning import (
    Came,
    look_into_form,
    take_form,
)
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.fillable import LARGEST_FORM, Filled
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Taking
from appraisal_app.application.post.boards import boards_taking
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.reading import cycles
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Entry, Reflection
from appraisal_app.domain.returning import (
    INCOMPLETE,
    NOT_WANTED,
    NOTHING_SAID,
    TOO_LONG,
    UNKNOWN,
)

DUE = date(2026, 12, 4)
WORDS = "Attendance rose in Łódź House;\n“nobody” was left out."
CHOSEN = {"o2_own_view": "/c1", "a1_confidence": "/c7", "confirmed": "/yes"}
SAID = {"o1_progress": WORDS, "y_achievements": "A calm year.", "confirmed": "yes"}


@dataclass(slots=True)
class Board:
    """The clerk at the board's file."""

    case: CaseFile
    editor: RecordEditor
    taking: Taking[Record]
    services: Services
    clock: MovableClock
    folder: Path

    def makes(self, due: date | None = DUE) -> Made:
        made = make_form(self.editor, self.case, self.services, PacketKind.REFLECTION, due=due)
        give_form(made, self.folder / "form.pdf", self.editor, self.case, self.clock)
        return made

    def looks_at(self, made: Made, said: Mapping[str, str]) -> Came:
        answers = dict.fromkeys((each.name for each in made.issued.fields), "")
        return self.looks_into(Filled(form=made.issued.id, answers={**answers, **said}))

    def looks_into(self, filled: Filled) -> Came:
        return look_into_form(self.case, self.editor.record, filled, self.clock.now())

    def takes(self, came: Came) -> None:
        take_form(self.taking, came, self.services.new_id())

    @property
    def reflection(self) -> Reflection:
        return self.editor.record.reflection

    def events(self) -> list[str]:
        with self.case.unit_of_work() as unit:
            return [each.kind for each in unit.events() if each.kind.startswith("form_")]


@pytest.fixture
def board(tmp_path: Path) -> Iterator[Board]:
    clock = MovableClock(NOW, "board")
    services = replace(wired(tmp_path, clock), new_id=clock.new_id)
    path = prepared(tmp_path / "Board.appraisal", services, under_way)
    case = services.files().open(path, None, at=NOW)
    editor = RecordEditor(case, cycles(case)[0].id, clock=clock, role=Role.CLERK)
    yield Board(case, editor, boards_taking(editor, clock), services, clock, tmp_path)
    case.close()


def test_what_was_typed_into_the_pdf_comes_in_word_for_word(board: Board) -> None:
    board.makes()
    sent = (board.folder / "form.pdf").read_bytes()
    back = by_pypdf(sent, {**SAID, **CHOSEN})
    board.takes(board.looks_into(board.services.form_reader().read(back)))
    reflection, record = board.reflection, board.editor.record
    assert reflection.response(ATTENDANCE).progress == WORDS
    assert reflection.response(READING).own_view == record.cycle.scale.ratings[1].key
    assert [each.confidence for each in reflection.areas] == [7]
    assert reflection.achievements == "A calm year."
    assert (reflection.entry, reflection.submitted_at) == (Entry.BY_CHIEF_EXECUTIVE, None)
    assert reflection.confirmed_on == NOW.date()
    assert not board.editor.dirty
    assert board.events() == ["form_issued", "form_taken"]


def test_a_form_is_known_and_noted_when_it_leaves(board: Board) -> None:
    made = board.makes()
    assert post_of(board.case).issued == (made.issued,)
    assert exports(board.case)[0].what == "form"
    assert board.reflection.requested_on == NOW.date()
    assert (made.issued.due, made.issued.review) == (DUE, board.editor.record.cycle.id)


def test_a_form_that_could_not_be_written_is_not_known(board: Board) -> None:
    def full(_data: bytes, _path: Path) -> None:
        raise DiskFullError

    made = make_form(board.editor, board.case, board.services, PacketKind.REFLECTION, due=None)
    with pytest.raises(DiskFullError):
        give_form(made, board.folder / "f.pdf", board.editor, board.case, board.clock, full)
    assert post_of(board.case).issued == ()
    assert exports(board.case) == ()
    assert board.reflection.requested_on is None


def test_a_form_holds_nothing_of_the_panel(board: Board) -> None:
    marker = "The panel doubts it"
    board.editor.edit(
        lambda record: replace(record, meeting=replace(record.meeting, notes=marker)), "noting"
    )
    parts = make_form(board.editor, board.case, board.services, PacketKind.REFLECTION, due=None)
    read = board.services.form_reader().read(parts.data)
    assert set(read.answers.values()) == {""}
    assert marker not in repr(parts.issued)


def test_no_form_is_made_for_a_day_past_or_before_or_after_its_time(board: Board) -> None:
    def at(status: Status) -> None:
        board.editor.edit(
            lambda record: replace(record, cycle=replace(record.cycle, status=status)), "moving"
        )

    with pytest.raises(DomainError, match=PAST):
        board.makes(NOW.date() - timedelta(days=1))
    for status in (Status.PLANNING, Status.JUDGING):
        at(status)
        with pytest.raises(DomainError):
            board.makes()
    assert post_of(board.case).issued == ()


def test_looking_changes_nothing(board: Board) -> None:
    made = board.makes()
    before = board.editor.record, post_of(board.case)
    came = board.looks_at(made, SAID)
    assert [part.title for part in came.told] == ["Raise attendance", "The year as a whole"]
    assert (came.flagged, came.remarks, came.replaces) == ((), (), False)
    assert (board.editor.record, post_of(board.case)) == before


def test_the_same_form_comes_in_once_and_again_after_it_was_given_back(board: Board) -> None:
    made = board.makes()
    before = board.reflection
    board.takes(board.looks_at(made, SAID))
    with pytest.raises(DomainError, match="taken in already on 20 November 2026"):
        board.looks_at(made, SAID)
    board.taking.give_back()
    assert board.reflection == before
    board.takes(board.looks_at(made, SAID))
    assert board.reflection.achievements == "A calm year."
    assert board.events()[1:] == ["form_taken", "form_given_back", "form_taken"]


def test_a_second_form_with_other_words_is_compared_and_takes_the_place(board: Board) -> None:
    made = board.makes()
    board.takes(board.looks_at(made, SAID))
    second = board.looks_at(made, {**SAID, "y_achievements": "A hard year."})
    assert second.replaces
    assert "came before, with other answers" in " ".join(second.remarks)
    assert [each for each in second.differences if "proud" in each]
    board.takes(second)
    assert board.reflection.achievements == "A hard year."
    assert board.reflection.response(ATTENDANCE).progress == WORDS
    board.taking.give_back()
    assert board.reflection.achievements == "A calm year."


def test_words_that_were_typed_by_hand_are_not_written_over_unseen(board: Board) -> None:
    made = board.makes()
    board.editor.edit(
        lambda record: replace(record, reflection=replace(record.reflection, ideas="By hand")),
        "typing",
    )
    assert board.looks_at(made, SAID).replaces


def test_words_without_the_tick_are_not_confirmed(board: Board) -> None:
    made = board.makes()
    came = board.looks_at(made, {**SAID, "confirmed": ""})
    assert came.remarks == (UNCONFIRMED,)
    board.takes(came)
    assert board.reflection.confirmed_on is None


def test_damaged_letters_are_told_with_their_question(board: Board) -> None:
    came = board.looks_at(board.makes(), {"o1_progress": "Well done \uf600 and \ufffd"})
    (flagged,) = came.flagged
    assert flagged.question == "Raise attendance: What progress has been made?"
    assert flagged.places == (10, 16)


def test_a_form_that_comes_late_is_taken_in_with_a_remark(board: Board) -> None:
    made = board.makes()
    board.clock.move_on(days=40)
    assert "It was due on 4 December 2026." in board.looks_at(made, SAID).remarks


REFUSED = {
    UNKNOWN: lambda made: Filled(form="AAAA-BBBB-CCCC", answers=made),
    INCOMPLETE: lambda _: Filled(form="", answers={"y_ideas": "x"}),
    TOO_LONG: lambda made: Filled(form="", answers={**made, "y_ideas": "x" * 20_001}),
    NOTHING_SAID: lambda made: Filled(form="", answers=made),
    "none of those that it offers": lambda made: Filled(
        form="", answers={**made, "o1_own_view": "c99"}
    ),
    "Ask for the form to be filled in anew": lambda made: Filled(
        form="", answers={**made, "o1_own_view": "Met"}
    ),
}


@pytest.mark.parametrize("sentence", REFUSED)
def test_what_does_not_fit_is_refused_and_changes_nothing(board: Board, sentence: str) -> None:
    made = board.makes()
    filled = REFUSED[sentence](dict.fromkeys((each.name for each in made.issued.fields), ""))
    before = board.editor.record, post_of(board.case)
    with pytest.raises(DomainError, match=sentence):
        board.looks_into(replace(filled, form=filled.form or made.issued.id))
    assert (board.editor.record, post_of(board.case)) == before


def test_a_form_of_another_review_or_kind_says_where_it_belongs(board: Board) -> None:
    made = board.makes()
    cycle = board.editor.record.cycle
    other = replace(board.editor.record, cycle=replace(cycle, id="later"))  # type: ignore[arg-type]
    answers = {each.name: "" for each in made.issued.fields} | SAID
    filled = Filled(form=made.issued.id, answers=answers)
    with pytest.raises(DomainError, match=f"belongs to the review {cycle.label}"):
        look_into_form(board.case, other, filled, board.clock.now())
    post = post_of(board.case)
    with board.case.unit_of_work() as unit:
        asked = replace(made.issued, kind=PacketKind.REFLECTION_REQUEST)
        found = unit.find(type(post), post.id)
        assert found is not None
        unit.save(replace(post, issued=(asked,)), found[1])
    with pytest.raises(DomainError, match=NOT_WANTED):
        board.looks_into(filled)


def test_the_time_for_it_is_asked_when_it_is_taken_in(board: Board) -> None:
    came = board.looks_at(board.makes(), SAID)
    board.editor.edit(
        lambda record: replace(record, cycle=replace(record.cycle, status=Status.JUDGING)), "on"
    )
    with pytest.raises(DomainError, match="while the review waits for it"):
        board.takes(came)
    assert post_of(board.case).returned == ()


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(LARGEST_FORM + 1)
    with pytest.raises(AppError, match="larger than any form"):
        read_form_file(large)
