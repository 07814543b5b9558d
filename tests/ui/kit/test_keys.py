"""What the keyboard does on a page and in a window."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCalendarWidget,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.conftest import TODAY, MakePage
from tests.ui.fakes import PageEar
from tests.ui.finding import focused, found
from tests.ui.kit.sample import page

from appraisal_app.ui.forms.blocks import (
    Card,
    ChoiceField,
    DateField,
    ListField,
    Option,
    PageAction,
    PageState,
    SelectField,
    TextField,
)
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.widgets.calendar_popup import CalendarPopup

CTRL = Qt.KeyboardModifier.ControlModifier
OPTIONS = tuple(Option(word, word) for word in ("one", "two", "three"))
FIELDS = (
    TextField("line", "A line", value="words"),
    TextField("text", "A text", value="words", multiline=True),
    DateField("date", "A date", value=date(2026, 10, 14)),
    SelectField("select", "A list", options=OPTIONS, value="two"),
    ChoiceField("choice", "A choice", options=OPTIONS, value="two"),
)


class Window(QWidget):
    """A window with one undo and one redo, and a page."""

    def __init__(self, ear: PageEar, icons: Icons) -> None:
        super().__init__()
        self.undone = self.redone = 0
        self.page = FormView(ear, icons, lambda: TODAY)
        QVBoxLayout(self).addWidget(self.page)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo)
        for keys in ("Ctrl+Y", "Ctrl+Shift+Z"):
            QShortcut(QKeySequence(keys), self, self.redo)

    def undo(self) -> None:
        self.undone += 1

    def redo(self) -> None:
        self.redone += 1


@pytest.fixture
def ear() -> PageEar:
    return PageEar()


@pytest.fixture
def window(ear: PageEar, icons: Icons, qtbot: QtBot) -> Window:
    made = Window(ear, icons)
    qtbot.addWidget(made)
    made.page.render_state(PageState(step="s", title="S", blocks=FIELDS))
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.page.setFocus()
    ear.heard.clear()
    return made


@pytest.mark.parametrize("key", [field.key for field in FIELDS])
def test_undo_reaches_the_window_from_inside_every_field(
    window: Window, qtbot: QtBot, key: str
) -> None:
    window.page.focus_field(key)
    here = focused()
    if isinstance(here, QPlainTextEdit | QLineEdit):
        qtbot.keyClicks(here, "x")
    before = here.text() if isinstance(here, QLineEdit) else ""
    qtbot.keyClick(here, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(here, Qt.Key.Key_Y, CTRL)
    qtbot.keyClick(here, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert (window.undone, window.redone) == (1, 2)
    assert before == (here.text() if isinstance(here, QLineEdit) else "")


def test_a_text_field_undoes_nothing_by_itself_where_nobody_else_undoes(
    make_page: MakePage, ear: PageEar, qtbot: QtBot
) -> None:
    view = make_page(ear)
    view.render_state(PageState(step="s", title="S", blocks=FIELDS))
    view.show()
    view.focus_field("date")
    line = found(view, QLineEdit, "date-date")
    qtbot.keyClicks(line, "x")
    qtbot.keyClick(line, Qt.Key.Key_Z, CTRL)
    assert line.text() == "14/10/2026x"


def test_tab_follows_reading_through_the_whole_page(make_page: MakePage, qtbot: QtBot) -> None:
    view = make_page(PageEar())
    view.render_state(page(problems=True))
    view.resize(820, 6000)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.focus_field("progress")
    qtbot.waitUntil(lambda: view.focusWidget().hasFocus())
    seen = [view.focusWidget()]
    for _ in range(200):
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        if view.focusWidget() is seen[0]:
            break
        seen.append(view.focusWidget())
    wrap = next(at for at, w in enumerate(seen) if top(w, view) < top(seen[0], view))
    in_order = seen[wrap:] + seen[:wrap]
    places = [top(widget, view) for widget in in_order]
    assert len(in_order) > 25
    assert all(below >= above - 12 for above, below in pairwise(places))


def test_tab_follows_reading_after_a_card_has_moved(make_page: MakePage, qtbot: QtBot) -> None:
    view = make_page(PageEar())
    cards = [Card(n, f"Card {n}", blocks=(TextField(n, f"Field {n}"),)) for n in "abc"]

    def show(*order: int) -> None:
        items = tuple(cards[at] for at in order)
        view.render_state(
            PageState(step="s", title="S", blocks=(ListField("l", "L", items=items),))
        )

    show(0, 1, 2)
    view.show()
    view.activateWindow()
    show(2, 0, 1)
    view.focus_field("c")
    qtbot.waitUntil(lambda: view.focusWidget().hasFocus())
    names = []
    for _ in range(5):
        names.append(view.focusWidget().accessibleName())
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
    assert names == ["Field c", "Fold Card a", "Field a", "Fold Card b", "Field b"]


def top(widget: QWidget, view: FormView) -> int:
    return widget.mapTo(view, QPoint(0, 0)).y()


def test_tab_leaves_a_text_and_writes_no_tab(window: Window, ear: PageEar, qtbot: QtBot) -> None:
    window.page.focus_field("text")
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert ear.heard == [("committed", "text")]
    assert focused().accessibleName() == "A date"


@pytest.mark.parametrize("key", ["select", "date", "text"])
def test_the_wheel_changes_no_answer(window: Window, ear: PageEar, key: str) -> None:
    window.page.focus_field(key)
    target = focused()
    middle = QPointF(target.rect().center())
    wheel = QWheelEvent(
        middle,
        target.mapToGlobal(middle),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, wheel)
    assert ear.heard == []


def test_a_date_is_written_once_it_is_left(window: Window, ear: PageEar, qtbot: QtBot) -> None:
    type_date(window, qtbot, "16 Oct")
    assert ear.heard == []
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert ear.heard[:2] == [("changed", "date", TODAY.replace(day=16)), ("committed", "date")]
    assert found(window, QLineEdit, "date-date").text() == "16/10/2026"


def test_a_date_that_cannot_be_read_stays_as_typed_and_is_not_written(
    window: Window, ear: PageEar, qtbot: QtBot
) -> None:
    type_date(window, qtbot, "some day")
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    line = found(window, QLineEdit, "date-date")
    assert line.text() == "some day"
    assert [what for what, *_ in ear.heard] == ["committed"]
    said = "This cannot be read as a date. Write it like 14/10/2025 or 14 October 2025."
    assert said in line.accessibleDescription()
    window.page.render_state(PageState(step="s", title="Another title", blocks=FIELDS))
    assert line.text() == "some day"


def test_the_example_of_a_day_to_come_is_one(window: Window, qtbot: QtBot) -> None:
    blocks = (DateField("date", "A date", is_to_come=True), TextField("text", "More"))
    window.page.render_state(PageState(step="s", title="A page", blocks=blocks))
    type_date(window, qtbot, "some day")
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    said = found(window, QLineEdit, "date-date").accessibleDescription()
    assert "Write it like 14/10/2026 or 14 October 2026." in said


def test_an_emptied_date_is_none(window: Window, ear: PageEar, qtbot: QtBot) -> None:
    window.page.focus_field("date")
    line = focused()
    qtbot.keyClick(line, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert ear.heard == [("changed", "date", None)]


def type_date(window: Window, qtbot: QtBot, text: str) -> None:
    window.page.focus_field("date")
    line = focused()
    qtbot.keyClick(line, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(line, text)


def test_arrow_keys_choose_among_radio_buttons(window: Window, ear: PageEar, qtbot: QtBot) -> None:
    window.page.focus_field("choice")
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    assert ("changed", "choice", "three") in ear.heard


def test_tab_finds_the_radio_button_that_is_picked(window: Window, qtbot: QtBot) -> None:
    window.page.focus_field("select")
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().accessibleName() == "two"


def test_buttons_lists_and_links_say_what_was_asked(make_page: MakePage) -> None:
    ear = PageEar()
    view = make_page(ear)
    state = page(problems=True)
    view.render_state(state)
    view.show()
    for name in ("action-back", "action-preview", "add-objectives"):
        found(view, QAbstractButton, name).click()
    named = {w.accessibleName(): w for w in view.findChildren(QAbstractButton)}
    for name in (
        "Move down: Open the Harbour Road resource base on time and within budget",
        "Remove this objective",
        "Choose a later day for the review meeting",
    ):
        named[name].click()
    assert ear.heard[:3] == [("pressed", "back"), ("pressed", "preview"), ("added", "objectives")]
    assert ear.heard[3] == ("moved", "objectives", "o1", 1)
    assert ear.heard[4][:2] == ("removed", "objectives")
    assert ear.heard[5] == ("followed", "meeting")


def test_a_disabled_action_says_in_words_what_it_waits_for(make_page: MakePage) -> None:
    view = make_page(PageEar())
    waits = PageAction("go", "Finish", enabled=False, hint="One answer is missing.")
    view.render_state(PageState(step="s", title="S", actions=(waits,)))
    button = found(view, QWidget, "action-go")
    assert not button.isEnabled()
    assert button.accessibleDescription() == "One answer is missing."


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_day_chosen_from_the_calendar_is_written_and_the_calendar_closes(
    window: Window, ear: PageEar, qtbot: QtBot
) -> None:
    named = {b.accessibleName(): b for b in window.findChildren(QAbstractButton)}
    named["Choose from a calendar: A date"].click()
    popup = found(window, CalendarPopup)
    qtbot.waitUntil(popup.isVisible)
    calendar = found(popup, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 10, 14)
    calendar.activated.emit(QDate(2026, 10, 19))
    assert not popup.isVisible()
    assert ear.heard[-1] == ("changed", "date", date(2026, 10, 19))
    assert found(window, QLineEdit, "date-date").text() == "19/10/2026"
