"""Forms for stakeholders at the window: made, brought in, and asked about if need be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.application.feedback.files import HEADS, LISTENS, PEERS
from tests.exchange.forms.fillers import by_pypdf
from tests.ui.feedback.working import Working, working
from tests.ui.stages.desk import FakeScreen
from tests.ui.stages.working_desk import LaterTasks

from appraisal_app.application.fillable.stakeholders.asked import fields_of
from appraisal_app.application.fillable.stakeholders.issuing import TOO_MANY
from appraisal_app.application.ports.interaction import DayAnswer, DayQuestion
from appraisal_app.domain.english_dates import long_day
from appraisal_app.ui.destinations import BRINGING_FORMS
from appraisal_app.ui.feedback.asking import ALL_OF_THEM, TOO_SMALL
from appraisal_app.ui.feedback.by_form import BRING_IN, MAKE
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.feedback.returning import REPEAT, REPEAT_LEFT, GroupForms
from appraisal_app.ui.fillable.presenter import FormsParts, FormsPresenter
from appraisal_app.ui.fillable.state import CHOOSE, FOLDER, LEAVE, TAKE, TAKEN
from appraisal_app.ui.forms.blocks import Note, TableBlock
from appraisal_app.ui.stages.tree import find

ONE, EACH = "one", "each"


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Working]:
    with working(tmp_path) as found:
        found.ask()
        yield found


def pdf_text(data: bytes) -> str:
    return " ".join("".join(p.extract_text() for p in PdfReader(BytesIO(data)).pages).split())


def made(at: Working) -> bytes:
    path = at.own.folder / "form.pdf"
    at.dialogs.answers.extend((HEADS, ONE, "as suggested", path))
    at.page(Part.ENTERING).pressed(MAKE)
    return path.read_bytes()


def test_a_form_for_a_group_is_saved_and_stands_on_the_page(at: Working) -> None:
    form = made(at)
    (known,) = at.own.feedback.forms
    assert form.startswith(b"%PDF-1.7")
    assert (known.group, known.number) == (HEADS, 0)
    assert "The form is saved as “form.pdf”" in at.glass.words()
    at.page(Part.ENTERING)
    assert known.id in at.glass.words()


def test_the_day_until_which_people_answer_is_asked_for_and_leaves_a_week_to_read(
    at: Working,
) -> None:
    due = date(2026, 12, 10)
    at.own.editor.edit(lambda kept: replace(kept, due=due), "test")
    text = pdf_text(made(at))
    (question,) = [each[1] for each in at.dialogs.asked if each[0] == "ask_day"]
    assert isinstance(question, DayQuestion)
    assert question.value == due - timedelta(days=7)
    assert long_day(question.value) in text


def test_too_small_a_group_is_told_on_its_card_and_before_a_form_is_made(at: Working) -> None:
    page = at.page(Part.ASKING)
    page.changed(f"groups.{HEADS}.asked", "2")
    words = TOO_SMALL.format(asked="2 people are", needed=3)
    assert "too few to be shown" in at.glass.words()
    assert words in at.glass.words()
    made(at)
    assert words in repr([each[1] for each in at.dialogs.asked if each[0] == "choose"])
    page.changed(f"groups.{HEADS}.asked", "3")
    at.page(Part.ASKING)
    assert words not in at.glass.words()
    assert ALL_OF_THEM.format(needed=3) in at.glass.words()
    at.own.editor.commit(lambda _, kept: replace(kept, floor=5), "test")
    at.page(Part.ASKING)
    assert TOO_SMALL.format(asked="3 people are", needed=5) in at.glass.words()


def test_a_number_for_each_is_saved_into_a_folder(at: Working, tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    folder.mkdir()
    at.dialogs.answers.extend((PEERS, EACH, DayAnswer(None), "3", folder))
    at.page(Part.ENTERING).pressed(MAKE)
    assert len(list(folder.glob("Feedback form * 3.pdf"))) == 1
    assert [each.number for each in at.own.feedback.forms] == [1, 2, 3]
    at.page(Part.ENTERING)
    assert "3 with numbers" in at.glass.words()
    at.dialogs.answers.extend((PEERS, EACH, DayAnswer(None), "many", folder))
    at.page(Part.ENTERING).pressed(MAKE)
    assert TOO_MANY in at.glass.words()


def test_turning_away_makes_nothing(at: Working) -> None:
    none = DayAnswer(None)
    for answers in (
        ("not_now",),
        (HEADS, "not_now"),
        (HEADS, ONE, None),
        (HEADS, ONE, none, None),
        (HEADS, EACH, none, None),
    ):
        at.dialogs.answers.extend(answers)
        at.page(Part.ENTERING).pressed(MAKE)
    assert at.own.feedback.forms == ()
    at.page(Part.ENTERING).pressed(BRING_IN)
    assert at.went == [BRINGING_FORMS]


def test_a_folder_of_forms_comes_in_at_once_and_only_a_repeat_is_asked_about(
    at: Working, tmp_path: Path
) -> None:
    form, folder = made(at), tmp_path / "back"
    folder.mkdir()
    name = next(each.name for each in fields_of(at.own.feedback) if each.about == LISTENS)
    for number, said in enumerate(("/c0", "/c1", "/c1", "/c1"), 1):
        (folder / f"{number}.pdf").write_bytes(by_pypdf(form, {name: said}))
    (folder / "5.pdf").write_bytes(b"%PDF-1.7 damaged")
    screen, tasks = FakeScreen(), LaterTasks()
    parts = FormsParts(
        case=at.own.case,
        look=GroupForms(editor=at.own.editor, services=at.own.services).look,
        see=lambda _: at.went.append("seen"),
        services=at.own.services,
        dialogs=at.dialogs,
        tasks=tasks,
        documents=folder,
    )
    presenter = FormsPresenter(parts, screen)
    presenter.show()
    at.dialogs.answers.append(folder)
    presenter.pressed(FOLDER)
    tasks.work()
    asked = find(screen.state.blocks, "compare")
    assert isinstance(asked, Note)
    assert asked.text == REPEAT
    here = {each.id for each in at.own.feedback.answers}
    assert len(here) == 2
    presenter.pressed(LEAVE)
    presenter.pressed(TAKE)
    table = find(screen.state.blocks, "fates")
    assert isinstance(table, TableBlock)
    assert [row[1] for row in table.rows[:4]] == [TAKEN, TAKEN, REPEAT_LEFT, TAKEN]
    assert "This is not a PDF" in table.rows[4][1]
    assert len({each.id for each in at.own.feedback.answers} - here) == 1
    presenter.pressed("see")
    assert at.went == ["seen"]
    assert CHOOSE in {each.key for each in screen.state.actions}
