"""Somebody looks for a word with Ctrl+K, in a file with three reviews, and gets to where it is."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.hands import CTRL, Hands
from tests.journeys.running import Running, running
from tests.journeys.turning import turn_to
from tests.wired import example_at
from tests.wired import wired as wired_at

from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_content
from appraisal_app.application.searching import search_file
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.search.guidance import pages_with
from appraisal_app.ui.widgets.text_box import TextBox


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return wired_at(tmp_path / "home")


@pytest.fixture
def example(tmp_path: Path) -> Path:
    return example_at(tmp_path / "Example.appraisal")


def look_for(hands: Hands, words: str) -> None:
    """Open the search with its key, and type."""
    hands.key(Qt.Key.Key_K, CTRL)
    assert hands.focused.objectName() == "text-words"
    hands.type(words)


def oldest(live: Running) -> Record:
    return read_content(live.review.case).records[0]


def rare_word(live: Running, *texts: str) -> tuple[int, str]:
    """A word or two that stand nowhere else in the file or the guidance, after their text's place.

    One word rather than two.
    """
    process = live.review.editor.record.cycle.process
    for count in (1, 2):
        for at, text in enumerate(texts):
            for words in combinations(re.findall(r"\b[a-z]{5,}\b", text), count):
                typed = " ".join(words)
                found = search_file(live.review.case, typed)
                if len(found) == 1 and not pages_with(process, typed):
                    return at, typed
    raise AssertionError(texts)


def guidance_word(live: Running) -> tuple[str, str]:
    """A word that stands only in the guidance of one page, and the code of that page."""
    process = live.review.editor.record.cycle.process
    step = process.step(StepKind.PEOPLE)
    assert step is not None
    for word in re.findall(r"\b[a-z]{5,}\b", step.guidance.why + step.guidance.good):
        if not search_file(live.review.case, word) and len(pages_with(process, word)) == 1:
            return word, step.code
    raise AssertionError(step.guidance)


def test_a_word_of_an_old_review_leads_to_its_field_in_that_review(
    wired: Services, example: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=example) as live:
        hands, old = live.hands, oldest(live)
        at, word = rare_word(live, *(each.action for each in old.development.actions))
        action = old.development.actions[at]
        assert old.cycle.id != live.review.editor.record.cycle.id
        look_for(hands, word)
        hands.key(Qt.Key.Key_Return)
        assert live.review.editor.record.cycle.id == old.cycle.id
        assert old.cycle.label in hands.find(QAbstractButton, "review-button").accessibleName()
        assert "Development and support" in hands.words()
        focused = hands.focused
        assert isinstance(focused, TextBox)
        assert focused.objectName() == f"text-actions.{action.id}.action"
        assert focused.text() == action.action
        hands.bring_into_sight(focused)
        live.close()


def _is_in_sight(hands: Hands, widget: QWidget) -> bool:
    page = widget.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    assert page is not None
    seen = page.viewport()
    place = QRect(widget.mapTo(seen, QPoint(0, 0)), widget.size())
    return hands.shows(widget.objectName()) and seen.rect().intersects(place)


@pytest.mark.parametrize("name", ["reflection", "evidence"])
def test_a_word_on_a_page_that_is_locked_is_scrolled_to_and_marked(
    wired: Services, example: Path, qtbot: QtBot, name: str
) -> None:
    with running(wired, qtbot, path=example) as live:
        hands, old = live.hands, oldest(live)
        texts = {
            "reflection": (old.reflection.ideas, old.reflection.development),
            "evidence": tuple(each.summary for each in reversed(old.evidence.items)),
        }[name]
        at, word = rare_word(live, *texts)
        look_for(hands, word)
        hands.key(Qt.Key.Key_Return)
        hands.settle()
        mark = hands.find(QWidget, "place-mark")
        assert _is_in_sight(hands, mark)
        around = mark.parentWidget()
        assert around is not None
        labels = around.findChildren(QLabel)
        marked = next(each for each in labels if mark.geometry().contains(each.geometry()))
        assert " ".join(marked.text().split()) == " ".join(texts[at].split())
        turn_to(live, "statement")
        turn_to(live, name)
        assert not hands.shows("place-mark"), "the mark goes when the page is left"
        live.close()


def test_one_goes_down_to_a_result_and_opens_it_with_enter(
    wired: Services, example: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=example) as live:
        hands, old = live.hands, oldest(live)
        look_for(hands, rare_word(live, old.statement.summary)[1])
        hands.wait_for("result-hit:0")
        hands.key(Qt.Key.Key_Down)
        assert hands.focused.objectName() == "result-hit:0"
        hands.key(Qt.Key.Key_Return)
        assert hands.focused.objectName() == "text-summary"
        assert live.review.editor.record.cycle.id == old.cycle.id
        live.close()


def test_a_word_of_the_guidance_opens_the_page_with_the_guidance_beside_it(
    wired: Services, example: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=example) as live:
        hands = live.hands
        word, code = guidance_word(live)
        hands.key(Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
        assert not hands.shows("guidance-text")
        look_for(hands, word)
        hands.key(Qt.Key.Key_Return)
        step = live.review.editor.record.cycle.process.page(code)
        assert step is not None
        assert step.title in hands.words()
        assert hands.find(QScrollArea, "guidance-text").isVisible()
        assert any(word in said for said in hands.words())
        live.close()


def test_escape_goes_back_to_the_page_that_was_left(
    wired: Services, example: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=example) as live:
        hands = live.hands
        turn_to(live, "statement")
        look_for(hands, "attendance")
        hands.wait_for("result-hit:0")
        hands.key(Qt.Key.Key_Escape)
        assert "Draft statement" in hands.words()
        assert not hands.shows("text-words")
        live.close()


def test_a_word_that_nobody_wrote_is_said_to_be_nowhere_and_enter_leads_nowhere(
    wired: Services, example: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=example) as live:
        hands = live.hands
        look_for(hands, "zyzzyva")
        hands.key(Qt.Key.Key_Return)
        assert any("Nothing was found for “zyzzyva”" in said for said in hands.words())
        assert hands.focused.objectName() == "text-words"
        live.close()


def test_what_was_just_typed_is_found_at_once(wired: Services, example: Path, qtbot: QtBot) -> None:
    with running(wired, qtbot, path=example) as live:
        hands = live.hands
        turn_to(live, "handover")
        card = hands.add("handovers")
        hands.type(" and zyzzyva")
        field = hands.focused.objectName()
        look_for(hands, "zyzzyva")
        hands.key(Qt.Key.Key_Return)
        assert hands.focused.objectName() == field
        assert card in field
        live.close()
