"""Forms for stakeholders: nobody's name on them, known when they come back, entered as if typed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.application.feedback.files import (
    HEADS,
    LISTENS,
    PEERS,
    ROWAN,
    Facilitator,
    asking_board,
    asks,
    facilitator,
)
from tests.exchange.forms.fillers import by_pypdf

from appraisal_app.application.errors import DiskFullError
from appraisal_app.application.fillable.stakeholders.asked import ABOUT_NUMBERS, fields_of
from appraisal_app.application.fillable.stakeholders.issuing import (
    TOO_MANY,
    MadeForm,
    give_group_forms,
    make_group_form,
    make_numbered_forms,
)
from appraisal_app.application.fillable.stakeholders.returning import (
    OTHER_QUESTIONS,
    TAKEN_ALREADY,
    CameBack,
    look_into_group_form,
    take_group_form,
)
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.feedback.rounds import Answer
from appraisal_app.domain.returning import NOTHING_SAID, UNKNOWN

WORDS = "Łódź: never asks “why”."


@dataclass(slots=True)
class Forms:
    """A facilitator's file in which the request is."""

    own: Facilitator

    def makes(self, group: str = HEADS) -> MadeForm:
        made = make_group_form(self.own.editor, self.own.services, group)
        self.gives((made,))
        return made

    def numbered(self, how_many: int) -> tuple[MadeForm, ...]:
        made = make_numbered_forms(self.own.editor, self.own.services, HEADS, how_many=how_many)
        self.gives(made)
        return made

    def gives(self, made: tuple[MadeForm, ...]) -> None:
        folder = self.own.folder
        give_group_forms(made, lambda each: folder / f"{each.form.id}.pdf", self.own.editor)

    def back(self, made: MadeForm, listens: str = "", well: str = "") -> CameBack:
        named = {each.about: each.name for each in fields_of(self.own.feedback)}
        said = {named[LISTENS]: listens and f"/{listens}", named["well"]: well}
        return self.read(by_pypdf(made.data, {name: each for name, each in said.items() if each}))

    def read(self, data: bytes) -> CameBack:
        filled = self.own.services.form_reader().read(data)
        return look_into_group_form(self.own.feedback, filled)

    def takes(self, came: CameBack, *, is_another: bool = False) -> str:
        found = take_group_form(self.own.editor, came, self.own.services, is_another=is_another)
        return found.answer

    @property
    def answers(self) -> tuple[Answer, ...]:
        return self.own.feedback.answers


@pytest.fixture
def forms(tmp_path: Path) -> Iterator[Forms]:
    with ExitStack() as stack:
        chair = stack.enter_context(asking_board(tmp_path))
        own = stack.enter_context(facilitator(tmp_path))
        own.takes(asks(chair))
        yield Forms(own)


def words_of(made: MadeForm) -> str:
    pages = PdfReader(BytesIO(made.data)).pages
    return " ".join(" ".join(each.extract_text() for each in pages).split())


def test_a_form_says_first_who_will_see_what_how_long_and_how_many_it_takes(forms: Forms) -> None:
    words = words_of(forms.makes())
    told = ("Who reads the answers", "at least 3 of the group", "destroyed on 31 December 2026")
    for each in (*told, "E-mails are out of the application's reach", ROWAN, "Headteachers"):
        assert each.replace("'", "\u2019") in words.replace("\u00a0", " ")
    assert words.index("Who reads the answers") < words.index("Listens before deciding.")


def test_what_came_on_a_form_is_entered_as_if_it_were_typed(forms: Forms) -> None:
    writing = replace(Answer(id="w", group=PEERS, received_on=forms.own.clock.today()))
    forms.own.editor.edit(lambda kept: replace(kept, writing=writing), "typing")
    forms.takes(forms.back(forms.makes(), "c1", WORDS))
    (answer,) = forms.answers
    assert (answer.group, answer.to(LISTENS).chosen) == (HEADS, forms.own.feedback.scale[1].key)
    assert answer.to("well").text == WORDS
    assert forms.own.feedback.writing == writing
    forms.own.editor.undo()
    assert forms.answers == ()


