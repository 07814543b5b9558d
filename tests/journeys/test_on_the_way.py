"""What holds on every page on the way: saving, undo across pages, refusals that lead somewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot
from tests.journeys import steps
from tests.journeys.hands import CTRL, Hands
from tests.journeys.running import Running, new_file, running, services_at

from appraisal_app.application.ports.services import Services
from appraisal_app.ui.widgets.text_box import TextBox


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "New.appraisal", wired)


def test_it_says_saved_only_while_everything_is_on_disk(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        seen = Line(live)
        live.hands.go("basis")
        live.hands.write("basis.appraisal_policy", "A policy")
        assert live.is_dirty()
        live.hands.wait_saved()
        assert not live.is_dirty()
        live.hands.type(", the second")
        live.hands.wait_saved()
        live.hands.write("basis.delegation", "Scheme")
        live.hands.go("home")
        seen.look()
        live.close()
    assert {(words[:5], dirty) for words, dirty in seen.pairs} == {
        ("Savin", True),
        ("Saved", False),
    }
    assert any(words.startswith("Saved ") and words[8] == ":" for words, _ in seen.pairs)


class Line:
    """Looks at the line and at the truth each time that the window changes."""

    def __init__(self, live: Running) -> None:
        self._live = live
        self.pairs: list[tuple[str, bool]] = []
        live.review.editor.subscribe(self.look)

    def look(self) -> None:
        self.pairs.append((self._live.hands.saved_line, self._live.review.editor.dirty))


def test_undo_and_redo_by_the_keyboard_go_back_over_pages(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        hands, today = live.hands, wired.clock.today()
        begin = live.review.editor.record
        hands.go("basis")
        hands.write("basis.appraisal_policy", "First")
        hands.write("basis.delegation", "Second")
        hands.go("meeting")
        hands.write("place", "Third")
        hands.date("held_on", today)
        end = live.review.editor.record
        hands.go("basis")
        hands.click(hands.find(TextBox, "text-basis.delegation"))
        for _ in range(4):
            hands.key(Qt.Key.Key_Z, CTRL)
        assert live.review.editor.record == begin
        assert hands.find(TextBox, "text-basis.delegation").text() == ""
        hands.key(Qt.Key.Key_Z, CTRL)
        hands.go("meeting")
        for _ in range(5):
            hands.key(Qt.Key.Key_Y, CTRL)
        assert live.review.editor.record == end
        assert hands.find(TextBox, "text-place").text() == "Third"
        live.close()
    with running(wired, qtbot, path=file) as again:
        assert again.review.editor.record == end
        again.close()


def test_every_refusal_is_a_link_that_leads_to_a_field(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        hands = live.hands
        said = _refused(hands)
        assert len(said) == 7
        for number in range(len(said)):
            _refused(hands)
            _follow(hands, number)
        assert _refused(hands) == said
        own = len(said) - 1
        assert f"Problem: {said[own]}" in _follow(hands, own)
        hands.date("board_adopted_on", wired.clock.today())
        assert said[own] in [each.accessibleName() for each in hands.links()]
        hands.write("board_minute_ref", "Item 7")
        hands.key(Qt.Key.Key_Tab)
        assert said[own] not in [each.accessibleName() for each in hands.links()]
        live.close()


def _refused(hands: Hands) -> list[str]:
    """What stands in the way of stage 2, as its page says."""
    hands.go("adoption")
    hands.press("open_planning")
    return [each.accessibleName() for each in hands.links()]


_CONTROLS = ("text-", "date-", "add-")


def _follow(hands: Hands, number: int) -> str:
    """The link leads into a field, in sight, of this page or another; what it says of itself."""
    link = hands.links()[number]
    hands.click(link)
    target = hands.focused
    assert target is not link
    assert isinstance(target, QRadioButton) or target.objectName().startswith(_CONTROLS)
    hands.bring_into_sight(target)
    return target.accessibleDescription()


def test_a_refusal_about_another_page_leads_there(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        hands, today = live.hands, wired.clock.today()
        hands.go("basis")
        steps.first_stage(hands, today)
        hands.press("open_planning")
        hands.go("objectives")
        hands.press("open_reflection")
        links = {each.accessibleName(): each for each in hands.links()}
        wanted = "Choose two or three people for the panel, or record why it has another size."
        hands.click(links[wanted])
        assert hands.focused.objectName() == "add-members"
        live.close()


def test_a_click_in_the_rail_leads_where_it_points_however_far_it_is_scrolled(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        live.program.window.resize(1280, 560)
        live.hands.go("sign_off")
        assert "Sign-off" in live.hands.words()
        live.hands.go("basis")
        assert "Basis of the review" in live.hands.words()
        live.close()
