"""A page that is shown again and again under the hands of somebody who types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import TODAY, MakePage
from tests.ui.fakes import PageEar
from tests.ui.finding import found
from tests.ui.kit.sample import page

from appraisal_app.ui.forms.blocks import (
    Block,
    Card,
    Heading,
    ListField,
    PageState,
    TextField,
)
from appraisal_app.ui.forms.kinds import STANDARD_KINDS
from appraisal_app.ui.forms.kit import BlockView, Kit
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.page import FormView, Sheet
from appraisal_app.ui.forms.text_field import TextFieldView
from appraisal_app.ui.theme.icons import Icons


def text_page(*blocks: Block, step: str = "s") -> PageState:
    return PageState(step=step, title="A step", blocks=blocks)


def box(view: FormView, key: str) -> QPlainTextEdit:
    return found(view, QPlainTextEdit, f"text-{key}")


class Echo(PageEar):
    """Keeps the record as a presenter would: every key comes back as a new state."""

    def __init__(self, state: PageState) -> None:
        super().__init__()
        self.state = state
        self.view: FormView | None = None
        self.error: Callable[[str], str] = lambda _: ""

    def changed(self, key: str, value: Answer) -> None:
        super().changed(key, value)
        blocks = tuple(
            replace(b, value=str(value), error=self.error(str(value)))
            if isinstance(b, TextField) and b.key == key
            else b
            for b in self.state.blocks
        )
        self.state = replace(self.state, blocks=blocks)
        assert self.view is not None
        self.view.render_state(self.state)


@pytest.fixture
def typing(make_page: MakePage) -> tuple[Echo, FormView]:
    fields = [
        TextField(f"t{n}", f"Question {n}", value="one two", multiline=True) for n in range(9)
    ]
    echo = Echo(text_page(*fields))
    echo.view = make_page(echo)
    echo.view.render_state(echo.state)
    echo.view.show()
    return echo, echo.view


def test_the_cursor_stays_while_the_page_is_shown_again(
    typing: tuple[Echo, FormView], qtbot: QtBot
) -> None:
    echo, view = typing
    text = box(view, "t1")
    text.setFocus()
    cursor = text.textCursor()
    cursor.setPosition(3)
    text.setTextCursor(cursor)
    qtbot.keyClicks(text, " and")
    assert text.toPlainText() == "one and two"
    assert text.textCursor().position() == 7
    assert echo.heard[-1] == ("changed", "t1", "one and two")


def test_the_same_box_keeps_focus_and_selection_when_others_come_and_go(
    typing: tuple[Echo, FormView],
) -> None:
    echo, view = typing
    text = box(view, "t1")
    text.setFocus()
    cursor = text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(3, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    t0, t1, t2 = echo.state.blocks[:3]
    view.render_state(text_page(Heading("new", "Something above"), t2, t1))
    assert box(view, "t1") is text
    assert text.hasFocus()
    assert text.textCursor().selectedText() == "one"
    assert t0.key not in [v.key for v in view.findChildren(TextFieldView) if not v.isHidden()]


def test_what_has_the_focus_stays_in_its_place_on_the_screen(
    typing: tuple[Echo, FormView], qtbot: QtBot
) -> None:
    echo, view = typing
    echo.error = lambda text: "Write no exclamation marks." if "!" in text else ""
    view.focus_field("t6")
    qtbot.waitUntil(lambda: box(view, "t6").hasFocus())
    QApplication.processEvents()
    before = box(view, "t6").mapTo(view, box(view, "t6").rect().topLeft()).y()
    qtbot.keyClicks(box(view, "t6"), "!")
    QApplication.processEvents()
    after = box(view, "t6").mapTo(view, box(view, "t6").rect().topLeft()).y()
    assert before == after


def test_a_box_grows_with_its_text_and_never_scrolls(
    typing: tuple[Echo, FormView], qtbot: QtBot
) -> None:
    _, view = typing
    text = box(view, "t1")
    text.setFocus()
    before = text.height()
    for _ in range(12):
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert text.height() > before
    assert text.verticalScrollBar().value() == 0
    assert text.verticalScrollBar().maximum() == 0


def test_an_undo_from_outside_is_shown_in_the_box_that_has_the_focus(
    typing: tuple[Echo, FormView], qtbot: QtBot
) -> None:
    echo, view = typing
    before = echo.state
    box(view, "t1").setFocus()
    qtbot.keyClicks(box(view, "t1"), "x")
    view.render_state(before)
    assert box(view, "t1").toPlainText() == "one two"
    assert [h for h in echo.heard if h[0] == "changed"] == [("changed", "t1", "one twox")]


def test_a_character_being_composed_survives_a_new_state(typing: tuple[Echo, FormView]) -> None:
    echo, view = typing
    text = box(view, "t1")
    text.setFocus()
    QApplication.sendEvent(text, QInputMethodEvent("ni", []))
    assert text.textCursor().block().layout().preeditAreaText() == "ni"
    first = echo.state.blocks[1]
    assert isinstance(first, TextField)
    view.render_state(text_page(echo.state.blocks[0], replace(first, value="elsewhere")))
    assert text.textCursor().block().layout().preeditAreaText() == "ni"
    assert text.toPlainText() == "one two"
    done = QInputMethodEvent("", [])
    QApplication.sendEvent(text, done)
    assert text.toPlainText() == "elsewhere"


def test_a_non_breaking_space_comes_back_as_it_was(make_page: MakePage, qtbot: QtBot) -> None:
    ear = PageEar()
    view = make_page(ear)
    view.render_state(text_page(TextField("t", "T", value="a\u00a0b", multiline=True)))
    view.show()
    qtbot.keyClicks(box(view, "t"), "x")
    assert ear.heard == [("changed", "t", "a\u00a0bx")]


@pytest.mark.parametrize("multiline", [True, False])
def test_text_beyond_the_limit_is_left_out_and_said_so(
    make_page: MakePage, qtbot: QtBot, *, multiline: bool
) -> None:
    ear = PageEar()
    view = make_page(ear)
    view.render_state(
        text_page(TextField("t", "T", value="12345678", limit=10, multiline=multiline))
    )
    view.show()
    text = box(view, "t")
    text.moveCursor(QTextCursor.MoveOperation.End)
    QApplication.clipboard().setText("abcdef")
    text.paste()
    assert text.toPlainText() == "12345678ab"
    assert ear.heard[-1] == ("changed", "t", "12345678ab")
    assert "limit of 10 characters" in all_words(view)
    qtbot.keyClick(text, Qt.Key.Key_Backspace)
    assert "9 of 10 characters" in all_words(view)


def test_a_text_that_is_too_long_already_may_shrink_but_not_grow(
    make_page: MakePage, qtbot: QtBot
) -> None:
    ear = PageEar()
    view = make_page(ear)
    view.render_state(text_page(TextField("t", "T", value="x" * 20, limit=10)))
    view.show()
    qtbot.keyClicks(box(view, "t"), "y")
    assert ear.heard == []
    qtbot.keyClick(box(view, "t"), Qt.Key.Key_Backspace)
    assert ear.heard == [("changed", "t", "x" * 19)]


def test_only_plain_text_is_pasted(make_page: MakePage) -> None:
    view = make_page(PageEar())
    view.render_state(text_page(TextField("t", "T")))
    QApplication.clipboard().setText("one\r\ntwo\x00")
    box(view, "t").paste()
    assert box(view, "t").toPlainText() == "one two"


def all_words(view: FormView) -> str:

    return " | ".join(label.text() for label in view.findChildren(QLabel) if not label.isHidden())


def test_a_focused_field_in_a_folded_card_is_unfolded_and_found(
    make_page: MakePage, qtbot: QtBot
) -> None:
    cards = tuple(
        Card(str(n), f"Card {n}", blocks=(TextField(f"c{n}", "In a card"),)) for n in range(9)
    )
    view = make_page(PageEar())
    view.render_state(text_page(ListField("l", "A list", items=cards)))
    view.show()
    assert view.findChild(QPlainTextEdit, "text-c7") is None
    assert view.focus_field("c7")
    qtbot.waitUntil(lambda: box(view, "c7").hasFocus())
    assert not view.focus_field("nowhere")


def test_two_blocks_with_one_key_are_refused(make_page: MakePage) -> None:
    with pytest.raises(ValueError, match="share a key"):
        make_page(PageEar()).render_state(text_page(Heading("a", "A"), Heading("a", "B")))


def test_a_page_that_is_left_passes_on_the_date_that_was_being_typed(
    make_page: MakePage, qtbot: QtBot
) -> None:
    ear = PageEar()
    view = make_page(ear)
    view.render_state(page())
    view.show()
    view.focus_field("meeting")
    line = view.focusWidget()
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, "16 Oct")
    view.read_now()
    assert ear.heard[-1] == ("changed", "meeting", TODAY.replace(day=16))


class Counting:
    """Standard kinds that count how often a view is asked to show something."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.made = 0
        self.kinds = {kind: self._counted(make) for kind, make in STANDARD_KINDS.items()}

    def _counted(self, make: Callable[[Kit], BlockView[Any]]) -> Callable[[Kit], BlockView[Any]]:
        def made(kit: Kit) -> BlockView[Any]:
            view = make(kit)
            self.made += 1
            show = view.show_block

            def counted(block: Block) -> None:
                self.shown.append(block.key)
                show(block)

            view.show_block = counted  # type: ignore[method-assign]
            return view

        return made