def test_copies_of_one_form_come_from_many_and_a_repeat_is_known_by_what_it_says(
    forms: Forms,
) -> None:
    made = forms.makes()
    first = forms.takes(forms.back(made, "c1", WORDS))
    assert forms.takes(forms.back(made, "c2"))
    same = forms.back(made, "c1", WORDS)
    assert (same.repeat_of, same.is_asked) == (first, True)
    assert forms.takes(same) == ""
    assert [each.id for each in forms.answers].count(first) == 1
    assert forms.takes(same, is_another=True)
    assert len(forms.answers) == 3
    assert all(each.answer == "" for each in forms.own.feedback.forms)


def test_a_numbered_form_that_comes_again_takes_the_place_of_the_first(forms: Forms) -> None:
    one, two = forms.numbered(2)
    assert [each.form.number for each in (one, two, *forms.numbered(1))] == [1, 2, 3]
    forms.takes(forms.back(one, "c1"))
    with pytest.raises(DomainError, match=TAKEN_ALREADY):
        forms.back(one, "c1")
    assert forms.back(two, "c1").repeat_of
    again = forms.back(one, "c2", WORDS)
    assert again.earlier
    forms.takes(again)
    (answer,) = forms.answers
    assert answer.to("well").text == WORDS
    assert ABOUT_NUMBERS in words_of(one)


def test_only_a_form_of_this_round_with_its_questions_comes_in(forms: Forms) -> None:
    made = forms.makes()
    stranger = replace(made.form, id="AAAA-BBBB-CCCC")
    forms.own.editor.edit(lambda kept: replace(kept, forms=(stranger,)), "other")
    with pytest.raises(DomainError, match=UNKNOWN):
        forms.back(made, "c1")
    forms.own.editor.undo()
    with pytest.raises(DomainError, match=NOTHING_SAID):
        forms.back(made)
    filled = by_pypdf(made.data, {fields_of(forms.own.feedback)[0].name: "/c1"})
    questions = tuple(
        replace(each, text="Hears before deciding.") if each.id == LISTENS else each
        for each in forms.own.feedback.questions
    )
    forms.own.editor.edit(lambda kept: replace(kept, questions=questions), "asking otherwise")
    with pytest.raises(DomainError, match=OTHER_QUESTIONS):
        forms.read(filled)
    assert forms.answers == ()


def test_a_form_that_is_out_stays_known_whatever_is_undone(forms: Forms) -> None:
    made = forms.makes()
    forms.own.editor.undo()
    assert forms.own.feedback.forms == (made.form,)


def test_a_form_that_could_not_be_written_is_not_known(forms: Forms) -> None:
    def full(data: bytes, path: Path) -> None:
        if len(list(path.parent.glob("n*.pdf"))) == 1:
            raise DiskFullError
        path.write_bytes(data)

    made = make_numbered_forms(forms.own.editor, forms.own.services, HEADS, how_many=2)
    folder = forms.own.folder
    with pytest.raises(DiskFullError):
        give_group_forms(
            made, lambda each: folder / f"n{each.form.number}.pdf", forms.own.editor, full
        )
    assert (forms.own.feedback.forms, list(folder.glob("n*.pdf"))) == ((), [])
    with pytest.raises(DomainError, match=TOO_MANY):
        forms.numbered(201)


def test_nothing_of_an_answer_gets_into_an_event(
    forms: Forms, caplog: pytest.LogCaptureFixture
) -> None:
    forms.takes(forms.back(forms.makes(), "c1", WORDS))
    forms.own.editor.leave_page()
    with forms.own.case.unit_of_work() as unit:
        events = repr([(each.kind, each.body) for each in unit.events()])
    assert "group_form_issued" in events
    assert "never asks" not in events + caplog.text
    assert forms.own.feedback.scale[1].key not in events + caplog.text
