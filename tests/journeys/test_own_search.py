"""The chief executive looks for a word of her own file with Ctrl+K."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.domain.planted import MOMENT
from tests.journeys.hands import CTRL, Hands
from tests.journeys.running import Running, running, services_at
from tests.ui.own_desk.working import request

from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.own_desk.taking_in import take_request
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.own_desk import OwnDesk, OwnNote
from appraisal_app.domain.own_words import submitted, with_review
from appraisal_app.ui.widgets.text_box import TextBox


@pytest.fixture
def chief(tmp_path: Path) -> Services:
    return services_at(tmp_path / "chief")


@pytest.fixture
def file(tmp_path: Path, chief: Services) -> Path:
    """A desk with a draft and a note."""
    path = tmp_path / "Own.appraisal"
    case = create_own_desk(path, None, name="A. Chief", trust="Northmoor Trust", services=chief)
    asked = request(chief)

    def written(desk: OwnDesk) -> OwnDesk:
        desk = take_request(desk, asked).desk
        review = desk.reviews[0]
        draft = replace(review.draft, ideas="Fewer forms, more herons.")
        desk = with_review(desk, replace(review, draft=draft))
        return replace(desk, notes=(OwnNote(id="n", title="A hard week", text="Two otters."),))

    editor = DeskEditor(case, clock=chief.clock)
    editor.edit(written, "filling")
    editor.save()
    case.close()
    return path


def look_for(hands: Hands, words: str) -> None:
    hands.key(Qt.Key.Key_K, CTRL)
    assert hands.focused.objectName() == "text-words"
    hands.type(words)
    hands.key(Qt.Key.Key_Return)
    hands.settle()


def submit(live: Running) -> None:
    own = live.program.session.own_desk
    assert own is not None
    own.editor.finish(
        lambda desk: with_review(desk, submitted(desk.reviews[0], at=MOMENT)), "submit"
    )


@pytest.mark.parametrize(
    ("word", "field"), [("herons", "text-draft.ideas"), ("otters", "text-notes.n.text")]
)
def test_a_word_leads_to_its_field(
    chief: Services, file: Path, qtbot: QtBot, word: str, field: str
) -> None:
    with running(chief, qtbot, path=file) as live:
        look_for(live.hands, word)
        focused = live.hands.focused
        assert isinstance(focused, TextBox)
        assert focused.objectName() == field
        assert word in focused.text()
        live.close()


def test_on_what_was_submitted_the_words_are_marked(
    chief: Services, file: Path, qtbot: QtBot
) -> None:
    with running(chief, qtbot, path=file) as live:
        submit(live)
        look_for(live.hands, "herons")
        mark = live.hands.find(QWidget, "place-mark")
        around = mark.parentWidget()
        assert around is not None
        labels = around.findChildren(QLabel)
        marked = [each.text() for each in labels if mark.geometry().contains(each.geometry())]
        assert marked == ["Fewer forms, more herons."]
        live.close()


def test_the_page_says_what_is_found_in_her_file(chief: Services, file: Path, qtbot: QtBot) -> None:
    with running(chief, qtbot, path=file) as live:
        live.hands.key(Qt.Key.Key_K, CTRL)
        live.hands.settle()
        assert any("notes, objectives" in said for said in live.hands.words())
        live.hands.type("zyzzyva")
        live.hands.key(Qt.Key.Key_Return)
        assert any("Nothing was found" in said for said in live.hands.words())
        live.close()
