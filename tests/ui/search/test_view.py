"""The search page with real widgets and real keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.ui.fakes import PageEar
from tests.ui.finding import focused, found
from tests.ui.kit.gallery import cut

from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.search.blocks import Result, Results, SearchField
from appraisal_app.ui.search.result_row import ResultRow
from appraisal_app.ui.search.state import Findings, search_page
from appraisal_app.ui.search.view import SearchView
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.icons import Icons

LONG = "The attendance team is now ordinary work, and trustees see the figures each term. " * 3
FIELD = SearchField("words", "attend", label="Search this file", hint="A word", said="Found: 4")
FIRST = Results(
    "results.a",
    "Review 2025/26",
    (
        Result("hit:0", "Evidence & more", LONG, marks=((4, 14),), spoken="Evidence & more"),
        Result("hit:1", "", "Attendance <b>team</b>", marks=((0, 10),), spoken="Evidence & more"),
        Result("", "Pay (a page that is switched off)", "attended", spoken="Pay"),
    ),
)
SECOND = Results(
    "results.b",
    "Review 2024/25",
    (Result("hit:3", "Meeting", "مدرسة النور 😀 attendance", marks=((14, 24),), spoken="Meeting"),),
    eyebrow="Another review",
)
STATE = PageState(step="search", title="Search", blocks=(FIELD, FIRST, SECOND))

Show = Callable[[PageState, PageEar], SearchView]


@pytest.fixture
def show(qtbot: QtBot, icons: Icons) -> Show:
    def make(state: PageState, ear: PageEar) -> SearchView:
        view = SearchView(ear, icons, lambda: date(2026, 10, 5))
        view.resize(760, 700)
        qtbot.addWidget(view)
        view.render_state(state)
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return make


def _row(view: SearchView, key: str) -> ResultRow:
    return found(view, ResultRow, f"result-{key}")


def _line(view: SearchView) -> QLineEdit:
    return found(view, QLineEdit, "text-words")


def test_the_field_has_the_keyboard_with_its_words_to_be_typed_over(show: Show) -> None:
    view = show(STATE, PageEar())
    view.focus_first()
    assert focused() is _line(view)
    assert _line(view).selectedText() == "attend"


def test_typing_is_told_and_comes_back_without_disturbing(show: Show, qtbot: QtBot) -> None:
    ear = PageEar()
    view = show(STATE, ear)
    line = _line(view)
    line.setFocus()
    line.setCursorPosition(2)
    qtbot.keyClicks(line, "x")
    assert ear.heard == [("changed", "words", "atxtend")]
    view.render_state(replace(STATE, blocks=(replace(FIELD, value="atxtend"), SECOND)))
    assert line.cursorPosition() == 3
    assert focused() is line


def test_up_and_down_move_from_the_field_through_the_results(show: Show, qtbot: QtBot) -> None:
    view = show(STATE, PageEar())
    view.focus_first()
    stops = [_line(view), *(_row(view, key) for key in ("hit:0", "hit:1", "hit:3"))]
    for stop in [*stops[1:], stops[-1]]:
        qtbot.keyClick(focused(), Qt.Key.Key_Down)
        assert focused() is stop
    for stop in [*reversed(stops[:-1]), stops[0]]:
        qtbot.keyClick(focused(), Qt.Key.Key_Up)
        assert focused() is stop


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_opens_the_result_that_has_the_keyboard(
    show: Show, qtbot: QtBot, key: Qt.Key
) -> None:
    ear = PageEar()
    view = show(STATE, ear)
    _row(view, "hit:3").setFocus()
    qtbot.keyClick(focused(), key)
    assert ear.heard == [("pressed", "hit:3")]


def test_a_click_opens_a_result_but_not_one_without_a_page(show: Show, qtbot: QtBot) -> None:
    ear = PageEar()
    view = show(STATE, ear)
    qtbot.mouseClick(_row(view, ""), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(_row(view, "hit:1"), Qt.MouseButton.LeftButton)
    assert ear.heard == [("pressed", "hit:1")]


def test_enter_in_the_field_and_escape_anywhere_are_told(show: Show, qtbot: QtBot) -> None:
    ear = PageEar()
    view = show(STATE, ear)
    view.focus_first()
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    _row(view, "hit:0").setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert ear.heard == [("pressed", "first"), ("pressed", "back"), ("pressed", "back")]


def test_a_letter_typed_on_a_result_goes_to_the_field(show: Show, qtbot: QtBot) -> None:
    ear = PageEar()
    view = show(STATE, ear)
    _row(view, "hit:0").setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_S)
    assert focused() is _line(view)
    assert ear.heard == [("changed", "words", "attends")]
    _row(view, "hit:0").setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(ear.heard) == 1


def test_the_field_is_emptied_by_its_button(show: Show, qtbot: QtBot) -> None:
    ear = PageEar()
    view = show(STATE, ear)
    (clear,) = (
        each
        for each in view.findChildren(QAbstractButton)
        if each.accessibleName() == "Empty the field"
    )
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert ear.heard == [("changed", "words", "")]
    assert focused() is _line(view)
    assert not clear.isVisible()


def test_a_result_is_spoken_with_its_page_and_read_as_it_was_written(show: Show) -> None:
    view = show(STATE, PageEar())
    assert _row(view, "hit:1").accessibleName() == "Evidence & more: Attendance <b>team</b>"
    assert _line(view).accessibleName() == "Search this file"
    assert _line(view).accessibleDescription() == "Found: 4"


def test_results_that_come_and_go_keep_the_page_in_order(show: Show) -> None:
    view = show(STATE, PageEar())
    view.render_state(replace(STATE, blocks=(FIELD, replace(FIRST, results=FIRST.results[:1]))))
    view.render_state(STATE)
    for _ in range(5):
        QApplication.processEvents()
    rows = [row for row in view.findChildren(ResultRow) if row.isVisible()]
    rows.sort(key=lambda row: row.mapTo(view, row.rect().topLeft()).y())
    names = [row.objectName() for row in rows]
    assert names == ["result-hit:0", "result-hit:1", "result-", "result-hit:3"]


def test_the_keyboard_stays_on_the_page_when_its_result_goes(show: Show) -> None:
    view = show(STATE, PageEar())
    _row(view, "hit:3").setFocus()
    view.render_state(replace(STATE, blocks=(FIELD, FIRST)))
    assert focused() is view or view.isAncestorOf(focused())


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [1000, 700, 480])
def test_nothing_is_cut(show: Show, appearance: Appearance, width: int, percent: int) -> None:
    appearance.set_text_size(percent)
    view = show(STATE, PageEar())
    view.resize(width, 700)
    for _ in range(5):
        QApplication.processEvents()
    assert cut(view) == []
    for row in view.findChildren(ResultRow):
        assert row.height() >= row.heightForWidth(row.width())


def test_a_narrower_page_makes_a_long_excerpt_higher(show: Show) -> None:
    view = show(STATE, PageEar())
    row = _row(view, "hit:0")
    assert row.heightForWidth(300) > row.heightForWidth(900)


def _pixels(view: SearchView) -> bytes:
    picture = view.grab().toImage()
    assert picture.size() == QSize(760, 700) * picture.devicePixelRatio()
    return bytes(picture.constBits())


def test_marked_words_look_otherwise(show: Show) -> None:
    view = show(STATE, PageEar())
    before = _pixels(view)
    plain = replace(SECOND, results=(replace(SECOND.results[0], marks=()),))
    view.render_state(replace(STATE, blocks=(FIELD, FIRST, plain)))
    assert _pixels(view) != before


def test_the_empty_page_and_no_result_are_whole(show: Show) -> None:
    for words in ("", "zebra crossing"):
        view = show(search_page(words, Findings(words=words), "c"), PageEar())
        assert cut(view) == []
