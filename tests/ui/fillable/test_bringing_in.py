"""Bringing in forms at the window: each is seen first, and each file has a line of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from tests.exchange.forms.fillers import by_pypdf
from tests.journeys.prepared import prepared, under_way
from tests.ui.fakes import FakeDialogs
from tests.ui.stages.desk import FakeScreen
from tests.ui.stages.working_desk import LaterTasks
from tests.wired import NOW, wired

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.fillable.folders import NO_FORMS
from appraisal_app.application.fillable.issuing import give_form, make_form
from appraisal_app.application.fillable.strangers import A_PACKET, OTHER
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.boards import boards_taking
from appraisal_app.application.reading import cycles
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import Office, Role
from appraisal_app.ui.fillable.boards import KEPT, BoardsForms
from appraisal_app.ui.fillable.presenter import (
    FORMS,
    FormsParts,
    FormsPresenter,
)
from appraisal_app.ui.fillable.state import CHOOSE, FOLDER, LEAVE, LEFT, SEE, TAKE, TAKEN
from appraisal_app.ui.forms.blocks import (
    Facts,
    Heading,
    Note,
    NoteKind,
    PageState,
    ProgressBlock,
    TableBlock,
)
from appraisal_app.ui.stages.page_work import STOP, STOPPED
from appraisal_app.ui.stages.tree import find, walk

CALM, HARD = "A calm year.", "A hard year."


@dataclass
class Page:
    """The page over a board's file, and the empty form that was made from it."""

    presenter: FormsPresenter
    screen: FakeScreen
    dialogs: FakeDialogs
    tasks: LaterTasks
    editor: RecordEditor
    folder: Path
    empty: bytes = field(repr=False)
    went: list[str]

    def back(self, name: str, said: str, **more: str) -> Path:
        path = self.folder / name
        path.write_bytes(by_pypdf(self.empty, {"y_achievements": said, **more}))
        return path

    def press(self, key: str, *answers: object) -> None:
        self.dialogs.answers.extend(answers)
        self.presenter.pressed(key)
        self.tasks.work()

    @property
    def state(self) -> PageState:
        return self.screen.state

    @property
    def fates(self) -> tuple[tuple[str, ...], ...]:
        table = find(self.state.blocks, "fates")
        return table.rows if isinstance(table, TableBlock) else ()

    @property
    def place(self) -> tuple[str, int, int]:
        heading, progress = (find(self.state.blocks, key) for key in ("form", "form.place"))
        assert isinstance(heading, Heading)
        assert isinstance(progress, ProgressBlock)
        return (heading.text, progress.done, progress.total)

    @property
    def warnings(self) -> str:
        found = (each for each in walk(self.state.blocks) if isinstance(each, Note))
        return "\n".join(each.text for each in found if each.kind is NoteKind.WARN)

    @property
    def achievements(self) -> str:
        return self.editor.record.reflection.achievements


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    services: Services = replace(wired(tmp_path), clock=FixedClock(NOW))
    path = prepared(tmp_path / "Board.appraisal", services, under_way)
    case = services.files().open(path, None, at=NOW)
    editor = RecordEditor(case, cycles(case)[0].id, clock=services.clock, role=Role.CLERK)
    made = make_form(editor, case, services, PacketKind.REFLECTION, due=None)
    give_form(made, tmp_path / "sent.pdf", editor, case, services.clock)
    taking = boards_taking(editor, services.clock)
    screen, dialogs, tasks = FakeScreen(), FakeDialogs(), LaterTasks()
    went: list[str] = []
    folder = tmp_path / "back"
    folder.mkdir()
    forms = BoardsForms(case=case, editor=lambda: editor, taking=lambda: taking, services=services)
    parts = FormsParts(
        case=case,
        look=forms.look,
        see=lambda shown: went.append(str(shown.step)),
        services=services,
        dialogs=dialogs,
        tasks=tasks,
        documents=folder,
    )
    presenter = FormsPresenter(parts, screen)
    presenter.show()
    yield Page(presenter, screen, dialogs, tasks, editor, folder, made.data, went)
    case.close()


def test_a_form_is_seen_before_it_is_taken_in(page: Page) -> None:
    page.press(CHOOSE, (page.back("one.pdf", CALM),))
    said = find(page.state.blocks, "said.year")
    assert isinstance(said, Facts)
    assert said.rows == (("What am I proud of?", CALM),)
    facts = find(page.state.blocks, "form.facts")
    assert isinstance(facts, Facts)
    chief = page.editor.record.people.holding(Office.CHIEF_EXECUTIVE)
    assert chief is not None
    assert ("Whose form", f"{chief.full_name}, the chief executive") in facts.rows
    assert (page.achievements, page.fates) == ("", ())
    page.press(TAKE)
    assert (page.achievements, page.fates) == (CALM, (("one.pdf", TAKEN),))
    page.press(SEE)
    assert page.went == ["reflection"]
    assert page.dialogs.asked[0][2] == FORMS