def many_cards(*, text: str = "") -> PageState:
    cards = tuple(
        Card(
            f"c{card}",
            f"Objective {card}",
            blocks=tuple(
                TextField(
                    f"c{card}:f{field}",
                    f"Question {field}",
                    hint="One sentence.",
                    who="Panel",
                    value=text if (card, field) == (30, 5) else "words",
                    multiline=True,
                )
                for field in range(10)
            ),
        )
        for card in range(60)
    )
    return text_page(ListField("list", "Objectives", items=cards), Heading("h", "The end"))


def test_a_key_touches_one_field_among_six_hundred(qtbot: QtBot, icons: Icons) -> None:
    counting = Counting()
    view = FormView(PageEar(), icons, lambda: TODAY, counting.kinds)
    qtbot.addWidget(view)
    view.render_state(many_cards())
    for card in range(60):
        view.focus_field(f"c{card}:f0")
    assert counting.made == 602
    made, counting.shown = counting.made, []
    view.render_state(many_cards(text="w"))
    assert counting.shown == ["list", "c30:f5"]
    assert counting.made == made


def test_the_same_state_touches_nothing(qtbot: QtBot, icons: Icons) -> None:
    counting = Counting()
    view = FormView(PageEar(), icons, lambda: TODAY, counting.kinds)
    qtbot.addWidget(view)
    view.render_state(many_cards())
    counting.shown = []
    view.render_state(many_cards())
    assert counting.shown == []


def test_folded_cards_make_no_widgets_for_their_fields(qtbot: QtBot, icons: Icons) -> None:
    counting = Counting()
    view = FormView(PageEar(), icons, lambda: TODAY, counting.kinds)
    qtbot.addWidget(view)
    view.render_state(many_cards())
    assert counting.made == 2


def test_a_page_that_got_wider_out_of_sight_has_room_for_all(
    make_page: MakePage, qtbot: QtBot
) -> None:
    view = make_page(PageEar())
    # Of two lines in the column, of one line in a column as wide as the window.
    hint = "Somebody or other says what it is. " * 4
    view.render_state(text_page(*(TextField(f"t{n}", "Why?", hint=hint) for n in range(8))))
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.addWidget(view)
    stack.addWidget(QLabel("Another page"))
    stack.resize(720, 700)
    stack.show()
    QApplication.processEvents()
    stack.setCurrentIndex(1)
    stack.resize(1080, 700)
    QApplication.processEvents()
    stack.setCurrentIndex(0)
    QApplication.processEvents()
    blocks = found(view, Sheet).findChildren(
        QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    assert [each for each in blocks if each.height() < each.heightForWidth(each.width())] == []
