"""The editor as it is seen: why it is held back, what folds, and who has room beside whom."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import TODAY
from tests.ui.fakes import PageEar, WindowEar
from tests.ui.finding import found
from tests.ui.kit.sample_window import window

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.ui.documents.state import DocumentsState
from appraisal_app.ui.documents.view import DocumentsView
from appraisal_app.ui.documents.writing.marking import place_of
from appraisal_app.ui.documents.writing.view import WritingView
from appraisal_app.ui.documents.writing_state import WritingState, quoted
from appraisal_app.ui.forms.blocks import PageAction, PageState, Problem, TextField
from appraisal_app.ui.shell.furnishing import furnished
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.widgets.buttons import LinkButton
from appraisal_app.ui.widgets.text_box import TextBox

LONG = "Trustees asked about the evidence. " * 60 + "The salary rose; the salary was noted."
SALARY = "“salary” looks like a word about pay: change it, or say why it may stand."
HITS = (Problem(SALARY, "text"), Problem(SALARY, "text"), Problem("Choose a day.", "day"))
HELD = WritingState(
    document=DocumentId.EXTRACT,
    title="D13  Open minutes extract",
    audience="For: everybody",
    readiness="3 things to put right first",
    missing=HITS,
    actions=(
        PageAction("back", "All documents"),
        PageAction("copy:D13", "Copy as text", enabled=False),
        PageAction("text:D13", "Save as text…", enabled=False),
        PageAction("word:D13", "Save as Word…", enabled=False),
        PageAction("export:D13", "Export PDF…", primary=True, enabled=False),
    ),
)
FREE = replace(
    HELD, missing=(), actions=tuple(replace(each, enabled=True) for each in HELD.actions)
)
FORM = PageState(
    step="report",
    title="",
    blocks=(
        TextField("item", "Which item?"),
        TextField("text", "What do the open minutes say?", value=LONG, multiline=True),
    ),
)


class Ear(PageEar):
    """Leads to a field as the presenter does."""

    view: WritingView

    def followed(self, target_key: str) -> None:
        super().followed(target_key)
        self.view.form.focus_field(target_key)


@pytest.fixture
def view(qtbot: QtBot, icons: Icons) -> WritingView:
    ear = Ear()
    view = ear.view = WritingView(ear, ear, icons, lambda: TODAY)
    view.form.render_state(FORM)
    view.render_state(HELD)
    view.resize(1072, 700)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    return view


def press(view: QWidget, name: str) -> None:
    found(view, LinkButton, name).click()
    QApplication.processEvents()


def box_of(view: WritingView) -> TextBox:
    return found(view.form, TextBox, "text-text")


def test_the_reason_stands_beside_the_grey_buttons_and_goes_with_them(view: WritingView) -> None:
    why = view.head.why
    assert why.isVisible()
    assert found(why, LinkButton, "why").accessibleName().endswith(SALARY)
    export = view.head.findChild(QWidget, "action-export:D13")
    assert isinstance(export, QWidget)
    assert not export.isEnabled()
    assert abs(why.y() - export.mapTo(view.head, export.rect().bottomLeft()).y()) < 30
    view.render_state(FREE)
    assert export.isEnabled()
    assert not why.isVisible()


def test_a_press_brings_the_words_in_sight_and_marks_them(view: WritingView) -> None:
    press(view, "why")
    box = box_of(view)
    assert box.textCursor().selectedText() == "salary"
    caret = box.viewport().mapTo(view.form.viewport(), box.cursorRect().center())
    assert view.form.viewport().rect().contains(caret)


def test_next_goes_to_the_same_words_further_on_and_to_what_is_missing(view: WritingView) -> None:
    press(view, "why")
    first = box_of(view).textCursor().selectionStart()
    press(view, "why-next")
    assert box_of(view).textCursor().selectionStart() > first
    press(view, "why-next")
    assert "Choose a day." in found(view, LinkButton, "why").accessibleName()
    press(view, "why-next")
    assert box_of(view).textCursor().selectionStart() == first


def test_a_press_turns_from_the_pages_to_the_words(view: WritingView) -> None:
    view.resize(900, 700)
    view.turn("look")
    assert not view.form.isVisible()
    press(view, "why")
    assert view.form.isVisible()
    assert not view.pane.isVisible()
    assert box_of(view).textCursor().selectedText() == "salary"


def test_what_waits_for_other_work_says_so(view: WritingView) -> None:
    view.render_state(replace(HELD, missing=(), waits="The file is being written…"))
    assert view.head.why.isVisible()
    assert not found(view, LinkButton, "why").isVisible()


def test_where_it_is_low_the_buttons_fold_and_the_form_keeps_most_of_the_room(
    view: WritingView, appearance: Appearance, qtbot: QtBot
) -> None:
    appearance.set_text_size(200)
    view.resize(844, 681)
    qtbot.waitUntil(lambda: view.head.height() < view.height() * 0.3, timeout=3_000)
    kept = [view.head.findChild(QWidget, f"action-{each}") for each in ("back", "export:D13")]
    assert [each is not None and each.isVisible() for each in kept] == [True, False]
    assert {each.objectName() for each in view.head.findChildren(QAction)} >= {
        "action-export:D13",
        "action-word:D13",
    }
    turn = found(view.head, QWidget, "action-look")
    assert turn.isVisible()


def test_a_form_without_a_head_begins_near_the_top(view: WritingView) -> None:
    first = found(view.form, QWidget, "block-item")
    assert first.mapTo(view.form.viewport(), first.rect().topLeft()).y() < 60


def test_a_problem_quotes_its_words() -> None:
    assert quoted(SALARY) == "salary"
    assert quoted("Choose a day.") == ""
    assert [place_of("a", "abca", number) for number in (0, 1, 2)] == [0, 3, 3]
    assert place_of("x", "abca", 0) == -1


@pytest.mark.parametrize(
    ("width", "seen"),
    [
        (1280, {"form", "guidance"}),
        (1366, {"form", "pages"}),
        (1440, {"form", "pages"}),
        (1700, {"form", "pages", "guidance"}),
    ],
)
@pytest.mark.parametrize("shut", [set[str](), {"guidance"}])
def test_form_and_pages_stand_side_by_side_from_1366_on(
    qtbot: QtBot, icons: Icons, width: int, seen: set[str], shut: set[str]
) -> None:
    documents, ear = DocumentsView(PageEar(), icons, lambda: TODAY), WindowEar()
    shell = furnished(ear, icons)
    shell.add_page("documents", documents)
    qtbot.addWidget(shell, before_close_func=lambda _: ear.allow_close())
    shell.resize(width, 800)
    shell.render_state(replace(window(), page="documents"))
    shell.show()
    qtbot.waitExposed(shell)
    if shut:
        found(shell, QAction, "command-guidance").trigger()
    listed = DocumentsState(page=FORM)
    documents.render_state(listed)
    guidance = found(shell, QWidget, "guidance-text")
    assert guidance.isVisible() is not bool(shut)
    documents.render_state(replace(listed, writing=HELD))
    QApplication.processEvents()
    panes = {"form": documents.writing.form, "pages": documents.writing.pane, "guidance": guidance}
    assert {name for name, pane in panes.items() if pane.isVisible()} == seen - shut
    documents.render_state(listed)
    assert guidance.isVisible() is not bool(shut)
