"""Forms for stakeholders at the window: made, brought in, and asked about if need be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.application.feedback.files import HEADS, LISTENS, PEERS
from tests.exchange.forms.fillers import by_pypdf
from tests.ui.feedback.working import Working, working
from tests.ui.stages.desk import FakeScreen
from tests.ui.stages.working_desk import LaterTasks

from appraisal_app.application.fillable.stakeholders.asked import fields_of
from appraisal_app.application.fillable.stakeholders.issuing import TOO_MANY
from appraisal_app.ui.destinations import BRINGING_FORMS
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


def made(at: Working) -> bytes:
    path = at.own.folder / "form.pdf"
    at.dialogs.answers.extend((HEADS, ONE, path))
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


def test_a_number_for_each_is_saved_into_a_folder(at: Working, tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    folder.mkdir()
    at.dialogs.answers.extend((PEERS, EACH, "3", folder))
    at.page(Part.ENTERING).pressed(MAKE)
    assert len(list(folder.glob("Feedback form * 3.pdf"))) == 1
    assert [each.number for each in at.own.feedback.forms] == [1, 2, 3]
    at.page(Part.ENTERING)
    assert "3 with numbers" in at.glass.words()
    at.dialogs.answers.extend((PEERS, EACH, "many", folder))
    at.page(Part.ENTERING).pressed(MAKE)
    assert TOO_MANY in at.glass.words()


def test_turning_away_makes_nothing(at: Working) -> None:
    for answers in (("not_now",), (HEADS, "not_now"), (HEADS, ONE, None), (HEADS, EACH, None)):
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
