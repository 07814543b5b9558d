from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from appraisal_app.application.spelling.dictionary import Dictionary
from appraisal_app.ui.shell.access_letters import letter_of
from appraisal_app.ui.spelling.checking import Spelling, SpellingParts
from appraisal_app.ui.tasks import ThreadTasks
from appraisal_app.ui.widgets.text_box import TextBox

WORDS = ("we", "saw", "good", "work", "governors", "receive", "at", "the")


class Stage:
    """A window with two boxes, a dictionary of a few words, and a count of how often it is read."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.tasks, self.reads = QWidget(), ThreadTasks(), 0
        qtbot.addWidget(self.window)
        self.prose, self.name = TextBox(), TextBox()
        self.prose.set_multiline(multiline=True)
        self.prose.is_prose = True
        stack = QVBoxLayout(self.window)
        stack.addWidget(self.name)
        stack.addWidget(self.prose)
        self.taught: tuple[str, ...] = ()
        self.can_learn = True
        parts = SpellingParts(
            read=self._read,
            tasks=self.tasks,
            words_of_file=lambda: frozenset({"Northmoor", *self.taught}),
            taught=lambda: self.taught,
            learning=lambda: self._learn if self.can_learn else None,
        )
        self.spelling = Spelling(parts, self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)

    def enter(self, box: TextBox) -> None:
        box.setFocus()
        self.tasks.finish()
        QApplication.processEvents()

    def lined(self, box: TextBox | None = None) -> list[str]:
        """The words with a wavy line under them."""
        found: list[str] = []
        block = (box or self.prose).document().firstBlock()
        while block.isValid():
            for each in block.layout().formats():
                wave = QTextCharFormat.UnderlineStyle.WaveUnderline
                if each.format.underlineStyle() == wave:
                    raw = block.text().encode("utf-16-le")
                    found.append(
                        raw[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le")
                    )
            block = block.next()
        return found

    def menu(self, at: int) -> list[str]:
        """The lines of the context menu at that place."""
        return [each.text() for each in self._menu(at).actions()]

    def choose(self, at: int, label: str) -> None:
        next(each for each in self._menu(at).actions() if each.text() == label).trigger()

    def _menu(self, at: int) -> QMenu:
        cursor = QTextCursor(self.prose.document())
        cursor.setPosition(at)
        return self.prose.menu_at(cursor)

    def _learn(self, word: str) -> None:
        self.taught = (*self.taught, word)

    def _read(self) -> Dictionary:
        self.reads += 1
        return Dictionary(WORDS)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.tasks.close()


def test_words_that_nobody_knows_are_underlined_and_names_of_the_file_are_not(stage: Stage) -> None:
    stage.prose.show_text("We saw Northmoor recieve\nthe 😀 govenors at work")

    stage.enter(stage.prose)

    assert stage.lined() == ["recieve", "govenors"]


def test_a_title_of_one_line_is_looked_at_and_a_name_is_not(stage: Stage) -> None:
    stage.name.show_text("recieve govenors")
    stage.enter(stage.name)
    stage.enter(stage.prose)
    as_name = stage.lined(stage.name)
    stage.name.is_prose = True

    stage.enter(stage.name)

    assert (as_name, stage.lined(stage.name)) == ([], ["recieve"])


def test_nothing_is_read_before_somebody_writes_sentences_and_then_once(stage: Stage) -> None:
    stage.enter(stage.name)
    before = stage.reads

    stage.enter(stage.prose)
    stage.enter(stage.name)
    stage.enter(stage.prose)

    assert (before, stage.reads) == (0, 1)


def test_the_word_that_is_being_typed_is_left_alone_until_it_is_done(stage: Stage) -> None:
    stage.enter(stage.prose)

    QTest.keyClicks(stage.prose, "we recieve")
    typing = stage.lined()
    QTest.keyClicks(stage.prose, " ")
    done = stage.lined()
    QTest.keyClicks(stage.prose, "govenors")
    stage.name.setFocus()

    assert (typing, done, stage.lined()) == ([], ["recieve"], ["recieve", "govenors"])


def test_a_suggestion_takes_the_place_of_the_word_as_if_it_had_been_typed(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.enter(stage.prose)
    stage.prose.show_text("😀 we recieve work")

    with qtbot.waitSignal(stage.prose.edited) as heard:
        stage.choose(8, "receive")

    assert heard.args == ["😀 we receive work"]
    assert stage.lined() == []
    assert "&Ignore until this file is closed" not in stage.menu(8)


def test_an_ignored_word_is_known_until_another_file_is_open(stage: Stage) -> None:
    stage.enter(stage.prose)
    stage.prose.show_text("we outtturn work")

    stage.choose(5, "&Ignore until this file is closed")
    ignored = stage.lined()
    stage.spelling.forget()
    stage.spelling.switch(is_on=True)

    assert (ignored, stage.lined()) == ([], ["outtturn"])


def test_a_word_that_the_file_learns_is_known_at_once_and_no_more_when_it_is_taken_back(
    stage: Stage,
) -> None:
    stage.enter(stage.prose)
    stage.prose.show_text("we oracy work. Oracy\nthe oracy at work")

    stage.choose(5, "Add to this file's &words")
    learnt = stage.lined()
    stage.taught = ()
    stage.spelling.look_again()

    assert (learnt, stage.lined()) == ([], ["oracy", "Oracy", "oracy"])


def test_a_file_that_cannot_learn_words_does_not_offer_to(stage: Stage) -> None:
    stage.can_learn = False
    stage.enter(stage.prose)
    stage.prose.show_text("we oracy")

    assert "Add to this file's &words" not in stage.menu(5)
    assert "&Ignore until this file is closed" in stage.menu(5)


def test_names_of_the_file_are_suggested_too(stage: Stage) -> None:
    stage.enter(stage.prose)
    stage.prose.show_text("we saw Northmor")

    assert stage.menu(9)[0] == "Northmoor"


def test_spelling_can_be_switched_off(stage: Stage) -> None:
    stage.enter(stage.prose)
    stage.prose.show_text("we recieve")

    stage.spelling.switch(is_on=False)

    assert stage.lined() == []
    assert "receive" not in stage.menu(5)


def test_words_that_one_may_only_read_are_not_corrected(stage: Stage) -> None:
    stage.prose.show_text("we recieve")
    stage.prose.set_locked(locked=True)

    stage.enter(stage.prose)

    assert stage.lined() == []
    assert "receive" not in stage.menu(5)


def test_every_line_but_a_suggestion_has_a_letter_of_its_own_and_reads_as_in_the_menu_edit(
    stage: Stage,
) -> None:
    stage.prose.show_text("we recieve")
    stage.enter(stage.prose)

    lines = [each.partition("\t")[0] for each in stage.menu(5)]

    assert "Select &all" in lines
    own = [each for each in lines[lines.index("") :] if each]
    letters = [letter_of(each) for each in own]
    assert all(letters)
    assert len(set(letters)) == len(letters)
