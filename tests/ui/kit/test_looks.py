"""What an eye would see at once: rows that line up, distances that follow one scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import MakePage
from tests.ui.fakes import PageEar

from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    ChoiceField,
    Heading,
    ListField,
    Note,
    NoteKind,
    Option,
    PageAction,
    PageState,
    TableBlock,
    TextField,
    Turn,
)
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.forms.rhythm import distance
from appraisal_app.ui.forms.table_block import TableBlockView, are_numbers
from appraisal_app.ui.widgets.chip import Chip
from appraisal_app.ui.widgets.words import Words

BEFORE = PageAction("go:a", "Before", turn=Turn.BACK)
AFTER = PageAction("go:c", "After", turn=Turn.ON)
DEED = PageAction("deed", "Do it")


def shown(make_page: MakePage, *blocks: Block, actions: tuple[PageAction, ...] = ()) -> FormView:
    view = make_page(PageEar())
    view.resize(720 + bar(view), 700)
    view.render_state(PageState(step="s", title="A step", blocks=blocks, actions=actions))
    view.show()
    QApplication.processEvents()
    return view


def bar(view: FormView) -> int:
    """The room that is kept free for the scroll bar."""
    return view.verticalScrollBar().sizeHint().width()


def sheet(view: FormView) -> QWidget:
    found = view.widget()
    assert found is not None
    return found


def place(view: FormView, name: str) -> tuple[int, int, int]:
    """Left, right and top of a widget on the page."""
    found = view.findChild(QWidget, name)
    assert found is not None
    corner = found.mapTo(sheet(view), QPoint(0, 0))
    return corner.x(), corner.x() + found.width(), corner.y()


def test_the_ways_to_other_pages_stand_below_what_is_done_on_this_one(
    make_page: MakePage,
) -> None:
    view = shown(make_page, actions=(BEFORE, DEED, AFTER))
    deed, before, after = (place(view, f"action-{k}") for k in ("deed", "go:a", "go:c"))

    assert before[2] == after[2] > deed[2]
    assert before[0] == deed[0]
    assert after[1] > sheet(view).width() - bar(view) - deed[0] - 4


def test_the_way_on_stands_at_the_right_though_it_is_alone(make_page: MakePage) -> None:
    alone = shown(make_page, actions=(AFTER,))
    both = shown(make_page, actions=(BEFORE, AFTER))
    assert place(alone, "action-go:c")[:2] == place(both, "action-go:c")[:2]


def test_a_chip_stays_at_the_right_while_its_label_takes_two_lines(make_page: MakePage) -> None:
    who = "Chief executive, trustees, adviser and clerk"
    labels = ("Who?", "Would the chief executive or a staff trustee be in the very room?")
    view = shown(make_page, *(TextField(f"f{n}", label, who=who) for n, label in enumerate(labels)))

    chips = [each for each in view.findChildren(Chip) if each.text() == who]
    rights = {each.mapTo(sheet(view), QPoint(each.width(), 0)).x() for each in chips}

    assert len(chips) == len(labels)
    assert len(rights) == 1


def test_a_long_label_goes_above_its_chip_when_three_lines_would_not_do(
    make_page: MakePage,
) -> None:
    who = "Chief executive, trustees, adviser and clerk"
    view = shown(make_page, TextField("f", "A question with many words. " * 6, who=who))
    chip = next(each for each in view.findChildren(Chip) if each.text() == who)
    assert chip.x() == 0


def test_what_belongs_together_stands_close_together() -> None:
    heading, part = Heading("h", "Heading"), Heading("p", "Part", level=3)
    field, cards = TextField("f", "Question"), ListField("l", "List")
    quiet, offers = Note("n", "Quiet.", kind=NoteKind.QUIET), ActionBlock("a", (DEED,))

    assert distance(None, heading) == 0
    assert distance(heading, field) < distance(field, field) < distance(field, heading)
    assert distance(field, part) < distance(field, heading)
    assert distance(quiet, quiet) < distance(quiet, field)
    assert distance(cards, offers) < distance(field, offers)


def test_blocks_stand_further_apart_in_larger_text(make_page: MakePage) -> None:
    view = shown(make_page, TextField("f", "One"), TextField("g", "Two"))
    second = view.findChild(QWidget, "block-g")
    assert second is not None
    before = second.contentsMargins().top()
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 2)

    view.setFont(font)

    assert second.contentsMargins().top() > before > 0


@pytest.mark.parametrize(
    ("texts", "is_so"),
    [
        (["4", "12", "1,200"], True),
        (["£2,625", "-£3", ""], True),
        (["8 minutes", "12 minutes"], True),
        (["4.6 %", "3%"], True),
        (["4", "Not shown"], False),
        (["8 January 2027"], False),
        (["", ""], False),
        ([], False),
    ],
)
def test_a_column_is_one_of_numbers_when_nothing_else_stands_in_it(
    texts: list[str], *, is_so: bool
) -> None:
    assert are_numbers(texts) is is_so


def test_a_table_gives_its_room_to_the_column_that_needs_it(make_page: MakePage) -> None:
    rows = (("A long line about what was said at the meeting and by whom", "3 minutes", "Yes"),) * 2
    view = shown(make_page, TableBlock("t", ("Item", "Time", "Dealt with"), rows))
    table = view.findChild(TableBlockView)
    assert table is not None
    said, time, dealt = (_cell(table, text) for text in (rows[0][0], "3 minutes", "Yes"))

    assert said.width() > 2 * max(time.width(), dealt.width())
    assert said.height() < 2 * time.height()
    assert time.alignment() & Qt.AlignmentFlag.AlignRight
    assert dealt.alignment() & Qt.AlignmentFlag.AlignLeft


def test_a_table_too_narrow_for_its_words_stands_row_by_row(make_page: MakePage) -> None:
    rows = (("A promise that was made at the meeting by all of them", "The chair and clerk"),) * 2
    wide = shown(make_page, TableBlock("t", ("Promise", "By whom"), rows))
    narrow = shown(make_page, TableBlock("t", ("Promise", "By whom"), rows))
    narrow.resize(240, 700)
    QApplication.processEvents()

    def tops(view: FormView) -> list[int]:
        table = view.findChild(TableBlockView)
        assert table is not None
        return [_cell(table, text).y() for text in ("Promise", "By whom")]

    assert tops(wide)[0] == tops(wide)[1]
    assert tops(narrow)[0] < tops(narrow)[1]


def test_the_first_button_of_a_row_is_the_one_that_matters_and_stands_at_the_left(
    make_page: MakePage,
) -> None:
    first = PageAction("first", "What is usually wanted", primary=True)
    view = shown(make_page, ActionBlock("a", (DEED, first)))
    block = place(view, "block-a")
    assert place(view, "action-first")[0] == block[0] < place(view, "action-deed")[0]


def _cell(table: TableBlockView, text: str) -> Words:
    return next(each for each in table.findChildren(Words) if each.text() == text)


YES_NO = (Option("y", "Yes"), Option("n", "No"))
IN_WORDS = (Option("y", "Yes", "in all that matters"), Option("n", "No"))


def test_yes_and_no_stand_side_by_side_and_longer_answers_below_each_other(
    make_page: MakePage,
) -> None:
    view = shown(
        make_page,
        ChoiceField("short", "Is it so?", options=YES_NO),
        ChoiceField("long", "Is it so?", options=IN_WORDS),
    )
    tops = [each.mapTo(view, QPoint(0, 0)).y() for each in view.findChildren(QRadioButton)]
    assert tops[0] == tops[1] < tops[2] < tops[3]


def test_all_four_arrows_go_through_answers_in_a_line(make_page: MakePage, qtbot: QtBot) -> None:
    view = shown(make_page, ChoiceField("c", "Is it so?", options=YES_NO, value="y"))
    yes, no = view.findChildren(QRadioButton)
    with qtbot.waitActive(view):
        view.activateWindow()
    for there, back in ((Qt.Key.Key_Down, Qt.Key.Key_Up), (Qt.Key.Key_Right, Qt.Key.Key_Left)):
        yes.setFocus()
        qtbot.keyClick(yes, there)
        assert no.isChecked()
        qtbot.keyClick(no, back)
        assert yes.isChecked()


def test_a_locked_answer_says_that_nothing_was_entered(make_page: MakePage) -> None:
    view = shown(
        make_page,
        TextField("t", "Anything else?", multiline=True, read_only=True),
        TextField("u", "Anything else?", multiline=True),
    )
    locked, free = (view.findChild(QWidget, f"text-{key}") for key in ("t", "u"))
    assert locked is not None
    assert free is not None
    assert locked.property("placeholderText") == "Nothing entered"
    assert free.property("placeholderText") == ""
    assert locked.height() < free.height()