def test_a_form_may_be_left_out(page: Page) -> None:
    page.press(CHOOSE, (page.back("one.pdf", CALM),))
    page.press(LEAVE)
    assert (page.achievements, page.fates) == ("", (("one.pdf", LEFT),))


def test_each_file_of_a_folder_is_led_through_and_has_a_line(page: Page) -> None:
    page.back("1.pdf", CALM)
    page.back("2.pdf", CALM)
    page.back("3.pdf", HARD)
    (page.folder / "0.pdf").write_bytes(b"%PDF-1.7 damaged")
    (page.folder / "notes.txt").write_text("not looked at", encoding="utf-8")
    page.press(FOLDER, page.folder)
    assert page.place == ("Form 1 of 3: 1.pdf", 0, 3)
    assert "2 still wait: 2.pdf, 3.pdf." in repr(page.state.blocks)
    page.press(TAKE)
    assert page.place == ("Form 3 of 3: 3.pdf", 2, 3)
    assert "Other words stand in the review already" in page.warnings
    compared = next(each for each in walk(page.state.blocks) if each.key.startswith("compare.y"))
    shown = find(page.state.blocks, compared.key.removesuffix(".heading"))
    assert isinstance(shown, Facts)
    assert shown.rows == (("Stands here", CALM), ("On the form", HARD))
    page.press(LEAVE)
    names = [name for name, _ in page.fates]
    assert names == ["0.pdf", "1.pdf", "2.pdf", "3.pdf", "notes.txt"]
    assert "This is not a PDF" in page.fates[0][1]
    assert "taken in already" in page.fates[2][1]
    assert page.fates[3][1] == KEPT
    assert page.fates[4][1] == OTHER
    summed = find(page.state.blocks, "sum")
    assert isinstance(summed, Note)
    assert summed.text == "All 5 files were looked at: 1 taken in, 1 left out, 3 not taken in."
    assert page.achievements == CALM


def test_the_new_words_may_take_the_place_of_the_old(page: Page) -> None:
    page.press(CHOOSE, (page.back("1.pdf", CALM), page.back("2.pdf", HARD)))
    page.press(TAKE)
    page.press(TAKE)
    assert page.achievements == HARD


def test_damaged_letters_are_shown_where_they_are(page: Page) -> None:
    page.press(CHOOSE, (page.back("1.pdf", "Well done \uf600, all"),))
    assert "one letter was damaged" in page.warnings
    assert "“Well done ▢, all”" in page.warnings


def test_reading_can_be_stopped_and_changes_nothing(page: Page) -> None:
    page.dialogs.answers.append((page.back("1.pdf", CALM),))
    page.presenter.pressed(CHOOSE)
    assert any(each.key == "page_work" for each in page.state.blocks)
    page.presenter.pressed(STOP)
    page.tasks.work()
    assert [each.text for each in page.state.problems] == [STOPPED]
    assert (page.fates, page.achievements) == ((), "")


def test_a_folder_without_forms_and_a_turned_away_question_change_nothing(page: Page) -> None:
    page.press(FOLDER, page.folder)
    assert [each.text for each in page.state.problems] == [NO_FORMS]
    page.press(FOLDER, None)
    page.press(CHOOSE, ())
    assert page.fates == ()


def test_forms_that_were_dropped_are_looked_at_at_once(page: Page) -> None:
    one, two = page.back("1.pdf", CALM), page.back("2.pdf", HARD)
    page.presenter.show(f"{one}\n{two}")
    page.tasks.work()
    assert find(page.state.blocks, "said.year") is not None
    assert page.place == ("Form 1 of 2: 1.pdf", 0, 2)
    assert page.presenter.leave()
    page.presenter.show()
    assert find(page.state.blocks, "before") is not None


def test_a_folder_and_other_papers_that_were_dropped_have_their_lines(page: Page) -> None:
    page.back("1.pdf", CALM)
    paper = page.folder.parent / "Reply.docx"
    paper.write_bytes(b"PK")
    sealed = page.folder.parent / "Reply.appraisal-packet"
    page.presenter.show(f"{paper}\n{page.folder}\n{sealed}")
    page.tasks.work()
    assert find(page.state.blocks, "form.place") is None, "two of the three are no forms"
    page.press(TAKE)
    assert [words for _, words in page.fates] == [OTHER, TAKEN, A_PACKET]


def test_a_single_form_is_not_counted(page: Page) -> None:
    page.press(CHOOSE, (page.back("one.pdf", CALM),))
    assert find(page.state.blocks, "form.place") is None
